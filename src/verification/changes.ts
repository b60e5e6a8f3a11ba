import type { Caller } from '../model/caller.ts';
import type { ChangeRecord } from '../model/record.ts';
import { createBell } from './bell.ts';
import { requireScopes } from './permitted.ts';
import type { ReadParts } from './reads.ts';

/** Which changes: after a position, at most so many, and how long to wait for one when there is none. */
export interface ChangeQuery {
  readonly after: number;
  readonly limit: number;
  readonly waitMs: number;
}

/** How often the record is looked at while nobody tells of a change. */
const lookAgainMs = 1_000;

/**
 * Every applied change of every verification after a position, in the one order of the record: none is missed and none comes twice
 * to who goes on from the last position. Waits when there is none yet. Throws a `ForbiddenError` without `verification:read` and
 * `verification:any`.
 */
export async function readChanges(
  { store, permissions }: ReadParts,
  caller: Caller,
  { after, limit, waitMs }: ChangeQuery,
): Promise<readonly ChangeRecord[]> {
  requireScopes(permissions, caller, 'verification:read', 'verification:any');
  const bell = createBell(store, ({ topic }) => topic === 'VERIFICATION');
  const endsAt = performance.now() + waitMs;
  try {
    for (;;) {
      const changes = await store.read(() => store.history.changes({ after, limit }));
      const leftMs = endsAt - performance.now();
      if (changes.length > 0 || leftMs <= 0) return changes;
      await bell.rings(Math.min(leftMs, lookAgainMs));
    }
  } finally {
    bell.stop();
  }
}
