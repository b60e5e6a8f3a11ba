import type { QueryResolvers, VendorVerificationResolvers } from '../../../generated/resolvers.ts';
import { readPage } from '../../pagination.ts';

/** `Query.vendorVerifications`. */
export const vendorVerifications: QueryResolvers['vendorVerifications'] = (
  _root,
  { clientId, ...page },
  { verifications, caller },
) =>
  readPage(page, {
    list: 'vendor',
    read: (slice) => verifications.listAtVendor(caller, { clientId, ...slice }),
    numberOf: ({ place }) => place,
  });

/** What the record has of a session in the vendor's list. */
export const vendorVerificationFields: VendorVerificationResolvers = {
  verification: ({ scanRef }, _args, { loadVerification }) => loadVerification({ scanRef }),
};
