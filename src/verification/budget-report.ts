import type { BudgetReport } from '../model/budget.ts';
import type { Caller } from '../model/caller.ts';
import type { Permissions } from '../model/permissions.ts';
import type { Store } from '../store/store.ts';
import { databaseTime } from '../store/unit.ts';
import type { BudgetOwners, Budgets } from './budgets.ts';
import { requireScopes } from './permitted.ts';

/** What the report needs. */
export interface BudgetReportParts {
  readonly store: Store;
  readonly permissions: Permissions;
  readonly budgets: Budgets;
}

/** What has been bought of what may be. Throws a `ForbiddenError` without `verification:admin` and `verification:any`. */
export function reportBudget(
  { store, permissions, budgets }: BudgetReportParts,
  caller: Caller,
  owners: BudgetOwners,
): Promise<BudgetReport> {
  requireScopes(permissions, caller, 'verification:admin', 'verification:any');
  return store.read(function* () {
    return yield* budgets.report(owners, yield* databaseTime());
  });
}
