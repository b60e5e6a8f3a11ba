import { GraphQLError } from 'graphql';
import type { SubscriptionResolvers } from '../../../generated/resolvers.ts';
import type { VerificationUpdate } from '../../../model/verification-update.ts';

/** `Subscription.verificationUpdated`. One null stands for a verification that this caller cannot find. */
export const verificationUpdated: SubscriptionResolvers['verificationUpdated'] = {
  subscribe: async (_root, { id, afterVersion = null }, { verifications, caller }) => {
    if (afterVersion !== null && afterVersion < 0) throw negativeVersion();
    return (await verifications.watch(caller, { id, afterVersion })) ?? nothing();
  },
  resolve: (update: VerificationUpdate | null) => update,
};

async function* nothing(): AsyncGenerator<null, void> {
  yield await Promise.resolve(null);
}

function negativeVersion(): GraphQLError {
  return new GraphQLError('afterVersion has to be 0 or more.', { extensions: { code: 'BAD_USER_INPUT' } });
}
