import { change, statement, type Unit } from './unit.ts';

/** What one worker at a time may do, on any number of instances, for longer than a unit lasts. */
export interface ClaimRepository {
  /**
   * Takes the name until that moment; false when somebody else has it. Who has it already keeps it longer. Claims whose time was over
   * at `now` are removed.
   */
  acquire(claim: Claim & { readonly now: number; readonly until: number }): Unit<boolean>;
  /** Gives the name back, if this holder still has it. */
  release(claim: Claim): Unit<void>;
}

/** Who has what. The holder is a word that nobody else uses. */
export interface Claim {
  readonly name: string;
  readonly holder: string;
}

/** The claims of a store. */
export const claims: ClaimRepository = {
  *acquire(claim) {
    yield* change(sweep, { now: claim.now });
    return (yield* change(acquire, claim)) === 1;
  },
  *release(claim) {
    yield* change(release, claim);
  },
};

const sweep = statement<{ readonly now: number }>()(({ db }, { now }) =>
  db.deleteFrom('claims').where('until', '<=', now),
);

const acquire = statement<Claim & { readonly now: number; readonly until: number }>()(
  ({ db }, { name, holder, now, until }) =>
    db
      .insertInto('claims')
      .values({ name, holder, until })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ holder, until })
          .where((is) => is.or([is('claims.until', '<=', now), is('claims.holder', '=', holder)])),
      ),
);

const release = statement<Claim>()(({ db }, { name, holder }) =>
  db.deleteFrom('claims').where('name', '=', name).where('holder', '=', holder),
);
