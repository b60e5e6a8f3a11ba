import type { VendorFailure } from './failures.ts';
import type { Verification } from './verification.ts';

/** What asking the vendor now how a session stands has come to. */
export type RefreshResult =
  | { readonly kind: 'REFRESHED'; readonly verification: Verification }
  | { readonly kind: 'NOT_FOUND' }
  /** The vendor was asked just now, and the record holds nothing to answer with in between. */
  | { readonly kind: 'TOO_SOON'; readonly retryAfterSeconds: number }
  | { readonly kind: 'FAILED'; readonly failure: VendorFailure };
