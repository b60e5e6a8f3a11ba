import type { VerificationStatus } from './verification.ts';

/** One session in the vendor's own list of a client. */
export interface VendorSession {
  /** Where it stands in the list, as one number that grows: see `placeOf`. */
  readonly place: number;
  readonly scanRef: string;
  readonly status: VerificationStatus;
  /** The vendor's word, unchanged. */
  readonly statusRaw: string;
  /** Marked as suspected, whatever the status says. */
  readonly suspected: boolean;
}

/** More than any page holds. */
const perPage = 1_000_000;

/** The place of the session at this offset of a page. Pages count from 1, offsets from 0. */
export function placeOf(page: number, offset: number): number {
  return page * perPage + offset;
}

/** Where the list goes on behind a place; at its beginning behind none. */
export function placeBehind(place: number | null): { readonly page: number; readonly offset: number } {
  if (place === null || place < perPage) return { page: 1, offset: 0 };
  return { page: Math.floor(place / perPage), offset: (place % perPage) + 1 };
}
