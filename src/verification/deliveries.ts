import type { Caller } from '../model/caller.ts';
import type { DeliveryFilter, DeliveryRecord, Page } from '../model/record.ts';
import type { Store } from '../store/store.ts';
import type { Unit } from '../store/unit.ts';
import type { Inbox } from './inbox.ts';
import { requireScopes, type ReadParts } from './reads.ts';

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

/** A delivery by the SHA-256 of its body in hex, or null. Throws a `ForbiddenError` without `verification:admin` and `verification:any`. */
export function findDelivery(
  { store, permissions }: DeliveryParts,
  caller: Caller,
  digest: string,
): Promise<DeliveryRecord | null> {
  requireScopes(permissions, caller, 'verification:admin', 'verification:any');
  return store.read(() => store.deliveries.findByDigest(digest));
}

/** The bytes of a delivery as text; null once they are destroyed. Throws a `ForbiddenError` without `verification:pii` besides. */
export async function readDeliveryBody(
  { store, permissions }: DeliveryParts,
  caller: Caller,
  { key }: DeliveryRecord,
): Promise<string | null> {
  requireScopes(permissions, caller, 'verification:admin', 'verification:any', 'verification:pii');
  const body = await store.read(() => store.deliveries.bodyOf(key));
  return body === null ? null : body.toString('utf8');
}

/**
 * Takes a delivery in again: one that was set aside or could not be read from the beginning, any other one like a copy that has just
 * come. Null when there is none. Throws a `ForbiddenError` without `verification:admin` and `verification:any`.
 */
export async function replayDelivery(
  { store, clock, permissions, inbox }: DeliveryParts,
  caller: Caller,
  digest: string,
): Promise<DeliveryRecord | null> {
  requireScopes(permissions, caller, 'verification:admin', 'verification:any');
  const now = clock.now();
  const delivery = await store.write(function* () {
    const found = yield* store.deliveries.findByDigest(digest);
    if (found !== null && (yield* canBeginAgain(store, found))) yield* store.deliveries.requeue(found.key, now);
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
