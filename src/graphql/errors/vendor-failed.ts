import { effectOf, type VendorFailure } from '../../model/failures.ts';
import { unreachable } from '../../model/unreachable.ts';
import { rateLimited, rejected, vendorUnavailable } from './vendor-error.ts';

/** How a failed call is told. */
export interface Telling {
  /** The argument that the vendor objected to; null when it cannot be told. */
  readonly path: readonly string[] | null;
  /** What to do when nobody knows whether it was done, for a developer. */
  readonly unknown: string;
}

/** A call to the vendor, about a session that the record has, that did not do what was asked. */
export function vendorFailed(failure: VendorFailure, { path, unknown }: Telling) {
  if (failure.kind === 'RATE_LIMITED') return rateLimited(failure.retryAfterSeconds);
  const effect = effectOf(failure);
  switch (effect) {
    case 'NOT_SENT':
      return vendorUnavailable;
    case 'UNKNOWN':
      return outcomeUnknown(unknown);
    case 'REFUSED':
      return { ...rejected(failure, { path, verification: null }), ...explainNotFound(failure) };
    default:
      return unreachable(effect);
  }
}

/** The request may have arrived, but no readable answer came. */
export function outcomeUnknown(message: string) {
  return { __typename: 'OutcomeUnknownError', code: 'OUTCOME_UNKNOWN', message, path: null, retryable: false } as const;
}

function explainNotFound({ kind }: VendorFailure): { readonly message?: string } {
  if (kind !== 'NOT_FOUND') return {};
  return { message: 'iDenfy does not know this session any more, or has nothing there of what was asked for.' };
}
