import type { VendorFailure } from './failures.ts';
import type { Verification } from './verification.ts';

/** What asking the vendor now how a session stands has come to. */
export type RefreshResult =
  | { readonly kind: 'REFRESHED'; readonly verification: Verification }
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'FAILED'; readonly failure: VendorFailure };
