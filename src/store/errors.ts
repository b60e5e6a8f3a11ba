/** The database or its keys are not fit for use. The message says what to do and holds no value. */
export class StoreConfigurationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoreConfigurationError';
  }
}

/** A sealed value cannot be opened: its key is not there, or it is not what was sealed for this place. */
export class SealingError extends Error {
  readonly reason: 'UNKNOWN_KEY' | 'NOT_GENUINE';

  constructor(reason: 'UNKNOWN_KEY' | 'NOT_GENUINE') {
    super(`A sealed value cannot be opened (${reason}).`);
    this.name = 'SealingError';
    this.reason = reason;
  }
}
