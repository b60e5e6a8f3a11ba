import type { ResolversTypes } from '../../generated/resolvers.ts';
import type { StartFailure } from '../../model/start-result.ts';
import { unreachable } from '../../model/unreachable.ts';
import { budgetSpent } from './budget-error.ts';
import { invalidInput } from './invalid-input.ts';
import { rateLimited, rejected, vendorUnavailable } from './vendor-error.ts';

type StartError = Awaited<ResolversTypes['StartVerificationError']>;

/** A failed start in the words of the schema. Nothing of the vendor's answer is passed on. */
export function toStartError(failure: StartFailure): StartError {
  switch (failure.kind) {
    case 'INVALID_INPUT':
      return invalidInput(failure);
    case 'VENDOR_REJECTED':
      return rejected(failure.failure, failure);
    case 'RATE_LIMITED':
      return rateLimited(failure.retryAfterSeconds);
    case 'BUDGET_SPENT':
      return budgetSpent(failure);
    case 'VENDOR_UNAVAILABLE':
      return vendorUnavailable;
    case 'OUTCOME_UNKNOWN':
      return outcomeUnknown;
    case 'IDEMPOTENCY_CONFLICT':
      return idempotencyConflict;
    case 'IN_PROGRESS':
      return inProgress;
    case 'UNDER_REVIEW':
      return { ...underReview, verification: failure.verification };
    case 'ALREADY_VERIFIED':
      return { ...alreadyVerified, verification: failure.verification };
    default:
      return unreachable(failure);
  }
}

const outcomeUnknown: StartError = {
  __typename: 'OutcomeUnknownError',
  code: 'OUTCOME_UNKNOWN',
  message:
    'iDenfy may or may not have created a session: no readable answer came back. Call again: iDenfy is then asked for the sessions of this client before one is bought.',
  path: null,
  retryable: true,
};

const idempotencyConflict: StartError = {
  __typename: 'IdempotencyConflictError',
  code: 'IDEMPOTENCY_CONFLICT',
  message: 'This idempotency key was used before, with another input. Nothing was sent. Use a new key for a new start.',
  path: ['idempotencyKey'],
  retryable: false,
};

const inProgress: StartError = {
  __typename: 'OperationInProgressError',
  code: 'OPERATION_IN_PROGRESS',
  message: 'Another start of this client has not ended yet. This call has bought nothing. Call again in a moment.',
  path: null,
  retryable: true,
  retryAfter: 2,
};

const underReview = {
  __typename: 'UnderReviewError',
  code: 'UNDER_REVIEW',
  message: 'The person has submitted, and the decision is still to come. Wait for it, or send policy: NEW_SESSION.',
  path: null,
  retryable: false,
} as const;

const alreadyVerified = {
  __typename: 'AlreadyVerifiedError',
  code: 'ALREADY_VERIFIED',
  message: 'The person is verified. Send policy: REVERIFY to verify them once more.',
  path: null,
  retryable: false,
} as const;
