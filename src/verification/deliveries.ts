import type { Caller } from '../model/caller.ts';
import type { DeliveryFilter, DeliveryRecord } from '../model/delivery-record.ts';
import type { Page } from '../model/record.ts';
import type { Store } from '../store/store.ts';
import type { Unit } from '../store/unit.ts';
import type { Inbox } from './inbox.ts';
import { writeAudit } from './audit.ts';
import { requireScopes } from './permitted.ts';
import type { ReadParts } from './reads.ts';

/** What looking at deliveries needs. */
export interface DeliveryParts extends ReadParts {
  readonly inbox: Pick<Inbox, 'process'>;
}

/** One page of the deliveries. Throws a `ForbiddenError` without `verification:admin` and `verification:any`. */
export function listDeliveries(
  { store, permissions }: DeliveryParts,
  caller: Caller,
  filter: DeliveryFilter,
  page: Page,
): Promise<readonly DeliveryRecord[]> {
  requireScopes(permissions, caller, 'verification:admin', 'verification:any');
  return store.read(() => store.deliveries.list(filter, page));
}

/**
 * A delivery by the SHA-256 of its body in hex, or null. Throws a `ForbiddenError` without `verification:read`, as every node does, and
 * without `verification:admin` and `verification:any`.
 */
export function findDelivery(
  { store, permissions }: DeliveryParts,
  caller: Caller,
  digest: string,
): Promise<DeliveryRecord | null> {
  requireScopes(permissions, caller, 'verification:read', 'verification:admin', 'verification:any');
  return store.read(() => store.deliveries.findByDigest(digest));
}

/** The bytes of a delivery as text; null once they are destroyed. Throws a `ForbiddenError` without `verification:pii` besides. */
export async function readDeliveryBody(
  parts: DeliveryParts,
  caller: Caller,
  { key, verificationKey }: DeliveryRecord,
): Promise<string | null> {
  const { store, permissions } = parts;
  requireScopes(permissions, caller, 'verification:admin', 'verification:any', 'verification:pii');
  const body = await store.write(function* () {
    const about = verificationKey === null ? null : yield* store.verifications.find(verificationKey);
    yield* writeAudit(parts, caller, {
      action: 'READ_PERSONAL_DATA',
      fieldGroup: 'DELIVERY_BODY',
      verificationId: about?.id ?? null,
      clientId: about?.clientId ?? null,
    });
    return yield* store.deliveries.bodyOf(key);
  });
  return body === null ? null : body.toString('utf8');
}

/**
 * Takes a delivery in again: one that was set aside or could not be read from the beginning, any other one like a copy that has just
 * come. Null when there is none. Throws a `ForbiddenError` without `verification:admin` and `verification:any`.
 */
export async function replayDelivery(
  parts: DeliveryParts,
  caller: Caller,
  digest: string,
): Promise<DeliveryRecord | null> {
  const { store, clock, permissions, inbox } = parts;
  requireScopes(permissions, caller, 'verification:admin', 'verification:any');
  const now = clock.now();
  const delivery = await store.write(function* () {
    const found = yield* store.deliveries.findByDigest(digest);
    if (found === null) return null;
    const { key, verificationKey } = found;
    if (yield* canBeginAgain(store, found)) yield* store.deliveries.requeue(key, now);
    const about = verificationKey === null ? null : yield* store.verifications.find(verificationKey);
    const of = { verificationId: about?.id ?? null, clientId: about?.clientId ?? null };
    yield* writeAudit(parts, caller, { action: 'REPLAY_DELIVERY', ...of });
    return found;
  });
  if (delivery === null) return null;
  await inbox.process(delivery.key);
  return store.read(() => store.deliveries.find(delivery.key));
}

/** A delivery without its body can never be read again. */
function* canBeginAgain({ deliveries }: Store, { key, state }: DeliveryRecord): Unit<boolean> {
  const isUnread = state === 'SET_ASIDE' || state === 'UNPARSED';
  return isUnread && (yield* deliveries.bodyOf(key)) !== null;
}
