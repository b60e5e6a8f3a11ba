/**
 * How near the end of a document is, from the mildest word to the gravest (vendor documentation, document expiration). This list
 * grows.
 */
export const expiryThresholds = [
  'DOCUMENT_EXPIRES_WITHIN_30_DAYS',
  'DOCUMENT_EXPIRES_WITHIN_7_DAYS',
  'DOCUMENT_EXPIRES_WITHIN_1_DAY',
  'DOCUMENT_EXPIRED',
] as const;

/** How near the end of a document is. */
export type ExpiryThreshold = (typeof expiryThresholds)[number] | 'UNRECOGNIZED';

/** Reads the vendor's word; one that is not documented is `UNRECOGNIZED`. */
export function readExpiryThreshold(raw: string): ExpiryThreshold {
  return expiryThresholds.find((threshold) => threshold === raw) ?? 'UNRECOGNIZED';
}

/** How grave the vendor's word is: an unknown one is milder than all. */
export function gravityOf(raw: string): number {
  return expiryThresholds.findIndex((threshold) => threshold === raw);
}
