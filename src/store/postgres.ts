import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { unreachable } from '../model/unreachable.ts';
import { compileQuery, compileStatement, type Compiled } from './compiled.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { StoreConfigurationError } from './errors.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';
import { createInFlight } from './in-flight.ts';
import { migrateTables } from './migrations/migrate.ts';
import { keepingAlive, reachMs } from './postgres-connection.ts';
import { isWorthRepeating, translatePostgresError } from './postgres-error.ts';
import { createPresence, livingInstances, notificationChannel } from './postgres-presence.ts';
import { createVacuum } from './postgres-vacuum.ts';
import type { Flag, Tables } from './schema.ts';
import type { AnyStatement, Step, StepResult, Tools, Unit } from './unit.ts';

/** The record in PostgreSQL, for any number of gateway processes. Each unit is a transaction of its own. */
export function createPostgresEngine(url: string, { announce }: EngineOptions): Engine {
  const pool = createPool(url);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const compile = createCompiling(createTools(db));
  const presence = createPresence(url, announce);
  const inFlight = createInFlight();
  const vacuum = createVacuum(pool);
  const run = async <T>(unit: () => Unit<T>, asked: Asked): Promise<T> => {
    const work = unit();
    let turn = work.next();
    while (turn.done !== true) turn = work.next(await perform(turn.value, { asked, compile }));
    return turn.value;
  };
  return {
    write: (unit) => inFlight.run(() => repeatedly(() => inTransaction(pool, (client) => run(unit, client)))),
    read: (unit) => inFlight.run(() => run(unit, pool)),
    migrate: async () => {
      await refuseLooseCommits(pool);
      await migrateTables(db, {
        withKey: (table) =>
          table.addColumn('key', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity()),
        bytes: 'bytea',
        position: 'bigint',
      });
    },
    enter: (instanceKey) => presence.enter(instanceKey),
    purge: () => {
      vacuum.begin();
      return Promise.resolve(true);
    },
    close: async () => {
      await inFlight.drain();
      await vacuum.end();
      await presence.close();
      await pool.end();
    },
  };
}

/** So long a statement may run, and so long a transaction may wait for its next one: then the database ends it, with the locks it holds. */
const statementMs = 10_000;
/** The database's own word comes first, so an answer that is not there by then does not come any more: the way to it is dead. */
const answerMs = statementMs + 2_000;

function createPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: reachMs,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: statementMs,
    query_timeout: answerMs,
    ...keepingAlive,
    // A goodbye that nobody hears does not hold up the end of the process.
    allowExitOnIdle: true,
    types: createTypes(),
  });
  // A connection that breaks while nobody uses it leaves the pool by itself; whoever uses one sees the failure there. It tells of
  // itself besides, and what nobody listens to would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Whole numbers of eight bytes are moments, keys and counts here, all within what a number holds exactly. */
function createTypes(): pg.TypeOverrides {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  return types;
}

/** Either a connection inside a transaction, or the pool outside one. */
type Asked = Pick<pg.PoolClient, 'query'>;
type Compile = (step: Extract<Step, { kind: 'STATEMENT' | 'QUERY' }>) => pg.QueryConfig;

interface Performing {
  readonly asked: Asked;
  readonly compile: Compile;
}

async function perform(step: Step, { asked, compile }: Performing): Promise<StepResult> {
  const { rows, rowCount } = await send(asked, toQuery(step, compile));
  return { rows, affected: rowCount ?? 0 };
}

function toQuery(step: Step, compile: Compile): pg.QueryConfig {
  switch (step.kind) {
    case 'STATEMENT':
    case 'QUERY':
      return compile(step);
    case 'SERIALISE':
      return { text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', values: [step.name] };
    case 'NOTIFY':
      return { text: 'select pg_notify($1, $2)', values: [notificationChannel, JSON.stringify(step.notice)] };
    case 'TIME':
      return { text: 'select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now' };
    default:
      return unreachable(step);
  }
}

async function send(asked: Asked, query: pg.QueryConfig): Promise<pg.QueryResult<pg.QueryResultRow>> {
  try {
    return await asked.query(query.values === undefined ? query : { ...query, values: query.values.map(storable) });
  } catch (error) {
    throw translatePostgresError(error);
  }
}

/** PostgreSQL takes no text with a NUL, and anybody may send one: the character for what cannot be shown stands in its place. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}

/** Needs no time of the database's, so it tells soon when a connection is dead. */
const beginning = { text: 'begin', query_timeout: reachMs };

/** What fails with the commit itself may have happened all the same: nobody runs it again here, and no caller may take it for undone. */
async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await connect(pool);
  try {
    await send(client, beginning);
    const value = await work(client);
    await send(client, { text: 'commit' });
    client.release();
    return value;
  } catch (error) {
    await giveBack(client, error);
    throw error;
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw translatePostgresError(error);
  }
}

/** A connection that the database cannot be reached by, or that cannot even roll back, is of no more use. */
async function giveBack(client: pg.PoolClient, error: unknown): Promise<void> {
  if (error instanceof StoreUnavailableError) {
    client.release(true);
    return;
  }
  try {
    await client.query('rollback');
    client.release();
  } catch {
    client.release(true);
  }
}

const mostTries = 5;

/** Two units that wait for each other: PostgreSQL ends one, which can simply run again. */
async function repeatedly<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isWorthRepeating(error)) throw error;
    }
  }
  throw new StoreUnavailableError('CONTENTION');
}

function createCompiling(tools: Tools): Compile {
  const kept = new WeakMap<AnyStatement, { readonly compiled: Compiled; readonly name: string }>();
  let count = 0;
  const keep = (statement: AnyStatement) => {
    const known = kept.get(statement) ?? { compiled: compileStatement(statement, tools), name: `s${(count += 1)}` };
    kept.set(statement, known);
    return known;
  };
  return (step) => {
    if (step.kind === 'STATEMENT') {
      const { compiled, name } = keep(step.statement);
      return { name, text: compiled.sql, values: compiled.values(step.input) };
    }
    const compiled = compileQuery(step.build, tools);
    return { text: compiled.sql, values: compiled.values({}) };
  };
}

function createTools(db: Kysely<Tables>): Tools {
  return {
    db,
    claim: (query) => query.forUpdate().skipLocked(),
    lock: (query) => query.forUpdate(),
    isInstanceAlive: () => sql<Flag>`case when "instanceKey" in (${livingInstances}) then 1 else 0 end`,
  };
}

async function refuseLooseCommits(pool: pg.Pool): Promise<void> {
  const { rows } = await send(pool, { text: `select current_setting('synchronous_commit') as setting` });
  if (rows[0]?.['setting'] === 'off') {
    throw new StoreConfigurationError('PostgreSQL has synchronous_commit off: what it acknowledges could be lost.');
  }
}
