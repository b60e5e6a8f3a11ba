import type { IdenfyClient } from '../../idenfy/client.ts';
import type { Caller } from '../../model/caller.ts';
import type { DummyResult, DummyVerdicts } from '../../model/dummy-result.ts';
import { failed } from '../../model/operation-result.ts';
import { knownWords } from '../../model/reasons.ts';
import type { InputFault } from '../../model/start-rules.ts';
import type { Environment } from '../../model/verification.ts';
import { requireScopes } from '../permitted.ts';
import { haveDone, type ActionParts } from './at-vendor.ts';

/** A result that somebody makes up. */
export interface DummyCommand extends DummyVerdicts {
  /** The public name of the verification. */
  readonly id: string;
}

/** What making up a result needs. */
export interface DummyParts extends ActionParts {
  readonly idenfy: Pick<IdenfyClient, 'setDummyResult'>;
  readonly environment: Environment;
}

/**
 * Lets the vendor tell of a reviewer's verdicts that nobody has given, with development keys only; the webhook brings the result.
 * Throws a `ForbiddenError` without `verification:configure` and `verification:any`.
 */
export async function setDummyResult(
  parts: DummyParts,
  caller: Caller,
  { id, ...verdicts }: DummyCommand,
): Promise<DummyResult> {
  requireScopes(parts.permissions, caller, 'verification:configure', 'verification:any');
  if (parts.environment !== 'DEVELOPMENT') return failed({ kind: 'NOT_IN_DEVELOPMENT' });
  const faults = findFaults(verdicts);
  if (faults.length > 0) return failed(...faults.map((fault) => ({ kind: 'INVALID_INPUT' as const, ...fault })));
  const call = (scanRef: string) => parts.idenfy.setDummyResult(scanRef, verdicts);
  return haveDone(parts, caller, { id, action: 'SET_DUMMY_RESULT', call });
}

const documentWords: ReadonlySet<string> = new Set(knownWords.documentResults);
const faceWords: ReadonlySet<string> = new Set(knownWords.faceResults);

function findFaults({ document, face }: DummyVerdicts): readonly InputFault[] {
  const message = 'This is no verdict that can be given.';
  return [
    ...(documentWords.has(document) ? [] : [{ path: ['document'], message }]),
    ...(faceWords.has(face) ? [] : [{ path: ['face'], message }]),
  ];
}
