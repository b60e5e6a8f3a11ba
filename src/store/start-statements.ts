import { sql, type Insertable } from 'kysely';
import type { StartState } from '../model/start-record.ts';
import { keyHoldingStarts, openStarts } from './migrations/record.ts';
import { pick } from './pick.ts';
import type { Tables } from './schema.ts';
import { statement, type Tools } from './unit.ts';

const newColumns = [
  'reference',
  'callerId',
  'clientId',
  'kind',
  'idempotencyFingerprint',
  'inputFingerprint',
  'state',
  'instanceKey',
  'createdAt',
  'sentAt',
  'deadlineAt',
  'replacesKey',
] as const;

/** What is read of a row; `instanceKey` is answered as whether that instance lives. */
const recordColumns = [
  'key',
  'reference',
  'callerId',
  'clientId',
  'kind',
  'idempotencyFingerprint',
  'inputFingerprint',
  'state',
  'createdAt',
  'sentAt',
  'deadlineAt',
  'finishedAt',
  'verificationKey',
  'replacesKey',
] as const;

type InsertRow = Required<Pick<Insertable<Tables['starts']>, (typeof newColumns)[number]>>;

/** Enters a start unless another one holds its idempotency key. */
export const insert = statement<InsertRow>()((tools, input) =>
  tools.db
    .insertInto('starts')
    .values(pick(input, newColumns))
    .onConflict((conflict) => conflict.doNothing())
    .returning(recordColumns),
);

/** By the record's own key. */
export const find = statement<{ readonly key: number }>()((tools, { key }) => starts(tools).where('key', '=', key));

/** By what was sent as external reference. */
export const findByReference = statement<{ readonly reference: string }>()((tools, { reference }) =>
  starts(tools).where('reference', '=', reference),
);

/** The start that holds this idempotency key. */
export const findByIdempotency = statement<
  Pick<InsertRow, 'callerId' | 'kind'> & { readonly idempotencyFingerprint: string }
>()((tools, { callerId, kind, idempotencyFingerprint }) =>
  starts(tools)
    .where('idempotencyFingerprint', '=', idempotencyFingerprint)
    .where('callerId', '=', callerId)
    .where('kind', '=', kind)
    .where(keyHoldingStarts),
);

/** What this client has begun and nobody knows the end of, oldest first. */
export const findOpen = statement<{ readonly clientId: string }>()((tools, { clientId }) =>
  starts(tools).where('clientId', '=', clientId).where(openStarts).orderBy('key'),
);

/** The call left, and no answer said what happened. */
export const markUnknown = statement<{ readonly key: number }>()(({ db }, { key }) =>
  db.updateTable('starts').set({ state: 'UNKNOWN' }).where('key', '=', key).where('state', '=', 'SENT'),
);

/** A start comes to its end. */
interface End {
  readonly key: number;
  readonly at: number;
  readonly verificationKey: number | null;
}

/** A verification came of it. An answer that arrives late still ends a start that was taken for unknown. */
export const finish = ending('DONE', ['SENT', 'UNKNOWN']);
/** Nothing was bought. */
export const free = ending('FREED', ['SENT', 'UNKNOWN']);
/** The vendor's list has told what became of it. */
export const heal = ending('HEALED', ['SENT', 'UNKNOWN']);

function ending(state: StartState, from: readonly StartState[]) {
  return statement<End>()(({ db }, { key, at, verificationKey }) =>
    db
      .updateTable('starts')
      .set({ state, finishedAt: at, verificationKey })
      .where('key', '=', key)
      .where('state', 'in', from),
  );
}

/** Forgets what the input was that led to this verification. */
export const forgetVerification = statement<{ readonly verificationKey: number }>()(({ db }, { verificationKey }) =>
  db.updateTable('starts').set({ inputFingerprint: null }).where('verificationKey', '=', verificationKey),
);

function starts(tools: Tools) {
  return tools.db
    .selectFrom('starts')
    .select(recordColumns)
    .select(sql<number>`${tools.isInstanceAlive()}`.as('isInstanceAlive'));
}
