import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startPostgresServer, type PostgresServer } from './postgres-server.ts';

/** Databases of their own for one file of tests. */
export interface TestPostgres {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>;
  /** Removes the databases, whoever still uses them. */
  stop(): Promise<void>;
}

/** A PostgreSQL of the caller's own, which it may stop. Works without the runner of the tests, too. */
export async function startOwnPostgres(): Promise<TestPostgres & Pick<PostgresServer, 'halt' | 'resume'>> {
  const { url, halt, resume, stop } = await startPostgresServer();
  return { ...databasesOf(url), halt, resume, stop };
}

/** Databases in this server. */
export function databasesOf(server: string): TestPostgres {
  const names: string[] = [];
  return {
    createDatabase: async () => {
      const name = `t${randomUUID().replaceAll('-', '')}`;
      // Otherwise it would be written to the log first, page by page.
      await run(server, `create database ${name} strategy file_copy`);
      names.push(name);
      return `${server}/${name}`;
    },
    stop: () => run(server, ...names.splice(0).map((name) => `drop database ${name} with (force)`)),
  };
}

async function run(server: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
