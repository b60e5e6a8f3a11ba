import type { TransitionRecord } from './record.ts';
import type { Verification } from './verification.ts';

/** Why nothing more is told of a verification that somebody follows. */
export type UpdatesEnd = 'SETTLED' | 'DELETED' | 'ACCESS_ENDED' | 'TOO_SLOW' | 'SHUTTING_DOWN';

/** One message to somebody who follows a verification. */
export interface VerificationUpdate {
  /** The last version that they know with it. */
  readonly version: number;
  /** The change that led there; null in a message that brings none. */
  readonly transition: TransitionRecord | null;
  /** The verification as it is now; null in a message that only ends the following. */
  readonly verification: Verification | null;
  /** Null when more may come. */
  readonly ended: UpdatesEnd | null;
}
