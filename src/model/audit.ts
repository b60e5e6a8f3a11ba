/** What is written down: a change that somebody made, or personal data that somebody was shown. */
export type AuditAction =
  | 'START_VERIFICATION'
  | 'REPLAY_DELIVERY'
  | 'READ_PERSONAL_DATA'
  | 'DELETE_VERIFICATION'
  | 'DECIDE_VERIFICATION'
  | 'REQUEST_INFORMATION'
  | 'SET_DUMMY_RESULT'
  | 'ADD_TO_BLOCKLIST'
  | 'REMOVE_FROM_BLOCKLIST'
  | 'CREATE_REPORT'
  | 'DOWNLOAD_REPORT';

/** Which personal data was shown. */
export type FieldGroup = 'DELIVERY_BODY' | 'PERSON' | 'DOCUMENT' | 'MEDIA' | 'SCREENINGS' | 'DECISION_NOTE' | 'REPORT';

/** What somebody did, read what they should not read without a trace, or was refused. */
export interface NewAuditEntry {
  readonly at: number;
  readonly callerId: string;
  readonly action: AuditAction;
  /** The public name of the verification, and its client; null when it was about none. */
  readonly verificationId: string | null;
  readonly clientId: string | null;
  /** Which personal data was shown; null when none was. */
  readonly fieldGroup: FieldGroup | null;
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
  readonly action?: AuditAction;
  /** From this moment on, and before that one. */
  readonly from?: number;
  readonly before?: number;
}
