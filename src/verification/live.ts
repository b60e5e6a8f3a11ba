import type { Caller } from '../model/caller.ts';
import type { TransitionRecord, VerificationRecord } from '../model/record.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';
import type { Verification } from '../model/verification.ts';
import type { UpdatesEnd, VerificationUpdate } from '../model/verification-update.ts';
import type { Store } from '../store/store.ts';
import type { Unit } from '../store/unit.ts';
import { closable } from './live/closable.ts';
import type { Switchboard } from './live/switchboard.ts';
import { requireScopes } from './permitted.ts';
import type { ReadParts } from './reads.ts';
import { toVerification } from './view.ts';

/** What following needs. */
export interface LiveParts extends ReadParts {
  readonly switchboard: Switchboard;
}

/** Which verification to follow, and from where. */
export interface WatchQuery {
  readonly id: string;
  /** The last version that is known to who asks; null to begin with the present state. */
  readonly afterVersion: number | null;
}

/** So many changes may wait for somebody who had caught up; who lets more pile up is too slow. */
const mostWaiting = 50;
/** How often the record is looked at while nobody tells of a change: a connection can be dead without anybody noticing. */
const lookAgainMs = 30_000;
/** The pause while the record cannot be reached. */
const retryMs = 5_000;

/**
 * Follows a verification: its present state or what came after a version, and then each later version once, in order, read from the
 * history. Who may see it is asked again before each message. The last message says why it is the last; what has ended is not begun
 * again. Null when there is no such verification, or it belongs to another client than the caller's. Throws a `ForbiddenError`
 * without `verification:read`.
 */
export async function watchVerification(
  parts: LiveParts,
  caller: Caller,
  { id, afterVersion }: WatchQuery,
): Promise<AsyncGenerator<VerificationUpdate, void> | null> {
  requireScopes(parts.permissions, caller, 'verification:read');
  const found = await parts.store.read(() => parts.store.verifications.findById(id));
  if (found === null || !parts.permissions.actsFor(caller, found.clientId)) return null;
  return closable((closed) => follow(parts, { caller, key: found.key, afterVersion, closed }));
}

interface Following {
  readonly caller: Caller;
  readonly key: number;
  readonly afterVersion: number | null;
  readonly closed: AbortSignal;
}

async function* follow(parts: LiveParts, following: Following): AsyncGenerator<VerificationUpdate, void> {
  // Before anything is read, so that no change can come in between.
  const bell = parts.switchboard.bellOf(following.key);
  following.closed.addEventListener('abort', () => {
    bell.ring();
  });
  try {
    let place: Place = { version: following.afterVersion, hasCaughtUp: false };
    while (!following.closed.aborted) {
      const step = await stepFrom(parts, following, place);
      place = step.place;
      if (step.update !== null) yield step.update;
      if (step.pauseMs === null) return;
      await bell.rings(step.pauseMs);
    }
  } finally {
    bell.stop();
  }
}

/** How far somebody has come who follows. */
interface Place {
  /** The last version that they know; null before the first message. */
  readonly version: number | null;
  /** Whether there was a moment at which nothing more was waiting for them. */
  readonly hasCaughtUp: boolean;
}

interface FollowingStep {
  readonly update: VerificationUpdate | null;
  readonly place: Place;
  /** How long to wait for a ring before the next step; null when this is the last one. */
  readonly pauseMs: number | null;
}

async function stepFrom(parts: LiveParts, { caller, key }: Following, place: Place): Promise<FollowingStep> {
  if (!parts.switchboard.isOpen()) return lastStep('SHUTTING_DOWN', place);
  const seen = await look(parts, key, place);
  if (seen === 'UNREACHABLE') return { update: null, place, pauseMs: retryMs };
  const { record, changes } = seen;
  if (record === null || !maySee(parts, caller, record)) return lastStep('ACCESS_ENDED', place);
  if (place.hasCaughtUp && changes.length > mostWaiting) return lastStep('TOO_SLOW', place);
  const update = toUpdate(toVerification(record, parts.clock.now()), changes, place);
  const isWaiting = changes.length > 1;
  return {
    update,
    place: { version: update?.version ?? place.version, hasCaughtUp: place.hasCaughtUp || !isWaiting },
    pauseMs: update !== null && update.ended !== null ? null : isWaiting ? 0 : lookAgainMs,
  };
}

/** A message that brings nothing but the end. */
function lastStep(ended: UpdatesEnd, place: Place): FollowingStep {
  const update = { version: place.version ?? 0, transition: null, verification: null, ended };
  return { update, place, pauseMs: null };
}

function maySee({ permissions }: LiveParts, caller: Caller, { clientId }: VerificationRecord): boolean {
  return permissions.holds(caller, 'verification:read') && permissions.actsFor(caller, clientId);
}

interface Seen {
  readonly record: VerificationRecord | null;
  /** What comes next, oldest first. */
  readonly changes: readonly TransitionRecord[];
}

/** Who has been told something waits for a record that cannot be reached; who has not is told so by the error. */
async function look({ store }: LiveParts, key: number, { version }: Place): Promise<Seen | 'UNREACHABLE'> {
  try {
    return await store.read(() => (version === null ? lookAtPresent(store, key) : lookAfter(store, key, version)));
  } catch (error) {
    if (version !== null && error instanceof StoreUnavailableError) return 'UNREACHABLE';
    throw error;
  }
}

function* lookAtPresent({ verifications, history }: Store, key: number): Unit<Seen> {
  const record = yield* verifications.find(key);
  const change = record === null ? null : yield* history.findVersion(key, record.version);
  return { record, changes: change === null ? [] : [change] };
}

function* lookAfter({ verifications, history }: Store, key: number, version: number): Unit<Seen> {
  // The history first: the record is then at least as new, so that no end is told before the changes that led to it.
  const changes = yield* history.ofVerification(key, { after: version, limit: mostWaiting + 1 });
  return { record: yield* verifications.find(key), changes };
}

/** The next message, null when there is nothing to tell. */
function toUpdate(
  verification: Verification,
  changes: readonly TransitionRecord[],
  { version }: Place,
): VerificationUpdate | null {
  const transition = changes[0] ?? null;
  const known = transition?.version ?? version ?? verification.version;
  const ended = changes.length < 2 && verification.version <= known ? endOf(verification) : null;
  if (transition === null && ended === null && version !== null) return null;
  return { version: transition?.version ?? verification.version, transition, verification, ended };
}

/** Why nothing more is to be told of a verification as it stands; null when more may come. */
function endOf({ status, isFinal, nextAction, freshness }: Verification): UpdatesEnd | null {
  if (status === 'DELETED') return 'DELETED';
  return isFinal && nextAction !== 'DECIDE' && !freshness.disputed ? 'SETTLED' : null;
}
