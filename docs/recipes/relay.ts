import { Environment, Network, RecordSource, Store, commitMutation, fetchQuery, graphql } from 'relay-runtime';
import type { GraphQLResponse } from 'relay-runtime';
import type { relayStartMutation } from './__generated__/relayStartMutation.graphql';
import type { relayStatusQuery } from './__generated__/relayStatusQuery.graphql';

/** An environment on the gateway at this address, for the person or the backend that this token was given to. */
export function connect(gateway: string, token?: string): Environment {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const network = Network.create(async ({ text: query }, variables) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', ...authorization };
    const response = await fetch(`${gateway}/graphql`, { method: 'POST', headers, body });
    return (await response.json()) as GraphQLResponse;
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}

/** Starts a verification and answers where to send the person. Rejects with what was refused, and why. */
export function startVerification(environment: Environment, clientId: string): Promise<string> {
  const mutation = graphql`
    mutation relayStartMutation($clientId: ClientId!) {
      startVerification(clientId: $clientId) {
        redirectUrl
        errors {
          code
          message
        }
      }
    }
  `;
  return new Promise((resolve, reject) => {
    commitMutation<relayStartMutation>(environment, {
      mutation,
      variables: { clientId },
      onError: reject,
      onCompleted: ({ startVerification: payload }, failures) => {
        const [error] = failures ?? payload?.errors ?? [];
        if (payload?.redirectUrl) resolve(payload.redirectUrl);
        else reject(new Error(error && 'code' in error ? `${error.code}: ${error.message}` : error?.message));
      },
    });
  });
}

/** Where the person's newest verification stands; null when there is none. */
export async function readStatus(environment: Environment, clientId: string) {
  const query = graphql`
    query relayStatusQuery($clientId: ClientId!) {
      client(clientId: $clientId) {
        latestVerification {
          status
          outcome
          nextAction
        }
      }
    }
  `;
  const data = await fetchQuery<relayStatusQuery>(environment, query, { clientId }).toPromise();
  return data?.client?.latestVerification ?? null;
}
