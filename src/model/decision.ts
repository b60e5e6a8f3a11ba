import type { InvalidInput, NotFound, OperationResult } from './operation-result.ts';
import type { OperatorDecision } from './state.ts';
import type { Verification } from './verification.ts';

/** What somebody of the team has decided about a suspicion. */
export interface Decision {
  readonly verificationKey: number;
  readonly decision: OperatorDecision;
  readonly at: number;
  /** The caller who decided. */
  readonly callerId: string;
}

/** A decision as it is made. */
export interface NewDecision extends Decision {
  /** The public name of the verification. */
  readonly verificationId: string;
  /** Why, for the team's own use; kept sealed, because it may say something of the person. Null when nothing was said. */
  readonly note: string | null;
}

/** What a decision has come to. */
export type DecideResult = OperationResult<Verification, DecideFailure>;

/** Why nothing was decided. NOTHING_TO_DECIDE: there is no suspicion, or it has been decided. */
export type DecideFailure = NotFound | InvalidInput | { readonly kind: 'NOTHING_TO_DECIDE' };
