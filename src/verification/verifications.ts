import type { Caller } from '../model/caller.ts';
import type { StartInput } from '../model/start-input.ts';
import type { StartResult } from '../model/start-result.ts';
import type { VendorFailure } from '../model/failures.ts';
import type { Verification } from '../model/verification.ts';

/** What a caller asks to be started. */
export interface StartCommand {
  readonly clientId: string;
  readonly input: StartInput;
}

/** What looking for a verification answers. */
export type VerificationLookup =
  | { readonly kind: 'FOUND'; readonly verification: Verification }
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'UNAVAILABLE'; readonly failure: VendorFailure };

/** What the product does with verifications. Expected failures are answers; only a defect is thrown. */
export interface Verifications {
  /** Buys a session. Nothing is sent when a rule is broken. */
  start(caller: Caller, command: StartCommand): Promise<StartResult>;
  /** Asks the vendor how a session stands. */
  find(caller: Caller, scanRef: string): Promise<VerificationLookup>;
}
