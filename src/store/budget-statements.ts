import { sql } from 'kysely';
import type { NewBillableCall } from '../model/start-record.ts';
import { taken } from './migrations/record.ts';
import { pick } from './pick.ts';
import { statement, type Tools } from './unit.ts';

interface Window {
  readonly since: number;
}
interface Counted extends Window {
  readonly limit: number;
}
interface OfClient {
  readonly clientId: string;
}
interface OfCaller {
  readonly callerId: string;
}

/** How many of everybody's starts and billable calls count. */
export const countAll = statement<Counted>()((tools, { since, limit }) =>
  tools.db
    .selectFrom(starts(tools, since).select(one).unionAll(calls(tools, since).select(one)).limit(limit).as('counted'))
    .select(({ fn }) => fn.countAll<number>().as('count')),
);

/** How many of this client's starts count. */
export const countOfClient = statement<Counted & OfClient>()((tools, { since, limit, clientId }) =>
  tools.db
    .selectFrom(starts(tools, since).select(one).where('clientId', '=', clientId).limit(limit).as('counted'))
    .select(({ fn }) => fn.countAll<number>().as('count')),
);

/** How many of this caller's billable calls count. */
export const countOfCaller = statement<Counted & OfCaller>()((tools, { since, limit, callerId }) =>
  tools.db
    .selectFrom(calls(tools, since).select(one).where('callerId', '=', callerId).limit(limit).as('counted'))
    .select(({ fn }) => fn.countAll<number>().as('count')),
);

/** The newest start and the newest billable call, whether they count or not; null where there is none. */
export const newestKeys = statement<object>()(({ db }) =>
  db.selectNoFrom((expression) => [
    expression
      .selectFrom('starts')
      .select(({ fn }) => fn.max('key').as('key'))
      .as('startKey'),
    expression
      .selectFrom('billable')
      .select(({ fn }) => fn.max('key').as('key'))
      .as('callKey'),
  ]),
);

/** The first start of everybody that counts. */
export const oldestStart = statement<Window>()((tools, { since }) =>
  starts(tools, since).select('createdAt').orderBy('createdAt').limit(1),
);

/** The first billable call of everybody that counts. */
export const oldestCall = statement<Window>()((tools, { since }) =>
  calls(tools, since).select('createdAt').orderBy('createdAt').limit(1),
);

/** The first start of this client that counts. */
export const oldestOfClient = statement<Window & OfClient>()((tools, { since, clientId }) =>
  starts(tools, since).select('createdAt').where('clientId', '=', clientId).orderBy('createdAt').limit(1),
);

/** The first billable call of this caller that counts. */
export const oldestOfCaller = statement<Window & OfCaller>()((tools, { since, callerId }) =>
  calls(tools, since).select('createdAt').where('callerId', '=', callerId).orderBy('createdAt').limit(1),
);

/** Takes a unit. */
export const take = statement<NewBillableCall>()(({ db }, input) =>
  db
    .insertInto('billable')
    .values({
      ...pick(input, ['callerId', 'clientId', 'kind', 'verificationKey', 'createdAt']),
      state: 'TAKEN',
    })
    .returning('key'),
);

/** Gives a unit back. */
export const free = statement<{ readonly key: number }>()(({ db }, { key }) =>
  db.updateTable('billable').set({ state: 'FREED' }).where('key', '=', key),
);

const one = sql<number>`1`.as('one');

function starts({ db }: Tools, since: number) {
  return db.selectFrom('starts').where('createdAt', '>', since).where(taken);
}

function calls({ db }: Tools, since: number) {
  return db.selectFrom('billable').where('createdAt', '>', since).where(taken);
}
