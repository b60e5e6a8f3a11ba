import type { StoreNotice } from '../../model/record.ts';
import type { Store } from '../../store/store.ts';
import { createBell, type Bell } from '../bell.ts';

/** Leads the notices of the record to those who follow a verification, however many there are, until it closes. */
export interface Switchboard {
  /** A bell for the notices of one verification. It rings too when the switchboard closes. */
  bellOf(verificationKey: number): Bell;
  isOpen(): boolean;
  /** How many follow something. */
  count(): number;
  /** Wakes everybody for the last time. */
  close(): void;
}

type Listener = (notice: StoreNotice) => void;

/** A switchboard over the notices of this store. Each notice costs only those whom it is for. */
export function createSwitchboard(store: Pick<Store, 'subscribe'>): Switchboard {
  const lines = new Map<number, Set<Listener>>();
  let isOpen = true;
  const wakeAll = () => {
    for (const listeners of lines.values()) for (const listen of listeners) listen({ topic: 'LOST' });
  };
  const stop = store.subscribe((notice) => {
    if (notice.topic === 'LOST') wakeAll();
    else if (notice.topic === 'VERIFICATION') for (const listen of lines.get(notice.key) ?? []) listen(notice);
  });
  return {
    bellOf: (key) => createBell({ subscribe: (listener) => addLine(lines, key, listener) }, () => true),
    isOpen: () => isOpen,
    count: () => [...lines.values()].reduce((count, listeners) => count + listeners.size, 0),
    close: () => {
      isOpen = false;
      stop();
      wakeAll();
    },
  };
}

function addLine(lines: Map<number, Set<Listener>>, key: number, listener: Listener): () => void {
  const listeners = lines.get(key) ?? new Set();
  lines.set(key, listeners.add(listener));
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && lines.get(key) === listeners) lines.delete(key);
  };
}
