import type { ResolversTypes } from '../../generated/resolvers.ts';
import type { ClientDeletion } from '../../model/deletion.ts';
import { unreachable } from '../../model/unreachable.ts';
import { notFound } from './refresh-error.ts';
import { vendorUnavailable } from './vendor-error.ts';

type DeleteClientError = Awaited<ResolversTypes['DeleteClientError']>;

/** Why not everything of a person may be deleted yet, or that there is no such person, in the words of the schema. */
export function toDeleteClientErrors({ deletions, failure }: ClientDeletion): readonly DeleteClientError[] {
  switch (failure) {
    case null:
      return deletions.length === 0 ? [notFound(['clientId'])] : [];
    case 'IN_PROGRESS':
      return [inProgress];
    case 'VENDOR_UNAVAILABLE':
      return [unsettled];
    default:
      return unreachable(failure);
  }
}

const inProgress: DeleteClientError = {
  __typename: 'OperationInProgressError',
  code: 'OPERATION_IN_PROGRESS',
  message:
    'What is known of this person is being deleted. A start of theirs has not ended yet and may bring one more verification: call again in a moment.',
  path: null,
  retryable: true,
  retryAfter: 2,
};

const unsettled: DeleteClientError = {
  ...vendorUnavailable,
  message:
    'What is known of this person is being deleted. iDenfy did not say what became of a start whose answer was lost, so one more session may be there: call again later.',
};
