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

/** One session of one client at the vendor, as a caller may read it. */
export interface Verification {
  readonly id: string;
  readonly clientId: string;
  readonly scanRef: string;
  readonly externalRef: string | null;
  readonly environment: Environment;
  readonly status: VerificationStatus;
  readonly statusRaw: string;
  readonly preliminaryStatus: VerificationStatus | null;
  readonly outcome: VerificationOutcome | null;
  readonly isFinal: boolean;
  readonly nextAction: NextAction;
  readonly version: number;
  /** Until when the person can enter the session; null when the session was not started here. */
  readonly startBy: Date | null;
  readonly results: CheckResults;
  readonly fraudTags: readonly string[];
  readonly mismatchTags: readonly string[];
}
