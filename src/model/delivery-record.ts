import type { UnparsedDelivery } from './delivery.ts';
import type { IgnoredDeliveryReason, QuestionReason } from './evidence.ts';

/**
 * What became of a delivery. RECEIVED: kept, not yet taken in. APPLIED: the verification stands by it. IGNORED: it changed nothing.
 * UNPARSED: no shape we know. SET_ASIDE: it failed too often.
 */
export type DeliveryState = 'RECEIVED' | 'APPLIED' | 'IGNORED' | 'UNPARSED' | 'SET_ASIDE';

/** Why a verification does not stand by a delivery. PROCESSING_FAILED: however often it was tried. */
export type DeliveryReason = IgnoredDeliveryReason | QuestionReason | UnparsedDelivery['why'] | 'PROCESSING_FAILED';

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
  readonly reason: DeliveryReason | null;
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
  readonly reason: DeliveryReason | null;
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
