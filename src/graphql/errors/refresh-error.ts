import type { ResolversTypes } from '../../generated/resolvers.ts';
import type { RefreshResult } from '../../model/refresh-result.ts';
import { askedJustNow, rateLimited, rejected, vendorSilent } from './vendor-error.ts';

type RefreshError = Awaited<ResolversTypes['RefreshVerificationError']>;

/** A failed question in the words of the schema. Nothing of the vendor's answer is passed on. */
export function toRefreshError(result: Exclude<RefreshResult, { kind: 'REFRESHED' }>): RefreshError {
  if (result.kind === 'NOT_FOUND') return notFound(['by']);
  if (result.kind === 'TOO_SOON') return askedJustNow(result.retryAfterSeconds);
  const { failure } = result;
  switch (failure.kind) {
    case 'RATE_LIMITED':
      return rateLimited(failure.retryAfterSeconds);
    case 'UNREACHABLE':
    case 'TIMEOUT':
    case 'CONNECTION_LOST':
    case 'VENDOR_FAULT':
    case 'UNREADABLE_ANSWER':
      return vendorSilent;
    default:
      return rejected(failure, { path: null, verification: null });
  }
}

/** There is no such object, or none that this caller may see. */
export function notFound(path: readonly string[]) {
  return {
    __typename: 'NotFoundError',
    code: 'NOT_FOUND',
    message: 'There is no such object, or none that you may see.',
    path,
    retryable: false,
  } as const;
}
