import type { ExpressionBuilder, ExpressionWrapper, Selectable, SqlBool } from 'kysely';
import type { AuditEntry, AuditFilter, NewAuditEntry } from '../model/audit.ts';
import type { Page } from '../model/record.ts';
import { pick } from './pick.ts';
import type { Tables } from './schema.ts';
import { change, query, statement, type Unit } from './unit.ts';

/** Who did what. Entries are added and read; nothing changes or removes one. */
export interface AuditRepository {
  /** Adds an entry. Do it in the unit of what it tells of, so that neither is there without the other. */
  add(entry: NewAuditEntry): Unit<void>;
  list(filter: AuditFilter, page: Page): Unit<readonly AuditEntry[]>;
}

/** The audit of a store. */
export const audit: AuditRepository = {
  *add({ details, ...entry }) {
    yield* change(insert, { ...entry, details: JSON.stringify(details) });
  },
  *list(filter, page) {
    const isOldestFirst = page.order === 'OLDEST_FIRST';
    const rows = yield* query(({ db }) => {
      const asked = db
        .selectFrom('audit')
        .selectAll()
        .where((columns) => columns.and(conditions(columns, filter)))
        .orderBy('key', isOldestFirst ? 'asc' : 'desc')
        .limit(page.limit);
      return page.afterKey === null ? asked : asked.where('key', isOldestFirst ? '>' : '<', page.afterKey);
    });
    return rows.map(toEntry);
  },
};

const insert = statement<Omit<NewAuditEntry, 'details'> & { readonly details: string }>()(({ db }, input) =>
  db
    .insertInto('audit')
    .values(
      pick(input, ['at', 'callerId', 'action', 'verificationId', 'clientId', 'fieldGroup', 'requestId', 'details']),
    ),
);

type Columns = ExpressionBuilder<Tables, 'audit'>;
type Condition = ExpressionWrapper<Tables, 'audit', SqlBool>;

function conditions(is: Columns, filter: AuditFilter): Condition[] {
  const asked: Condition[] = [];
  if (filter.callerId !== undefined) asked.push(is('callerId', '=', filter.callerId));
  if (filter.verificationId !== undefined) asked.push(is('verificationId', '=', filter.verificationId));
  if (filter.clientId !== undefined) asked.push(is('clientId', '=', filter.clientId));
  if (filter.action !== undefined) asked.push(is('action', '=', filter.action));
  if (filter.from !== undefined) asked.push(is('at', '>=', filter.from));
  if (filter.before !== undefined) asked.push(is('at', '<', filter.before));
  return asked;
}

function toEntry({ details, ...row }: Selectable<Tables['audit']>): AuditEntry {
  return { ...row, details: JSON.parse(details) as unknown };
}
