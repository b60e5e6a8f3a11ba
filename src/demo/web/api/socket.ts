import { createClient, type Client } from 'graphql-ws';
import { createObservableValue, type ObservableValue } from './observable-value.ts';

/** Whether updates can come by themselves. */
export type SocketState = 'CONNECTING' | 'OPEN' | 'CLOSED';

/** GraphQL over a WebSocket that is opened when something is followed, and again whenever it breaks. */
export interface Socket {
  readonly client: Client;
  readonly state: ObservableValue<SocketState>;
}

/** How often the connection is probed, and how long an answer may take, in milliseconds. */
const probe = { everyMs: 10_000, patienceMs: 5_000 };

/** Makes a socket to this `ws:` or `wss:` address. Credentials would go into `connectionParams`. */
export function createSocket(url: string): Socket {
  const state = createObservableValue<SocketState>('CONNECTING');
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url,
    keepAlive: probe.everyMs,
    retryAttempts: Infinity,
    // The server may be restarting: whatever has closed the connection, it is worth another try.
    shouldRetry: () => true,
    retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, pauseBefore(tries, Math.random()))),
    on: {
      connected: () => {
        state.set('OPEN');
      },
      closed: () => {
        clearTimeout(overdue);
        state.set('CLOSED');
      },
      // A network that has gone away says nothing: without an answer the connection counts as broken.
      ping: (received) => {
        if (!received)
          overdue = setTimeout(() => {
            client.terminate();
          }, probe.patienceMs);
      },
      pong: (received) => {
        if (received) clearTimeout(overdue);
      },
    },
  });
  return { client, state };
}

/** Milliseconds before the next try: a second, twice as long each time, up to 15 s, spread by a random number below 1. */
export function pauseBefore(tries: number, random: number): number {
  return Math.min(1_000 * 2 ** tries, 15_000) * (0.5 + random / 2);
}
