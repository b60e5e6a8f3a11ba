import type { ClientResolvers, QueryResolvers } from '../../../generated/resolvers.ts';
import { toClientId } from '../../global-id.ts';
import { readVerificationPage } from './list.ts';

/** `Query.client`. */
export const client: QueryResolvers['client'] = (_root, { clientId }, { verifications, caller }) =>
  verifications.findClient(caller, clientId);

/** The fields of a client that are not simply read off it. */
export const clientFields: ClientResolvers = {
  id: ({ clientId }) => toClientId(clientId),
  verifications: ({ clientId }, args, context) =>
    readVerificationPage(args, context, { filter: { clientId }, order: 'NEWEST_FIRST' }),
};
