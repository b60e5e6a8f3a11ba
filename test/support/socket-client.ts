import { randomBytes } from 'node:crypto';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { json } from 'node:stream/consumers';
import { createClient, type Client, type ClientOptions, type FormattedExecutionResult } from 'graphql-ws';
import { onTestFinished } from 'vitest';

/** How a socket was closed. */
export interface Closed {
  readonly code: number;
  readonly reason: string;
}

type Result = FormattedExecutionResult<Record<string, unknown>, unknown>;

/** What one operation brings, in order. */
export interface Answers {
  /** The next result; rejects with what ended the operation too early. */
  readonly next: () => Promise<Result>;
  /** Resolves with all results that are left once the operation is complete. */
  readonly rest: () => Promise<readonly Result[]>;
  /** Ends the operation. */
  readonly stop: () => Promise<void>;
}

/** A client of one socket, as a front end has it. */
export interface SocketClient {
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Answers;
  /** Resolves when the socket has closed. */
  readonly closed: Promise<Closed>;
  readonly client: Client;
}

/** A client of the gateway at this address; it does not try again. It is disposed of when the test ends. */
export function connect(url: string, options: Partial<ClientOptions> = {}): SocketClient {
  const { promise: closed, resolve } = Promise.withResolvers<Closed>();
  const client = createClient({
    url: `${url.replace(/^http/u, 'ws')}/graphql`,
    retryAttempts: 0,
    lazyCloseTimeout: 60_000,
    on: {
      closed: (event) => {
        const { code, reason } = event as Closed;
        resolve({ code, reason });
      },
    },
    ...options,
  });
  onTestFinished(async () => {
    await client.dispose();
  });
  return { client, closed, ask: (query, variables = {}) => follow(client, query, variables) };
}

function follow(client: Client, query: string, variables: Readonly<Record<string, unknown>>): Answers {
  const results = client.iterate({ query, variables });
  return {
    next: async () => {
      const result = await results.next();
      if (result.done === true) throw new Error('The operation was complete.');
      return result.value;
    },
    rest: async () => {
      const all: Result[] = [];
      for await (const result of results) all.push(result);
      return all;
    },
    stop: async () => {
      await results.return?.(undefined);
    },
  };
}

/** A bare socket, to say what no client would. It closes when the test ends. */
export interface RawSocket {
  readonly send: (message: unknown) => void;
  /** The next message. */
  readonly next: () => Promise<unknown>;
  readonly closed: Promise<Closed>;
}

/** Opens a socket and waits until it is open. */
export async function openRaw(url: string, protocol = 'graphql-transport-ws'): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace(/^http/u, 'ws')}/graphql`, protocol);
  const messages: unknown[] = [];
  let told: () => void = () => undefined;
  socket.addEventListener('message', ({ data }) => {
    messages.push(JSON.parse(String(data)));
    told();
  });
  const closed = new Promise<Closed>((resolve) => {
    socket.addEventListener('close', ({ code, reason }) => {
      resolve({ code, reason });
    });
  });
  onTestFinished(() => {
    socket.close();
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => {
      reject(new Error('The socket did not open.'));
    });
  });
  return {
    closed,
    send: (message) => {
      socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    },
    next: async () => {
      while (messages.length === 0) {
        await new Promise<void>((resolve) => {
          told = resolve;
        });
      }
      return messages.shift();
    },
  };
}

/** Opens a socket that has said who it is. */
export async function openAcknowledged(url: string): Promise<RawSocket> {
  const raw = await openRaw(url);
  raw.send({ type: 'connection_init' });
  await raw.next();
  return raw;
}

/** How an upgrade was answered; the socket is null when it was refused. */
export interface Upgrade {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly socket: Socket | null;
  /** Sends a message of less than 64 KiB. */
  readonly send: (message: unknown) => void;
}

/** Asks for a socket with these headers. It closes when the test ends. */
export async function upgrade(url: string, headers: Record<string, string> = {}, path = '/graphql'): Promise<Upgrade> {
  const asked = request(`${url}${path}`, {
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      'sec-websocket-protocol': 'graphql-transport-ws',
      ...headers,
    },
  });
  asked.end();
  const [response, socket] = await new Promise<[IncomingMessage, Socket | null]>((resolve, reject) => {
    asked.on('upgrade', (opened, raw: Socket, head) => {
      raw.unshift(head);
      resolve([opened, raw]);
    });
    asked.on('response', (refused) => {
      resolve([refused, null]);
    });
    asked.on('error', reject);
  });
  socket?.on('error', () => undefined);
  onTestFinished(() => {
    socket?.destroy();
  });
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: socket === null ? await json(response) : null,
    socket,
    send: (message) => socket?.write(toFrame(JSON.stringify(message))),
  };
}

/** A text in one frame as clients send it (RFC 6455, section 5.2), masked with zeros. */
function toFrame(text: string): Buffer {
  const content = Buffer.from(text, 'utf8');
  const size = content.length < 126 ? [content.length] : [126, content.length >> 8, content.length & 0xff];
  const [first = 0, ...rest] = size;
  return Buffer.concat([Buffer.from([0x81, 0x80 | first, ...rest, 0, 0, 0, 0]), content]);
}
