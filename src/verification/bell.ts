import type { StoreNotice } from '../model/record.ts';
import type { Store } from '../store/store.ts';

/** Rings when the record tells of something that is waited for. */
export interface Bell {
  /** Resolves when it has rung since it was last waited for, or after so long: who dies tells nobody. */
  rings(withinMs: number): Promise<void>;
  /** Rings it by hand. */
  ring(): void;
  stop(): void;
}

/** A bell for the notices that are wanted; it rings too when notices may have been missed. */
export function createBell(store: Pick<Store, 'subscribe'>, isWanted: (notice: StoreNotice) => boolean): Bell {
  let wake: () => void = () => undefined;
  let hasRung = false;
  const ring = () => {
    hasRung = true;
    wake();
  };
  const stop = store.subscribe((notice) => {
    if (notice.topic === 'LOST' || isWanted(notice)) ring();
  });
  return {
    rings: (withinMs) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          wake = () => undefined;
          hasRung = false;
          resolve();
        };
        const timer = setTimeout(end, hasRung ? 0 : withinMs);
        wake = end;
      }),
    ring,
    stop,
  };
}
