import type { BudgetName } from './budget.ts';
import type { VendorFailure } from './failures.ts';
import type { InputFault } from './start-rules.ts';

/** There is no such verification, or none that can be worked with at the vendor any more. */
export interface NotFound {
  readonly kind: 'NOT_FOUND';
}

/** A rule of the arguments is broken. */
export type InvalidInput = { readonly kind: 'INVALID_INPUT' } & InputFault;

/** The vendor has refused, or has not answered. */
export interface VendorFailed {
  readonly kind: 'VENDOR_FAILED';
  readonly failure: VendorFailure;
  /** The argument that the vendor objected to; null when it cannot be told. */
  readonly path: readonly string[] | null;
}

/** A budget has no room. */
export interface BudgetSpent {
  readonly kind: 'BUDGET_SPENT';
  readonly budget: BudgetName;
  readonly retryAfterSeconds: number;
}

/** What an operation that somebody asks for has come to: its value, or every reason why not. */
export type OperationResult<Value, Failure> =
  { readonly kind: 'DONE'; readonly value: Value } | { readonly kind: 'FAILED'; readonly failures: readonly Failure[] };

/** The operation is done. */
export function done<Value>(value: Value): { readonly kind: 'DONE'; readonly value: Value } {
  return { kind: 'DONE', value };
}

/** The operation is not done, and why. */
export function failed<Failure>(...failures: readonly Failure[]): {
  readonly kind: 'FAILED';
  readonly failures: readonly Failure[];
} {
  return { kind: 'FAILED', failures };
}
