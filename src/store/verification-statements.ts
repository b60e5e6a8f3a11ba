import type { Insertable, SelectQueryBuilder } from 'kysely';
import { sql } from 'kysely';
import { pick } from './pick.ts';
import type { Due } from './queue.ts';
import type { Tables } from './schema.ts';
import { statement, type Tools } from './unit.ts';
import { changeColumns, factColumns, recordColumns, startedColumns, type VerificationRow } from './verification-row.ts';

type InsertRow = Required<Pick<Insertable<Tables['verifications']>, InsertColumn>>;
type InsertColumn = (typeof factColumns)[number] | (typeof changeColumns)[number] | 'id' | 'sealedCredentials';
type StartedRow = Pick<InsertRow, (typeof startedColumns)[number] | 'sealedCredentials'>;
type ChangeRow = Pick<InsertRow, (typeof changeColumns)[number]>;
interface Keyed {
  readonly key: number;
}

/** Enters a verification unless its `scanRef` is known. */
export const insert = statement<InsertRow>()(({ db }, input) =>
  db
    .insertInto('verifications')
    .values(pick(input, ['id', 'sealedCredentials', ...factColumns, ...changeColumns]))
    .onConflict((conflict) => conflict.column('scanRef').doNothing())
    .returning(recordColumns),
);

/** By the record's own key. */
export const find = statement<Keyed>()((tools, { key }) => records(tools).where('key', '=', key));

/** By the public name. */
export const findById = statement<{ readonly id: string }>()((tools, { id }) => records(tools).where('id', '=', id));

/** By the vendor's name. */
export const findByScanRef = statement<{ readonly scanRef: string }>()((tools, { scanRef }) =>
  records(tools).where('scanRef', '=', scanRef),
);

/** By the record's own key, for this writer alone. */
export const lock = statement<Keyed>()((tools, { key }) => tools.lock(records(tools).where('key', '=', key)));

/** The last that this client began. */
export const newestOf = statement<{ readonly clientId: string }>()((tools, { clientId }) =>
  records(tools).where('clientId', '=', clientId).orderBy('key', 'desc').limit(1),
);

/** The one of this client that ended last in a decision about the person. The databases do not agree where null stands in order. */
export const newestDecidedOf = statement<{ readonly clientId: string }>()((tools, { clientId }) =>
  records(tools)
    .where('clientId', '=', clientId)
    .where('isFinal', '=', 1)
    .where('outcome', 'in', ['VERIFIED', 'REFUSED'])
    .orderBy('decidedAt', (order) => order.desc().nullsLast())
    .orderBy('key', 'desc')
    .limit(1),
);

/** Writes all that can change. */
export const change = statement<Keyed & ChangeRow>()(({ db }, input) =>
  db.updateTable('verifications').set(pick(input, changeColumns)).where('key', '=', input.key),
);

/** Writes what only a start knows. */
export const complete = statement<Keyed & StartedRow>()(({ db }, input) =>
  db
    .updateTable('verifications')
    .set(pick(input, ['sealedCredentials', ...startedColumns]))
    .where('key', '=', input.key)
    .returning(recordColumns),
);

/** The public name. */
export const idOf = statement<Keyed>()(({ db }, { key }) =>
  db.selectFrom('verifications').select('id').where('key', '=', key),
);

/** Names the successor. */
export const supersede = statement<Keyed & { readonly byKey: number }>()(({ db }, { key, byKey }) =>
  db.updateTable('verifications').set({ supersededByKey: byKey }).where('key', '=', key),
);

/** Adds the vendor's name where there is none. */
export const identify = statement<Keyed & { readonly scanRef: string }>()(({ db }, { key, scanRef }) =>
  db
    .updateTable('verifications')
    .set({ scanRef })
    .where('key', '=', key)
    .where('scanRef', 'is', null)
    .where((is) =>
      is.not(
        is.exists(db.selectFrom('verifications as other').select('other.key').where('other.scanRef', '=', scanRef)),
      ),
    ),
);

/** The credentials as they are kept. */
export const sealedCredentials = statement<Keyed>()(({ db }, { key }) =>
  db.selectFrom('verifications').select(['id', 'sealedCredentials']).where('key', '=', key),
);

/** Forgets the credentials of one. */
export const eraseCredentials = statement<Keyed>()(({ db }, { key }) =>
  db.updateTable('verifications').set({ sealedCredentials: null }).where('key', '=', key),
);

/** Forgets the credentials of all that could be entered until then at the latest. */
export const eraseCredentialsBefore = statement<{ readonly moment: number }>()(({ db }, { moment }) =>
  db
    .updateTable('verifications')
    .set({ sealedCredentials: null })
    .where('sealedCredentials', 'is not', null)
    .where('startBy', '<=', moment),
);

/** Forgets what leads to the person or tells of the input. */
export const forget = statement<Keyed>()(({ db }, { key }) =>
  db
    .updateTable('verifications')
    .set({ scanRef: null, externalRef: null, inputFingerprint: null, presentation: null, sealedCredentials: null })
    .where('key', '=', key),
);

/** Takes what is due, once. */
export const claimDueAsks = statement<Due>()((tools, { now, leaseUntil, limit }) => {
  const due = tools.db
    .selectFrom('verifications')
    .select('key')
    .where('nextAskAt', '<=', now)
    .orderBy('nextAskAt')
    .limit(limit);
  return tools.db
    .updateTable('verifications')
    .set({ nextAskAt: leaseUntil, askCount: sql`"askCount" + 1` })
    .where('key', 'in', tools.claim(due))
    .returning(recordColumns);
});

/** The first that is due. */
export const oldestDueAsk = statement<Pick<Due, 'now'>>()(({ db }, { now }) =>
  db.selectFrom('verifications').select('nextAskAt').where('nextAskAt', '<=', now).orderBy('nextAskAt').limit(1),
);

function records({ db }: Tools): SelectQueryBuilder<Tables, 'verifications', VerificationRow> {
  return db.selectFrom('verifications').select(recordColumns);
}
