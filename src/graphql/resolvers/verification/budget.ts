import type { BudgetUseResolvers, QueryResolvers } from '../../../generated/resolvers.ts';

/** `Query.budget`. */
export const budget: QueryResolvers['budget'] = (_root, { clientId, callerId }, { verifications, caller }) =>
  verifications.budget(caller, { clientId: clientId ?? null, callerId: callerId ?? null });

/** The fields of a budget that are not simply read off it. */
export const budgetUseFields: BudgetUseResolvers = {
  windowSeconds: ({ windowMs }) => windowMs / 1000,
  retryAfter: ({ retryAfterSeconds }) => retryAfterSeconds,
};
