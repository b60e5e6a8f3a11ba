import type { SessionCredentials, VerificationFacts, VerificationRecord } from '../../model/record.ts';
import type { StartRecord } from '../../model/start-record.ts';
import type { StartEvidence } from '../../model/evidence.ts';
import { serialise, type Unit } from '../../store/unit.ts';
import { applyEvidence } from '../apply.ts';
import { clientLock } from '../client-lock.ts';
import { nextQuestionAt } from '../schedule.ts';
import { addToHistory, columnsOf, jitterOf, takeEvidence } from '../take.ts';
import type { StartParts } from './parts.ts';

/** A session that was bought, to be entered into the record. */
export interface StartedEntry {
  readonly start: StartRecord;
  readonly supersedes: number | null;
  readonly facts: VerificationFacts & { readonly scanRef: string; readonly startBy: number };
  readonly credentials: SessionCredentials;
}

/**
 * Enters a session that was just bought, and ends its start; once, however often it is tried. Null, and no session is entered, when
 * somebody has already settled the start as lost, or has deleted what a delivery had told of the session.
 */
export function* enterStarted(parts: StartParts, entry: StartedEntry): Unit<VerificationRecord | null> {
  const { store } = parts;
  yield* serialise(clientLock(entry.facts.clientId));
  const start = yield* store.starts.find(entry.start.key);
  if (start?.state === 'DONE') return yield* store.verifications.findByScanRef(entry.facts.scanRef);
  if (start === null || (start.state !== 'SENT' && start.state !== 'UNKNOWN')) return null;
  if (yield* store.tombstones.isBuried(entry.facts.scanRef)) {
    yield* store.starts.heal(start.key, { verificationKey: null, at: entry.facts.createdAt });
    return null;
  }
  return (yield* enterNew(parts, entry)) ?? (yield* completeAdopted(parts, entry));
}

function* enterNew(parts: StartParts, entry: StartedEntry): Unit<VerificationRecord | null> {
  const { facts, credentials } = entry;
  const applied = applyEvidence(null, startEvidence(entry));
  if (applied.kind !== 'CHANGED') throw new TypeError('A start has changed nothing.');
  const asking = { createdAt: facts.createdAt, askedAt: null, now: facts.createdAt, jitter: jitterOf(parts.random) };
  const record = yield* parts.store.verifications.insert({
    ...facts,
    ...columnsOf(applied.state),
    isStuck: false,
    nextAskAt: nextQuestionAt(applied.state, asking),
    askCount: 0,
    askedAt: null,
    credentials,
  });
  if (record === null) return null;
  yield* endStart(parts, entry, record.key);
  yield* addToHistory(parts.store, record.key, applied.transition);
  return record;
}

/** A delivery about the session has come before the answer to the start: what it said stays. */
function* completeAdopted(parts: StartParts, entry: StartedEntry): Unit<VerificationRecord> {
  const { verifications } = parts.store;
  const adopted = yield* verifications.findByScanRef(entry.facts.scanRef);
  const locked = adopted && (yield* verifications.lock(adopted.key));
  if (locked === null) throw new TypeError('A verification is neither new nor in the record.');
  const { facts } = entry;
  const isOpen = locked.status === 'ACTIVE';
  yield* verifications.complete(locked.key, { ...facts, credentials: isOpen ? entry.credentials : null });
  yield* endStart(parts, entry, locked.key);
  const taken = yield* takeEvidence(parts, { ...locked, ...facts, createdAt: locked.createdAt }, startEvidence(entry));
  return taken.record;
}

function* endStart(
  { store }: StartParts,
  { start, supersedes, facts }: StartedEntry,
  verificationKey: number,
): Unit<void> {
  yield* store.starts.finish(start.key, { verificationKey, at: facts.createdAt });
  if (supersedes !== null) yield* store.verifications.supersede(supersedes, verificationKey);
}

function startEvidence({ facts }: StartedEntry): StartEvidence {
  const { createdAt: at, startBy, finishBy, reviewSuccessful, reviewFailed } = facts;
  const isNeverReviewed = reviewSuccessful === false && reviewFailed === false;
  return { kind: 'START', at, startBy, finishBy, mayBeReviewed: !isNeverReviewed };
}
