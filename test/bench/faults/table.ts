import type { NetworkFault } from '../../support/fault-proxy.ts';
import type { OperationName, Outcome } from './operations.ts';
import type { Place, SceneTimes } from './scene.ts';

/** What a fault comes to, wherever it strikes. */
type Effect =
  /** Everything arrives in time. */
  | 'NOTHING'
  /** The request does not arrive completely. */
  | 'REQUEST_LOST'
  /** The receiver is told that no more of the request comes, refuses what it has, and can say so. */
  | 'REQUEST_BROKEN'
  /** What was asked is done, and the answer does not arrive completely. */
  | 'ANSWER_LOST'
  /** PostgreSQL has done what it was told to commit, and nobody hears so. */
  | 'COMMIT_IN_DOUBT';

type Faults = Readonly<Record<string, { readonly effect: Effect; readonly fault: NetworkFault }>>;

/** What can happen to any connection, and what it comes to. */
const faults = {
  'request delayed': { effect: 'NOTHING', fault: { way: 'REQUEST', kind: 'DELAY', ms: 100 } },
  'answer delayed': { effect: 'NOTHING', fault: { way: 'ANSWER', kind: 'DELAY', ms: 100 } },
  'request in drops': { effect: 'NOTHING', fault: { way: 'REQUEST', kind: 'DRIP', bytes: 256, everyMs: 5 } },
  'answer in drops': { effect: 'NOTHING', fault: { way: 'ANSWER', kind: 'DRIP', bytes: 256, everyMs: 5 } },
  'request too slow': { effect: 'REQUEST_LOST', fault: { way: 'REQUEST', kind: 'DRIP', bytes: 1, everyMs: 500 } },
  'answer too slow': { effect: 'ANSWER_LOST', fault: { way: 'ANSWER', kind: 'DRIP', bytes: 1, everyMs: 500 } },
  'request cut at once': { effect: 'REQUEST_LOST', fault: { way: 'REQUEST', kind: 'CUT', after: 0 } },
  'request cut': { effect: 'REQUEST_LOST', fault: { way: 'REQUEST', kind: 'CUT', after: 40 } },
  'answer cut at once': { effect: 'ANSWER_LOST', fault: { way: 'ANSWER', kind: 'CUT', after: 0 } },
  'answer cut': { effect: 'ANSWER_LOST', fault: { way: 'ANSWER', kind: 'CUT', after: 40 } },
  'request reset': { effect: 'REQUEST_LOST', fault: { way: 'REQUEST', kind: 'RESET', after: 40 } },
  'answer reset': { effect: 'ANSWER_LOST', fault: { way: 'ANSWER', kind: 'RESET', after: 40 } },
  'request in a black hole': { effect: 'REQUEST_LOST', fault: { way: 'REQUEST', kind: 'BLACK_HOLE' } },
  'answer in a black hole': { effect: 'ANSWER_LOST', fault: { way: 'ANSWER', kind: 'BLACK_HOLE' } },
  'request half closed': { effect: 'REQUEST_BROKEN', fault: { way: 'REQUEST', kind: 'HALF_CLOSE', after: 40 } },
  'answer half closed': { effect: 'ANSWER_LOST', fault: { way: 'ANSWER', kind: 'HALF_CLOSE', after: 40 } },
} as const satisfies Faults;

/** What can only happen to the answers of PostgreSQL: everything is well until a transaction is to be committed. */
const commitFaults = {
  'commit answered late': { effect: 'NOTHING', fault: { way: 'ANSWER', from: 'commit', kind: 'DELAY', ms: 100 } },
  'commit cut': { effect: 'COMMIT_IN_DOUBT', fault: { way: 'ANSWER', from: 'commit', kind: 'CUT', after: 0 } },
  'commit reset': { effect: 'COMMIT_IN_DOUBT', fault: { way: 'ANSWER', from: 'commit', kind: 'RESET', after: 3 } },
  'commit half closed': {
    effect: 'COMMIT_IN_DOUBT',
    fault: { way: 'ANSWER', from: 'commit', kind: 'HALF_CLOSE', after: 0 },
  },
  'commit in a black hole': {
    effect: 'COMMIT_IN_DOUBT',
    fault: { way: 'ANSWER', from: 'commit', kind: 'BLACK_HOLE' },
  },
} as const satisfies Faults;

/** What can go wrong on each way. */
export const faultsOn = {
  toVendor: faults,
  toGateway: faults,
  toRecord: { ...faults, ...commitFaults },
} as const satisfies Readonly<Record<Place, Faults>>;

/** How long things may take: so long that no other fault is taken for it, but for those that only end with it. */
export function timesOf(place: Place, name: FaultName): SceneTimes {
  // A start whose session cannot be taken down is tried until its call's time is over.
  if (place === 'toRecord') return { timeoutMs: 3_000, patienceMs: 30_000 };
  const ms = /slow|hole/u.test(name) ? 3_000 : 15_000;
  return { timeoutMs: ms, patienceMs: ms };
}

/** The name of a fault. */
export type FaultName = keyof (typeof faultsOn)['toRecord'];

type Row = readonly [during: string, after: string];

/**
 * What each operation answers during a fault between the gateway and the vendor, and when it is asked for again once the fault is over.
 * A start never buys twice for one call: it says that it does not know, and the next one finds out. A deletion is held for the vendor.
 * Nothing else changes but by a whole answer.
 */
const withVendor: Readonly<
  Record<OperationName<'toVendor' | 'toGateway'>, Readonly<Record<Exclude<Effect, 'COMMIT_IN_DOUBT'>, Row>>>
> = {
  start: {
    NOTHING: ['CREATED, bought 1', 'REPLAYED, bought 1'],
    REQUEST_LOST: ['OUTCOME_UNKNOWN, bought 0', 'CREATED, bought 1'],
    REQUEST_BROKEN: ['VENDOR_REQUEST_REFUSED, bought 0', 'CREATED, bought 1'],
    // The session whose token was lost is in nobody's hands, so one that can be entered is bought in its place.
    ANSWER_LOST: ['OUTCOME_UNKNOWN, bought 1', 'CREATED, bought 2'],
  },
  refresh: {
    NOTHING: ['OK, EXPIRED', 'OK, EXPIRED'],
    REQUEST_LOST: ['VENDOR_UNAVAILABLE, ACTIVE', 'OK, EXPIRED'],
    REQUEST_BROKEN: ['VENDOR_REQUEST_REFUSED, ACTIVE', 'OK, EXPIRED'],
    ANSWER_LOST: ['VENDOR_UNAVAILABLE, ACTIVE', 'OK, EXPIRED'],
  },
  person: {
    NOTHING: ['OK', 'OK'],
    REQUEST_LOST: ['VENDOR_UNAVAILABLE', 'OK'],
    REQUEST_BROKEN: ['VENDOR_UNAVAILABLE', 'OK'],
    ANSWER_LOST: ['VENDOR_UNAVAILABLE', 'OK'],
  },
  media: {
    NOTHING: ['OK', 'OK'],
    REQUEST_LOST: ['VENDOR_UNAVAILABLE', 'OK'],
    REQUEST_BROKEN: ['VENDOR_UNAVAILABLE', 'OK'],
    ANSWER_LOST: ['VENDOR_UNAVAILABLE', 'OK'],
  },
  report: {
    NOTHING: ['200 PDF', '200 PDF'],
    REQUEST_LOST: ['502', '200 PDF'],
    REQUEST_BROKEN: ['502', '200 PDF'],
    ANSWER_LOST: ['502', '200 PDF'],
  },
  delete: {
    NOTHING: ['DONE, at the vendor DELETED', 'DONE, at the vendor DELETED'],
    REQUEST_LOST: ['WAITING_FOR_VENDOR, at the vendor APPROVED', 'DONE, at the vendor DELETED'],
    REQUEST_BROKEN: ['WAITING_FOR_VENDOR, at the vendor APPROVED', 'DONE, at the vendor DELETED'],
    ANSWER_LOST: ['WAITING_FOR_VENDOR, at the vendor DELETED', 'DONE, at the vendor DELETED'],
  },
  delivery: {
    NOTHING: ['200', '200, DENIED, kept 1'],
    REQUEST_LOST: ['NO ANSWER', '200, DENIED, kept 1'],
    REQUEST_BROKEN: ['400', '200, DENIED, kept 1'],
    ANSWER_LOST: ['NO ANSWER', '200, DENIED, kept 1'],
  },
};

/**
 * The same for a fault between the gateway and PostgreSQL. However its connections end, the record cannot be reached, and nobody is told
 * that anything was done; what was committed all the same is found afterwards, and not done again.
 */
const withRecord: Readonly<
  Record<OperationName<'toRecord'>, Readonly<Record<'NOTHING' | 'UNREACHABLE' | 'COMMIT_IN_DOUBT', Row>>>
> = {
  start: {
    NOTHING: ['CREATED, bought 1', 'REPLAYED, bought 1'],
    UNREACHABLE: ['OVERLOADED, bought 0', 'CREATED, bought 1'],
    COMMIT_IN_DOUBT: ['OVERLOADED, bought 0', 'CREATED, bought 1'],
  },
  'end of a start': {
    NOTHING: ['CREATED, bought 1', 'REPLAYED, bought 1'],
    // Its token could not be kept, so the session is in nobody's hands.
    UNREACHABLE: ['OUTCOME_UNKNOWN, bought 1', 'CREATED, bought 2'],
    COMMIT_IN_DOUBT: ['OUTCOME_UNKNOWN, bought 1', 'REPLAYED, bought 1'],
  },
  status: {
    NOTHING: ['ACTIVE', 'ACTIVE'],
    UNREACHABLE: ['OVERLOADED', 'ACTIVE'],
    COMMIT_IN_DOUBT: ['ACTIVE', 'ACTIVE'],
  },
  refresh: {
    NOTHING: ['OK, EXPIRED', 'OK, EXPIRED'],
    UNREACHABLE: ['OVERLOADED, OVERLOADED', 'OK, EXPIRED'],
    COMMIT_IN_DOUBT: ['OVERLOADED, ACTIVE', 'OK, EXPIRED'],
  },
  delivery: {
    NOTHING: ['200', '200, DENIED, kept 1'],
    UNREACHABLE: ['503', '200, DENIED, kept 1'],
    COMMIT_IN_DOUBT: ['503', '200, DENIED, kept 1'],
  },
  delete: {
    NOTHING: ['DONE, at the vendor DELETED', 'DONE, at the vendor DELETED'],
    UNREACHABLE: ['OVERLOADED, at the vendor APPROVED', 'DONE, at the vendor DELETED'],
    COMMIT_IN_DOUBT: ['OVERLOADED, at the vendor APPROVED', 'DONE, at the vendor DELETED'],
  },
};

/** What has to come of an operation under a fault. */
export function expectedOf({ place, operation, fault }: ExpectedCell): Outcome {
  const [during, after] = rowOf(place, operation, effectOf(fault));
  return { during, after, defects: 0 };
}

interface ExpectedCell {
  readonly place: Place;
  readonly operation: OperationName;
  readonly fault: FaultName;
}

/** What a fault comes to. */
export function effectOf(fault: FaultName): Effect {
  return faultsOn.toRecord[fault].effect;
}

function rowOf(place: Place, operation: OperationName, effect: Effect): Row {
  const row = place === 'toRecord' ? rowOfRecord(operation, effect) : rowOfVendor(operation, effect);
  if (row === undefined) throw new TypeError(`Nothing is expected of ${operation} when it comes to ${effect}.`);
  return row;
}

function rowOfRecord(operation: OperationName, effect: Effect): Row | undefined {
  const rows: Partial<Record<OperationName, Readonly<Partial<Record<string, Row>>>>> = withRecord;
  return rows[operation]?.[effect === 'NOTHING' || effect === 'COMMIT_IN_DOUBT' ? effect : 'UNREACHABLE'];
}

function rowOfVendor(operation: OperationName, effect: Effect): Row | undefined {
  const rows: Partial<Record<OperationName, Readonly<Partial<Record<Effect, Row>>>>> = withVendor;
  return rows[operation]?.[effect];
}
