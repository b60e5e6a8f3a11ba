import type { IdenfyClient } from '../../idenfy/client.ts';
import { IdenfyError } from '../../idenfy/errors.ts';
import type { ListedSession } from '../../idenfy/wire/list.ts';
import type { Caller } from '../../model/caller.ts';
import type { Permissions } from '../../model/permissions.ts';
import { readStatusWord } from '../../model/status.ts';
import { placeBehind, placeOf, type VendorSession } from '../../model/vendor-session.ts';
import { VendorUnavailableError } from '../../model/vendor-unavailable.ts';
import { requireScopes } from '../permitted.ts';
import { startDeadline } from '../start/parts.ts';

/** Which part of the vendor's list: of a client, behind a place, at most so many. */
export interface VendorListQuery {
  readonly clientId: string;
  readonly after: number | null;
  readonly limit: number;
}

/** What the list needs. */
export interface VendorListParts {
  readonly permissions: Permissions;
  readonly idenfy: Pick<IdenfyClient, 'listSessions'>;
  /** The time that one call to the vendor may take, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * A client's sessions as the vendor lists them now, as many of its pages as are needed. How long a page is, is the vendor's affair, so
 * it is asked for the same pages each time. Throws a `ForbiddenError` without `verification:read` and `verification:any`, and a
 * `VendorUnavailableError` when the vendor does not answer.
 */
export async function listAtVendor(
  parts: VendorListParts,
  caller: Caller,
  query: VendorListQuery,
): Promise<readonly VendorSession[]> {
  requireScopes(parts.permissions, caller, 'verification:read', 'verification:any');
  try {
    return await collect(parts, query);
  } catch (error) {
    throw error instanceof IdenfyError ? new VendorUnavailableError() : error;
  }
}

async function collect(
  { idenfy, timeoutMs }: VendorListParts,
  { clientId, after, limit }: VendorListQuery,
): Promise<readonly VendorSession[]> {
  const deadline = startDeadline(timeoutMs);
  const found: VendorSession[] = [];
  const start = placeBehind(after);
  for (let page = start.page; ; page += 1) {
    const { sessions, hasNext } = await idenfy.listSessions({ clientId, page }, { timeoutMs: deadline.remainingMs() });
    const listed = sessions.map((session, offset) => toVendorSession(session, placeOf(page, offset)));
    found.push(...listed.slice(page === start.page ? start.offset : 0));
    if (!hasNext || found.length >= limit) return found.slice(0, limit);
    // An empty page that says that there is more leads nowhere.
    if (sessions.length === 0) throw new VendorUnavailableError();
  }
}

function toVendorSession({ scanRef, statusRaw, suspected }: ListedSession, place: number): VendorSession {
  return { place, scanRef, statusRaw, suspected, status: readStatusWord(statusRaw) };
}
