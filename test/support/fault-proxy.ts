import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Which way bytes go: from the client to the server, or back. */
export type Way = 'REQUEST' | 'ANSWER';

/** What happens to the bytes of one way. Places are counted in bytes of a connection, from the moment at which the fault begins. */
export type NetworkFault = {
  readonly way: Way;
  /** Strikes a connection only once a request on it has held this. */
  readonly from?: string;
} & (
  | { readonly kind: 'DELAY'; readonly ms: number }
  /** Everything is kept until then. */
  | { readonly kind: 'HOLD'; readonly until: Promise<unknown> }
  /** Nothing comes through, not even that a side has gone away, and nobody is told. */
  | { readonly kind: 'BLACK_HOLE' }
  /** A few bytes at a time. */
  | { readonly kind: 'DRIP'; readonly bytes: number; readonly everyMs: number }
  /** Both sides are closed in order, or broken off, or only the receiver is told that no more comes. */
  | { readonly kind: 'CUT' | 'RESET' | 'HALF_CLOSE'; readonly after: number }
);

/** A way to a server on which things go wrong. */
export interface FaultProxy {
  readonly url: string;
  /** Begins a fault for every connection, open or new. */
  begin(fault: NetworkFault): void;
  /**
   * Ends it, and every connection that has suffered from it. The server is not told of one that was in a black hole: for it the
   * connection is still there.
   */
  heal(): void;
  close(): Promise<void>;
}

interface Link {
  readonly client: Socket;
  readonly server: Socket;
  passed: number;
  isStruck: boolean;
  isHarmed: boolean;
  isLost: boolean;
}

/** Starts one in front of the server at this address, on a free port of the loopback. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(target);
  const links = new Set<Link>();
  let fault: NetworkFault | null = null;
  const proxy = createServer({ allowHalfOpen: true }, (client) => {
    const server = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    const link: Link = { client, server, passed: 0, isStruck: false, isHarmed: false, isLost: false };
    links.add(link);
    server.once('close', () => links.delete(link));
    pass(link, 'REQUEST', () => fault);
    pass(link, 'ANSWER', () => fault);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    begin: (next) => {
      fault = next;
      for (const link of links) Object.assign(link, { passed: 0, isStruck: false });
    },
    heal: () => {
      fault = null;
      for (const link of links) {
        if (link.isLost) link.client.destroy();
        else if (link.isHarmed) end(link);
      }
    },
    close: async () => {
      for (const link of links) end(link);
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

function end({ client, server }: Link): void {
  client.destroy();
  server.destroy();
}

/** Passes on what comes one way, as the fault of the moment wants it; never more than one piece at a time. */
function pass(link: Link, way: Way, faultNow: () => NetworkFault | null): void {
  const [from, to] = way === 'REQUEST' ? [link.client, link.server] : [link.server, link.client];
  from.setNoDelay(true);
  from.on('error', () => {
    if (!link.isLost) to.destroy();
  });
  from.on('close', () => {
    if (!link.isLost) to.destroySoon();
  });
  let last = Promise.resolve();
  from.on('data', (bytes: Buffer) => {
    last = last.then(() => {
      const fault = faultNow();
      if (way === 'REQUEST' && fault?.from !== undefined && bytes.includes(fault.from)) link.isStruck = true;
      const strikes = fault?.way === way && (fault.from === undefined || link.isStruck);
      return meet(link, { bytes, to }, strikes ? fault : null);
    });
  });
  from.on('end', () => {
    void last.then(() => {
      if (!link.isLost) to.end();
    });
  });
}

interface Piece {
  readonly bytes: Buffer;
  readonly to: Socket;
}

async function meet(link: Link, piece: Piece, fault: NetworkFault | null): Promise<void> {
  if (fault === null) return write(piece);
  link.isHarmed = true;
  switch (fault.kind) {
    case 'BLACK_HOLE':
      link.isLost = true;
      return;
    case 'HOLD':
      await fault.until;
      return write(piece);
    case 'DELAY':
      await pause(fault.ms);
      return write(piece);
    case 'DRIP':
      return drip(piece, fault);
    default:
      return breakOff(link, piece, fault);
  }
}

async function drip({ bytes, to }: Piece, { bytes: size, everyMs }: { bytes: number; everyMs: number }): Promise<void> {
  for (let at = 0; at < bytes.length && to.writable; at += size) {
    await write({ bytes: bytes.subarray(at, at + size), to });
    await pause(everyMs);
  }
}

async function breakOff(
  link: Link,
  { bytes, to }: Piece,
  { kind, after }: { readonly kind: 'CUT' | 'RESET' | 'HALF_CLOSE'; readonly after: number },
): Promise<void> {
  const through = bytes.subarray(0, Math.max(0, after - link.passed));
  link.passed += bytes.length;
  if (through.length > 0) await write({ bytes: through, to });
  if (link.passed < after) return;
  if (kind === 'HALF_CLOSE') to.end();
  else if (kind === 'CUT') end(link);
  else for (const socket of [link.client, link.server]) socket.resetAndDestroy();
}

/** Resolves when the bytes are written; whoever has gone away is told nothing. */
function write({ bytes, to }: Piece): Promise<void> {
  if (!to.writable) return Promise.resolve();
  return new Promise((resolve) => {
    to.write(bytes, () => {
      resolve();
    });
  });
}
