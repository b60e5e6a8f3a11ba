import type { ParsedDelivery } from './delivery.ts';
import type { DeletionStep, KnownStart, OperatorDecision, VerificationState } from './state.ts';
import type { StatusReport, VerificationOutcome, VerificationStatus } from './verification.ts';

/** A delivery whose signature fits. */
export interface DeliveryEvidence {
  readonly kind: 'DELIVERY';
  /** SHA-256 of the raw body. */
  readonly digest: string;
  readonly receivedAt: number;
  readonly content: ParsedDelivery;
}

/** An answer of the vendor to "how does this session stand". */
export interface PollEvidence {
  readonly kind: 'POLL';
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly report: StatusReport;
}

/** A session that was started here. */
export interface StartEvidence extends KnownStart {
  readonly kind: 'START';
  readonly at: number;
}

/** What the team decided about a suspicion. */
export interface OperatorEvidence {
  readonly kind: 'OPERATOR';
  readonly at: number;
  readonly decision: OperatorDecision;
}

/** The vendor was asked to get more information from the person. */
export interface InformationRequestEvidence {
  readonly kind: 'INFORMATION_REQUEST';
  readonly at: number;
  readonly expiresAt: number;
}

/** A step of a deletion. */
export interface DeletionEvidence {
  readonly kind: 'DELETION';
  readonly at: number;
  readonly step: DeletionStep;
}

/** Everything that can change a verification. Times are milliseconds of our own clock. */
export type Evidence =
  DeliveryEvidence | PollEvidence | StartEvidence | OperatorEvidence | InformationRequestEvidence | DeletionEvidence;

/** Where a change came from. */
export type TransitionSource = 'START' | 'WEBHOOK' | 'POLL' | 'OPERATOR' | 'DELETION';

/** One change of what a caller can see, as history keeps it. */
export interface Transition {
  readonly version: number;
  readonly source: TransitionSource;
  readonly at: number;
  /** SHA-256 of the delivery that caused it; null when none did. */
  readonly digest: string | null;
  /** How it stood before; null for the first. */
  readonly before: TransitionEnd | null;
  readonly after: TransitionEnd;
  /** Whether a final outcome was replaced that should have stood. */
  readonly isAlarm: boolean;
}

/** One end of a change. */
export interface TransitionEnd {
  readonly status: VerificationStatus;
  readonly preliminaryStatus: VerificationStatus | null;
  readonly outcome: VerificationOutcome | null;
  readonly isFinal: boolean;
}

/** Why a delivery that could be read changed nothing that a caller can see. */
export type IgnoredDeliveryReason =
  /** The same bytes have been taken in before. */
  | 'DUPLICATE'
  /** It says what is known already. */
  | 'SAYS_THE_SAME'
  /** What stands has more weight, or is newer. */
  | 'OUTRANKED'
  /** It is about something that the record does not keep. */
  | 'OTHER_EVENT'
  /** The verification is being deleted, or has been. */
  | 'DELETION';

/** Why something that came changed nothing that a caller can see. */
export type IgnoredReason =
  | IgnoredDeliveryReason
  /** It could not be read. */
  | 'UNPARSED'
  /** The vendor answered another question that was sent later. */
  | 'OLDER_ANSWER'
  /** A delivery came after the question was sent. */
  | 'OVERTAKEN'
  /** An answer that is not final does not replace a final decision. */
  | 'NOT_FINAL'
  /** There is no suspicion to decide about, or it has been decided. */
  | 'NOTHING_TO_DECIDE'
  /** The session was started before. */
  | 'STARTED_BEFORE';

/** Why only the vendor can say what is true. */
export type QuestionReason =
  /** Two deliveries that nothing orders say different things. */
  | 'CANNOT_BE_ORDERED'
  /** The person has sent more information. */
  | 'RESUBMITTED'
  /** A delivery came again that has been replaced since. */
  | 'COPY_OF_REPLACED'
  /** A delivery and an answer of the vendor contradict each other. */
  | 'CONTRADICTS_ANSWER'
  /** The delivery does not say how the session stands. */
  | 'NO_STATUS';

/** What came of an event. `state` is to be stored in every case, because it remembers the event. */
export type Applied =
  | { readonly kind: 'CHANGED'; readonly state: VerificationState; readonly transition: Transition }
  | { readonly kind: 'IGNORED'; readonly state: VerificationState; readonly reason: IgnoredReason }
  /** The vendor is to be asked at once. `transition` is null when a caller can see no difference. */
  | {
      readonly kind: 'ASK_VENDOR';
      readonly state: VerificationState;
      readonly transition: Transition | null;
      readonly reason: QuestionReason;
    };
