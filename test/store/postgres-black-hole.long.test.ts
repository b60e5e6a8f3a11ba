import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { StoreNotice } from '../../src/model/record.ts';
import { databaseTime, serialise } from '../../src/store/unit.ts';
import { runCommand } from '../support/command.ts';
import { startFaultProxy, type Way } from '../support/fault-proxy.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { newStart, openStore, usualKey } from '../support/store.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** Two stores over one new database; to the first one leads a way on which things go wrong. */
async function openTwo() {
  const { proxy, url, through } = await openWay();
  return { proxy, store: await openStore(through), other: await openStore(url) };
}

async function openWay() {
  const url = await postgres.createDatabase();
  const proxy = await startFaultProxy(url);
  onTestFinished(() => proxy.close());
  return { proxy, url, through: Object.assign(new URL(url), { host: new URL(proxy.url).host }).href };
}

const patience = { timeout: 40_000, interval: 100 };

describe('a black hole between a store and PostgreSQL', () => {
  it('ends a unit as not available, lets go of what the unit held, and is forgotten once it is over', async () => {
    const ends = async (way: Way) => {
      const { proxy, store, other } = await openTwo();
      const lost = store.write(function* () {
        yield* serialise('held');
        proxy.begin({ way, kind: 'BLACK_HOLE' });
        return yield* databaseTime();
      });
      await expect(lost).rejects.toMatchObject({ name: 'StoreUnavailableError' });
      const take = () =>
        other
          .write(() => serialise('held'))
          .then(
            () => 'TAKEN',
            () => 'HELD',
          );
      await expect.poll(take, patience).toBe('TAKEN');
      expect(await store.isReady()).toBe(false);
      proxy.heal();
      await expect.poll(() => store.isReady(), patience).toBe(true);
    };
    // Both take their time, so they take it together.
    await Promise.all([ends('REQUEST'), ends('ANSWER')]);
  });

  it('does not keep a store from hearing of others: its connection is made again, also while PostgreSQL takes the old one for alive', async () => {
    const { proxy, store, other } = await openTwo();
    await store.write(() => store.starts.insert(newStart()));
    const heard: StoreNotice[] = [];
    store.subscribe((notice) => heard.push(notice));
    // Only the connection that proves itself so is in the black hole.
    proxy.begin({ way: 'ANSWER', from: 'select\0', kind: 'BLACK_HOLE' });
    await expect.poll(() => heard, patience).toEqual([{ topic: 'LOST' }]);
    expect(await other.read(() => other.starts.findOpen('client-1'))).toMatchObject([{ isAbandoned: false }]);
    await other.write(() => other.starts.free(1, 0));
    await expect.poll(() => heard, patience).toEqual([{ topic: 'LOST' }, { topic: 'START', key: 1 }]);
  });

  it('does not keep a process from ending that has closed its store', async () => {
    const { proxy, through } = await openWay();
    // The message with which a client says goodbye.
    proxy.begin({ way: 'REQUEST', from: 'X\0\0\0\u0004', kind: 'BLACK_HOLE' });
    const { ended } = runCommand('test/support/store-process.ts', ['open', through, usualKey.reveal()]);
    expect(await ended).toBe(0);
  });
});
