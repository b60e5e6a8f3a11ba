import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createRecorder, type Exchanges } from './recorder.ts';
import { createSocket, type Socket } from './socket.ts';

/** Everything by which the page talks to the gateway. */
export interface Api {
  readonly client: ApolloClient;
  readonly socket: Socket;
  readonly exchanges: Exchanges;
}

/** How long the gateway may take to answer, in milliseconds. It answers a start within 10 s, whatever iDenfy does. */
const patienceMs = 30_000;

/** Makes a client for the gateway at this address: subscriptions over a socket, everything else over HTTP. */
export function createApi(url: URL): Api {
  const socket = createSocket(url.href.replace(/^http/u, 'ws'));
  const { link: recorder, exchanges } = createRecorder();
  // Your application adds the credentials of its user here, and in the socket's `connectionParams`.
  const http = new HttpLink({ uri: url.href, fetch: fetchInTime });
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(socket.client),
    http,
  );
  const client = new ApolloClient({ link: recorder.concat(link), cache: createCache(), devtools: { enabled: false } });
  return { client, socket, exchanges };
}

/** Verifications are known by their `id`, so whatever brings a newer one updates all that shows it. */
function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: { Verification: { fields: { freshness: { merge: true }, results: { merge: true } } } },
  });
}

function fetchInTime(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const limits = [AbortSignal.timeout(patienceMs), init.signal ?? null].filter((signal) => signal !== null);
  return fetch(input, { ...init, signal: AbortSignal.any(limits) });
}
