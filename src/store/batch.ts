import type Sqlite from 'better-sqlite3';
import type { StoreNotice } from '../model/record.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';
import { translateSqliteError } from './sqlite-error.ts';
import type { Unit } from './unit.ts';

/** Writes that share a commit. */
export interface Batch {
  /** Runs the unit at the end of this turn of the loop; settles after the commit. One that fails takes no other with it. */
  add<T>(unit: () => Unit<T>): Promise<T>;
  /** Commits what waits; what is added later is refused with a `StoreUnavailableError`. */
  close(): void;
}

/** How a batch runs its units. */
export interface BatchOptions {
  /** Runs a unit to its end, and collects what it announces. */
  readonly run: <T>(unit: () => Unit<T>, notices: StoreNotice[]) => T;
  readonly announce: (notice: StoreNotice) => void;
}

/** The most units in one transaction, so that the loop is not held up for long. */
const mostUnits = 256;

/** One unit that waits for its turn. */
interface Entry {
  /** Runs the unit and says what to do after the commit. */
  readonly attempt: () => () => void;
  readonly reject: (error: unknown) => void;
}

/** An empty batch over this connection. */
export function createBatch(database: Sqlite.Database, { run, announce }: BatchOptions): Batch {
  const flush = createFlush(database);
  const waiting: Entry[] = [];
  let isOpen = true;
  const flushNext = () => {
    flush(waiting.splice(0, mostUnits));
    if (waiting.length > 0) setImmediate(flushNext);
  };
  const attempt = <T>(unit: () => Unit<T>, resolve: (value: T) => void) => {
    const notices: StoreNotice[] = [];
    const value = run(unit, notices);
    return () => {
      resolve(value);
      notices.forEach(announce);
    };
  };
  return {
    add: <T>(unit: () => Unit<T>) =>
      new Promise<T>((resolve, reject) => {
        if (!isOpen) throw new StoreUnavailableError('CLOSED');
        if (waiting.push({ attempt: () => attempt(unit, resolve), reject }) === 1) setImmediate(flushNext);
      }),
    close: () => {
      isOpen = false;
      while (waiting.length > 0) flush(waiting.splice(0, mostUnits));
    },
  };
}

/** Runs entries in one transaction, each in a savepoint, and settles them after the commit. */
function createFlush(database: Sqlite.Database): (entries: readonly Entry[]) => void {
  const begin = database.prepare('begin immediate');
  const commit = database.prepare('commit');
  const inSavepoint = createSavepoint(database);
  const commitAll = (entries: readonly Entry[]): readonly (() => void)[] => {
    try {
      begin.run();
      const settlements = entries.map(inSavepoint);
      commit.run();
      return settlements;
    } catch (error) {
      if (database.inTransaction) database.exec('rollback');
      const reason = translateSqliteError(error);
      return entries.map(({ reject }) => () => {
        reject(reason);
      });
    }
  };
  return (entries) => {
    if (entries.length > 0)
      commitAll(entries).forEach((settle) => {
        settle();
      });
  };
}

function createSavepoint(database: Sqlite.Database): (entry: Entry) => () => void {
  const open = database.prepare('savepoint unit');
  const release = database.prepare('release unit');
  const undo = database.prepare('rollback to unit');
  return ({ attempt, reject }) => {
    open.run();
    try {
      const settle = attempt();
      release.run();
      return settle;
    } catch (error) {
      // When the disk is full, SQLite has rolled the whole transaction back: then nobody's write is there.
      if (!database.inTransaction) throw error;
      undo.run();
      release.run();
      return () => {
        reject(error);
      };
    }
  };
}
