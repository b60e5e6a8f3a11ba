import pg from 'pg';
import { StoreUnavailableError } from '../model/store-unavailable.ts';

/** The database refused a statement: a defect of ours. PostgreSQL's own message may quote values, so only its code is kept. */
class StatementRefusedError extends Error {
  /** The SQLSTATE. */
  readonly sqlState: string;

  constructor(sqlState: string) {
    super(`PostgreSQL refused a statement (${sqlState}).`);
    this.name = 'StatementRefusedError';
    this.sqlState = sqlState;
  }
}

/** Connection lost, out of resources, shut down, system error, read-only, and what took too long: a statement, or the way to the next one. */
const outOfService = /^(08|53|57|58|25006|25P03)/u;

/** Serialization failure and deadlock (PostgreSQL documentation, appendix A). */
const worthRepeating: ReadonlySet<string> = new Set(['40001', '40P01']);

/** What the driver says, without values: a `StoreUnavailableError`, or a `StatementRefusedError`. */
export function translatePostgresError(error: unknown): Error {
  if (!(error instanceof pg.DatabaseError)) return new StoreUnavailableError(codeOf(error));
  const code = error.code ?? 'UNKNOWN';
  return outOfService.test(code) ? new StoreUnavailableError(code) : new StatementRefusedError(code);
}

/** Whether the unit that failed so can simply run again. */
export function isWorthRepeating(error: unknown): boolean {
  return error instanceof StatementRefusedError && worthRepeating.has(error.sqlState);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'CONNECTION';
}
