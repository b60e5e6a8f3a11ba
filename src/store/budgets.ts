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
  /** When the oldest that counts in the window was taken; null when there is none. */
  oldest(window: BudgetWindow): Unit<number | null>;
  /** Takes a unit for a billable call that is no start, and answers its key. A start takes its own. */
  take(call: NewBillableCall): Unit<number>;
  /** Gives the unit of a billable call back: nothing was bought. */
  free(key: number): Unit<void>;
}

/** The budgets of a store. */
export const budgets: BudgetRepository = {
  *count(counted) {
    const row = yield* countRow(counted);
    return row?.count ?? 0;
  },
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

function countRow(counted: BudgetWindow & { readonly limit: number }): Unit<{ readonly count: number } | null> {
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
