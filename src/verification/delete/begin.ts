import type { Caller } from '../../model/caller.ts';
import type { Deletion } from '../../model/deletion.ts';
import type { DeletionRecord } from '../../model/deletion-record.ts';
import type { VerificationRecord } from '../../model/record.ts';
import type { DeletionStep } from '../../model/state.ts';
import type { Store } from '../../store/store.ts';
import type { Unit } from '../../store/unit.ts';
import { writeAudit } from '../audit.ts';
import { takeEvidence, type TakeParts } from '../take.ts';
import { givesUpAt } from './pace.ts';
import { toDeletion } from './view.ts';

/** What beginning a deletion needs. */
export interface BeginParts extends TakeParts {
  readonly store: Store;
}

/** Who asks, and when. */
interface Request {
  readonly caller: Caller;
  readonly at: number;
}

/** A deletion, and the step that its verification takes with it; null when it has taken it before. */
interface Begun {
  readonly deletion: DeletionRecord;
  readonly record: VerificationRecord;
  readonly step: DeletionStep | null;
}

/**
 * Destroys what is kept of these verifications, and takes down that the vendor is to be asked to do so, too. One that is being
 * deleted already is answered as it stands. Be alone with the client around it, and do nothing after it in the unit.
 */
export function* beginDeletions(parts: BeginParts, caller: Caller, keys: readonly number[]): Unit<readonly Deletion[]> {
  const at = parts.clock.now();
  const all: Begun[] = [];
  for (const key of keys) {
    const begun = yield* begin(parts, key, { caller, at });
    if (begun !== null) all.push(begun);
  }
  for (const { record, step } of all) {
    if (step !== null) yield* takeEvidence(parts, record, { kind: 'DELETION', at, step });
  }
  return all.map(({ deletion, record }) => toDeletion(deletion, record));
}

function* begin(parts: BeginParts, key: number, { at, caller }: Request): Unit<Begun | null> {
  const { store } = parts;
  const record = yield* store.verifications.lock(key);
  if (record === null) return null;
  const deletion = yield* store.deletions.insert({
    verificationKey: key,
    scanRef: record.scanRef,
    state: 'REQUESTED',
    callerId: caller.id,
    requestedAt: at,
    nextTryAt: at,
    expiresAt: givesUpAt(at, record.startBy),
  });
  if (deletion === null) return yield* beginAgain(store, record, at);
  yield* destroy(store, record, at);
  const { id, clientId } = record;
  yield* writeAudit(parts, caller, { action: 'DELETE_VERIFICATION', verificationId: id, clientId });
  return { deletion, record, step: 'REQUESTED' };
}

/** Whoever asks again for what was given up wants it to be tried again. */
function* beginAgain(store: Store, record: VerificationRecord, at: number): Unit<Begun | null> {
  const deletion = yield* store.deletions.findByVerification(record.key);
  if (deletion?.state !== 'STUCK') return deletion && { deletion, record, step: null };
  const change = { state: 'WAITING_FOR_VENDOR', doneAt: null, nextTryAt: at, tries: deletion.tries } as const;
  yield* store.deletions.change(deletion.key, change);
  return { deletion: { ...deletion, ...change }, record, step: 'WAITING_FOR_VENDOR' };
}

/** The deliveries come first, because they are found by the verification's `scanRef`. */
function* destroy(store: Store, { key, scanRef }: VerificationRecord, at: number): Unit<void> {
  yield* store.deliveries.forgetVerification(key);
  yield* store.starts.forgetVerification(key);
  if (scanRef !== null) yield* store.tombstones.bury(scanRef, at);
  yield* store.decisions.forget(key);
  yield* store.verifications.forget(key);
}
