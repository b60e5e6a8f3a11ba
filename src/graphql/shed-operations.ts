import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { shedding, type Admission } from '../model/admission.ts';
import type { GraphQLContext } from './context.ts';
import { workOf } from './work.ts';

/** Sheds an operation as soon as it is known to be of a kind that is not done now: only its first line was looked at before. */
export function shedOperations(admission: Pick<Admission, 'keeps'>): ApolloServerPlugin<GraphQLContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operationName, response: { http } }) => {
          if (admission.keeps(workOf({ document, operationName }))) return Promise.resolve();
          http.headers.set('retry-after', String(shedding.retryAfter));
          return Promise.reject(overload());
        },
      }),
  };
}

/** Says that there is too much to do; over HTTP with the status 503. */
export function overload(): GraphQLError {
  const { message, retryAfter } = shedding;
  return new GraphQLError(message, { extensions: { code: 'OVERLOADED', retryAfter, http: { status: 503 } } });
}
