import type { ResolversTypes } from '../../generated/resolvers.ts';
import type { DecideFailure } from '../../model/decision.ts';
import { unreachable } from '../../model/unreachable.ts';
import { invalidInput } from './invalid-input.ts';
import { notFound } from './refresh-error.ts';

type DecideError = Awaited<ResolversTypes['DecideVerificationError']>;

/** Why nothing was decided, in the words of the schema. */
export function toDecideError(failure: DecideFailure): DecideError {
  switch (failure.kind) {
    case 'NOT_FOUND':
      return notFound(['id']);
    case 'INVALID_INPUT':
      return invalidInput(failure);
    case 'NOTHING_TO_DECIDE':
      return nothingToDecide;
    default:
      return unreachable(failure);
  }
}

const nothingToDecide = {
  __typename: 'NothingToDecideError',
  code: 'NOTHING_TO_DECIDE',
  message: 'There is no final suspicion here, or your team has decided about it. Look at outcome and decision.',
  path: null,
  retryable: false,
} as const;
