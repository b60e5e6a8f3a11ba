import type { MutationResolvers, RefreshVerificationPayloadResolvers } from '../../../generated/resolvers.ts';
import { toRefreshError } from '../../errors/refresh-error.ts';

/** `Mutation.refreshVerification`. */
export const refreshVerification: MutationResolvers['refreshVerification'] = (_root, { by }, context) =>
  context.verifications.refresh(context.caller, by.scanRef === undefined ? { id: by.id } : { scanRef: by.scanRef });

/** The verification, or why the vendor could not be asked. */
export const refreshVerificationPayload: RefreshVerificationPayloadResolvers = {
  verification: (result) => (result.kind === 'REFRESHED' ? result.verification : null),
  errors: (result) => (result.kind === 'REFRESHED' ? [] : [toRefreshError(result)]),
};
