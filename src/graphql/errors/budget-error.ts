import type { BudgetSpent } from '../../model/operation-result.ts';

const spent = {
  CLIENT: 'This client has been started as often as BUDGET_CLIENT allows.',
  CALLER: 'This caller has bought as much as BUDGET_CALLER allows.',
  TOTAL: 'As much has been bought as BUDGET_TOTAL allows.',
} as const;

/** A budget has no room. */
export function budgetSpent({ budget, retryAfterSeconds }: Omit<BudgetSpent, 'kind'>) {
  return {
    __typename: 'RateLimitedError',
    code: 'BUDGET_SPENT',
    message: `${spent[budget]} Nothing was bought. Wait and call again.`,
    path: null,
    retryable: true,
    retryAfter: retryAfterSeconds,
  } as const;
}
