import type { NetworkFault } from '../../support/fault-proxy.ts';
import type { OperationName, Outcome } from './operations.ts';

/** What a fault comes to, wherever it strikes. */
type Effect =
  /** Everything arrives in time. */
  | 'NOTHING'
  /** The request does not arrive completely. */
  | 'REQUEST_LOST'
  /** The receiver is told that no more of the request comes, refuses what it has, and can say so. */
  | 'REQUEST_BROKEN'
  /** What was asked is done, and the answer does not arrive completely. */
  | 'ANSWER_LOST';

/** Every fault, and what it comes to. */
export const faults = {
  'request delayed': { effect: 'NOTHING', fault: { way: 'REQUEST', kind: 'DELAY', ms: 100 } },
  'answer delayed': { effect: 'NOTHING', fault: { way: 'ANSWER', kind: 'DELAY', ms: 100 } },
  'request in drops': { effect: 'NOTHING', fault: { way: 'REQUEST', kind: 'DRIP', bytes: 256, everyMs: 5 } },
  'answer in drops': { effect: 'NOTHING', fault: { way: 'ANSWER', kind: 'DRIP', bytes: 256, everyMs: 5 } },
  'request too slow': { effect: 'REQUEST_LOST', fault: { way: 'REQUEST', kind: 'DRIP', bytes: 1, everyMs: 50 } },
  'answer too slow': { effect: 'ANSWER_LOST', fault: { way: 'ANSWER', kind: 'DRIP', bytes: 1, everyMs: 50 } },
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
} as const satisfies Readonly<Record<string, { readonly effect: Effect; readonly fault: NetworkFault }>>;

/** How long a call may take: so long that no other fault is taken for it, but for those that only end with it. */
export function timeoutOf(name: FaultName): number {
  return /slow|hole/u.test(name) ? 3_000 : 15_000;
}

/** The name of a fault. */
export type FaultName = keyof typeof faults;

type Row = readonly [during: string, after: string];

/**
 * What each operation answers during a fault, and when it is asked for again once the fault is over. A start never buys twice for one
 * call: it says that it does not know, and the next one finds out. A deletion is held for the vendor. Nothing else changes but by a
 * whole answer.
 */
const outcomes: Readonly<Record<OperationName, Readonly<Record<Effect, Row>>>> = {
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

/** What has to come of an operation under a fault. */
export function expectedOf(operation: OperationName, name: FaultName): Outcome {
  const [during, after] = outcomes[operation][faults[name].effect];
  return { during, after, defects: 0 };
}
