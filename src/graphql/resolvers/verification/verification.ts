import { GraphQLError } from 'graphql';
import type { NodeResolvers, QueryResolvers, VerificationResolvers } from '../../../generated/resolvers.ts';
import type { Verification } from '../../../model/verification.ts';
import { explainReasons } from '../../../model/reasons.ts';
import { readVerificationId } from '../../../verification/ids.ts';
import type { GraphQLContext } from '../../context.ts';

/** `Query.verification`. */
export const verification: QueryResolvers['verification'] = (_root, { by }, context) =>
  by.scanRef === undefined ? loadById(by.id, context) : load(by.scanRef, context);

/** `Query.node`: verifications are the only objects with a global id so far. */
export const node: QueryResolvers['node'] = (_root, { id }, context) => loadById(id, context);

/** The fields of a verification that are not simply read off it. */
export const verificationFields: VerificationResolvers = {
  reasons: (verification) => explainReasons(verification),
};

/** Every node is a verification so far. */
export const nodeType: NodeResolvers = { __resolveType: () => 'Verification' };

async function loadById(id: string, context: GraphQLContext): Promise<Verification | null> {
  const scanRef = readVerificationId(id);
  return scanRef === null ? null : load(scanRef, context);
}

async function load(scanRef: string, context: GraphQLContext): Promise<Verification | null> {
  const lookup = await context.loadVerification(scanRef);
  if (lookup.kind === 'UNAVAILABLE') throw vendorUnavailable();
  return lookup.kind === 'FOUND' ? lookup.verification : null;
}

function vendorUnavailable(): GraphQLError {
  const message = 'iDenfy did not answer this question. Ask again later.';
  return new GraphQLError(message, { extensions: { code: 'VENDOR_UNAVAILABLE' } });
}
