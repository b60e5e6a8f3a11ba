import type {
  AuditAction,
  AuditEntryResolvers,
  AuditFilter as FilterInput,
  QueryResolvers,
} from '../../../generated/resolvers.ts';
import type { AuditFilter } from '../../../model/record.ts';
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
  // The words that the audit writes are those of the schema; a test holds them against each other.
  action: ({ action }) => action as AuditAction,
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
