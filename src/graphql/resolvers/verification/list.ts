import type { QueryResolvers, VerificationFilter as FilterInput } from '../../../generated/resolvers.ts';
import type { Page, VerificationFilter } from '../../../model/record.ts';
import type { Verification } from '../../../model/verification.ts';
import type { GraphQLContext } from '../../context.ts';
import { readPage, type Connection, type PageArguments } from '../../pagination.ts';

/** `Query.verifications`. */
export const verifications: QueryResolvers['verifications'] = (_root, { filter, orderBy, ...page }, context) =>
  readVerificationPage(page, context, { filter: toFilter(filter ?? {}), order: orderBy });

/** Which verifications, in which order. */
export interface Listing {
  readonly filter: VerificationFilter;
  readonly order: Page['order'];
}

/** One page of verifications. */
export function readVerificationPage(
  args: PageArguments,
  context: GraphQLContext,
  { filter, order }: Listing,
): Promise<Connection<Verification>> {
  return readPage(args, {
    list: 'verifications',
    read: ({ after, limit }) => context.verifications.list(context.caller, filter, { order, afterKey: after, limit }),
    numberOf: ({ key }) => key,
  });
}

/** What is absent or null does not filter. */
function toFilter(input: FilterInput): VerificationFilter {
  return {
    ...given('clientId', input.clientId),
    ...given('externalRef', input.externalRef),
    ...given('statuses', input.status),
    ...given('outcomes', input.outcome),
    ...given('isFinal', input.isFinal),
    ...given('isStuck', input.isStuck),
    ...given('createdFrom', input.createdFrom?.getTime()),
    ...given('createdBefore', input.createdBefore?.getTime()),
  };
}

/** The field when it says something. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): Partial<Record<Name, Value>> {
  const said = value === null || value === undefined ? {} : { [name]: value };
  return said as Partial<Record<Name, Value>>;
}
