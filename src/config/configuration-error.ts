/** One variable that is missing or wrong, and what is expected of it. */
export interface ConfigurationFault {
  readonly variable: string;
  readonly expected: string;
}

/** The settings cannot be used. The message has a line for every fault and no value. */
export class ConfigurationError extends Error {
  readonly faults: readonly ConfigurationFault[];

  constructor(faults: readonly ConfigurationFault[]) {
    const lines = faults.map(({ variable, expected }) => `  ${variable}: ${expected}`);
    super(['The configuration cannot be used:', ...lines].join('\n'));
    this.name = 'ConfigurationError';
    this.faults = faults;
  }
}
