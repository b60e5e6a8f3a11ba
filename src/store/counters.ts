import { sql } from 'kysely';
import { first, statement, type Unit } from './unit.ts';

/** The next number of this name, from 1. Who takes one makes the others wait until the commit, so no number is skipped. */
export function* nextCount(name: string): Unit<number> {
  const row = yield* first(count, { name });
  if (row === null) throw new TypeError('The database counted and did not answer with the number.');
  return row.value;
}

const count = statement<{ readonly name: string }>()(({ db }, { name }) =>
  db
    .insertInto('counters')
    .values({ name, value: 1 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: sql`counters.value + 1` }))
    .returning('value'),
);
