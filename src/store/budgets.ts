import type { BudgetWindow, NewBillableCall } from '../model/start-record.ts';
import { unreachable } from '../model/unreachable.ts';
import * as statements from './budget-statements.ts';
import { change, first, type Unit } from './unit.ts';

/**
 * What was bought: starts, and billable calls of other kinds. What was freed does not count. Serialise by what the budget is of
 * around count and take, so that two instances do not both find room for the last one.
 */
export interface BudgetRepository {
  /** How many count in the window, and no more than `limit`: it looks at no more rows than that. */
  count(counted: BudgetWindow & { readonly limit: number }): Unit<number>;
  /** Whether fewer than `limit` count in the window. What it answers is exact; it counts only when it has to. */
  hasRoom(counted: BudgetWindow & { readonly limit: number }): Unit<boolean>;
  /** When the oldest that counts in the window was taken; null when there is none. */
  oldest(window: BudgetWindow): Unit<number | null>;
  /** Takes a unit for a billable call that is no start, and answers its key. A start takes its own. */
  take(call: NewBillableCall): Unit<number>;
  /** Gives the unit of a billable call back: nothing was bought. */
  free(key: number): Unit<void>;
}

/** The budgets of a store. */
export function createBudgetRepository(): BudgetRepository {
  const hasRoomForEverybody = createEstimate();
  return {
    count,
    hasRoom: (counted) => (counted.of === 'EVERYBODY' ? hasRoomForEverybody(counted) : hasRoom(counted)),
    oldest,
    *take(call) {
      const row = yield* first(statements.take, call);
      if (row === null) throw new TypeError('The database took a unit and did not answer with its key.');
      return row.key;
    },
    *free(key) {
      yield* change(statements.free, { key });
    },
  };
}

type Counted = BudgetWindow & { readonly limit: number };

function* count(counted: Counted): Unit<number> {
  const row = yield* countRow(counted);
  return row?.count ?? 0;
}

function* hasRoom(counted: Counted): Unit<boolean> {
  return (yield* count(counted)) < counted.limit;
}

/** How many counted, and the newest keys at that moment. */
interface LastCount {
  readonly since: number;
  readonly count: number;
  readonly startKey: number;
  readonly callKey: number;
}

/**
 * Everybody's window can hold more rows than anybody wants to count for each purchase. What was counted once can only have shrunk
 * since, but for the rows whose keys are newer; and keys that were given out and never came to be make the estimate only larger. So
 * it is enough to count again when the estimate has reached the limit, or when the clock went back and old rows count once more.
 */
function createEstimate(): (counted: Counted) => Unit<boolean> {
  let last: LastCount | null = null;
  return function* (counted) {
    const newest = yield* first(statements.newestKeys, {});
    const [startKey, callKey] = [newest?.startKey ?? 0, newest?.callKey ?? 0];
    if (last !== null && last.since <= counted.since) {
      const grown = Math.max(0, startKey - last.startKey) + Math.max(0, callKey - last.callKey);
      if (last.count + grown < counted.limit) return true;
    }
    last = { since: counted.since, count: yield* count(counted), startKey, callKey };
    return last.count < counted.limit;
  };
}

function countRow(counted: Counted): Unit<{ readonly count: number } | null> {
  switch (counted.of) {
    case 'EVERYBODY':
      return first(statements.countAll, counted);
    case 'CLIENT':
      return first(statements.countOfClient, counted);
    case 'CALLER':
      return first(statements.countOfCaller, counted);
    default:
      return unreachable(counted);
  }
}

function* oldest(window: BudgetWindow): Unit<number | null> {
  switch (window.of) {
    case 'EVERYBODY':
      return earlier(
        yield* momentOf(first(statements.oldestStart, window)),
        yield* momentOf(first(statements.oldestCall, window)),
      );
    case 'CLIENT':
      return yield* momentOf(first(statements.oldestOfClient, window));
    case 'CALLER':
      return yield* momentOf(first(statements.oldestOfCaller, window));
    default:
      return unreachable(window);
  }
}

function* momentOf(found: Unit<{ readonly createdAt: number } | null>): Unit<number | null> {
  return (yield* found)?.createdAt ?? null;
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
