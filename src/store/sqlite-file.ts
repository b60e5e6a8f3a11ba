import { closeSync, constants, fstatSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { StoreConfigurationError } from './errors.ts';
import { translateSqliteError } from './sqlite-error.ts';

/** Pages that are kept in memory, in KiB: a question of the hot path finds its index there and not in the file. */
const cacheKiB = 64 * 1024;

/** How long another process may hold the file before a write is given up, in milliseconds. */
const busyTimeoutMs = 10_000;

/**
 * Opens the database file, or `:memory:`, so that a commit is on disk when it returns. A new file belongs to its owner alone; an
 * old one that others may read is refused with a `StoreConfigurationError`. Throws a `StoreUnavailableError` when it cannot be opened.
 */
export function openSqliteFile(path: string): Sqlite.Database {
  if (path !== ':memory:') prepareFile(path);
  try {
    const database = new Sqlite(path, { timeout: busyTimeoutMs });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    // What is deleted is overwritten, and what is sorted or rewritten on the way stands in no other file.
    database.pragma('secure_delete = ON');
    database.pragma('temp_store = MEMORY');
    database.pragma(`cache_size = -${cacheKiB}`);
    return database;
  } catch (error) {
    throw translateSqliteError(error);
  }
}

/** SQLite gives `-wal` and `-shm` the mode of the file, so the file has it before SQLite opens it. */
function prepareFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    const { mode } = fstatSync(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new StoreConfigurationError(
        `The database file can be used by others than its owner. Run: chmod 600 ${path}`,
      );
    }
  } finally {
    closeSync(file);
  }
}
