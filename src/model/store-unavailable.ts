/** The record cannot be read or written now; what was asked for did not happen, or nobody knows whether it did. */
export class StoreUnavailableError extends Error {
  /** The database's own code, for example `SQLITE_FULL` or `57P01`. */
  readonly reason: string;

  constructor(reason: string) {
    super(`The database is not available (${reason}).`);
    this.name = 'StoreUnavailableError';
    this.reason = reason;
  }
}
