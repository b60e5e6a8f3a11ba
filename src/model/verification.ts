import type { ExpiryThreshold } from './document-expiry.ts';

/** Where a verification stands, in our vocabulary. `APPROVED`, `DENIED` and `SUSPECTED` are always final. */
export type VerificationStatus =
  | 'ACTIVE'
  | 'REVIEWING'
  | 'APPROVED'
  | 'DENIED'
  | 'SUSPECTED'
  | 'EXPIRED'
  | 'EXPIRED_DELETED'
  | 'CANCELLED'
  | 'DELETED'
  | 'ARCHIVED'
  | 'UNRECOGNIZED';

/** What the verification says of the person. */
export type VerificationOutcome = 'VERIFIED' | 'REFUSED' | 'NEEDS_DECISION' | 'NOT_COMPLETED';

/** What the application should do now. */
export type NextAction = 'SEND_USER_TO_FLOW' | 'WAIT' | 'NONE' | 'START_AGAIN' | 'CONTACT_SUPPORT' | 'DECIDE';

/** What the vendor's keys are for; nothing but the configuration tells. */
export type Environment = 'PRODUCTION' | 'DEVELOPMENT';

/** The vendor's four verdicts in its own words; null where it has not judged. */
export interface CheckResults {
  readonly autoDocument: string | null;
  readonly autoFace: string | null;
  readonly manualDocument: string | null;
  readonly manualFace: string | null;
}

/** The answer of the vendor to "how does this session stand", read tolerantly: words we do not know are kept. */
export interface StatusReport {
  readonly scanRef: string;
  readonly clientId: string;
  /** The vendor's word, unchanged. */
  readonly statusRaw: string;
  /** What the vendor says of finality, null when it says nothing. */
  readonly final: boolean | null;
  readonly results: CheckResults;
  readonly fraudTags: readonly string[];
  readonly mismatchTags: readonly string[];
}

/** How old what is known of a verification is, and whether it can be relied on. */
export interface Freshness {
  /** When the newest word of the vendor came that this rests on; the start when none has come. */
  readonly asOf: Date;
  /** When the vendor was last asked; null when it never was. */
  readonly askedAt: Date | null;
  /** Whether something is known that contradicts this, so that the vendor is being asked. */
  readonly disputed: boolean;
  /** Whether the vendor was asked as often as is allowed, without a final answer. */
  readonly stuck: boolean;
}

/** Who decided on an outcome. */
export type OutcomeSource = 'VENDOR' | 'OPERATOR';

/** A document that expires soon, or has expired. */
export interface DocumentExpiry {
  readonly threshold: ExpiryThreshold;
  /** The vendor's word, unchanged. */
  readonly raw: string;
  readonly receivedAt: Date;
}

/** A request for more from the person, after a decision. */
export interface InformationRequest {
  readonly state: 'OPEN' | 'IN_REVIEW' | 'CLOSED';
  readonly requestedAt: Date;
  readonly expiresAt: Date;
}

/** One session of one client at the vendor, as a caller may read it. */
export interface Verification {
  /** The record's own number. Not for callers. */
  readonly key: number;
  readonly id: string;
  readonly clientId: string;
  /** The vendor's name of the session; null while nobody knows whether there is one, and once it has been deleted. */
  readonly scanRef: string | null;
  readonly externalRef: string | null;
  readonly environment: Environment;
  readonly origin: VerificationOrigin;
  readonly status: VerificationStatus;
  readonly statusRaw: string | null;
  readonly preliminaryStatus: VerificationStatus | null;
  readonly outcome: VerificationOutcome | null;
  /** Null while there is no outcome. */
  readonly outcomeSource: OutcomeSource | null;
  readonly isFinal: boolean;
  readonly nextAction: NextAction;
  readonly version: number;
  /** Until when the person can enter the session; null when the session was not started here. */
  readonly startBy: Date | null;
  /** Until when a person who entered in time can finish; null when not known. */
  readonly finishBy: Date | null;
  /** When the outcome became known here; null while nothing is final. */
  readonly decidedAt: Date | null;
  readonly createdAt: Date;
  readonly results: CheckResults;
  readonly fraudTags: readonly string[];
  readonly mismatchTags: readonly string[];
  readonly freshness: Freshness;
  /** Null when the vendor has told of none. */
  readonly documentExpiry: DocumentExpiry | null;
  /** The newest one; null when there was none. */
  readonly informationRequest: InformationRequest | null;
  /** The lost verification that this one was bought instead of, and the one that has taken its place, by the record's number. */
  readonly replacesKey: number | null;
  readonly supersededByKey: number | null;
}

/** How a verification came into the record. */
export type VerificationOrigin = 'STARTED' | 'RECOVERED' | 'ADOPTED' | 'IMPORTED';
