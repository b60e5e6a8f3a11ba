import { sql } from 'kysely';
import { change, first, statement, type Unit } from './unit.ts';

/** The calls to the vendor that all instances together may make in an hour. */
export interface PermitRepository {
  /** Takes up to `wanted` of what is left of that hour, and says how many; all instances together never pass `limit`. */
  lease(asked: PermitLease): Unit<number>;
  /** How many were taken of that hour. */
  usedIn(hour: number): Unit<number>;
}

/** What an instance asks for. */
export interface PermitLease {
  /** Whole hours since the Unix epoch, by the database's clock. */
  readonly hour: number;
  readonly wanted: number;
  readonly limit: number;
}

/** So many hours stay: neither one that asked just before its hour was over, nor a clock that jumps a day and back, begins one anew. */
const keptHours = 48;

/** The permits of a store. */
export const permits: PermitRepository = {
  *lease({ hour, wanted, limit }) {
    yield* change(forget, { before: hour - keptHours });
    const row = yield* first(lease, { hour, wanted, limit, atFirst: Math.min(wanted, limit) });
    return row?.leased ?? 0;
  },
  *usedIn(hour) {
    return (yield* first(used, { hour }))?.used ?? 0;
  },
};

const used = statement<{ readonly hour: number }>()(({ db }, { hour }) =>
  db.selectFrom('permits').select('used').where('hour', '=', hour),
);

const forget = statement<{ readonly before: number }>()(({ db }, { before }) =>
  db.deleteFrom('permits').where('hour', '<', before),
);

/** One statement, so that whoever comes at the same moment waits for it and sees what it left. */
const lease = statement<PermitLease & { readonly atFirst: number }>()(({ db }, { hour, wanted, limit, atFirst }) => {
  const granted = sql<number>`case
    when permits.used >= ${limit} then 0
    when permits.used + ${wanted} > ${limit} then ${limit} - permits.used
    else ${wanted} end`;
  return db
    .insertInto('permits')
    .values({ hour, used: atFirst, leased: atFirst })
    .onConflict((conflict) =>
      conflict.column('hour').doUpdateSet({ used: sql`permits.used + ${granted}`, leased: granted }),
    )
    .returning('leased');
});
