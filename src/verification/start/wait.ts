import type { Store } from '../../store/store.ts';
import { databaseTime } from '../../store/unit.ts';
import { createBell, type Bell } from '../bell.ts';
import type { StartDeadline } from './parts.ts';
import { isUnknown } from './standing.ts';

/** How often the record is looked at while nobody tells of a change: a process that dies tells nobody. */
const lookAgainMs = 300;

/** Waits until a start has ended, or its process has gone. False when the deadline comes first. */
export async function waitForStart(store: Store, startKey: number, deadline: StartDeadline): Promise<boolean> {
  const bell = bellOf(store, startKey);
  try {
    while (deadline.remainingMs() > 0) {
      if (!(await isInFlight(store, startKey))) return true;
      await bell.rings(Math.min(lookAgainMs, deadline.remainingMs()));
    }
    return false;
  } finally {
    bell.stop();
  }
}

/** Waits for any news of a start, or a little. */
export async function waitForNews(store: Store, startKey: number, deadline: StartDeadline): Promise<void> {
  const bell = bellOf(store, startKey);
  try {
    await bell.rings(Math.min(lookAgainMs, deadline.remainingMs()));
  } finally {
    bell.stop();
  }
}

function isInFlight(store: Store, startKey: number): Promise<boolean> {
  return store.read(function* () {
    const start = yield* store.starts.find(startKey);
    return start?.state === 'SENT' && !isUnknown(start, yield* databaseTime());
  });
}

function bellOf(store: Store, startKey: number): Bell {
  return createBell(store, (notice) => notice.topic === 'START' && notice.key === startKey);
}
