/**
 * Everything that can go wrong between us and the vendor, told apart as far as its documentation allows. No member holds
 * anything of a request, a header or a body, except a field name of the vendor's own vocabulary.
 */
export type VendorFailure =
  /** A value was refused. `field` is the vendor's parameter, null when its message names none that we know. */
  | { readonly kind: 'BAD_VALUE'; readonly field: string | null }
  | { readonly kind: 'MISSING_VALUE'; readonly field: string | null }
  /** Our request could not be read or did not validate, and the vendor names no value. */
  | { readonly kind: 'REQUEST_REFUSED' }
  /** The API key and secret were refused. */
  | { readonly kind: 'CREDENTIALS' }
  | { readonly kind: 'ACCOUNT_INACTIVE' }
  /** Out of credits, funds or limit. */
  | { readonly kind: 'FUNDS' }
  /** The keys belong to an environment that may not do this. */
  | { readonly kind: 'ENVIRONMENT' }
  /** The contract or the account's settings do not include this. */
  | { readonly kind: 'FEATURE' }
  /** The client already has an active session. */
  | { readonly kind: 'DUPLICATE_SESSION' }
  | { readonly kind: 'NOT_FOUND' }
  /** The session's token has expired, was used, or is unknown. */
  | { readonly kind: 'TOKEN_NOT_VALID' }
  /** The hourly limit is used up. `retryAfterSeconds` is null when the vendor did not say. */
  | { readonly kind: 'RATE_LIMITED'; readonly retryAfterSeconds: number | null }
  /** The vendor answered that it failed (5xx or INTERNAL_ERROR). */
  | { readonly kind: 'VENDOR_FAULT' }
  /** The connection was never made: nothing was sent. */
  | { readonly kind: 'UNREACHABLE' }
  /** The connection broke after the request may have been read. */
  | { readonly kind: 'CONNECTION_LOST' }
  /** The deadline passed. `wasSent` is false only when no connection had been made by then. */
  | { readonly kind: 'TIMEOUT'; readonly wasSent: boolean }
  /** An answer came that cannot be read. */
  | { readonly kind: 'UNREADABLE_ANSWER'; readonly reason: UnreadableReason };

/** Why an answer could not be read. */
export type UnreadableReason =
  'TOO_LARGE' | 'NOT_JSON' | 'BAD_ENCODING' | 'WRONG_SHAPE' | 'REDIRECT' | 'UNEXPECTED_STATUS';

/** What a failed call means for what was asked: not sent, refused without effect, or nobody knows. */
export type Effect = 'NOT_SENT' | 'REFUSED' | 'UNKNOWN';

/** Whether the vendor may have done what it was asked although the call failed. */
export function effectOf(failure: VendorFailure): Effect {
  switch (failure.kind) {
    case 'UNREACHABLE':
      return 'NOT_SENT';
    case 'TIMEOUT':
      return failure.wasSent ? 'UNKNOWN' : 'NOT_SENT';
    case 'VENDOR_FAULT':
    case 'CONNECTION_LOST':
    case 'UNREADABLE_ANSWER':
      return 'UNKNOWN';
    default:
      return 'REFUSED';
  }
}
