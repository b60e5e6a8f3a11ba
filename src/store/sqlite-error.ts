import { StoreUnavailableError } from '../model/store-unavailable.ts';

const outOfService = /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM)/u;

/** A failure of the database itself becomes a `StoreUnavailableError`; a defect of ours stays what it is. */
export function translateSqliteError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (outOfService.test(code)) return new StoreUnavailableError(code);
  if (error instanceof TypeError && error.message.includes('is not open')) return new StoreUnavailableError('CLOSED');
  return error;
}
