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
