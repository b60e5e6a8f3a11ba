import type { IdenfyClient } from '../../idenfy/client.ts';
import { IdenfyError } from '../../idenfy/errors.ts';
import type { ListedSession } from '../../idenfy/wire/list.ts';
import type { StartDeadline } from './parts.ts';

/**
 * Every session of a client that the vendor knows, on all pages. Each page is asked for at our own address: where the list says that
 * it goes on is a yes or no, and following it would send the credentials wherever it points. Throws an `IdenfyError` when a page
 * cannot be had, or when the pages do not come to an end.
 */
export async function listAll(
  idenfy: Pick<IdenfyClient, 'listSessions'>,
  clientId: string,
  deadline: StartDeadline,
): Promise<readonly ListedSession[]> {
  const sessions = new Map<string, ListedSession>();
  for (let page = 1; ; page += 1) {
    const timeoutMs = deadline.remainingMs();
    if (timeoutMs <= 0)
      throw new IdenfyError({ operation: 'listSessions', failure: { kind: 'TIMEOUT', wasSent: true }, status: null });
    const answer = await idenfy.listSessions({ clientId, page }, { timeoutMs });
    const before = sessions.size;
    for (const session of answer.sessions) sessions.set(session.scanRef, session);
    if (!answer.hasNext) return [...sessions.values()];
    if (sessions.size === before) throw endless();
  }
}

/** A page that says nothing new and yet that there is more: what the list leaves out cannot be known. */
function endless(): IdenfyError {
  const failure = { kind: 'UNREADABLE_ANSWER', reason: 'WRONG_SHAPE' } as const;
  return new IdenfyError({ operation: 'listSessions', failure, status: 200 });
}
