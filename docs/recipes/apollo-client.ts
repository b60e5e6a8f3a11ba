import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { StartVerificationDocument, VerificationStatusDocument } from './gql/graphql';

/** A client of the gateway at this address, for the person or the backend that this token was given to. */
export function connect(gateway: string, token?: string): ApolloClient {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new ApolloClient({ link: new HttpLink({ uri: `${gateway}/graphql`, headers }), cache: new InMemoryCache() });
}

/** Starts a verification and answers where to send the person. Throws what was refused, and why. */
export async function startVerification(client: ApolloClient, clientId: string): Promise<string> {
  // Rejects when GraphQL itself or the network fails; what iDenfy or a rule refuses stands in `errors`.
  const { data } = await client.mutate({ mutation: StartVerificationDocument, variables: { clientId } });
  const { redirectUrl, errors = [] } = data?.startVerification ?? {};
  const [error] = errors;
  if (error) throw new Error(`${error.code}: ${error.message}`);
  if (!redirectUrl)
    throw new Error('This session is shown in a frame or an app: it has no address to send anybody to.');
  return redirectUrl;
}

/** Where the person's newest verification stands, asked anew; null when there is none. */
export async function readStatus(client: ApolloClient, clientId: string) {
  const { data } = await client.query({
    query: VerificationStatusDocument,
    variables: { clientId },
    fetchPolicy: 'network-only',
  });
  return data?.client?.latestVerification ?? null;
}
