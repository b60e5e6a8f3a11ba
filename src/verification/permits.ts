import type { CallPriority, Permits } from '../model/permits.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';
import type { Store } from '../store/store.ts';
import { databaseTime } from '../store/unit.ts';

/** The hours in which calls to the vendor are counted, since the Unix epoch by the database's clock. */
export const hourMs = 3_600_000;
/** So much of the hour is left to calls that somebody waits for. */
const keptForInteractive = 0.2;
/** An instance takes so many at a time, so that not every call asks the record. */
const mostPerLease = 50;

/**
 * The hour's calls to the vendor, of which all instances of one record together make no more than the limit. Calls in the background
 * leave a fifth of them to those that somebody waits for.
 */
export function createPermits(store: Pick<Store, 'permits' | 'write'>, limit: number): Permits {
  const held: Record<CallPriority, Lease> = { INTERACTIVE: nothing, BACKGROUND: nothing };
  const limits: Readonly<Record<CallPriority, number>> = {
    INTERACTIVE: limit,
    BACKGROUND: Math.floor(limit * (1 - keptForInteractive)),
  };
  const wanted = Math.max(1, Math.min(mostPerLease, Math.floor(limit / 100)));
  const queue: Record<CallPriority, Promise<unknown>> = { INTERACTIVE: done, BACKGROUND: done };
  const takeAlone = async (priority: CallPriority): Promise<number | null> => {
    const renewed = await renew(store, held[priority], { wanted, limit: limits[priority] }).catch(orNone);
    if (renewed === null) return secondsWithoutRecord;
    const { lease, secondsLeft } = renewed;
    held[priority] = { ...lease, left: Math.max(0, lease.left - 1) };
    return lease.left > 0 ? null : secondsLeft;
  };
  return {
    // One after the other, so that those who come together do not each take a lease.
    take: (priority) => {
      const taken = queue[priority].then(() => takeAlone(priority));
      queue[priority] = taken.catch(() => undefined);
      return taken;
    },
  };
}

function orNone(error: unknown): null {
  if (error instanceof StoreUnavailableError) return null;
  throw error;
}

/** What an instance may still do of what it has taken. */
interface Lease {
  readonly hour: number;
  readonly left: number;
  /** By this process's own clock: when the hour of the lease is over. */
  readonly endsAt: number;
}

const nothing: Lease = { hour: 0, left: 0, endsAt: 0 };
const done: Promise<unknown> = Promise.resolve();

interface Renewed {
  readonly lease: Lease;
  readonly secondsLeft: number;
}

/** When the record cannot be asked nobody knows what is left: better a moment later than over the limit. */
const secondsWithoutRecord = 5;

async function renew(
  store: Pick<Store, 'permits' | 'write'>,
  lease: Lease,
  { wanted, limit }: { readonly wanted: number; readonly limit: number },
): Promise<Renewed> {
  const now = performance.now();
  if (lease.left > 0 && now < lease.endsAt) return { lease, secondsLeft: 0 };
  return store.write(function* () {
    const time = yield* databaseTime();
    const hour = Math.floor(time / hourMs);
    const left = yield* store.permits.lease({ hour, wanted, limit });
    const leftMs = (hour + 1) * hourMs - time;
    return { lease: { hour, left, endsAt: now + leftMs }, secondsLeft: Math.max(1, Math.ceil(leftMs / 1000)) };
  });
}
