import type { BlocklistPayloadResolvers, MutationResolvers } from '../../../generated/resolvers.ts';
import { toBlocklistError } from '../../errors/blocklist-error.ts';

/** `Mutation.addToBlocklist`. */
export const addToBlocklist: MutationResolvers['addToBlocklist'] = (
  _root,
  { id, source, reason },
  { verifications, caller },
) => verifications.addToBlocklist(caller, { id, source, reason: reason ?? null });

/** `Mutation.removeFromBlocklist`. */
export const removeFromBlocklist: MutationResolvers['removeFromBlocklist'] = (
  _root,
  command,
  { verifications, caller },
) => verifications.removeFromBlocklist(caller, command);

/** The verification, or why the blocklist was not changed. */
export const blocklistPayload: BlocklistPayloadResolvers = {
  verification: (result, _args, { verifications, caller }) =>
    result.kind === 'DONE' ? verifications.show(caller, result.value) : null,
  errors: (result) => (result.kind === 'DONE' ? [] : result.failures.map(toBlocklistError)),
};
