import type Sqlite from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import type { Clock } from '../model/clock.ts';
import type { StoreNotice } from '../model/record.ts';
import { unreachable } from '../model/unreachable.ts';
import { createBatch } from './batch.ts';
import { compileQuery, compileStatement, type Compiled } from './compiled.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { migrateTables } from './migrations/migrate.ts';
import type { Flag, Tables } from './schema.ts';
import { translateSqliteError } from './sqlite-error.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';
import { openSqliteFile } from './sqlite-file.ts';
import { createSqlitePurge } from './sqlite-purge.ts';
import type { AnyStatement, Step, StepResult, Tools, Unit } from './unit.ts';

/** The record in one SQLite file, for one gateway process. Its units run at once, and those of one turn share a commit. */
export function createSqliteEngine(
  path: string,
  { announce, clock }: EngineOptions & { readonly clock: Clock },
): Engine {
  const database = openSqliteFile(path);
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(database) });
  const self = { instanceKey: 0 };
  const ask = createAsking(database, createTools(db, self));
  const run = <T>(unit: () => Unit<T>, notices: StoreNotice[]): T => {
    const work = unit();
    let turn = work.next();
    while (turn.done !== true) turn = work.next(perform(turn.value, { ask, clock, notices }));
    return turn.value;
  };
  const batch = createBatch(database, { run, announce });
  const purge = createSqlitePurge(database);
  return {
    write: (unit) => batch.add(unit),
    read: (unit) =>
      new Promise((resolve) => {
        resolve(run(unit, []));
      }),
    migrate: () => migrateAlone(database, db),
    enter: (instanceKey) => {
      self.instanceKey = instanceKey;
      return Promise.resolve();
    },
    purge: () =>
      new Promise((resolve) => {
        resolve(purge());
      }),
    close: () => {
      batch.close();
      database.close();
      return Promise.resolve();
    },
  };
}

type Ask = (step: Extract<Step, { kind: 'STATEMENT' | 'QUERY' }>) => StepResult;

interface Performing {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly notices: StoreNotice[];
}

const nothing: StepResult = { rows: [], affected: 0 };

function perform(step: Step, { ask, clock, notices }: Performing): StepResult {
  switch (step.kind) {
    case 'STATEMENT':
    case 'QUERY':
      return ask(step);
    case 'SERIALISE':
      // There is one writer at a time.
      return nothing;
    case 'NOTIFY':
      notices.push(step.notice);
      return nothing;
    case 'TIME':
      // The database has no other clock than the machine's.
      return { rows: [{ now: clock.now() }], affected: 0 };
    default:
      return unreachable(step);
  }
}

function createAsking(database: Sqlite.Database, tools: Tools): Ask {
  const kept = new WeakMap<AnyStatement, { readonly compiled: Compiled; readonly prepared: Sqlite.Statement }>();
  const prepare = (compiled: Compiled) => ({ compiled, prepared: database.prepare(compiled.sql) });
  const keep = (statement: AnyStatement) => {
    const known = kept.get(statement) ?? prepare(compileStatement(statement, tools));
    kept.set(statement, known);
    return known;
  };
  return (step) => {
    try {
      if (step.kind === 'STATEMENT') {
        const { compiled, prepared } = keep(step.statement);
        return execute(prepared, compiled.values(step.input));
      }
      const { compiled, prepared } = prepare(compileQuery(step.build, tools));
      return execute(prepared, compiled.values({}));
    } catch (error) {
      throw translateSqliteError(error);
    }
  };
}

function execute(prepared: Sqlite.Statement, values: readonly unknown[]): StepResult {
  if (!prepared.reader) return { rows: [], affected: prepared.run(...values).changes };
  const rows = prepared.all(...values);
  return { rows, affected: rows.length };
}

function createTools(db: Kysely<Tables>, self: { readonly instanceKey: number }): Tools {
  return {
    db,
    claim: (query) => query,
    lock: (query) => query,
    isInstanceAlive: () => sql<Flag>`"instanceKey" = ${sql.lit(self.instanceKey)}`,
  };
}

/** Kysely takes no lock here and uses no transaction, so one around it is both. */
async function migrateAlone(database: Sqlite.Database, db: Kysely<Tables>): Promise<void> {
  database.exec('begin immediate');
  try {
    await migrateTables(db, {
      withKey: (table) => table.addColumn('key', 'integer', (column) => column.primaryKey()),
      bytes: 'blob',
      position: 'integer',
    });
    database.exec('commit');
  } finally {
    if (database.inTransaction) database.exec('rollback');
  }
}
