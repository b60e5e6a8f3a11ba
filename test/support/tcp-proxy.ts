import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Which way bytes go: from the client to the server, or back. */
export type Direction = 'REQUEST' | 'ANSWER';

/** A place on the way to a server at which connections can be cut or held. One thing at a time is asked of it. */
export interface TcpProxy {
  readonly url: string;
  /** Lets so many of the next bytes of this direction through, then cuts the connection. Resolves once it is cut. */
  cutAfter(count: number, direction: Direction): Promise<void>;
  /** Keeps the next bytes of this direction. Resolves once there are some. */
  hold(direction: Direction): Promise<void>;
  /** Passes on what is held, and everything from now on. Resolves once it is written. */
  release(): Promise<void>;
  /** How many bytes of this direction have passed so far. */
  passed(direction: Direction): number;
}

interface Chunk {
  readonly bytes: Buffer;
  readonly direction: Direction;
  readonly from: Socket;
  readonly to: Socket;
}

type Fault = { readonly direction: Direction; readonly notify: () => void } & (
  { readonly kind: 'CUT'; left: number } | { readonly kind: 'HOLD'; readonly held: Chunk[] }
);

/** Starts one in front of the server at this address, on a free port of the loopback. It stops when the test ends. */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target);
  const state: State = { fault: null, passed: { REQUEST: 0, ANSWER: 0 }, sockets: new Set() };
  const server = createServer((client) => {
    join(state, client, connect(Number(port), hostname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of state.sockets) socket.destroy();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter: (count, direction) =>
      new Promise((notify) => {
        state.fault = { kind: 'CUT', left: count, direction, notify };
      }),
    hold: (direction) =>
      new Promise((notify) => {
        state.fault = { kind: 'HOLD', held: [], direction, notify };
      }),
    release: async () => {
      const { fault } = state;
      state.fault = null;
      if (fault?.kind === 'HOLD') await Promise.all(fault.held.map((chunk) => pass(state, chunk, chunk.bytes)));
    },
    passed: (direction) => state.passed[direction],
  };
}

interface State {
  fault: Fault | null;
  readonly passed: Record<Direction, number>;
  readonly sockets: Set<Socket>;
}

function join(state: State, client: Socket, server: Socket): void {
  for (const [from, to, direction] of [
    [client, server, 'REQUEST'],
    [server, client, 'ANSWER'],
  ] as const) {
    state.sockets.add(from);
    from.setNoDelay(true);
    from.on('data', (bytes) => {
      meet(state, { bytes, direction, from, to });
    });
    from.on('error', () => to.destroy());
    from.on('end', () => to.end());
    from.on('close', () => state.sockets.delete(from));
  }
}

function meet(state: State, chunk: Chunk): void {
  const { fault } = state;
  if (fault?.direction !== chunk.direction) return void pass(state, chunk, chunk.bytes);
  if (fault.kind === 'HOLD') {
    fault.held.push(chunk);
    fault.notify();
    return;
  }
  const through = chunk.bytes.subarray(0, fault.left);
  fault.left -= through.length;
  const written = pass(state, chunk, through);
  if (fault.left > 0) return;
  state.fault = null;
  void written.then(() => {
    chunk.from.destroy();
    chunk.to.destroy();
    fault.notify();
  });
}

function pass(state: State, { direction, to }: Chunk, bytes: Buffer): Promise<void> {
  state.passed[direction] += bytes.length;
  return new Promise((resolve) => {
    // Whoever has gone away is told nothing.
    to.write(bytes, () => {
      resolve();
    });
  });
}
