import type { VendorFailure } from './failures.ts';

/** One finished call to the vendor. Holds nothing of what was sent or answered. */
export interface VendorCall {
  /** Our name of the operation, for example `createSession`. */
  readonly operation: string;
  /** `ok`, or how it failed. */
  readonly outcome: 'ok' | VendorFailure['kind'];
  /** The HTTP status, null when no answer came. */
  readonly status: number | null;
  /** Tries it took, 1 when the first succeeded. */
  readonly tries: number;
  readonly durationMs: number;
}

/** One finished HTTP request. */
export interface FinishedRequest {
  readonly requestId: string;
  readonly method: string;
  /** The pattern of the route, never the path that was asked for. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
}

/** Something that should not happen: a defect of ours, or a dependency that broke a promise. */
export interface Defect {
  readonly requestId: string | null;
  readonly error: unknown;
}

/**
 * What became of a delivery at the door: on disk, not signed with a key of ours, too large, the record could not be written, or there
 * was too much to do.
 */
export interface ReceivedDelivery {
  readonly verdict: 'KEPT' | 'REFUSED' | 'TOO_LARGE' | 'NOT_STORED' | 'SHED';
}

/** What came of a delivery that was kept, in the words of the record. */
export interface ProcessedDelivery {
  readonly state: string;
  readonly reason: string | null;
}

/** A state of the gateway that somebody should put an end to. NO_SIGNING_KEY: every delivery of the vendor is refused. */
export type Warning = 'NO_SIGNING_KEY';

/** What the parts report, so that telemetry can be left out, or put in, in one place. */
export interface Observer {
  vendorCalled(call: VendorCall): void;
  requestFinished(request: FinishedRequest): void;
  failed(defect: Defect): void;
  deliveryReceived(delivery: ReceivedDelivery): void;
  deliveryProcessed(delivery: ProcessedDelivery): void;
  /** Said again and again for as long as it is so. */
  warned(warning: Warning): void;
  /** An alarm: a final outcome was replaced that should have stood. */
  outcomeReplaced(change: { readonly source: string }): void;
}

/** An observer that keeps nothing. */
export const silentObserver: Observer = {
  vendorCalled: () => undefined,
  requestFinished: () => undefined,
  failed: () => undefined,
  deliveryReceived: () => undefined,
  deliveryProcessed: () => undefined,
  warned: () => undefined,
  outcomeReplaced: () => undefined,
};
