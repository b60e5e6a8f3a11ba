import type { ChangeRecord, NewTransition, TransitionDetails, TransitionRecord } from '../model/record.ts';
import { nextCount } from './counters.ts';
import { pick } from './pick.ts';
import type { Flag, Tables } from './schema.ts';
import { all, first, notify, statement, type Unit } from './unit.ts';

/** Every applied change, by verification and in the one order of the record. */
export interface HistoryRepository {
  /**
   * Adds a change and tells those who wait. Its position is taken under a lock that is held until the commit, so positions have
   * no gaps and come in the order of commits, with any number of writers: do it last in a unit, to hold the lock shortly.
   */
  add(transition: NewTransition): Unit<TransitionRecord>;
  /** The change that led to this version of the verification. */
  findVersion(verificationKey: number, version: number): Unit<TransitionRecord | null>;
  /** The changes of one verification after a version, oldest first. */
  ofVerification(verificationKey: number, after: Slice): Unit<readonly TransitionRecord[]>;
  /** The changes of all after a position, oldest first; who has read up to one has missed none before it. */
  changes(after: Slice): Unit<readonly ChangeRecord[]>;
  /** The position of the last change, 0 before the first. */
  lastPosition(): Unit<number>;
}

/** At most `limit` items after the one of this number. */
export interface Slice {
  readonly after: number;
  readonly limit: number;
}

/** The history of a store. */
export const history: HistoryRepository = {
  *add(transition) {
    const position = yield* nextCount('transitions');
    const { isFinal, details, ...rest } = transition;
    yield* all(insert, { ...rest, position, isFinal: isFinal ? 1 : 0, details: JSON.stringify(details) });
    yield* notify({ topic: 'VERIFICATION', key: transition.verificationKey });
    return { ...transition, position };
  },
  *findVersion(verificationKey, version) {
    const row = yield* first(selectVersion, { verificationKey, version });
    return row && toTransition(row);
  },
  *ofVerification(verificationKey, slice) {
    return (yield* all(selectOfVerification, { verificationKey, ...slice })).map(toTransition);
  },
  *changes(slice) {
    return (yield* all(selectChanges, slice)).map(toTransition);
  },
  *lastPosition() {
    const row = yield* first(selectLast, {});
    return row?.position ?? 0;
  },
};

const columns = [
  'position',
  'verificationKey',
  'version',
  'source',
  'at',
  'status',
  'outcome',
  'isFinal',
  'details',
  'deliveryKey',
] as const;

const insert = statement<Tables['transitions']>()(({ db }, input) =>
  db.insertInto('transitions').values(pick(input, columns)),
);

const selectVersion = statement<{ readonly verificationKey: number; readonly version: number }>()(
  ({ db }, { verificationKey, version }) =>
    db
      .selectFrom('transitions')
      .select(columns)
      .where('verificationKey', '=', verificationKey)
      .where('version', '=', version),
);

const selectOfVerification = statement<{ readonly verificationKey: number } & Slice>()(
  ({ db }, { verificationKey, after, limit }) =>
    db
      .selectFrom('transitions')
      .select(columns)
      .where('verificationKey', '=', verificationKey)
      .where('version', '>', after)
      .orderBy('version')
      .limit(limit),
);

const selectChanges = statement<Slice>()(({ db }, { after, limit }) =>
  db
    .selectFrom('transitions')
    .innerJoin('verifications', 'verifications.key', 'transitions.verificationKey')
    .selectAll('transitions')
    .select(['verifications.id as verificationId', 'verifications.clientId as clientId'])
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit),
);

const selectLast = statement<object>()(({ db }) =>
  db.selectFrom('transitions').select('position').orderBy('position', 'desc').limit(1),
);

function toTransition<Row extends { readonly isFinal: Flag; readonly details: string }>({
  isFinal,
  details,
  ...row
}: Row) {
  return { ...row, isFinal: isFinal === 1, details: JSON.parse(details) as TransitionDetails };
}
