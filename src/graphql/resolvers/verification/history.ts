import type { VerificationTransitionResolvers } from '../../../generated/resolvers.ts';
import type { TransitionRecord } from '../../../model/record.ts';
import type { Verification } from '../../../model/verification.ts';
import type { GraphQLContext } from '../../context.ts';
import { readPage, type Connection, type PageArguments } from '../../pagination.ts';

/** One page of the changes of a verification, oldest first. */
export function readHistoryPage(
  verification: Verification,
  args: PageArguments,
  { verifications, caller }: GraphQLContext,
): Promise<Connection<TransitionRecord>> {
  return readPage(args, {
    list: 'history',
    read: ({ after, limit }) => verifications.history(caller, verification, { after: after ?? 0, limit }),
    numberOf: ({ version }) => version,
  });
}

/** The fields of a change that stand among its details. */
export const transitionFields: VerificationTransitionResolvers = {
  at: ({ at }) => new Date(at),
  preliminaryStatus: ({ details }) => details.preliminaryStatus,
  isAlarm: ({ details }) => details.isAlarm,
};
