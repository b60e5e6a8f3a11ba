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
