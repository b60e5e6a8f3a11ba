import { GraphQLError } from 'graphql';
import type { ChangeResolvers, QueryResolvers } from '../../../generated/resolvers.ts';
import { checkFirst, readCursor, readPage } from '../../pagination.ts';

const list = 'changes';
const longestWaitSeconds = 30;

/** `Query.changes`. An empty page ends where it began, so that whoever asks can go on from there. */
export const changes: QueryResolvers['changes'] = async (
  _root,
  { waitSeconds, ...page },
  { verifications, caller },
) => {
  checkFirst(page.first);
  checkWait(waitSeconds);
  const from = page.after === null || page.after === undefined ? 0 : readCursor(list, page.after);
  const connection = await readPage(page, {
    list,
    read: ({ limit }) => verifications.changes(caller, { after: from, limit, waitMs: waitSeconds * 1000 }),
    numberOf: ({ position }) => position,
  });
  const { pageInfo } = connection;
  return { ...connection, pageInfo: { ...pageInfo, endCursor: pageInfo.endCursor ?? page.after ?? null } };
};

/** A change is its own transition; the verification is loaded as it is now. */
export const changeFields: ChangeResolvers = {
  transition: (change) => change,
  verification: ({ verificationKey }, _args, { loadVerification }) => loadVerification({ key: verificationKey }),
};

function checkWait(seconds: number): void {
  if (seconds >= 0 && seconds <= longestWaitSeconds) return;
  const message = `waitSeconds has to be from 0 to ${longestWaitSeconds}.`;
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
