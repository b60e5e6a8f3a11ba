import type { ParsedDelivery, UnparsedDelivery } from '../../model/delivery.ts';
import type { Applied, DeliveryEvidence, IgnoredDeliveryReason, QuestionReason } from '../../model/evidence.ts';
import type { DeliveryRecord } from '../../model/delivery-record.ts';
import type { VerificationRecord } from '../../model/record.ts';
import type { Unit } from '../../store/unit.ts';
import { raisesAlarm, takeEvidence } from '../take.ts';
import { adopt } from './adopt.ts';
import type { Place, ProcessParts, Verdict } from './place.ts';

/** What came of a delivery. LATER: its session is being started right now. */
export type Processed =
  | {
      readonly kind: 'DONE';
      readonly verdict: Verdict;
      readonly asksVendor: boolean;
      /** Whether a final outcome was replaced that should have stood. */
      readonly isAlarm: boolean;
      /** Whether something of it was destroyed. */
      readonly isForgotten: boolean;
    }
  | { readonly kind: 'LATER'; readonly startKey: number };

/** Takes one delivery into the record of its verification, and takes down what came of it. Again is the same as once. */
export function* processDelivery(parts: ProcessParts, key: number, content: ParsedDelivery): Unit<Processed> {
  const delivery = yield* parts.store.deliveries.lock(key);
  if (delivery === null) return nothing;
  const evidence = toEvidence(delivery, content);
  const place = yield* findPlace(parts, evidence, key);
  if (place.kind === 'LATER') return place;
  if (place.kind === 'DELETED') return yield* forget(parts, delivery);
  if (place.kind === 'NOWHERE') return yield* settle(parts, delivery, null, place.verdict);
  if (place.kind === 'ADOPTED') return yield* settle(parts, delivery, place.record, verdictOf(place.applied));
  // It leaves no trace in the verification, so that it can still be taken in once somebody can read it.
  if (content.kind === 'UNPARSED') return yield* settle(parts, delivery, place.record, unparsed(content));
  const { applied, record } = yield* takeEvidence(parts, place.record, evidence, { deliveryKey: key });
  const processed = yield* settle(parts, delivery, record, verdictOf(applied));
  return { ...processed, isAlarm: raisesAlarm(applied) };
}

const nothing: Extract<Processed, { kind: 'DONE' }> = {
  kind: 'DONE',
  verdict: { state: 'IGNORED', reason: null },
  asksVendor: false,
  isAlarm: false,
  isForgotten: false,
};

/** A copy of a delivery that has been taken in came when its bytes last came. */
function toEvidence(delivery: DeliveryRecord, content: ParsedDelivery): DeliveryEvidence {
  const { digest, state } = delivery;
  const receivedAt = state === 'RECEIVED' ? delivery.receivedAt : delivery.lastReceivedAt;
  return { kind: 'DELIVERY', digest, receivedAt, content };
}

function* findPlace(parts: ProcessParts, evidence: DeliveryEvidence, deliveryKey: number): Unit<Place> {
  const { content } = evidence;
  const { verifications, tombstones } = parts.store;
  if (content.scanRef === null) return nowhere(content);
  const found = yield* verifications.findByScanRef(content.scanRef);
  const record = found && (yield* verifications.lock(found.key));
  // A deletion that came in between has taken its name.
  if (record?.scanRef === content.scanRef) return { kind: 'KNOWN', record };
  if (yield* tombstones.isBuried(content.scanRef)) return { kind: 'DELETED' };
  return (yield* adopt(parts, evidence, { deliveryKey })) ?? nowhere(content);
}

function nowhere(content: ParsedDelivery): Place {
  const isUnread = content.kind === 'UNPARSED';
  return { kind: 'NOWHERE', verdict: isUnread ? unparsed(content) : { state: 'IGNORED', reason: 'OTHER_EVENT' } };
}

function unparsed({ why }: UnparsedDelivery): Verdict {
  return { state: 'UNPARSED', reason: why };
}

/** An event that only the vendor can settle has been kept, but the verification does not stand by it. */
function verdictOf(applied: Applied): Verdict {
  if (applied.kind === 'CHANGED') return { state: 'APPLIED', reason: null };
  // The other reasons are of answers, of steps of ours, and of what could not be read.
  return { state: 'IGNORED', reason: applied.reason as IgnoredDeliveryReason | QuestionReason };
}

function* settle(
  { store, clock }: ProcessParts,
  { key, state }: DeliveryRecord,
  record: VerificationRecord | null,
  verdict: Verdict,
): Unit<Extract<Processed, { kind: 'DONE' }>> {
  const processedAt = clock.now();
  // A copy that changes nothing leaves standing what was said of the first one, if that was taken in.
  if (state === 'RECEIVED' || state === 'SET_ASIDE' || verdict.state === 'APPLIED') {
    yield* store.deliveries.settle(key, { ...verdict, verificationKey: record?.key ?? null, processedAt });
  } else yield* store.deliveries.rest(key);
  const asksVendor = record?.nextAskAt !== undefined && record.nextAskAt !== null && record.nextAskAt <= processedAt;
  return { kind: 'DONE', verdict, asksVendor, isAlarm: false, isForgotten: false };
}

/** Whatever was said of it before, nothing is known of it any more. */
function* forget(
  { store, clock }: ProcessParts,
  { key, verificationKey }: DeliveryRecord,
): Unit<Extract<Processed, { kind: 'DONE' }>> {
  const isForgotten = yield* store.deliveries.forget(key);
  yield* store.deliveries.settle(key, { ...deleted, verificationKey, processedAt: clock.now() });
  return { ...nothing, verdict: deleted, isForgotten };
}

const deleted = { state: 'IGNORED', reason: 'DELETION' } as const;
