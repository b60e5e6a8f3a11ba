import type { Caller } from '../model/caller.ts';
import type { BudgetWindow } from '../model/record.ts';
import type { SpentBudget } from '../model/start-result.ts';
import type { Store } from '../store/store.ts';
import { serialise, type Unit } from '../store/unit.ts';

/** So many in so long, counted at any moment over the time before it. */
export interface Budget {
  readonly limit: number;
  readonly windowMs: number;
}

/** What may be bought; null where there is no limit. */
export interface BudgetSettings {
  /** New sessions for one client. */
  readonly client: Budget | null;
  /** Other billable calls by one caller. */
  readonly caller: Budget | null;
  /** Billable calls of everybody. */
  readonly total: Budget | null;
}

/** A budget that is used up, and when there is room again. */
export interface BudgetRefusal {
  readonly budget: SpentBudget;
  readonly retryAfterSeconds: number;
}

/** What may be bought. Asked inside the unit that takes the purchase down, so that several instances together never pass a budget. */
export interface Budgets {
  /** Null when one more session may be started for this client. `now` is the database's time. */
  refuseStart(clientId: string, now: number): Unit<BudgetRefusal | null>;
  /** Null when this caller may make one more billable call that is no start. */
  refuseCall(caller: Caller, now: number): Unit<BudgetRefusal | null>;
}

/** Budgets that are counted over what the record holds. */
export function createBudgets(store: Pick<Store, 'budgets'>, settings: BudgetSettings): Budgets {
  const refuseTotal = function* (now: number): Unit<BudgetRefusal | null> {
    if (settings.total === null) return null;
    // Everybody who buys comes through here, one after the other until the commit; nobody takes another name after this one.
    yield* serialise('budget:total');
    return yield* refuse(store, 'TOTAL', settings.total, { of: 'EVERYBODY', since: now - settings.total.windowMs });
  };
  return {
    *refuseStart(clientId, now) {
      const { client } = settings;
      const ofClient =
        client && (yield* refuse(store, 'CLIENT', client, { of: 'CLIENT', clientId, since: now - client.windowMs }));
      return ofClient ?? (yield* refuseTotal(now));
    },
    *refuseCall({ id: callerId }, now) {
      const { caller } = settings;
      if (caller !== null) yield* serialise(`budget:caller:${callerId}`);
      const ofCaller =
        caller && (yield* refuse(store, 'CALLER', caller, { of: 'CALLER', callerId, since: now - caller.windowMs }));
      return ofCaller ?? (yield* refuseTotal(now));
    },
  };
}

function* refuse(
  { budgets }: Pick<Store, 'budgets'>,
  budget: SpentBudget,
  { limit, windowMs }: Budget,
  window: BudgetWindow,
): Unit<BudgetRefusal | null> {
  if ((yield* budgets.count({ ...window, limit })) < limit) return null;
  const oldest = yield* budgets.oldest(window);
  const freeInMs = (oldest ?? window.since) - window.since;
  return { budget, retryAfterSeconds: Math.max(1, Math.ceil(Math.min(freeInMs, windowMs) / 1000)) };
}
