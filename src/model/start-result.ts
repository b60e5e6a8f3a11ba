import type { VendorFailure } from './failures.ts';
import type { InputFault } from './start-rules.ts';
import type { AppliedSettings } from './session.ts';
import type { Verification } from './verification.ts';

/** How the answer to a start came about. */
export type StartDisposition = 'CREATED';

/** A session somebody may enter. `authToken` and the URLs are for the person's device alone. */
export interface StartedSession {
  readonly authToken: string;
  readonly redirectUrl: string;
  readonly iframeUrl: string | null;
  readonly digitString: string | null;
  readonly startBy: Date;
  readonly disposition: StartDisposition;
  readonly applied: AppliedSettings;
  readonly verification: Verification;
}

/** Why there is no session. Only `OUTCOME_UNKNOWN` leaves open whether one was bought. */
export type StartFailure =
  | ({ readonly kind: 'INVALID_INPUT' } & InputFault)
  | {
      readonly kind: 'VENDOR_REJECTED';
      readonly failure: VendorFailure;
      /** The argument that the vendor objected to, null when it cannot be told. */
      readonly path: readonly string[] | null;
    }
  | { readonly kind: 'RATE_LIMITED'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'VENDOR_UNAVAILABLE' }
  | { readonly kind: 'OUTCOME_UNKNOWN' };

/** What a start answers: a session, or every reason why there is none. */
export type StartResult =
  | { readonly kind: 'STARTED'; readonly session: StartedSession }
  | { readonly kind: 'FAILED'; readonly failures: readonly StartFailure[] };
