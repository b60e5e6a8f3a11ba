import { sql, type Insertable } from 'kysely';
import type { DeletionChange } from '../model/deletion-record.ts';
import { pick } from './pick.ts';
import type { Due } from './queue.ts';
import type { Tables } from './schema.ts';
import { statement, type Tools } from './unit.ts';

/** Everything but the sealed `scanRef`. */
const recordColumns = [
  'key',
  'id',
  'verificationKey',
  'state',
  'callerId',
  'requestedAt',
  'doneAt',
  'nextTryAt',
  'tries',
  'expiresAt',
] as const;

const newColumns = [
  'id',
  'verificationKey',
  'sealedScanRef',
  'state',
  'callerId',
  'requestedAt',
  'nextTryAt',
  'expiresAt',
] as const;

type InsertRow = Required<Pick<Insertable<Tables['deletions']>, (typeof newColumns)[number]>>;
interface Keyed {
  readonly key: number;
}

/** Enters a deletion unless its verification has one. */
export const insert = statement<InsertRow>()(({ db }, input) =>
  db
    .insertInto('deletions')
    .values({ ...pick(input, newColumns), doneAt: null, tries: 0 })
    .onConflict((conflict) => conflict.column('verificationKey').doNothing())
    .returning(recordColumns),
);

/** By the public name. */
export const findById = statement<{ readonly id: string }>()((tools, { id }) => deletions(tools).where('id', '=', id));

/** By what is deleted. */
export const findByVerification = statement<{ readonly verificationKey: number }>()((tools, { verificationKey }) =>
  deletions(tools).where('verificationKey', '=', verificationKey),
);

/** The vendor's name as it is kept. */
export const sealedScanRef = statement<Keyed>()(({ db }, { key }) =>
  db.selectFrom('deletions').select(['id', 'sealedScanRef']).where('key', '=', key),
);

/** Writes all that can change. */
export const change = statement<Keyed & DeletionChange>()(({ db }, input) =>
  db
    .updateTable('deletions')
    .set(pick(input, ['state', 'doneAt', 'nextTryAt', 'tries']))
    .where('key', '=', input.key),
);

/** Forgets the vendor's name. */
export const forgetScanRef = statement<Keyed>()(({ db }, { key }) =>
  db.updateTable('deletions').set({ sealedScanRef: null }).where('key', '=', key),
);

/** Takes what is due, once. */
export const claimDue = statement<Due>()((tools, { now, leaseUntil, limit }) => {
  const due = tools.db
    .selectFrom('deletions')
    .select('key')
    .where('nextTryAt', '<=', now)
    .orderBy('nextTryAt')
    .limit(limit);
  return tools.db
    .updateTable('deletions')
    .set({ nextTryAt: leaseUntil, tries: sql`tries + 1` })
    .where('key', 'in', tools.claim(due))
    .returning(recordColumns);
});

/** Everything that a client began. */
export const verificationKeysOf = statement<{ readonly clientId: string }>()(({ db }, { clientId }) =>
  db.selectFrom('verifications').select('key').where('clientId', '=', clientId).orderBy('key'),
);

function deletions({ db }: Tools) {
  return db.selectFrom('deletions').select(recordColumns);
}
