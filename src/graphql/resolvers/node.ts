import type { NodeResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { unreachable } from '../../model/unreachable.ts';
import { readGlobalId } from '../global-id.ts';

/** `Query.node`. */
export const node: QueryResolvers['node'] = (_root, { id }, { verifications, caller, loadVerification }) => {
  const name = readGlobalId(id);
  // What no id looks like is looked for all the same, so that who may not ask is told so.
  if (name === null) return loadVerification({ id });
  switch (name.type) {
    case 'Verification':
      return loadVerification({ id: name.id });
    case 'Client':
      return verifications.findClient(caller, name.clientId);
    case 'Deletion':
      return verifications.findDeletion(caller, name.id);
    case 'WebhookDelivery':
      return verifications.findDelivery(caller, name.digest);
    default:
      return unreachable(name);
  }
};

/** Which type a node is, by what only that type has. */
export const nodeType: NodeResolvers = {
  __resolveType: (object) => {
    if ('digest' in object) return 'WebhookDelivery';
    if ('requestedBy' in object) return 'Deletion';
    return 'latestVerification' in object ? 'Client' : 'Verification';
  },
};
