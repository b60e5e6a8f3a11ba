import { createServer, type AddressInfo, type Server } from 'node:net';
import type { WantedPort } from './arguments.ts';

/** The only address that the demo listens on. */
export const host = '127.0.0.1';

/** A port that had to be this one is taken. */
export class PortTakenError extends Error {
  constructor(port: number) {
    super(`Port ${port} is taken. Stop what listens there, choose another port, or 0 for a free one.`);
    this.name = 'PortTakenError';
  }
}

/**
 * Ports of this machine that are free now, no two alike: the wanted ones, or others where those are taken and others will do.
 * Throws a `PortTakenError` where no other will do.
 */
export async function findPorts(...wanted: readonly WantedPort[]): Promise<readonly number[]> {
  const held: Server[] = [];
  try {
    // Each is held until all are found, so that none is found twice.
    for (const port of wanted) held.push(await hold(port));
    return held.map((server) => (server.address() as AddressInfo).port);
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

async function hold({ port, whenTaken }: WantedPort): Promise<Server> {
  const server = (await listen(port)) ?? (whenTaken === 'TAKE_ANOTHER' ? await listen(0) : null);
  if (server === null) throw new PortTakenError(port);
  return server;
}

/** A listening server, or null when somebody else listens there. */
function listen(port: number): Promise<Server | null> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}
