import pg from 'pg';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished } from 'vitest';

/** A database as somebody beside the gateway uses it. */
export interface HeldDatabase {
  /** Keeps everybody from writing to this table; with SQLite, to any. */
  hold(table: 'starts' | 'verifications'): Promise<void>;
  /** Resolves once the gateway at this address waits to write to what is held. */
  isWaitedFor(gatewayUrl: string): Promise<void>;
  release(): Promise<void>;
  run(statement: string): Promise<void>;
  /** Resolves once this query has a row. */
  finds(query: string): Promise<void>;
  close(): Promise<void>;
}

const patience = { interval: 10, timeout: 10_000 };

/** Connects to the database at this address until the test ends. */
export async function openHeldDatabase(databaseUrl: string): Promise<HeldDatabase> {
  return databaseUrl.startsWith('sqlite:')
    ? openSqlite(databaseUrl.slice('sqlite:'.length))
    : openPostgres(databaseUrl);
}

async function openPostgres(databaseUrl: string): Promise<HeldDatabase> {
  // What happens is the same for the whole of a transaction, so whoever watches must not be the one who holds.
  const [holder, watcher] = [await connect(databaseUrl), await connect(databaseUrl)];
  let inserting = '';
  const countWaiting = async () => {
    const { rows } = await watcher.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like $1`,
      [`insert into "${inserting}"%`],
    );
    return rows[0]?.waiting;
  };
  const run = async (statement: string) => {
    await holder.query(statement);
  };
  return {
    hold: async (table) => {
      inserting = table;
      await run('begin');
      await run(`lock table "${table}" in exclusive mode`);
    },
    isWaitedFor: () => expect.poll(countWaiting, patience).toBe(1),
    release: () => run('rollback'),
    run,
    finds: (query) => expect.poll(async () => (await watcher.query(query)).rowCount, patience).toBeGreaterThan(0),
    close: async () => {
      await Promise.all([holder.end(), watcher.end()]);
    },
  };
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

function openSqlite(path: string): HeldDatabase {
  const database = new Sqlite(path);
  onTestFinished(() => {
    database.close();
  });
  const run = (statement: string) => {
    database.exec(statement);
    return Promise.resolve();
  };
  // Who waits for the file does nothing else.
  const isAwake = (url: string) =>
    fetch(`${url}/healthz`, { signal: AbortSignal.timeout(300) }).then(
      () => 'AWAKE',
      () => 'WAITING',
    );
  return {
    hold: () => run('begin immediate'),
    isWaitedFor: (url) => expect.poll(() => isAwake(url), patience).toBe('WAITING'),
    release: () => run('rollback'),
    run,
    finds: (query) => expect.poll(() => database.prepare(query).all().length, patience).toBeGreaterThan(0),
    close: () => {
      database.close();
      return Promise.resolve();
    },
  };
}
