import { initGraphQLTada } from 'gql.tada';
import { GraphQLClient } from 'graphql-request';
import type { introspection } from './gql-tada-env';

/** Types operations as you write them: every scalar of the schema travels as a text. */
const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: Record<'AuthToken' | 'ClientId' | 'DateTime' | 'URL', string>;
}>();

const start = graphql(`
  mutation TadaStart($clientId: ClientId!) {
    startVerification(clientId: $clientId) {
      redirectUrl
      errors {
        code
        message
      }
    }
  }
`);

const status = graphql(`
  query TadaStatus($clientId: ClientId!) {
    client(clientId: $clientId) {
      latestVerification {
        status
        outcome
        nextAction
      }
    }
  }
`);

/** A client of the gateway at this address, for the person or the backend that this token was given to. */
export function connect(gateway: string, token?: string): GraphQLClient {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new GraphQLClient(`${gateway}/graphql`, { headers });
}

/** Starts a verification and answers where to send the person. Throws what was refused, and why. */
export async function startVerification(client: GraphQLClient, clientId: string): Promise<string> {
  const { startVerification: payload } = await client.request(start, { clientId });
  const [error] = payload?.errors ?? [];
  if (error) throw new Error(`${error.code}: ${error.message}`);
  if (!payload?.redirectUrl) throw new Error('This session has no address to send anybody to.');
  return payload.redirectUrl;
}

/** Where the person's newest verification stands; null when there is none. */
export async function readStatus(client: GraphQLClient, clientId: string) {
  return (await client.request(status, { clientId })).client?.latestVerification ?? null;
}
