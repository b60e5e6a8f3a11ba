import { ApolloLink, type OperationVariables } from '@apollo/client';
import { print } from 'graphql';
import { tap } from 'rxjs';
import { showMasked } from './mask.ts';
import { createObservableValue, type ObservableValue } from './observable-value.ts';

/** One operation and the last answer to it, as text without tokens. */
export interface Exchange {
  readonly name: string;
  readonly operation: string;
  readonly variables: string;
  readonly answer: string;
}

/** What was sent and answered, the last of each operation, in the order in which they were first sent. */
export type Exchanges = ObservableValue<readonly Exchange[]>;

/** A link that notes what passes, for the developers who look at the demo. An application of yours has no use for it. */
export function createRecorder(): { readonly link: ApolloLink; readonly exchanges: Exchanges } {
  const exchanges: Exchanges = createObservableValue<readonly Exchange[]>([]);
  const note = ({ operationName = '', query, variables }: ApolloLink.Operation, answer: ApolloLink.Result) => {
    const exchange = {
      name: operationName,
      operation: print(query),
      variables: showMasked(variables satisfies OperationVariables),
      answer: showMasked(answer),
    };
    exchanges.set(withLast(exchanges.get(), exchange));
  };
  const link = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap((answer) => {
        note(operation, answer);
      }),
    ),
  );
  return { link, exchanges };
}

function withLast(before: readonly Exchange[], last: Exchange): readonly Exchange[] {
  const isKnown = before.some(({ name }) => name === last.name);
  return isKnown ? before.map((one) => (one.name === last.name ? last : one)) : [...before, last];
}
