import type { ResolversTypes } from '../../generated/resolvers.ts';
import type { DummyFailure } from '../../model/dummy-result.ts';
import { unreachable } from '../../model/unreachable.ts';
import { invalidInput } from './invalid-input.ts';
import { notFound } from './refresh-error.ts';
import { vendorFailed } from './vendor-failed.ts';

type DummyError = Awaited<ResolversTypes['SetDummyResultError']>;

const unknown =
  'iDenfy may or may not have made up the result: no readable answer came back. Look at the verification in a moment, then call again.';

/** Why no result was made up, in the words of the schema. */
export function toDummyError(failure: DummyFailure): DummyError {
  switch (failure.kind) {
    case 'NOT_FOUND':
      return notFound(['id']);
    case 'INVALID_INPUT':
      return invalidInput(failure);
    case 'NOT_IN_DEVELOPMENT':
      return notInDevelopment;
    case 'VENDOR_FAILED':
      return vendorFailed(failure.failure, { path: failure.path, unknown });
    default:
      return unreachable(failure);
  }
}

const notInDevelopment = {
  __typename: 'NotInDevelopmentError',
  code: 'NOT_IN_DEVELOPMENT',
  message:
    'Results are made up with development keys only, and IDENFY_ENVIRONMENT is not development. Nothing was sent.',
  path: null,
  retryable: false,
} as const;
