/** What is read off the record while somebody looks at how the gateway does. Counts are of all instances unless said otherwise. */
export interface RecordSigns {
  /** Units left of the budget of everybody; null when it has no limit. */
  readonly budgetLeft: number | null;
  /** Calls to the vendor that may still be made in this hour. */
  readonly vendorCallsLeft: number;
  /** For how long the first delivery waits that has not been taken in, in seconds; 0 when none waits. */
  readonly inboxAgeSeconds: number;
  /** For how long the first question is due that the vendor has not been asked, in seconds; 0 when none is. */
  readonly reconcilerLagSeconds: number;
}

/** How a gateway does at this moment. */
export interface VitalSigns {
  /** Those who follow a verification on this instance. */
  readonly subscribers: number;
  /** Null when the record cannot be reached. */
  readonly record: RecordSigns | null;
}
