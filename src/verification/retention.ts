import type { Clock } from '../model/clock.ts';
import type { Store } from '../store/store.ts';
import type { Purge } from './delete/purge.ts';
import { createWorker, type Worker } from './worker.ts';

/** What retention needs. */
export interface RetentionParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly purge: Purge;
  readonly retentionDays: number;
  readonly reportDefect: (error: unknown) => void;
}

const dayMs = 86_400_000;
const everyMs = 60_000;
/** So many in one transaction, so that nobody waits long for it. */
const portion = 100;

/** Destroys the bodies of deliveries that are older than so many days. Their digests stay. */
export function createRetention(parts: RetentionParts): Worker {
  return createWorker({ round: () => destroyOld(parts), everyMs, reportDefect: parts.reportDefect });
}

async function destroyOld({ store, clock, purge, retentionDays }: RetentionParts): Promise<boolean> {
  const before = clock.now() - retentionDays * dayMs;
  const destroyed = await store.write(() => store.deliveries.destroyBodiesBefore(before, portion));
  if (destroyed > 0) await purge.now();
  return destroyed === portion;
}
