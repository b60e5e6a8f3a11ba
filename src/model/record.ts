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

/**
 * How far a start has come. SENT: written down, and the vendor may have read it. DONE: a verification came of it.
 * FREED: nothing was bought. UNKNOWN: nobody knows. HEALED: it was unknown, and the vendor's list has told what became of it.
 */
export type StartState = 'SENT' | 'DONE' | 'FREED' | 'UNKNOWN' | 'HEALED';

/** A start whose call follows at once. The fingerprints are the store's; the input and the key themselves are kept nowhere. */
export interface NewStart {
  readonly callerId: string;
  readonly clientId: string;
  /** The billable operation, for example `START_VERIFICATION`. */
  readonly kind: string;
  readonly idempotencyFingerprint: string | null;
  readonly inputFingerprint: string;
  /** Until when the vendor's answer can still come. */
  readonly deadlineAt: number;
  readonly createdAt: number;
  /** The lost verification that this start buys a replacement of. */
  readonly replacesKey: number | null;
}

/** A start as it stands in the record. */
export interface StartRecord extends Omit<NewStart, 'inputFingerprint'> {
  readonly key: number;
  /** What is sent as the external reference when the caller names none, so that a later delivery finds its start. */
  readonly reference: string;
  /** Null when the verification was deleted. */
  readonly inputFingerprint: string | null;
  readonly state: StartState;
  /** The process that began it is gone: nobody will say what became of it. */
  readonly isAbandoned: boolean;
  readonly sentAt: number;
  readonly finishedAt: number | null;
  readonly verificationKey: number | null;
}

/** A billable call that is no start, about to be sent. */
export interface NewBillableCall {
  readonly callerId: string;
  /** Whom it is about; null when it is about nobody that we know. */
  readonly clientId: string | null;
  /** The billable operation, for example `UPDATE_DOCUMENT`. */
  readonly kind: string;
  readonly verificationKey: number | null;
  readonly createdAt: number;
}

/** What counts against a budget, after a moment: everybody's starts and billable calls, a client's starts, a caller's billable calls. */
export type BudgetWindow =
  | { readonly of: 'EVERYBODY'; readonly since: number }
  | { readonly of: 'CLIENT'; readonly clientId: string; readonly since: number }
  | { readonly of: 'CALLER'; readonly callerId: string; readonly since: number };

/**
 * What became of a delivery. RECEIVED: kept, not yet taken in. APPLIED: the verification stands by it. IGNORED: it changed nothing.
 * UNPARSED: no shape we know. SET_ASIDE: it failed too often.
 */
export type DeliveryState = 'RECEIVED' | 'APPLIED' | 'IGNORED' | 'UNPARSED' | 'SET_ASIDE';

/** A delivery whose signature was right. */
export interface NewDelivery {
  /** The bytes that were signed. */
  readonly body: Uint8Array;
  /** The header's word; it is not signed. Kept as null when it is longer than 255 characters or holds a NUL. */
  readonly eventType: string | null;
  readonly receivedAt: number;
  /** The `scanRef` in the body, null when it has none that can be read. Kept under the same condition as the header's word. */
  readonly scanRef: string | null;
  /** When a worker takes it up if nobody has until then. */
  readonly nextTryAt: number;
}

/** A delivery as it stands in the record, without its body. */
export interface DeliveryRecord {
  readonly key: number;
  /** SHA-256 of the body, lower-case hex. */
  readonly digest: string;
  readonly eventType: string | null;
  readonly receivedAt: number;
  /** How often the same bytes came, the first time included, and when last. */
  readonly copies: number;
  readonly lastReceivedAt: number;
  readonly scanRef: string | null;
  readonly verificationKey: number | null;
  readonly state: DeliveryState;
  /** Why it was ignored or set aside; words of ours, nothing of the body. */
  readonly reason: string | null;
  readonly processedAt: number | null;
  readonly tries: number;
  /** When a worker takes it up, whatever its state; null when none will. */
  readonly nextTryAt: number | null;
}

/** How many deliveries there are in each state. */
export interface DeliveryCounts {
  readonly byState: Readonly<Record<DeliveryState, number>>;
  /** When the first came of those that are RECEIVED; null when there is none. */
  readonly oldestReceivedAt: number | null;
}

/** What keeping a delivery came to: equal bytes are one delivery. */
export interface KeptDelivery {
  readonly kind: 'STORED' | 'KNOWN';
  readonly delivery: DeliveryRecord;
}

/** The end of a delivery's processing. */
export interface DeliveryVerdict {
  readonly state: Exclude<DeliveryState, 'RECEIVED'>;
  readonly reason: string | null;
  readonly verificationKey: number | null;
  readonly processedAt: number;
}

/** The deliveries that a list shows; a field that is absent does not filter. */
export interface DeliveryFilter {
  readonly states?: readonly DeliveryState[];
  readonly eventType?: string;
  readonly scanRef?: string;
  readonly verificationKey?: number;
  readonly receivedFrom?: number;
  readonly receivedBefore?: number;
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

/** What somebody did, read what they should not read without a trace, or was refused. */
export interface NewAuditEntry {
  readonly at: number;
  readonly callerId: string;
  /** What was done, for example `START_VERIFICATION`. */
  readonly action: string;
  /** The public name of the verification, and its client; null when it was about none. */
  readonly verificationId: string | null;
  readonly clientId: string | null;
  /** Which personal data was shown, for example `PERSON`; null when none was. */
  readonly fieldGroup: string | null;
  readonly requestId: string | null;
  /** What else there is to say, as JSON; no personal data. */
  readonly details: unknown;
}

/** An entry as it stands in the record. */
export interface AuditEntry extends NewAuditEntry {
  readonly key: number;
}

/** The entries that a list shows; a field that is absent does not filter. */
export interface AuditFilter {
  readonly callerId?: string;
  readonly verificationId?: string;
  readonly clientId?: string;
  readonly action?: string;
  /** From this moment on, and before that one. */
  readonly from?: number;
  readonly before?: number;
}

/**
 * How far a deletion has come. REQUESTED: our copies are gone. WAITING_FOR_VENDOR: it was asked and has not deleted yet.
 * DONE: it has. STUCK: it was asked as long as is allowed.
 */
export type DeletionState = 'REQUESTED' | 'WAITING_FOR_VENDOR' | 'DONE' | 'STUCK';

/** What can change in a deletion. */
export interface DeletionChange {
  readonly state: DeletionState;
  readonly doneAt: number | null;
  /** When the vendor is to be asked next; null when it is not. */
  readonly nextTryAt: number | null;
  readonly tries: number;
}

/** A deletion that somebody asks for. */
export interface NewDeletion extends Pick<DeletionChange, 'state' | 'nextTryAt'> {
  readonly verificationKey: number;
  /** The vendor's name of the session, kept sealed until the vendor has deleted; null when it knows of none. */
  readonly scanRef: string | null;
  readonly callerId: string;
  readonly requestedAt: number;
  /** Until when the vendor is asked; null when there is no end to it. */
  readonly expiresAt: number | null;
}

/** A deletion as it stands in the record, without the `scanRef`. */
export interface DeletionRecord extends Omit<NewDeletion, 'scanRef'>, DeletionChange {
  readonly key: number;
  /** The public name: 80 random bits. */
  readonly id: string;
}

/** What a committed write tells those who wait. LOST: notices may have been missed, so look for yourself. */
export type StoreNotice =
  | { readonly topic: 'VERIFICATION'; readonly key: number }
  | { readonly topic: 'START'; readonly key: number }
  | { readonly topic: 'LOST' };
