import type { QueryResolvers, VerificationResolvers } from '../../../generated/resolvers.ts';
import { explainReasons } from '../../../model/reasons.ts';
import type { Verification } from '../../../model/verification.ts';
import type { GraphQLContext } from '../../context.ts';
import { readHistoryPage } from './history.ts';

/** `Query.verification`. */
export const verification: QueryResolvers['verification'] = (_root, { by }, { loadVerification }) =>
  loadVerification(by.scanRef === undefined ? { id: by.id } : { scanRef: by.scanRef });

/** The fields of a verification that are not simply read off it. */
export const verificationFields: VerificationResolvers = {
  reasons: (parent) => explainReasons(parent),
  person: (parent, _args, { loadDetails }) => loadDetails(parent, 'PERSON'),
  document: (parent, _args, { loadDetails }) => loadDetails(parent, 'DOCUMENT'),
  media: (parent, _args, { loadDetails }) => loadDetails(parent, 'MEDIA'),
  screenings: (parent, _args, { loadDetails }) => loadDetails(parent, 'SCREENINGS'),
  decision: (parent, _args, { loadDecision }) => loadDecision(parent),
  replaces: ({ replacesKey }, _args, context) => loadRelated(replacesKey, context),
  supersededBy: ({ supersededByKey }, _args, context) => loadRelated(supersededByKey, context),
  history: (parent, args, context) => readHistoryPage(parent, args, context),
};

function loadRelated(key: number | null, { loadVerification }: GraphQLContext): Promise<Verification | null> | null {
  return key === null ? null : loadVerification({ key });
}
