import type { BudgetName } from './budget.ts';
import type { VendorFailure } from './failures.ts';
import type { InputFault } from './start-rules.ts';
import type { AppliedSettings } from './session.ts';
import type { Verification } from './verification.ts';

/** What a caller may say of starting again: follow what is there, always buy, or verify a verified person once more. */
export type StartPolicy = 'REUSE' | 'NEW_SESSION' | 'REVERIFY';

/** How the answer to a start came about. Only CREATED has cost anything. */
export type StartDisposition = 'CREATED' | 'RESUMED' | 'REPLAYED';

/** A session somebody may enter. `authToken` and the URLs are for the person's device alone, null once they open nothing any more. */
export interface StartedSession {
  readonly authToken: string | null;
  readonly redirectUrl: string | null;
  readonly iframeUrl: string | null;
  readonly digitString: string | null;
  readonly disposition: StartDisposition;
  /** What the vendor answered with; it is not kept, so only the start that created the session has it. */
  readonly applied: AppliedSettings | null;
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
      /** Our own live session, where the vendor says that the client has one. */
      readonly verification: Verification | null;
    }
  | { readonly kind: 'RATE_LIMITED'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'BUDGET_SPENT'; readonly budget: BudgetName; readonly retryAfterSeconds: number }
  | { readonly kind: 'VENDOR_UNAVAILABLE' }
  | { readonly kind: 'OUTCOME_UNKNOWN' }
  /** The key was used before, for something else. */
  | { readonly kind: 'IDEMPOTENCY_CONFLICT' }
  /** Another start of this client has not ended yet. */
  | { readonly kind: 'IN_PROGRESS' }
  /** The person has submitted, and the decision is still to come. */
  | { readonly kind: 'UNDER_REVIEW'; readonly verification: Verification }
  | { readonly kind: 'ALREADY_VERIFIED'; readonly verification: Verification };

/** What a start answers: a session, or every reason why there is none. */
export type StartResult =
  | { readonly kind: 'STARTED'; readonly session: StartedSession }
  | { readonly kind: 'FAILED'; readonly failures: readonly StartFailure[] };
