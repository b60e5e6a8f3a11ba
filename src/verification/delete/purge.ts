import { StoreUnavailableError } from '../../model/store-unavailable.ts';
import type { Store } from '../../store/store.ts';

/** Takes what was destroyed out of the files of the database, if need be in several tries. */
export interface Purge {
  /** Tries now; what cannot be done now is left to `again`. */
  now(): Promise<void>;
  /** Tries once more if something was left. */
  again(): Promise<void>;
}

/** The purge of this process. An earlier one may have died before its own, so something counts as left at first. */
export function createPurge(store: Pick<Store, 'purge'>): Purge {
  let isLeft = true;
  const now = async () => {
    isLeft = true;
    isLeft = !(await attempt(store));
  };
  return { now, again: () => (isLeft ? now() : Promise.resolve()) };
}

/** What was destroyed is gone from the record whether or not this succeeds, so it fails nobody's call. */
async function attempt(store: Pick<Store, 'purge'>): Promise<boolean> {
  try {
    return await store.purge();
  } catch (error) {
    if (error instanceof StoreUnavailableError) return false;
    throw error;
  }
}
