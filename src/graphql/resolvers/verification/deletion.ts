import type {
  DeleteClientPayloadResolvers,
  DeletionResolvers,
  MutationResolvers,
  QueryResolvers,
  ResolversTypes,
} from '../../../generated/resolvers.ts';
import { toDeleteClientErrors } from '../../errors/delete-error.ts';
import { notFound } from '../../errors/refresh-error.ts';
import { readGlobalId, toDeletionId } from '../../global-id.ts';

/** `Query.deletion`. Whether the caller may ask is decided whatever the id looks like. */
export const deletion: QueryResolvers['deletion'] = (_root, { id }, { verifications, caller }) => {
  const name = readGlobalId(id);
  return verifications.findDeletion(caller, name?.type === 'Deletion' ? name.id : '');
};

type Payload = Awaited<ResolversTypes['DeleteVerificationPayload']>;

/** `Mutation.deleteVerification`. */
export const deleteVerification: MutationResolvers['deleteVerification'] = async (
  _root,
  { id },
  { verifications, caller },
): Promise<Payload> => {
  const name = readGlobalId(id);
  const begun = await verifications.delete(caller, name?.type === 'Verification' ? name.id : '');
  return { deletion: begun, errors: begun === null ? [notFound(['id'])] : [] };
};

/** `Mutation.deleteClient`. */
export const deleteClient: MutationResolvers['deleteClient'] = (_root, { clientId }, { verifications, caller }) =>
  verifications.deleteClient(caller, clientId);

/** Every deletion of a person, and why there may be more to delete. */
export const deleteClientPayload: DeleteClientPayloadResolvers = { errors: toDeleteClientErrors };

/** The fields of a deletion that are not simply read off it. */
export const deletionFields: DeletionResolvers = { id: ({ id }) => toDeletionId(id) };
