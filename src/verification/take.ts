import type { Clock } from '../model/clock.ts';
import type { Applied, Evidence, Transition } from '../model/evidence.ts';
import type { Random } from '../model/random.ts';
import type { VerificationChange, VerificationRecord } from '../model/record.ts';
import type { VerificationState } from '../model/state.ts';
import type { Store } from '../store/store.ts';
import type { Unit } from '../store/unit.ts';
import { applyEvidence } from './apply.ts';
import { nextQuestionAt } from './schedule.ts';

/** What taking in evidence needs. */
export interface TakeParts {
  readonly store: Pick<Store, 'verifications' | 'history'>;
  readonly clock: Clock;
  readonly random: Random;
}

/** Where a piece of evidence comes from, as far as the record keeps it. */
export interface Origin {
  readonly deliveryKey?: number;
  /** When the question was sent that this answers. */
  readonly askedAt?: number;
}

/** What came of the evidence, and the verification as it stands now. */
export interface Taken {
  readonly applied: Applied;
  readonly record: VerificationRecord;
}

/**
 * Takes evidence into the record of one verification, which has been read for this writer alone: the state, its history, when the
 * vendor is asked next. The last thing a unit does, because the history's order is decided here.
 */
export function* takeEvidence(
  parts: TakeParts,
  record: VerificationRecord,
  evidence: Evidence,
  origin: Origin = {},
): Unit<Taken> {
  const applied = applyEvidence(record.state, evidence);
  const change = toChange(parts, record, applied.state, origin);
  yield* parts.store.verifications.change(record.key, change);
  if (record.status === 'ACTIVE' && change.status !== 'ACTIVE') {
    yield* parts.store.verifications.eraseCredentials(record.key);
  }
  const transition = applied.kind === 'IGNORED' ? null : applied.transition;
  if (transition !== null) yield* addToHistory(parts.store, record.key, transition, origin);
  return { applied, record: { ...record, ...change } };
}

/** Adds a change to the history. */
export function* addToHistory(
  store: Pick<Store, 'history'>,
  verificationKey: number,
  transition: Transition,
  { deliveryKey }: Origin = {},
): Unit<void> {
  const { version, source, at, after, isAlarm } = transition;
  const { status, outcome, isFinal } = after;
  yield* store.history.add({
    verificationKey,
    version,
    source,
    at,
    status,
    outcome,
    isFinal,
    details: { preliminaryStatus: after.preliminaryStatus, isAlarm },
    deliveryKey: deliveryKey ?? null,
  });
}

/** Whether a final outcome was replaced that should have stood. */
export function raisesAlarm(applied: Applied): boolean {
  return applied.kind !== 'IGNORED' && applied.transition?.isAlarm === true;
}

function toChange(
  { clock, random }: TakeParts,
  record: VerificationRecord,
  state: VerificationState,
  origin: Origin,
): VerificationChange {
  const askedAt = origin.askedAt ?? record.askedAt;
  const jitter = jitterOf(random);
  return {
    ...columnsOf(state),
    isStuck: record.isStuck && !state.visible.isFinal,
    nextAskAt: record.isStuck
      ? null
      : nextQuestionAt(state, { createdAt: record.createdAt, askedAt, now: clock.now(), jitter }),
    askCount: record.askCount,
    askedAt,
  };
}

/** The columns of a state by which verifications are found. */
export function columnsOf(
  state: VerificationState,
): Pick<VerificationChange, 'version' | 'status' | 'outcome' | 'isFinal' | 'isDisputed' | 'state' | 'decidedAt'> {
  const { status, outcome, isFinal, isDisputed, decidedAt } = state.visible;
  return { version: state.version, status, outcome, isFinal, isDisputed, state, decidedAt };
}

/** 0 up to but not including 1. */
export function jitterOf(random: Random): number {
  const [byte = 0] = random.bytes(1);
  return byte / 256;
}
