import type { ResolversTypes } from '../../generated/resolvers.ts';
import type { RequestInformationFailure } from '../../model/information-request.ts';
import { unreachable } from '../../model/unreachable.ts';
import { budgetSpent } from './budget-error.ts';
import { invalidInput } from './invalid-input.ts';
import { notFound } from './refresh-error.ts';
import { outcomeUnknown, vendorFailed } from './vendor-failed.ts';

type RequestError = Awaited<ResolversTypes['RequestMoreInformationError']>;

const unknown =
  'iDenfy may or may not have made the request: no readable answer came back, or the record could not be reached. Look at the dashboard of iDenfy before you call again.';

/** Why there is no request for more, in the words of the schema. */
export function toInformationError(failure: RequestInformationFailure): RequestError {
  switch (failure.kind) {
    case 'NOT_FOUND':
      return notFound(['id']);
    case 'INVALID_INPUT':
      return invalidInput(failure);
    case 'BUDGET_SPENT':
      return budgetSpent(failure);
    case 'VENDOR_FAILED':
      return vendorFailed(failure.failure, { path: failure.path, unknown });
    case 'OUTCOME_UNKNOWN':
      return outcomeUnknown(unknown);
    default:
      return unreachable(failure);
  }
}
