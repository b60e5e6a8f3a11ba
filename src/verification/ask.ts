import type { IdenfyClient } from '../idenfy/client.ts';
import type { Observer } from '../model/observer.ts';
import type { CallPriority } from '../model/permits.ts';
import type { VerificationRecord } from '../model/record.ts';
import type { Unit } from '../store/unit.ts';
import { leastPauseMs } from './schedule.ts';
import { columnsOf, raisesAlarm, takeEvidence, type TakeParts } from './take.ts';

/** What a question to the vendor needs. */
export interface AskParts extends TakeParts {
  readonly store: TakeParts['store'] & { write<T>(unit: () => Unit<T>): Promise<T> };
  readonly idenfy: Pick<IdenfyClient, 'readStatus'>;
  readonly observer: Observer;
}

/** Whose turn it is to ask about a verification. */
export interface Turn {
  readonly isOurs: boolean;
  readonly record: VerificationRecord;
}

/**
 * Takes the next question about a verification for this process, so that any number of instances ask once; not when the vendor was
 * asked just now. Null when the verification has gone. That it is asked is kept whatever comes of the question.
 */
export function takeTurn({ store, clock }: Pick<AskParts, 'store' | 'clock'>, key: number): Promise<Turn | null> {
  return store.write(function* () {
    const record = yield* store.verifications.lock(key);
    if (record === null) return null;
    const now = clock.now();
    if (record.askedAt !== null && now - record.askedAt < leastPauseMs) return { record, isOurs: false };
    const { isStuck, nextAskAt, askCount, state } = record;
    yield* store.verifications.change(key, { ...columnsOf(state), isStuck, nextAskAt, askCount, askedAt: now });
    return { record, isOurs: true };
  });
}

/**
 * Asks the vendor how a session stands and takes the answer into the record. Null when the verification has gone or has no name at
 * the vendor. Throws an `IdenfyError` when there is no answer. Take the turn before.
 */
export async function askVendor(
  parts: AskParts,
  { key, scanRef }: VerificationRecord,
  priority: CallPriority = 'INTERACTIVE',
): Promise<VerificationRecord | null> {
  if (scanRef === null) return null;
  const { clock, store, idenfy, observer } = parts;
  const sentAt = clock.now();
  const report = await idenfy.readStatus(scanRef, { priority });
  const answeredAt = clock.now();
  const taken = await store.write(function* () {
    const record = yield* store.verifications.lock(key);
    const evidence = { kind: 'POLL', sentAt, answeredAt, report } as const;
    return record && (yield* takeEvidence(parts, record, evidence, { askedAt: sentAt }));
  });
  if (taken !== null && raisesAlarm(taken.applied)) observer.outcomeReplaced({ source: 'POLL' });
  return taken?.record ?? null;
}
