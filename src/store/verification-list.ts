import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Page, VerificationFilter, VerificationRecord } from '../model/record.ts';
import type { Tables } from './schema.ts';
import { query, type Unit } from './unit.ts';
import { recordColumns, toVerification } from './verification-row.ts';

/** One page of the verifications that the filter lets through. */
export function* listVerifications(filter: VerificationFilter, page: Page): Unit<readonly VerificationRecord[]> {
  // No word at all lets nothing through, and PostgreSQL does not take an empty list.
  if (filter.statuses?.length === 0 || filter.outcomes?.length === 0) return [];
  const isOldestFirst = page.order === 'OLDEST_FIRST';
  const rows = yield* query(({ db }) => {
    const asked = db
      .selectFrom('verifications')
      .select(recordColumns)
      .where((columns) => columns.and(conditions(columns, filter)))
      .orderBy('key', isOldestFirst ? 'asc' : 'desc')
      .limit(page.limit);
    return page.afterKey === null ? asked : asked.where('key', isOldestFirst ? '>' : '<', page.afterKey);
  });
  return rows.map(toVerification);
}

/** The verifications under any of these names, at most 100 of them; no particular order. */
export function* findVerifications(
  column: 'key' | 'id' | 'scanRef',
  values: readonly (number | string)[],
): Unit<readonly VerificationRecord[]> {
  if (values.length === 0) return [];
  const rows = yield* query(({ db }) =>
    db
      .selectFrom('verifications')
      .select(recordColumns)
      .where((is) => is(column, 'in', values)),
  );
  return rows.map(toVerification);
}

type Columns = ExpressionBuilder<Tables, 'verifications'>;
type Condition = ExpressionWrapper<Tables, 'verifications', SqlBool>;

function conditions(is: Columns, filter: VerificationFilter): Condition[] {
  const asked: Condition[] = [];
  if (filter.clientId !== undefined) asked.push(is('clientId', '=', filter.clientId));
  if (filter.externalRef !== undefined) asked.push(is('externalRef', '=', filter.externalRef));
  if (filter.statuses !== undefined) asked.push(is('status', 'in', filter.statuses));
  if (filter.outcomes !== undefined) asked.push(is('outcome', 'in', filter.outcomes));
  if (filter.isFinal !== undefined) asked.push(is('isFinal', '=', filter.isFinal ? 1 : 0));
  if (filter.isStuck !== undefined) asked.push(is('isStuck', '=', filter.isStuck ? 1 : 0));
  if (filter.createdFrom !== undefined) asked.push(is('createdAt', '>=', filter.createdFrom));
  if (filter.createdBefore !== undefined) asked.push(is('createdAt', '<', filter.createdBefore));
  return asked;
}
