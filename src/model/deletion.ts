import type { DeletionState } from './deletion-record.ts';

/** The deletion of one verification, and later the receipt for it. Holds nothing of the person but your own name for them. */
export interface Deletion {
  readonly id: string;
  readonly state: DeletionState;
  readonly verificationId: string;
  readonly clientId: string;
  /** The caller who asked first. */
  readonly requestedBy: string;
  readonly requestedAt: Date;
  /** When the vendor had deleted, too; null before. */
  readonly doneAt: Date | null;
  /** How often the vendor was asked, and when it will be asked next; null when it will not. */
  readonly tries: number;
  readonly nextTryAt: Date | null;
}

/** What deleting everything of a person has come to. */
export interface ClientDeletion {
  readonly deletions: readonly Deletion[];
  /** Why something may be left: a start has not ended, or the vendor did not say what became of one. Null when nothing is. */
  readonly failure: 'IN_PROGRESS' | 'VENDOR_UNAVAILABLE' | null;
}
