import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLContext } from './context.ts';
import { requestScope } from './request-scope.ts';

/** Runs the text of the manifest that was chosen for the request, whatever the request calls it by. */
export const runTrustedDocument: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: ({ request }) => {
    const text = requestScope.getStore()?.trustedText;
    if (text === undefined) return Promise.resolve();
    request.query = text;
    request.extensions = { ...request.extensions, persistedQuery: undefined };
    return Promise.resolve();
  },
};
