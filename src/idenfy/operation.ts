import type { Options } from 'ky';
import type { VendorOperation } from '../model/vendor-operation.ts';
import type { RetryRule } from './retry.ts';
import type { JsonReading } from './wire/json.ts';

/** One thing that the vendor can be asked to do, and how its answer is read. */
export interface Operation<T> {
  /** Our name of it, for example `createSession`. */
  readonly name: VendorOperation;
  readonly rule: RetryRule;
  /** The class of calls whose outages it shares; that of its rule unless told. */
  readonly breaker?: 'DELETE';
  readonly path: string;
  readonly options: Options;
  readonly successStatuses: readonly number[];
  /** How the bytes of a success are read before `parse`: as JSON unless told. */
  readonly read?: (bytes: Uint8Array) => JsonReading;
  /** Null when the answer is not what the documentation says. */
  readonly parse: (json: unknown) => T | null;
}

/** For a success whose body says nothing, or nothing that anybody needs. */
export function readNothing(): JsonReading {
  return { ok: true, json: null };
}
