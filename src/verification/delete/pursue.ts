import type { IdenfyClient } from '../../idenfy/client.ts';
import { IdenfyError } from '../../idenfy/errors.ts';
import { effectOf } from '../../model/failures.ts';
import type { DeletionChange, DeletionRecord, DeletionState } from '../../model/deletion-record.ts';
import type { Observer } from '../../model/observer.ts';
import type { Store } from '../../store/store.ts';
import type { Unit } from '../../store/unit.ts';
import { takeEvidence, type TakeParts } from '../take.ts';
import { createWorker, type Worker } from '../worker.ts';
import { nextTryAt, type DeletionFailure } from './pace.ts';
import type { Purge } from './purge.ts';

/** What pursuing deletions needs. */
export interface PursuitParts extends TakeParts {
  readonly store: Store;
  readonly idenfy: Pick<IdenfyClient, 'deleteSession'>;
  readonly purge: Purge;
  readonly observer: Pick<Observer, 'deletionMoved'>;
  readonly reportDefect: (error: unknown) => void;
}

/** How many deletions one round takes; the vendor is asked for all of them at the same time. */
const perRound = 8;
/** A deletion that was taken by a process that died is taken by another one after so long. */
const leaseMs = 60_000;
const everyMs = 1_000;

/** Asks the vendor to delete what is to be deleted, each by one worker at a time, on any number of instances. */
export function createDeletionWorker(parts: PursuitParts): Worker {
  return createWorker({ round: () => pursueDue(parts), everyMs, reportDefect: parts.reportDefect });
}

async function pursueDue(parts: PursuitParts): Promise<boolean> {
  const { store, clock, purge } = parts;
  await purge.again();
  const now = clock.now();
  const due = await store.write(() => store.deletions.claimDue({ now, leaseUntil: now + leaseMs, limit: perRound }));
  await Promise.all(due.map((deletion) => pursue(parts, deletion)));
  return due.length === perRound;
}

type Answer = 'DELETED' | DeletionFailure;

/** An answer, and when the question was sent. */
interface Answered {
  readonly answer: Answer;
  readonly askedAt: number;
}

async function pursue(parts: PursuitParts, deletion: DeletionRecord): Promise<void> {
  const askedAt = parts.clock.now();
  const answer = await askToDelete(parts, deletion);
  const state = await parts.store.write(() => takeAnswer(parts, deletion, { answer, askedAt }));
  if (state !== null) parts.observer.deletionMoved({ state });
  if (answer === 'DELETED') await parts.purge.now();
}

/** What the vendor does not know it has deleted, or never had. */
async function askToDelete({ store, idenfy }: PursuitParts, { key }: DeletionRecord): Promise<Answer> {
  const scanRef = await store.read(() => store.deletions.scanRefOf(key));
  if (scanRef === null) return 'DELETED';
  try {
    return await idenfy.deleteSession(scanRef, { priority: 'BACKGROUND' });
  } catch (error) {
    if (!(error instanceof IdenfyError)) throw error;
    if (error.failure.kind === 'NOT_FOUND') return 'DELETED';
    const isRefused = effectOf(error.failure) === 'REFUSED' && error.failure.kind !== 'RATE_LIMITED';
    return isRefused ? 'REFUSED' : 'UNANSWERED';
  }
}

/** The state that the deletion has moved to; null when it stays where it was. */
function* takeAnswer(
  parts: PursuitParts,
  { verificationKey }: DeletionRecord,
  answered: Answered,
): Unit<DeletionState | null> {
  const { store, clock } = parts;
  const record = yield* store.verifications.lock(verificationKey);
  const deletion = yield* store.deletions.findByVerification(verificationKey);
  // Another worker may have been faster, when this one took longer than its lease.
  if (record === null || deletion === null || deletion.state === 'DONE') return null;
  const at = clock.now();
  const change = toChange(deletion, answered, { at, startBy: record.startBy });
  yield* store.deletions.change(deletion.key, change);
  if (change.state === 'DONE') yield* store.deletions.forgetScanRef(deletion.key);
  if (change.state === deletion.state) return null;
  yield* takeEvidence(parts, record, { kind: 'DELETION', at, step: change.state });
  return change.state;
}

interface Moment {
  readonly at: number;
  readonly startBy: number | null;
}

function toChange(
  { tries, expiresAt }: DeletionRecord,
  { answer, askedAt }: Answered,
  { at, startBy }: Moment,
): DeletionChange {
  if (answer === 'DELETED') return { state: 'DONE', doneAt: at, nextTryAt: null, tries };
  const endsAt = expiresAt ?? Infinity;
  if (askedAt >= endsAt) return { state: 'STUCK', doneAt: null, nextTryAt: null, tries };
  const next = Math.min(endsAt, nextTryAt(answer, { askedAt, startBy, tries }));
  return { state: 'WAITING_FOR_VENDOR', doneAt: null, nextTryAt: next, tries };
}
