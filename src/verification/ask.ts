import type { IdenfyClient } from '../idenfy/client.ts';
import type { Observer } from '../model/observer.ts';
import type { CallPriority } from '../model/permits.ts';
import type { VerificationRecord } from '../model/record.ts';
import type { Unit } from '../store/unit.ts';
import { raisesAlarm, takeEvidence, type TakeParts } from './take.ts';

/** What a question to the vendor needs. */
export interface AskParts extends TakeParts {
  readonly store: TakeParts['store'] & { write<T>(unit: () => Unit<T>): Promise<T> };
  readonly idenfy: Pick<IdenfyClient, 'readStatus'>;
  readonly observer: Observer;
}

/**
 * Asks the vendor how a session stands and takes the answer into the record. Null when the verification has gone or has no name at
 * the vendor. Throws an `IdenfyError` when there is no answer; then only that it was asked is kept.
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
