import type Sqlite from 'better-sqlite3';
import { SqliteDialect, SqliteQueryCompiler } from 'kysely';

/**
 * SQLite prepares a statement anew whenever a value changes that its planner has looked at, and it looks at each bare `?` beside an
 * `order by` or in a `limit`: that took longer than to run the statement. A value behind a plus is the same value, and not looked at.
 */
class SteadyCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?';
  }
}

/** Kysely's words for this database, so that a statement that is kept is prepared once. */
export function createSqliteDialect(database: Sqlite.Database): SqliteDialect {
  const dialect = new SqliteDialect({ database });
  dialect.createQueryCompiler = () => new SteadyCompiler();
  return dialect;
}
