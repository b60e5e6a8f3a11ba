const hidden = '[secret]';

/** A value that shows itself only to the code that calls `reveal`: never in JSON, in `util.inspect` or in a template string. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Call it where the value is used, and keep the result nowhere. */
  reveal(): string {
    return this.#value;
  }

  toJSON(): string {
    return hidden;
  }

  toString(): string {
    return hidden;
  }

  /** The key that Node's `util.inspect` looks for; written as a registered symbol so that nothing is imported. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return hidden;
  }
}
