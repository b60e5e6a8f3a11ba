import type { MutationResolvers } from '../../../generated/resolvers.ts';
import { toStartInput } from '../../start-input.ts';

/** `Mutation.startVerification`. */
export const startVerification: MutationResolvers['startVerification'] = (
  _root,
  { clientId, idempotencyKey, policy, input },
  { verifications, caller },
) =>
  verifications.start(caller, {
    clientId,
    policy,
    idempotencyKey: idempotencyKey ?? null,
    input: toStartInput(input ?? {}),
  });
