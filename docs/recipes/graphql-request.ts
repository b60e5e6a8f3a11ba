import { GraphQLClient } from 'graphql-request';
import { StartVerificationDocument, VerificationStatusDocument } from './gql/graphql';

/** A client of the gateway at this address, for the person or the backend that this token was given to. */
export function connect(gateway: string, token?: string): GraphQLClient {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new GraphQLClient(`${gateway}/graphql`, { headers });
}

/** Starts a verification and answers where to send the person. Throws what was refused, and why. */
export async function startVerification(client: GraphQLClient, clientId: string): Promise<string> {
  // Rejects when GraphQL itself or the network fails; what iDenfy or a rule refuses stands in `errors`.
  const data = await client.request(StartVerificationDocument, { clientId });
  const { redirectUrl, errors = [] } = data.startVerification ?? {};
  const [error] = errors;
  if (error) throw new Error(`${error.code}: ${error.message}`);
  if (!redirectUrl)
    throw new Error('This session is shown in a frame or an app: it has no address to send anybody to.');
  return redirectUrl;
}

/** Where the person's newest verification stands; null when there is none. */
export async function readStatus(client: GraphQLClient, clientId: string) {
  const data = await client.request(VerificationStatusDocument, { clientId });
  return data.client?.latestVerification ?? null;
}
