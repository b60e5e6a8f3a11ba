import { sql, type Insertable } from 'kysely';
import { pick } from './pick.ts';
import type { Due } from './queue.ts';
import type { Tables } from './schema.ts';
import { statement, type Tools } from './unit.ts';

/** Everything but the sealed body. */
export const recordColumns = [
  'key',
  'digest',
  'eventType',
  'receivedAt',
  'copies',
  'lastReceivedAt',
  'scanRef',
  'verificationKey',
  'state',
  'reason',
  'processedAt',
  'tries',
  'nextTryAt',
] as const;

const newColumns = [
  'digest',
  'eventType',
  'receivedAt',
  'lastReceivedAt',
  'scanRef',
  'nextTryAt',
  'sealedBody',
] as const;

type Row = Insertable<Tables['deliveries']>;
interface Keyed {
  readonly key: number;
}

/** Keeps a delivery; equal bytes are counted as a copy of it, which is to be looked at even if this process dies. */
export const keep = statement<Pick<Row, (typeof newColumns)[number]>>()(({ db }, input) =>
  db
    .insertInto('deliveries')
    .values({ ...pick(input, newColumns), copies: 1, tries: 0, state: 'RECEIVED' })
    .onConflict((conflict) =>
      conflict.column('digest').doUpdateSet({
        copies: sql`deliveries.copies + 1`,
        lastReceivedAt: input.receivedAt,
        nextTryAt: input.nextTryAt,
      }),
    )
    .returning(recordColumns),
);

/** By the record's own key. */
export const find = statement<Keyed>()((tools, { key }) => deliveries(tools).where('key', '=', key));

/** By the SHA-256 of the body. */
export const findByDigest = statement<{ readonly digest: Uint8Array }>()((tools, { digest }) =>
  deliveries(tools).where('digest', '=', digest),
);

/** By the record's own key, for this writer alone. */
export const lock = statement<Keyed>()((tools, { key }) => tools.lock(deliveries(tools).where('key', '=', key)));

/** The body as it is kept. */
export const sealedBody = statement<Keyed>()(({ db }, { key }) =>
  db.selectFrom('deliveries').select(['digest', 'sealedBody']).where('key', '=', key),
);

/** Ends the processing. */
export const settle = statement<Keyed & Required<Pick<Row, 'state' | 'reason' | 'verificationKey' | 'processedAt'>>>()(
  ({ db }, input) =>
    db
      .updateTable('deliveries')
      .set({ ...pick(input, ['state', 'reason', 'verificationKey', 'processedAt']), nextTryAt: null })
      .where('key', '=', input.key),
);

/** Puts the next try off. */
export const postpone = statement<Keyed & { readonly nextTryAt: number }>()(({ db }, { key, nextTryAt }) =>
  db.updateTable('deliveries').set({ nextTryAt }).where('key', '=', key).where('state', '=', 'RECEIVED'),
);

/** Waits for nothing more. */
export const rest = statement<Keyed>()(({ db }, { key }) =>
  db.updateTable('deliveries').set({ nextTryAt: null }).where('key', '=', key),
);

/** Begins again, as if it had just come. */
export const requeue = statement<Keyed & { readonly nextTryAt: number }>()(({ db }, { key, nextTryAt }) =>
  db
    .updateTable('deliveries')
    .set({ state: 'RECEIVED', reason: null, processedAt: null, tries: 0, nextTryAt })
    .where('key', '=', key),
);

/** Takes what is due, once. */
export const claimDue = statement<Due>()((tools, { now, leaseUntil, limit }) => {
  const due = tools.db
    .selectFrom('deliveries')
    .select('key')
    .where('nextTryAt', '<=', now)
    .orderBy('nextTryAt')
    .limit(limit);
  return tools.db
    .updateTable('deliveries')
    .set({ nextTryAt: leaseUntil, tries: sql`tries + 1` })
    .where('key', 'in', tools.claim(due))
    .returning(recordColumns);
});

/** Forgets of one what leads to the person. */
export const forget = statement<Keyed>()(({ db }, { key }) =>
  db
    .updateTable('deliveries')
    .set({ sealedBody: null, scanRef: null })
    .where('key', '=', key)
    .where((is) => is.or([is('sealedBody', 'is not', null), is('scanRef', 'is not', null)])),
);

/** Forgets the oldest bodies, but for those that wait to be taken in. */
export const destroyBodiesBefore = statement<{ readonly receivedBefore: number; readonly limit: number }>()((
  tools,
  { receivedBefore, limit },
) => {
  const old = tools.db
    .selectFrom('deliveries')
    .select('key')
    .where('sealedBody', 'is not', null)
    .where('receivedAt', '<', receivedBefore)
    .where('state', '<>', 'RECEIVED')
    .orderBy('receivedAt')
    .limit(limit);
  return tools.db.updateTable('deliveries').set({ sealedBody: null }).where('key', 'in', tools.claim(old));
});

interface OfVerification {
  readonly verificationKey: number;
}

/** Forgets what was taken in for the verification. */
export const forgetTakenIn = statement<OfVerification>()(({ db }, { verificationKey }) =>
  db.updateTable('deliveries').set({ sealedBody: null, scanRef: null }).where('verificationKey', '=', verificationKey),
);

/** Forgets what names the verification and was taken in for none. */
export const forgetWaiting = statement<OfVerification>()(({ db }, { verificationKey }) =>
  db
    .updateTable('deliveries')
    .set({ sealedBody: null, scanRef: null })
    .where('verificationKey', 'is', null)
    .where('scanRef', '=', db.selectFrom('verifications').select('scanRef').where('key', '=', verificationKey)),
);

function deliveries({ db }: Tools) {
  return db.selectFrom('deliveries').select(recordColumns);
}
