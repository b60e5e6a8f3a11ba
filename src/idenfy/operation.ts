import type { Options } from 'ky';
import type { RetryRule } from './retry.ts';

/** One thing that the vendor can be asked to do, and how its answer is read. */
export interface Operation<T> {
  /** Our name of it, for example `createSession`. */
  readonly name: string;
  readonly rule: RetryRule;
  readonly path: string;
  readonly options: Options;
  readonly successStatuses: readonly number[];
  /** Null when the answer is not what the documentation says. */
  readonly parse: (json: unknown) => T | null;
}
