import type { CheckResults } from './verification.ts';

/** The kinds of event that the vendor documents for its header `Idenfy-Event-Type` (its OpenAPI document). */
export const eventTypes = [
  'IDENTIFICATION',
  'IDENTIFICATION_AUTO_FINISHED',
  'IDENTIFICATION_MANUAL_FINISHED',
  'IDENTIFICATION_RESUBMITTED',
  'IDENTIFICATION_CANCELLED',
  'IDENTIFICATION_EXPIRED',
  'DOCUMENT_EXPIRATION',
  'FACIAL_AUTHENTICATION',
  'VIDEO_CALL_FINISHED',
] as const;

/** A kind of event; `UNRECOGNIZED` for one that the vendor has not documented. */
export type EventType = (typeof eventTypes)[number] | 'UNRECOGNIZED';

/** What every delivery that could be read has. */
interface ReadDelivery {
  /** What the header says, which is not signed; null when there was none. */
  readonly event: EventType | null;
  /** Equal for two bodies that say the same, whatever the order of their keys and however their links to files are signed. */
  readonly meaning: string;
}

/** How a session stands, as a delivery tells it. Words that we do not know are kept. Personal data stays in the body. */
export interface IdentificationDelivery extends ReadDelivery {
  readonly kind: 'IDENTIFICATION';
  readonly scanRef: string;
  readonly clientId: string;
  readonly externalRef: string | null;
  /** The vendor's word for the whole, unchanged; null when the body has none. */
  readonly statusRaw: string | null;
  readonly final: boolean | null;
  /** Seconds since the Unix epoch by the vendor's clock; null when the body does not say. */
  readonly startTime: number | null;
  readonly finishTime: number | null;
  readonly results: CheckResults;
  readonly fraudTags: readonly string[];
  readonly mismatchTags: readonly string[];
}

/** A document that expires soon, or has expired. */
export interface DocumentExpirationDelivery extends ReadDelivery {
  readonly kind: 'DOCUMENT_EXPIRATION';
  readonly scanRef: string;
  readonly clientId: string;
  /** The vendor's word for how near it is, unchanged, for example `DOCUMENT_EXPIRED`. */
  readonly thresholdRaw: string;
}

/** The end of an authentication by face. It may belong to no verification. */
export interface FacialAuthenticationDelivery extends ReadDelivery {
  readonly kind: 'FACIAL_AUTHENTICATION';
  readonly id: string;
  readonly scanRef: string | null;
  readonly clientId: string | null;
  /** The vendor's word, unchanged; its spellings differ in letter case. */
  readonly statusRaw: string;
}

/** The end of a video call. */
export interface VideoCallDelivery extends ReadDelivery {
  readonly kind: 'VIDEO_CALL_FINISHED';
  readonly scanRef: string;
  readonly clientId: string;
}

/** A delivery that is kept although it could not be read. */
export interface UnparsedDelivery {
  readonly kind: 'UNPARSED';
  readonly event: EventType | null;
  readonly why: 'NOT_JSON' | 'BAD_ENCODING' | 'UNKNOWN_SHAPE' | 'WRONG_SHAPE';
  /** The session that it names all the same, so that the vendor can be asked about it; null when it names none. */
  readonly scanRef: string | null;
}

/** What a delivery says, as far as the record needs it. */
export type ParsedDelivery =
  | IdentificationDelivery
  | DocumentExpirationDelivery
  | FacialAuthenticationDelivery
  | VideoCallDelivery
  | UnparsedDelivery;
