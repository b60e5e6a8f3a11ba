import type { MutationResolvers, SetDummyResultPayloadResolvers } from '../../../generated/resolvers.ts';
import { toDummyError } from '../../errors/dummy-error.ts';

/** `Mutation.setDummyResult`. */
export const setDummyResult: MutationResolvers['setDummyResult'] = (_root, command, { verifications, caller }) =>
  verifications.setDummyResult(caller, command);

/** The verification, or why no result was made up. */
export const setDummyResultPayload: SetDummyResultPayloadResolvers = {
  verification: (result, _args, { verifications, caller }) =>
    result.kind === 'DONE' ? verifications.show(caller, result.value) : null,
  errors: (result) => (result.kind === 'DONE' ? [] : result.failures.map(toDummyError)),
};
