import type { Command, Observer } from '../model/observer.ts';
import type { OperationResult } from '../model/operation-result.ts';
import type { StartResult } from '../model/start-result.ts';
import type { Verifications } from './verifications.ts';

/** The same verifications; what is answered to starts and commands is told to the observer. A refusal that is thrown is not an answer. */
export function countAnswers(verifications: Verifications, observer: Observer): Verifications {
  const told = async <Result>(command: Command, answer: Promise<Result>, outcomeOf: (result: Result) => string) => {
    const result = await answer;
    observer.commandFinished({ command, outcome: outcomeOf(result) });
    return result;
  };
  return {
    ...verifications,
    start: async (caller, command) => {
      const result = await verifications.start(caller, command);
      observer.startFinished({ outcome: outcomeOfStart(result) });
      return result;
    },
    refresh: (...asked) => told('refresh', verifications.refresh(...asked), ({ kind }) => kind),
    delete: (...asked) => told('delete', verifications.delete(...asked), (deletion) => deletion?.state ?? 'NOT_FOUND'),
    deleteClient: (...asked) =>
      told('deleteClient', verifications.deleteClient(...asked), ({ failure }) => failure ?? 'DONE'),
    decide: (...asked) => told('decide', verifications.decide(...asked), outcomeOf),
    requestInformation: (...asked) => told('requestInformation', verifications.requestInformation(...asked), outcomeOf),
    setDummyResult: (...asked) => told('setDummyResult', verifications.setDummyResult(...asked), outcomeOf),
    addToBlocklist: (...asked) => told('addToBlocklist', verifications.addToBlocklist(...asked), outcomeOf),
    removeFromBlocklist: (...asked) =>
      told('removeFromBlocklist', verifications.removeFromBlocklist(...asked), outcomeOf),
    createReport: (...asked) => told('createReport', verifications.createReport(...asked), outcomeOf),
    downloadReport: (...asked) => told('downloadReport', verifications.downloadReport(...asked), ({ kind }) => kind),
  };
}

function outcomeOfStart(result: StartResult) {
  if (result.kind === 'STARTED') return result.session.disposition;
  const [first] = result.failures;
  if (first === undefined) throw new TypeError('A start failed without a reason.');
  return first.kind;
}

function outcomeOf(result: OperationResult<unknown, { readonly kind: string }>): string {
  return result.kind === 'DONE' ? 'DONE' : (result.failures[0]?.kind ?? 'FAILED');
}
