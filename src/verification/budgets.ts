import type { Budget, BudgetName, BudgetReport, BudgetUse } from '../model/budget.ts';
import type { Caller } from '../model/caller.ts';
import type { BudgetWindow } from '../model/start-record.ts';
import type { Store } from '../store/store.ts';
import { serialise, type Unit } from '../store/unit.ts';

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
  readonly budget: BudgetName;
  readonly retryAfterSeconds: number;
}

/** Whose budgets are meant; null for nobody's. */
export interface BudgetOwners {
  readonly clientId: string | null;
  readonly callerId: string | null;
}

/** What may be bought. Asked inside the unit that takes the purchase down, so that several instances together never pass a budget. */
export interface Budgets {
  /** Null when one more session may be started for this client. `now` is the database's time. */
  refuseStart(clientId: string, now: number): Unit<BudgetRefusal | null>;
  /** Null when this caller may make one more billable call that is no start. */
  refuseCall(caller: Caller, now: number): Unit<BudgetRefusal | null>;
  /** What has been taken. */
  report(owners: BudgetOwners, now: number): Unit<BudgetReport>;
}

/** Budgets that are counted over what the record holds. */
export function createBudgets(store: Pick<Store, 'budgets'>, settings: BudgetSettings): Budgets {
  const { client, caller, total } = settings;
  const ofClient = (clientId: string): Owner => ({ of: 'CLIENT', clientId });
  const ofCaller = (callerId: string): Owner => ({ of: 'CALLER', callerId });
  const refuseTotal = function* (now: number): Unit<BudgetRefusal | null> {
    if (total === null) return null;
    // Everybody who buys comes through here, one after the other until the commit; nobody takes another name after this one.
    yield* serialise('budget:total');
    return yield* refuse(store, { budget: total, owner: everybody, now });
  };
  return {
    *refuseStart(clientId, now) {
      return (yield* refuse(store, { budget: client, owner: ofClient(clientId), now })) ?? (yield* refuseTotal(now));
    },
    *refuseCall({ id }, now) {
      if (caller !== null) yield* serialise(`budget:caller:${id}`);
      return (yield* refuse(store, { budget: caller, owner: ofCaller(id), now })) ?? (yield* refuseTotal(now));
    },
    *report({ clientId, callerId }, now) {
      return {
        total: yield* useOf(store, { budget: total, owner: everybody, now }),
        client: clientId === null ? null : yield* useOf(store, { budget: client, owner: ofClient(clientId), now }),
        caller: callerId === null ? null : yield* useOf(store, { budget: caller, owner: ofCaller(callerId), now }),
      };
    },
  };
}

/** Whose budget it is. */
type Owner =
  | { readonly of: 'EVERYBODY' }
  | { readonly of: 'CLIENT'; readonly clientId: string }
  | { readonly of: 'CALLER'; readonly callerId: string };

const everybody: Owner = { of: 'EVERYBODY' };

interface Asked {
  readonly budget: Budget | null;
  readonly owner: Owner;
  readonly now: number;
}

const names = { EVERYBODY: 'TOTAL', CLIENT: 'CLIENT', CALLER: 'CALLER' } as const satisfies Record<
  Owner['of'],
  BudgetName
>;

function* refuse(store: Pick<Store, 'budgets'>, asked: Asked): Unit<BudgetRefusal | null> {
  const { budget, owner, now } = asked;
  if (budget === null) return null;
  const { limit, windowMs } = budget;
  if (yield* store.budgets.hasRoom({ ...owner, since: now - windowMs, limit })) return null;
  const retryAfterSeconds = (yield* useOf(store, asked))?.retryAfterSeconds ?? null;
  return retryAfterSeconds === null ? null : { budget: names[owner.of], retryAfterSeconds };
}

function* useOf({ budgets }: Pick<Store, 'budgets'>, { budget, owner, now }: Asked): Unit<BudgetUse | null> {
  if (budget === null) return null;
  const { limit, windowMs } = budget;
  const window: BudgetWindow = { ...owner, since: now - windowMs };
  const used = yield* budgets.count({ ...window, limit });
  if (used < limit) return { limit, windowMs, used, retryAfterSeconds: null };
  const oldest = (yield* budgets.oldest(window)) ?? now;
  return { limit, windowMs, used, retryAfterSeconds: Math.max(1, Math.ceil((oldest + windowMs - now) / 1000)) };
}
