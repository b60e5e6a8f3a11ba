import { StoreUnavailableError } from '../model/store-unavailable.ts';

/** What is under way, so that closing can wait for it. */
export interface InFlight {
  /** Begins the work; refused with a `StoreUnavailableError` once `drain` was called. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when everything that was begun has settled. */
  drain(): Promise<void>;
}

/** With nothing under way. */
export function createInFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  let isOpen = true;
  return {
    run: async (work) => {
      if (!isOpen) throw new StoreUnavailableError('CLOSED');
      const begun = work();
      running.add(begun);
      try {
        return await begun;
      } finally {
        running.delete(begun);
      }
    },
    drain: async () => {
      isOpen = false;
      await Promise.allSettled(running);
    },
  };
}
