import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphQLContext } from '../context.ts';

/** Refuses a subscription that comes over plain HTTP, where it would be executed like a query, and says where it belongs. */
export function refuseSubscriptions(publicUrl: string | null): ApolloServerPlugin<GraphQLContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, request }) =>
          operation?.operation === OperationTypeNode.SUBSCRIPTION
            ? Promise.reject(refusal(socketUrl(publicUrl, request.http?.headers.get('host') ?? 'localhost')))
            : Promise.resolve(),
      }),
  };
}

function refusal(url: string): GraphQLError {
  const message = `Subscriptions go over a WebSocket: connect to ${url} with the sub-protocol graphql-transport-ws.`;
  return new GraphQLError(message, { extensions: { code: 'OPERATION_REFUSED', http: { status: 400 } } });
}

/** Without a public URL only requests to this machine are answered, and those are not encrypted. */
function socketUrl(publicUrl: string | null, host: string): string {
  const base = (publicUrl ?? `http://${host}`).replace(/\/+$/u, '');
  return `${base.replace(/^http/u, 'ws')}/graphql`;
}
