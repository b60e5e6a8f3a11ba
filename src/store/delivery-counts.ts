import type { DeliveryCounts, DeliveryState } from '../model/delivery-record.ts';
import { all, first, statement, type Unit } from './unit.ts';

/** How many deliveries there are in each state, and how long the first of those waits that were not taken in. */
export function* countDeliveries(): Unit<DeliveryCounts> {
  const counted = yield* all(countByState, {});
  const byState: Record<DeliveryState, number> = { RECEIVED: 0, APPLIED: 0, IGNORED: 0, UNPARSED: 0, SET_ASIDE: 0 };
  for (const { state, count } of counted) byState[state] = count;
  return { byState, oldestReceivedAt: yield* oldestReceivedAt() };
}

/** When the first came of those that wait to be taken in; null when none does. */
export function* oldestReceivedAt(): Unit<number | null> {
  return (yield* first(oldestReceived, {}))?.receivedAt ?? null;
}

/** Reads the index alone. */
export const countByState = statement<object>()(({ db }) =>
  db
    .selectFrom('deliveries')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state'),
);

/** Keys are in order of arrival. */
export const oldestReceived = statement<object>()(({ db }) =>
  db.selectFrom('deliveries').select('receivedAt').where('state', '=', 'RECEIVED').orderBy('key').limit(1),
);
