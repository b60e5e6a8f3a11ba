import type { AuditEntryResolvers, AuditFilter as FilterInput, QueryResolvers } from '../../../generated/resolvers.ts';
import type { AuditFilter } from '../../../model/audit.ts';
import { readPage } from '../../pagination.ts';
import { given } from './list.ts';

/** `Query.auditLog`. */
export const auditLog: QueryResolvers['auditLog'] = (_root, { filter, ...page }, { verifications, caller }) =>
  readPage(page, {
    list: 'audit',
    read: ({ after, limit }) =>
      verifications.audit(caller, toFilter(filter ?? {}), { order: 'NEWEST_FIRST', afterKey: after, limit }),
    numberOf: ({ key }) => key,
  });

/** The fields of an entry that are not simply read off it. */
export const auditEntryFields: AuditEntryResolvers = {
  at: ({ at }) => new Date(at),
  // Written out so that the compiler holds the words of the record against those of the schema.
  action: ({ action }) => action,
};

/** What is absent or null does not filter. */
function toFilter(input: FilterInput): AuditFilter {
  return {
    ...given('callerId', input.callerId),
    ...given('verificationId', input.verificationId),
    ...given('clientId', input.clientId),
    ...given('action', input.action),
    ...given('from', input.from?.getTime()),
    ...given('before', input.before?.getTime()),
  };
}
