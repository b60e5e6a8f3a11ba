import { unreachable } from '../../model/unreachable.ts';

const minute = 60_000;
const hour = 60 * minute;
const week = 7 * 24 * hour;

/** How the vendor has failed to delete: it said no, or nobody knows what it did. */
export type DeletionFailure = 'REFUSED' | 'UNANSWERED';

/** What the next try depends on. Milliseconds of our own clock. */
export interface Trying {
  /** When the vendor was asked. */
  readonly askedAt: number;
  /** Until when the person can enter the session; null when it was not started here. */
  readonly startBy: number | null;
  /** How often the vendor has been asked. */
  readonly tries: number;
}

/** Until when the vendor is asked: seven days, and longer only for a session that is open for longer than that. */
export function givesUpAt(requestedAt: number, startBy: number | null): number {
  const usual = requestedAt + week;
  const possibleAt = deletableAt(startBy);
  return possibleAt <= usual ? usual : possibleAt + week;
}

/**
 * When the vendor is asked again. It refuses while the token of a session is alive (vendor documentation, deletion), so the next try
 * is a minute after that, and then each hour. When there was no answer it comes sooner.
 */
export function nextTryAt(failure: DeletionFailure, { askedAt, startBy, tries }: Trying): number {
  switch (failure) {
    case 'REFUSED':
      return deletableAt(startBy) > askedAt ? deletableAt(startBy) : askedAt + hour;
    case 'UNANSWERED':
      return askedAt + Math.min(hour, minute * 2 ** (tries - 1));
    default:
      return unreachable(failure);
  }
}

function deletableAt(startBy: number | null): number {
  return startBy === null ? -Infinity : startBy + minute;
}
