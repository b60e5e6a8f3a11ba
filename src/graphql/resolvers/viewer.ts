import type { QueryResolvers, ViewerResolvers } from '../../generated/resolvers.ts';

/** `Query.viewer`. */
export const viewer: QueryResolvers['viewer'] = (_root, _args, { caller }) => caller;

/** The fields of a viewer that are not simply read off it. */
export const viewerFields: ViewerResolvers = { scopes: ({ scopes }) => [...scopes] };
