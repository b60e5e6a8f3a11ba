import type { DeletionState } from './deletion-record.ts';
import type { VendorFailure } from './failures.ts';
import type { StartDisposition, StartFailure } from './start-result.ts';
import type { VendorOperation } from './vendor-operation.ts';

/** One finished call to the vendor. Holds nothing of what was sent or answered. */
export interface VendorCall {
  /** The request that it was made in; null when nobody asked for it. */
  readonly requestId: string | null;
  readonly operation: VendorOperation;
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

/** One finished GraphQL operation. Every word is one of a set that no caller can add to. */
export interface FinishedOperation {
  readonly requestId: string | null;
  /** Its name where the manifest has it, else `other`. */
  readonly operation: string;
  /** `none` when it could not be told. */
  readonly type: 'query' | 'mutation' | 'subscription' | 'none';
  /** Its root field; `several` where there are more, `none` when it could not be told. */
  readonly field: string;
  /** `OK`, or the first code of its errors. */
  readonly outcome: string;
  readonly durationMs: number;
}

/** What somebody can ask for that is done once and answered, besides starting. */
export type Command =
  | 'refresh'
  | 'delete'
  | 'deleteClient'
  | 'decide'
  | 'requestInformation'
  | 'setDummyResult'
  | 'addToBlocklist'
  | 'removeFromBlocklist'
  | 'createReport'
  | 'downloadReport';

/** The answer to something that somebody asked for: what it came to, in our own words. */
export interface FinishedCommand {
  readonly command: Command;
  readonly outcome: string;
}

/** The classes of calls to the vendor that share an outage. */
export type CallClass = 'READ' | 'CREATE' | 'DELETE';

/** Calls of a class are kept from the vendor from now on, or are made again. */
export interface BreakerMove {
  readonly calls: CallClass;
  readonly state: 'OPEN' | 'CLOSED';
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
  operationFinished(operation: FinishedOperation): void;
  startFinished(start: { readonly outcome: StartDisposition | StartFailure['kind'] }): void;
  commandFinished(command: FinishedCommand): void;
  /** How far a deletion has come. */
  deletionMoved(deletion: { readonly state: DeletionState }): void;
  breakerMoved(move: BreakerMove): void;
  /** Nothing final came of a verification however often the vendor was asked: a person has to look. */
  verificationStuck(): void;
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
  operationFinished: () => undefined,
  startFinished: () => undefined,
  commandFinished: () => undefined,
  deletionMoved: () => undefined,
  breakerMoved: () => undefined,
  verificationStuck: () => undefined,
  failed: () => undefined,
  deliveryReceived: () => undefined,
  deliveryProcessed: () => undefined,
  warned: () => undefined,
  outcomeReplaced: () => undefined,
};
