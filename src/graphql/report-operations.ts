import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { FinishedOperation, Observer } from '../model/observer.ts';
import type { GraphQLContext } from './context.ts';
import { currentRequestId } from './request-scope.ts';

/** What is known of an operation that has come to its end. */
export interface EndedOperation {
  /** Null when it could not be told, or the schema does not have what it asks for. */
  readonly operation: OperationDefinitionNode | null;
  /** `OK`, or the first code of its errors. */
  readonly outcome: string;
  /** By `performance.now()`. */
  readonly startedAt: number;
}

/** Told of each operation once, when its result is there. */
export type OperationReporter = (ended: EndedOperation) => void;

/** A reporter that says nothing but words of the schema, and of names only those that are known: a caller may write any other. */
export function createOperationReporter(
  observer: Pick<Observer, 'operationFinished'>,
  knownNames: ReadonlySet<string>,
): OperationReporter {
  return ({ operation, outcome, startedAt }) => {
    observer.operationFinished({
      requestId: currentRequestId(),
      operation: operation?.name && knownNames.has(operation.name.value) ? operation.name.value : 'other',
      type: operation?.operation ?? 'none',
      field: operation === null ? 'none' : rootFieldOf(operation),
      outcome,
      durationMs: performance.now() - startedAt,
    });
  };
}

/** The field itself, never its alias. */
function rootFieldOf({ selectionSet: { selections } }: OperationDefinitionNode): FinishedOperation['field'] {
  const [only, ...others] = selections;
  return only?.kind === Kind.FIELD && others.length === 0 ? only.name.value : 'several';
}

/** Reports what goes through Apollo. */
export function reportOperations(report: OperationReporter): ApolloServerPlugin<GraphQLContext> {
  return {
    requestDidStart: () => {
      const startedAt = performance.now();
      return Promise.resolve({
        willSendResponse: ({ operation = null, response: { body } }) => {
          const code = body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
          report({ operation, outcome: typeof code === 'string' ? code : 'OK', startedAt });
          return Promise.resolve();
        },
      });
    },
  };
}
