import type { ResolversTypes } from '../../generated/resolvers.ts';
import type { BlocklistFailure } from '../../model/blocklist.ts';
import { unreachable } from '../../model/unreachable.ts';
import { invalidInput } from './invalid-input.ts';
import { notFound } from './refresh-error.ts';
import { vendorFailed } from './vendor-failed.ts';

type BlocklistError = Awaited<ResolversTypes['BlocklistError']>;

const unknown =
  'iDenfy may or may not have changed its blocklist: no readable answer came back. The same call can be sent again.';

/** Why a blocklist was not changed, in the words of the schema. */
export function toBlocklistError(failure: BlocklistFailure): BlocklistError {
  switch (failure.kind) {
    case 'NOT_FOUND':
      return notFound(['id']);
    case 'INVALID_INPUT':
      return invalidInput(failure);
    case 'VENDOR_FAILED':
      return vendorFailed(failure.failure, { path: failure.path, unknown });
    default:
      return unreachable(failure);
  }
}
