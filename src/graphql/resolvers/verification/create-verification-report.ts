import type { CreateVerificationReportPayloadResolvers, MutationResolvers } from '../../../generated/resolvers.ts';
import { notFound } from '../../errors/refresh-error.ts';

/** `Mutation.createVerificationReport`. */
export const createVerificationReport: MutationResolvers['createVerificationReport'] = (
  _root,
  { id, language, includeMainStepFiles, includeAdditionalStepFiles },
  { verifications, caller },
) =>
  verifications.createReport(caller, {
    id,
    language: language ?? null,
    includeMainStepFiles: includeMainStepFiles ?? null,
    includeAdditionalStepFiles: includeAdditionalStepFiles ?? null,
  });

/** Where the report can be fetched, or why there is none. */
export const createVerificationReportPayload: CreateVerificationReportPayloadResolvers = {
  url: (result) => (result.kind === 'DONE' ? result.value.url : null),
  expiresAt: (result) => (result.kind === 'DONE' ? result.value.expiresAt : null),
  errors: (result) => (result.kind === 'DONE' ? [] : result.failures.map(() => notFound(['id']))),
};
