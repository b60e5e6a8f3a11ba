import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { StartRecord } from '../../../src/model/start-record.ts';
import { heal } from '../../../src/verification/start/heal.ts';
import { deadlineIn } from '../../../src/verification/start/parts.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { newStart, nine, openStore } from '../../support/store.ts';

/** A start whose answer was lost, and somebody who has seen it so and is about to find out. The vendor has sold nothing. */
async function openLost() {
  const store = await openStore('sqlite::memory:');
  const start = await store.write(() => store.starts.insert(newStart()));
  if (start === null) throw new Error('The start was not taken down.');
  await store.write(() => store.starts.markUnknown(start.key));
  let lists = 0;
  const idenfy = {
    listSessions: () => {
      lists += 1;
      return Promise.resolve({ sessions: [], total: 0, hasNext: false });
    },
  };
  const random = { bytes: (count: number) => randomBytes(count) };
  const parts = { store, idenfy, random, clock: createManualClock(), environment: 'PRODUCTION' } as const;
  const order = { clientId: start.clientId, deadline: deadlineIn(60_000) };
  const lost: readonly StartRecord[] = [start];
  return { store, start, findOut: () => heal(parts, order, { lost, inFlight: [], readyInMs: 0 }), lists: () => lists };
}

describe('whoever finds out what became of a lost start', () => {
  it('asks the vendor’s list, and settles it', async () => {
    const { store, start, findOut, lists } = await openLost();
    expect(await findOut()).toBeNull();
    expect(lists()).toBe(1);
    expect(await store.read(() => store.starts.find(start.key))).toMatchObject({ state: 'FREED' });
  });

  it('asks nothing when somebody else has found out before its turn came', async () => {
    const { store, start, findOut, lists } = await openLost();
    await store.write(() => store.starts.free(start.key, nine + 1));
    expect(await findOut()).toBeNull();
    expect(lists()).toBe(0);
  });

  it('leaves the turn to the next one in either case', async () => {
    const { store, start, findOut, lists } = await openLost();
    await store.write(() => store.starts.free(start.key, nine + 1));
    await findOut();
    const claim = { name: `heal:${start.clientId}`, holder: 'the next one', now: nine, until: nine + 1 };
    expect(await store.write(() => store.claims.acquire(claim))).toBe(true);
    expect(lists()).toBe(0);
  });
});
