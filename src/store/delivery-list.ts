import type { ExpressionBuilder, ExpressionWrapper, Selectable, SqlBool } from 'kysely';
import type { DeliveryFilter } from '../model/delivery-record.ts';
import type { Page } from '../model/record.ts';
import { recordColumns } from './delivery-statements.ts';
import type { Tables } from './schema.ts';
import { query, type Unit } from './unit.ts';

type Row = Pick<Selectable<Tables['deliveries']>, (typeof recordColumns)[number]>;

/** One page of the deliveries that the filter lets through. */
export function* listDeliveries(filter: DeliveryFilter, page: Page): Unit<readonly Row[]> {
  // No word at all lets nothing through, and PostgreSQL does not take an empty list.
  if (filter.states?.length === 0) return [];
  const isOldestFirst = page.order === 'OLDEST_FIRST';
  return yield* query(({ db }) => {
    const asked = db
      .selectFrom('deliveries')
      .select(recordColumns)
      .where((columns) => columns.and(conditions(columns, filter)))
      .orderBy('key', isOldestFirst ? 'asc' : 'desc')
      .limit(page.limit);
    return page.afterKey === null ? asked : asked.where('key', isOldestFirst ? '>' : '<', page.afterKey);
  });
}

type Columns = ExpressionBuilder<Tables, 'deliveries'>;
type Condition = ExpressionWrapper<Tables, 'deliveries', SqlBool>;

function conditions(is: Columns, filter: DeliveryFilter): Condition[] {
  const asked: Condition[] = [];
  if (filter.states !== undefined) asked.push(is('state', 'in', filter.states));
  if (filter.eventType !== undefined) asked.push(is('eventType', '=', filter.eventType));
  if (filter.scanRef !== undefined) asked.push(is('scanRef', '=', filter.scanRef));
  if (filter.verificationKey !== undefined) asked.push(is('verificationKey', '=', filter.verificationKey));
  if (filter.receivedFrom !== undefined) asked.push(is('receivedAt', '>=', filter.receivedFrom));
  if (filter.receivedBefore !== undefined) asked.push(is('receivedAt', '<', filter.receivedBefore));
  return asked;
}
