import type { WebSocket } from '@fastify/websocket';

/** How much sockets may take. */
export interface SocketLimits {
  /** Subscriptions, and other operations under way, on one socket. */
  readonly operationsAtOnce: number;
  /** Sockets of one caller, and of everybody. */
  readonly socketsOfCaller: number;
  readonly sockets: number;
  /** The largest message in bytes. */
  readonly messageBytes: number;
  /** How much may wait for a client that does not read, in bytes. */
  readonly unsentBytes: number;
  /** Within how many milliseconds a client has to say who it is. */
  readonly initWithinMs: number;
}

/** The limits of the product. */
export const usualSocketLimits: SocketLimits = {
  operationsAtOnce: 50,
  socketsOfCaller: 20,
  sockets: 5_000,
  messageBytes: 64 * 1024,
  unsentBytes: 1024 * 1024,
  initWithinMs: 10_000,
};

/** One open socket. */
export interface Connection {
  /** Counts it among the sockets of a caller until it closes; false when they have so many already, or it has closed. */
  belongTo(callerId: string, most: number): boolean;
  /** Remembers work that is to end before the gateway stops. It must not reject. */
  follow(work: Promise<void>): void;
  /** Calls back when the socket has closed, at once when it has already. */
  onClosed(callback: () => void): void;
  /** Whether the gateway stops, so that nothing new is begun. */
  isStopping(): boolean;
}

/** All open sockets. */
export interface Connections {
  count(): number;
  /** Whether the gateway stops, so that no socket is let in. */
  isStopping(): boolean;
  /** Counts a socket until it closes. */
  add(socket: WebSocket): Connection;
  /** Lets what is under way end, and then closes every socket. */
  stop(): Promise<void>;
}

/** What is under way may take as long as one call to the vendor usually may. */
const longestWorkMs = 10_000;
/** How long a client may take to answer that the socket closes. */
const longestGoodbyeMs = 1_000;
/** RFC 6455: the endpoint is going away. */
const goingAway = 1001;

/** Counts sockets. None is open yet. */
export function createConnections(): Connections {
  const open = new Map<WebSocket, Set<Promise<void>>>();
  const callers = new Map<string, number>();
  let isStopping = false;
  return {
    count: () => open.size,
    isStopping: () => isStopping,
    add: (socket) => {
      const works = new Set<Promise<void>>();
      const onClosed = (callback: () => void) => {
        if (open.has(socket)) socket.once('close', callback);
        else callback();
      };
      open.set(socket, works);
      onClosed(() => open.delete(socket));
      // It was let in just before.
      if (isStopping) void finish(socket, works);
      return {
        onClosed,
        isStopping: () => isStopping,
        belongTo: (callerId, most) => {
          const count = callers.get(callerId) ?? 0;
          if (!open.has(socket) || count >= most) return false;
          callers.set(callerId, count + 1);
          onClosed(() => {
            takeOne(callers, callerId);
          });
          return true;
        },
        follow: (work) => {
          works.add(work);
          void work.then(() => works.delete(work));
        },
      };
    },
    stop: async () => {
      isStopping = true;
      await Promise.all([...open].map(([socket, works]) => finish(socket, works)));
    },
  };
}

function takeOne(counts: Map<string, number>, name: string): void {
  const left = (counts.get(name) ?? 0) - 1;
  if (left > 0) counts.set(name, left);
  else counts.delete(name);
}

async function finish(socket: WebSocket, works: ReadonlySet<Promise<void>>): Promise<void> {
  await within(longestWorkMs, Promise.all(works));
  if (socket.readyState === socket.CLOSED) return;
  const { promise: closed, resolve } = Promise.withResolvers<undefined>();
  socket.once('close', resolve);
  socket.close(goingAway, 'Going away');
  await within(longestGoodbyeMs, closed);
  socket.terminate();
}

/** Resolves when the work has ended, or after so long. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
