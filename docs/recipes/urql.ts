import { Client, fetchExchange } from '@urql/core';
import { StartVerificationDocument, VerificationStatusDocument } from './gql/graphql';

/** A client of the gateway at this address, for the person or the backend that this token was given to. */
export function connect(gateway: string, token?: string): Client {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new Client({
    url: `${gateway}/graphql`,
    exchanges: [fetchExchange],
    fetchOptions: { headers },
    preferGetMethod: false,
  });
}

/** Starts a verification and answers where to send the person. Throws what was refused, and why. */
export async function startVerification(client: Client, clientId: string): Promise<string> {
  const { data, error: failure } = await client.mutation(StartVerificationDocument, { clientId });
  // GraphQL itself or the network failed; what iDenfy or a rule refuses stands in `errors`.
  if (failure) throw failure;
  const { redirectUrl, errors = [] } = data?.startVerification ?? {};
  const [error] = errors;
  if (error) throw new Error(`${error.code}: ${error.message}`);
  if (!redirectUrl)
    throw new Error('This session is shown in a frame or an app: it has no address to send anybody to.');
  return redirectUrl;
}

/** Where the person's newest verification stands; null when there is none. */
export async function readStatus(client: Client, clientId: string) {
  const { data, error } = await client.query(VerificationStatusDocument, { clientId });
  if (error) throw error;
  return data?.client?.latestVerification ?? null;
}
