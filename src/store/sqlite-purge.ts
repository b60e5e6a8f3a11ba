import type Sqlite from 'better-sqlite3';
import { translateSqliteError } from './sqlite-error.ts';

/** Rewriting a file of this size, in bytes, holds everybody up for half a second; a larger one is not rewritten. */
const largestRewrite = 64 * 1024 * 1024;
/** After a rewrite the next one waits so many times as long as it took, and after a failure so many milliseconds. */
const restFactor = 20;
const restAfterFailureMs = 60_000;

/** Takes what was deleted out of the files of the database; false when a part of that is still to do. */
export type SqlitePurge = () => boolean;

/**
 * Deletion overwrites a row where it stands, and the log is emptied here. But SQLite leaves copies of a row in the gaps of pages
 * that it was moved away from; these go when the file is written anew. `now` is any clock of milliseconds that nobody sets.
 */
export function createSqlitePurge(database: Sqlite.Database, now = () => performance.now()): SqlitePurge {
  let nextRewriteAt = -Infinity;
  const rewrite = () => {
    const startedAt = now();
    nextRewriteAt = startedAt + restAfterFailureMs;
    database.exec('vacuum');
    const endedAt = now();
    nextRewriteAt = endedAt + restFactor * (endedAt - startedAt);
  };
  return () =>
    withoutWaiting(database, () => {
      if (!emptyLog(database)) return false;
      if (sizeOf(database) > largestRewrite) return true;
      if (now() < nextRewriteAt) return false;
      rewrite();
      return emptyLog(database);
    });
}

/** Writes the log back into the file and cuts it off; false when somebody else still reads from it. */
function emptyLog(database: Sqlite.Database): boolean {
  const [answer] = database.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
  return answer?.busy === 0;
}

function sizeOf(database: Sqlite.Database): number {
  const [pages, size] = ['page_count', 'page_size'].map((name) => database.pragma(name, { simple: true }) as number);
  return (pages ?? 0) * (size ?? 0);
}

/** Another process that reads, a backup for instance, must not stop this one. */
function withoutWaiting(database: Sqlite.Database, work: () => boolean): boolean {
  const usual = database.pragma('busy_timeout', { simple: true }) as number;
  try {
    database.pragma('busy_timeout = 0');
    return work();
  } catch (error) {
    throw translateSqliteError(error);
  } finally {
    if (database.open) database.pragma(`busy_timeout = ${usual}`);
  }
}
