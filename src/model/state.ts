import type { CheckResults, VerificationOutcome, VerificationStatus } from './verification.ts';

/**
 * Everything about a verification that events change, as it is stored: plain JSON, times in milliseconds of our own clock unless
 * said otherwise, nothing personal. Who it is about and what it is called stands beside it and never changes.
 */
export interface VerificationState {
  /** Grows by one when something in `visible` has changed. */
  readonly version: number;
  readonly visible: VisibleState;
  readonly known: KnownEvidence;
}

/** What a caller can see. The next action is missing because it depends on the time: see `nextActionOf`. */
export interface VisibleState {
  readonly status: VerificationStatus;
  /** The vendor's word, unchanged; null when it has said none. */
  readonly statusRaw: string | null;
  readonly preliminaryStatus: VerificationStatus | null;
  readonly outcome: VerificationOutcome | null;
  /** Who decided on the outcome; null while there is none. */
  readonly outcomeSource: 'VENDOR' | 'OPERATOR' | null;
  readonly isFinal: boolean;
  /** When the outcome became known here; null while nothing is final. */
  readonly decidedAt: number | null;
  readonly results: CheckResults;
  readonly fraudTags: readonly string[];
  readonly mismatchTags: readonly string[];
  /** Until when the person can enter, and finish, the session; null when it was not started here. */
  readonly startBy: number | null;
  readonly finishBy: number | null;
  /** Whether something is known that contradicts this and only the vendor can settle. */
  readonly isDisputed: boolean;
  /** The meaning of the delivery that person, media and screenings are read from; null when there is none. */
  readonly bodyMeaning: string | null;
  readonly documentExpiry: DocumentExpiry | null;
  readonly informationRequest: InformationRequest | null;
  readonly deletion: DeletionStep | null;
}

/** A document that expires soon, or has expired. */
export interface DocumentExpiry {
  /** The vendor's word, unchanged. */
  readonly thresholdRaw: string;
  readonly receivedAt: number;
}

/** A request for more information from the person, after a decision. */
export interface InformationRequest {
  readonly state: 'OPEN' | 'IN_REVIEW' | 'CLOSED';
  readonly requestedAt: number;
  readonly expiresAt: number;
}

/** How far a deletion has come. */
export type DeletionStep = 'REQUESTED' | 'WAITING_FOR_VENDOR' | 'DONE' | 'STUCK';

/** What has been taken in, as far as it is needed to place what comes next. */
export interface KnownEvidence {
  /** What stands, by its newest word that says where the session is; null when none has come. */
  readonly base: Standing | null;
  /** A newer word that leaves the outcome as it is: about the data only, or one that we do not know. */
  readonly overlay: Standing | null;
  /** Every delivery about the session that was taken in, applied or not. */
  readonly deliveries: readonly KnownDelivery[];
  /** SHA-256 of every other delivery. */
  readonly otherDigests: readonly string[];
  readonly poll: KnownPoll | null;
  readonly dispute: Dispute | null;
  /** SHA-256 of the newest applied delivery: person, media and screenings are read from it. */
  readonly bodyDigest: string | null;
  readonly decision: OperatorDecision | null;
  readonly start: KnownStart | null;
  readonly documentExpiry: DocumentExpiry | null;
  readonly informationRequest: InformationRequest | null;
  readonly deletion: DeletionStep | null;
}

/** What the vendor said of a session, by a delivery or as an answer. */
export interface Said {
  readonly word: VerificationStatus;
  readonly statusRaw: string | null;
  readonly results: CheckResults;
  readonly fraudTags: readonly string[];
  readonly mismatchTags: readonly string[];
}

/** Something that was said and stands. */
export interface Standing {
  readonly by: 'START' | 'DELIVERY' | 'POLL' | 'DELETION';
  readonly said: Said;
  readonly isFinal: boolean;
  /** SHA-256 of the delivery that said it; null when none did. */
  readonly digest: string | null;
}

/** How much weight a delivery has among those of equal finality: the last of these has the most. */
export const ranks = ['UNFINISHED', 'AUTOMATIC', 'MANUAL'] as const;

/** A delivery about the session, as it is placed among others. */
export interface KnownDelivery {
  /** SHA-256 of the raw body. */
  readonly digest: string;
  /** Equal for two bodies that say the same. */
  readonly meaning: string;
  readonly receivedAt: number;
  readonly said: Said;
  readonly isFinal: boolean;
  readonly rank: (typeof ranks)[number];
  /** Seconds by the vendor's clock, compared with nothing but its like; null when the body does not say. */
  readonly finishTime: number | null;
  readonly wasApplied: boolean;
}

/** The newest answer of the vendor. */
export interface KnownPoll {
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly said: Said;
  /** When the first answer came of the row of equal answers that ends with this one. */
  readonly sameSince: number;
}

/** A question to the vendor that is open. */
export interface Dispute {
  /** Only an answer to a question sent at this time or later settles it. */
  readonly since: number;
  /** Whether the answer ends a request for more information. */
  readonly endsRequest: boolean;
}

/** What the team decided about a suspicion. */
export type OperatorDecision = 'ACCEPT' | 'REJECT';

/** What is known from the start of the session. */
export interface KnownStart {
  readonly startBy: number;
  readonly finishBy: number | null;
  /** Whether somebody at the vendor may review; false when both reviews were switched off. */
  readonly mayBeReviewed: boolean;
}
