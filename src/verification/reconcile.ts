import { IdenfyError } from '../idenfy/errors.ts';
import type { VendorFailure } from '../model/failures.ts';
import type { VerificationRecord } from '../model/record.ts';
import type { Store } from '../store/store.ts';
import { askVendor, takeTurn, type AskParts } from './ask.ts';
import { leastPauseMs, nextQuestionAt } from './schedule.ts';
import { columnsOf, jitterOf } from './take.ts';
import { createWorker, type Worker } from './worker.ts';

/** What the reconciler needs. */
export interface ReconcilerParts extends AskParts {
  readonly store: Store;
  /** How often one verification is asked about at most before it is given up as stuck. */
  readonly mostQuestions: number;
  readonly reportDefect: (error: unknown) => void;
}

/** How many verifications one round takes; they are asked about at the same time. */
const perRound = 8;
/** A question that was begun by a process that died is asked by another one after so long. */
const leaseMs = 60_000;
/** After a question without an answer the next one waits so long at least. */
const pauseAfterFailureMs = 60_000;
const everyMs = 1_000;

/**
 * Asks the vendor about what is due: sessions whose webhooks do not come, and what deliveries have put in doubt. Each is taken by one
 * worker at a time, on any number of instances. Tokens that open nothing any more are erased on the way.
 */
export function createReconciler(parts: ReconcilerParts): Worker {
  return createWorker({ round: () => reconcile(parts), everyMs, reportDefect: parts.reportDefect });
}

async function reconcile(parts: ReconcilerParts): Promise<boolean> {
  const { store, clock } = parts;
  const now = clock.now();
  const due = await store.write(function* () {
    yield* store.verifications.eraseCredentialsBefore(now);
    return yield* store.verifications.claimDueAsks({ now, leaseUntil: now + leaseMs, limit: perRound });
  });
  await Promise.all(due.map((record) => askInTime(parts, record)));
  return due.length === perRound;
}

async function askInTime(parts: ReconcilerParts, { key, askCount }: VerificationRecord): Promise<void> {
  if (askCount > parts.mostQuestions) return giveUp(parts, key);
  const turn = await takeTurn(parts, key);
  if (turn === null) return;
  if (!turn.isOurs) return putBack(parts, key);
  try {
    await askVendor(parts, turn.record, 'BACKGROUND');
  } catch (error) {
    if (!(error instanceof IdenfyError)) throw error;
    await change(parts, key, (record) => afterFailure(parts, record, error.failure));
  }
}

/** What the hour had no call left for was no question, and comes as soon as there are calls again. */
function afterFailure(parts: ReconcilerParts, record: VerificationRecord, failure: VendorFailure): Change {
  const now = parts.clock.now();
  const next = nextOf(parts, record, now + pauseAfterFailureMs);
  if (failure.kind !== 'RATE_LIMITED' || next === null) return { nextAskAt: next };
  const pauseMs = Math.max(pauseAfterFailureMs, (failure.retryAfterSeconds ?? 0) * 1000);
  return { nextAskAt: Math.min(next, now + pauseMs), askCount: record.askCount - 1 };
}

/** Somebody has just asked, so this was no question. */
function putBack(parts: ReconcilerParts, key: number): Promise<void> {
  return change(parts, key, (record) => {
    const nextAskAt = nextOf(parts, record, (record.askedAt ?? 0) + leastPauseMs);
    return { nextAskAt, askCount: record.askCount - 1 };
  });
}

/** The next question comes in its time, but not before this moment. */
function nextOf({ clock, random }: ReconcilerParts, record: VerificationRecord, notBefore: number): number | null {
  const { createdAt, askedAt, state } = record;
  const next = nextQuestionAt(state, { createdAt, askedAt, now: clock.now(), jitter: jitterOf(random) });
  return next === null ? null : Math.max(next, notBefore);
}

/** A person has to look: the vendor was asked as often as is allowed, and nothing final came. */
async function giveUp(parts: ReconcilerParts, key: number): Promise<void> {
  await change(parts, key, () => ({ nextAskAt: null, isStuck: true }));
  parts.observer.verificationStuck();
}

interface Change {
  readonly nextAskAt: number | null;
  readonly isStuck?: boolean;
  readonly askCount?: number;
}

function change(
  { store }: ReconcilerParts,
  key: number,
  toChange: (record: VerificationRecord) => Change,
): Promise<void> {
  return store.write(function* () {
    const record = yield* store.verifications.lock(key);
    if (record === null) return;
    const { isStuck, askCount, askedAt } = record;
    yield* store.verifications.change(key, {
      ...columnsOf(record.state),
      isStuck,
      askCount,
      askedAt,
      ...toChange(record),
    });
  });
}
