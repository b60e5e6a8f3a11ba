import { describe, expect, it } from 'vitest';
import { createPermits } from '../../src/verification/permits.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { nine, openStore } from '../support/store.ts';

const open = async () => {
  const clock = createManualClock(nine);
  return { clock, store: await openStore('sqlite::memory:', { clock }) };
};

describe('the calls of an hour', () => {
  it('are given until the limit, and not again before the hour is over', async () => {
    const { store } = await open();
    const permits = createPermits(store, 3);
    const taken = [];
    for (let count = 0; count < 4; count += 1) taken.push(await permits.take('INTERACTIVE'));
    expect(taken).toEqual([null, null, null, 3600]);
  });

  it('are given again in the next hour', async () => {
    const { store, clock } = await open();
    const permits = createPermits(store, 1);
    expect(await permits.take('INTERACTIVE')).toBe(null);
    clock.advance(3_599_000);
    expect(await permits.take('INTERACTIVE')).toBe(1);
    clock.advance(1_000);
    expect(await permits.take('INTERACTIVE')).toBe(null);
  });

  it('leave a fifth to calls that somebody waits for', async () => {
    const { store } = await open();
    const permits = createPermits(store, 10);
    const background = [];
    for (let count = 0; count < 9; count += 1) background.push(await permits.take('BACKGROUND'));
    expect(background).toEqual([...Array<null>(8).fill(null), 3600]);
    expect(await permits.take('INTERACTIVE')).toBe(null);
    expect(await permits.take('INTERACTIVE')).toBe(null);
    expect(await permits.take('INTERACTIVE')).toBe(3600);
  });

  it('are not passed by several instances that ask at the same time', async () => {
    const { store } = await open();
    const instances = [1, 2, 3].map(() => createPermits(store, 1000));
    const asked = instances.flatMap((permits) => Array.from({ length: 400 }, () => permits.take('INTERACTIVE')));
    const given = (await Promise.all(asked)).filter((answer) => answer === null);
    expect(given.length).toBeLessThanOrEqual(1000);
    expect(given.length).toBeGreaterThan(970);
  });

  it('are not given while the record cannot be asked', async () => {
    const { store } = await open();
    const permits = createPermits(store, 10);
    await store.close();
    expect(await permits.take('INTERACTIVE')).toBe(5);
  });
});
