import type { MutationResolvers } from '../../../generated/resolvers.ts';
import { toStartInput } from '../../start-input.ts';

/** `Mutation.startVerification`. */
export const startVerification: MutationResolvers['startVerification'] = (_root, { clientId, input }, context) =>
  context.verifications.start(context.caller, { clientId, input: toStartInput(input ?? {}) });
