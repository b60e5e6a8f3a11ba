import type { MutationResolvers, RequestMoreInformationPayloadResolvers } from '../../../generated/resolvers.ts';
import { toInformationError } from '../../errors/information-error.ts';

/** `Mutation.requestMoreInformation`. */
export const requestMoreInformation: MutationResolvers['requestMoreInformation'] = (
  _root,
  { id, input },
  { verifications, caller },
) => verifications.requestInformation(caller, { id, order: input ?? {} });

/** What the person needs to answer, or why there is nothing to answer. */
export const requestMoreInformationPayload: RequestMoreInformationPayloadResolvers = {
  token: (result) => (result.kind === 'DONE' ? result.value.token : null),
  sessionUrl: (result) => (result.kind === 'DONE' ? result.value.sessionUrl : null),
  verification: (result, _args, { verifications, caller }) =>
    result.kind === 'DONE' ? verifications.show(caller, result.value.verification) : null,
  errors: (result) => (result.kind === 'DONE' ? [] : result.failures.map(toInformationError)),
};
