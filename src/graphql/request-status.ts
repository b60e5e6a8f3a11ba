import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLContext } from './context.ts';

const notExecuted: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * Answers 200 where an operation could not be executed and the client did not ask for `application/graphql-response+json`: that is
 * what the GraphQL over HTTP specification has for older clients, which take other statuses for a broken connection.
 */
export const statusForOlderClients: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { http, body } }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        if (body.kind === 'single' && http.status === 400 && !accept.includes('application/graphql-response+json')) {
          const codes = body.singleResult.errors?.map(({ extensions }) => extensions?.['code']) ?? [];
          if (codes.length > 0 && codes.every((code) => notExecuted.has(code))) http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};
