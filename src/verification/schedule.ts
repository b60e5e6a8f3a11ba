import type { KnownEvidence, VerificationState } from '../model/state.ts';

/** What a schedule is made from, besides the state. Milliseconds of our own clock. */
export interface Asking {
  readonly createdAt: number;
  readonly askedAt: number | null;
  readonly now: number;
  /** 0 up to but not including 1: spreads the questions of sessions that began together. */
  readonly jitter: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Times after the start at which a session that nobody has finished is asked about; daily from the last one on. */
const openSteps = { first: [15 * minute, hour, 6 * hour], every: day };
/** Times after a decision became preliminary at which it is asked about; every six hours from the last one on. */
const preliminarySteps = { first: [5 * minute, 15 * minute, 30 * minute], every: 6 * hour };

/** The least time between two questions about one verification, whoever asks. */
export const leastPauseMs = 20 * second;
/** A question comes so much after its time, and at most so much more. */
const delayMs = 15 * second;
const spreadMs = 12 * second;

/**
 * When the vendor is to be asked next how a session stands; null when there is nothing to ask. The vendor forbids asking as the main
 * way, so this is a net under the webhooks; only what a delivery has put in doubt is asked about at once.
 */
export function nextQuestionAt({ visible, known }: VerificationState, asking: Asking): number | null {
  if (known.deletion !== null) return null;
  if (known.dispute !== null) return settleAt(known.dispute.since, asking);
  if (visible.isFinal || visible.status === 'DELETED' || visible.status === 'ARCHIVED') return null;
  const isOpen = visible.status === 'ACTIVE';
  const points = isOpen
    ? [...pointsAfter(asking.createdAt, asking, openSteps), ...sessionEnds(known)]
    : pointsAfter(standsSince(known) ?? asking.createdAt, asking, preliminarySteps);
  return earliest(points, asking);
}

/** A contradiction is settled at once; when the answer has settled nothing, in the pace of what is preliminary. */
function settleAt(since: number, asking: Asking): number | null {
  const { askedAt, now } = asking;
  if (askedAt === null || askedAt < since) return Math.max(now, (askedAt ?? -Infinity) + leastPauseMs);
  return earliest(pointsAfter(since, asking, preliminarySteps), asking);
}

/** The first point that no question belongs to yet; at once when its time is over, because its question was not sent. */
function earliest(points: readonly number[], { askedAt, now, jitter }: Asking): number | null {
  const open = points.filter((point) => askedAt === null || askedAt < point + delayMs);
  const delay = delayMs + Math.floor(jitter * spreadMs);
  return open.length === 0 ? null : Math.max(now, Math.min(...open) + delay);
}

interface Steps {
  readonly first: readonly number[];
  readonly every: number;
}

/** The points of a series that lie around now: all early ones, and of those that repeat the last one and the next two. */
function pointsAfter(start: number, { now }: Asking, { first, every }: Steps): readonly number[] {
  const last = start + (first.at(-1) ?? 0);
  const passed = Math.max(0, Math.floor((now - last) / every));
  return [...first.map((step) => start + step), ...[0, 1, 2].map((more) => last + (passed + more) * every)];
}

/** When nobody can enter the session any more, and when nobody can be in it. */
function sessionEnds({ start }: KnownEvidence): readonly number[] {
  if (start === null) return [];
  return start.finishBy === null ? [start.startBy] : [start.startBy, start.finishBy];
}

/** When what stands was first said. */
function standsSince({ base, overlay, deliveries, poll }: KnownEvidence): number | null {
  const standing = overlay ?? base;
  const delivery = deliveries.find(({ digest }) => digest === standing?.digest);
  if (delivery !== undefined) return delivery.receivedAt;
  return standing?.by === 'POLL' ? (poll?.sameSince ?? null) : null;
}
