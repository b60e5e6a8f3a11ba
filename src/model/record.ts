import type { VerificationState } from './state.ts';
import type { Environment, VerificationOrigin, VerificationOutcome, VerificationStatus } from './verification.ts';

/** What the URLs of a session are rebuilt from, besides its token. */
export interface SessionPresentation {
  /** The language of the vendor's page, null for its own choice. */
  readonly language: string | null;
  /** Whether redirect URLs were sent; such a session may not be shown in an iframe. */
  readonly hasRedirects: boolean;
}

/** What is kept of a session only while the person can still enter it. */
export interface SessionCredentials {
  readonly authToken: string;
  readonly digitString: string | null;
  /** Where the vendor said the person should go; null when it is the usual address, which is rebuilt from the token. */
  readonly redirectUrl: string | null;
}

/** What can change in a verification: the state, and what is filtered and queued by. Times in milliseconds since the Unix epoch. */
export interface VerificationChange {
  readonly version: number;
  readonly status: VerificationStatus;
  readonly outcome: VerificationOutcome | null;
  readonly isFinal: boolean;
  /** The vendor is being asked because what it sent contradicts itself. */
  readonly isDisputed: boolean;
  /** The vendor was asked as often as is allowed, without a final answer. */
  readonly isStuck: boolean;
  readonly state: VerificationState;
  readonly decidedAt: number | null;
  /** When the vendor is to be asked next; null when it is not. */
  readonly nextAskAt: number | null;
  readonly askCount: number;
  readonly askedAt: number | null;
}

/** What stays as it was when a verification entered the record, or when its start was written down after it. */
export interface VerificationFacts {
  readonly clientId: string;
  /** The vendor's own name of the session; null while nobody knows whether there is one. */
  readonly scanRef: string | null;
  readonly externalRef: string | null;
  readonly environment: Environment;
  readonly origin: VerificationOrigin;
  /** Fingerprint of the input it was started with; null when it was not started here. */
  readonly inputFingerprint: string | null;
  readonly presentation: SessionPresentation | null;
  /** Until when the person can enter, and until when they can finish; null when not known. */
  readonly startBy: number | null;
  readonly finishBy: number | null;
  /** Whether a successful and a failed session are reviewed by the vendor's people; null when it did not say. */
  readonly reviewSuccessful: boolean | null;
  readonly reviewFailed: boolean | null;
  /** The lost verification that this one was bought instead of. */
  readonly replacesKey: number | null;
  readonly createdAt: number;
}

/** A verification to enter into the record. */
export interface NewVerification extends VerificationFacts, VerificationChange {
  readonly credentials: SessionCredentials | null;
}

/** What only the start of a verification knows. */
export interface StartedFacts extends Pick<
  VerificationFacts,
  | 'origin'
  | 'externalRef'
  | 'inputFingerprint'
  | 'presentation'
  | 'startBy'
  | 'finishBy'
  | 'reviewSuccessful'
  | 'reviewFailed'
  | 'replacesKey'
> {
  readonly credentials: SessionCredentials | null;
}

/** A verification as it stands in the record. */
export interface VerificationRecord extends VerificationFacts, VerificationChange {
  /** The record's own number, in order of arrival. Not for callers: it tells how many there are. */
  readonly key: number;
  /** The public name: 80 random bits. */
  readonly id: string;
  readonly supersededByKey: number | null;
}

/** The verifications that a list shows; a field that is absent does not filter. */
export interface VerificationFilter {
  readonly clientId?: string;
  readonly externalRef?: string;
  readonly statuses?: readonly VerificationStatus[];
  readonly outcomes?: readonly VerificationOutcome[];
  readonly isFinal?: boolean;
  readonly isStuck?: boolean;
  /** From this moment on, and before that one. */
  readonly createdFrom?: number;
  readonly createdBefore?: number;
}

/** One page of a list in order of arrival. */
export interface Page {
  readonly order: 'OLDEST_FIRST' | 'NEWEST_FIRST';
  /** Only what comes after this key in that order; null from the beginning. */
  readonly afterKey: number | null;
  readonly limit: number;
}

/** What moved a verification. */
export type TransitionSource = 'START' | 'WEBHOOK' | 'POLL' | 'OPERATOR' | 'DELETION';

/** What a change of a verification has besides what it led to. */
export interface TransitionDetails {
  readonly preliminaryStatus: VerificationStatus | null;
  /** Whether a final outcome was replaced that should have stood. */
  readonly isAlarm: boolean;
}

/** One applied change of a verification. */
export interface NewTransition {
  readonly verificationKey: number;
  /** The version that it led to. */
  readonly version: number;
  readonly source: TransitionSource;
  readonly at: number;
  readonly status: VerificationStatus;
  readonly outcome: VerificationOutcome | null;
  readonly isFinal: boolean;
  /** What else there is to say; kept as JSON, and nothing personal. */
  readonly details: TransitionDetails;
  /** The delivery that caused it, null for other sources. */
  readonly deliveryKey: number | null;
}

/** A change in the record. Positions have no gaps, and nobody sees one before all smaller ones. */
export interface TransitionRecord extends NewTransition {
  readonly position: number;
}

/** A change as the team's backend reads it. */
export interface ChangeRecord extends TransitionRecord {
  readonly verificationId: string;
  readonly clientId: string;
}

/** What a committed write tells those who wait. LOST: notices may have been missed, so look for yourself. */
export type StoreNotice =
  | { readonly topic: 'VERIFICATION'; readonly key: number }
  | { readonly topic: 'START'; readonly key: number }
  | { readonly topic: 'LOST' };
