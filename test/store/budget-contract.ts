import { describe, expect, it } from 'vitest';
import type { BudgetWindow } from '../../src/model/start-record.ts';
import type { Store } from '../../src/store/store.ts';
import { newBillableCall, newStart, nine } from '../support/store.ts';

const count = (store: Store, window: BudgetWindow, limit = 100) =>
  store.read(() => store.budgets.count({ ...window, limit }));
const oldest = (store: Store, window: BudgetWindow) => store.read(() => store.budgets.oldest(window));
const hasRoom = (store: Store, window: BudgetWindow, limit: number) =>
  store.write(() => store.budgets.hasRoom({ ...window, limit }));
const insertStart = (store: Store, fields: Parameters<typeof newStart>[0]) =>
  store.write(() => store.starts.insert(newStart(fields)));
const take = (store: Store, fields: Parameters<typeof newBillableCall>[0]) =>
  store.write(() => store.budgets.take(newBillableCall(fields)));

const ofEverybody = { of: 'EVERYBODY', since: nine } as const;
const ofClient = { of: 'CLIENT', clientId: 'client-1', since: nine } as const;
const ofCaller = { of: 'CALLER', callerId: 'caller-1', since: nine } as const;

/** What every store promises of what was bought. `open` opens one on a new, empty database. */
export function describeBudgets(open: () => Promise<Store>): void {
  describe('budgets', () => {
    it('have nothing taken at first', async () => {
      const store = await open();
      for (const window of [ofEverybody, ofClient, ofCaller]) {
        expect(await count(store, window)).toBe(0);
        expect(await oldest(store, window)).toBeNull();
      }
    });

    it('count the starts of a client, the other calls of a caller, and all of both', async () => {
      const store = await open();
      await insertStart(store, { createdAt: nine + 5 });
      await insertStart(store, { createdAt: nine + 3 });
      await insertStart(store, { createdAt: nine + 1, clientId: 'client-2' });
      expect(await take(store, { createdAt: nine + 4 })).toBe(1);
      expect(await take(store, { createdAt: nine + 2, callerId: 'caller-2' })).toBe(2);
      expect(await take(store, { createdAt: nine + 6, clientId: null, verificationKey: null })).toBe(3);
      expect([await count(store, ofEverybody), await oldest(store, ofEverybody)]).toEqual([6, nine + 1]);
      expect([await count(store, ofClient), await oldest(store, ofClient)]).toEqual([2, nine + 3]);
      expect([await count(store, ofCaller), await oldest(store, ofCaller)]).toEqual([2, nine + 4]);
    });

    it('have for their oldest a call that is no start, when it is that', async () => {
      const store = await open();
      await take(store, { createdAt: nine + 1 });
      expect(await oldest(store, ofEverybody)).toBe(nine + 1);
      await insertStart(store, { createdAt: nine + 2 });
      expect(await oldest(store, ofEverybody)).toBe(nine + 1);
    });

    it('count what came after the beginning of the window', async () => {
      const store = await open();
      for (const createdAt of [nine - 1, nine, nine + 1]) {
        await insertStart(store, { createdAt });
        await take(store, { createdAt });
      }
      expect([await count(store, ofEverybody), await oldest(store, ofEverybody)]).toEqual([2, nine + 1]);
      expect([await count(store, ofClient), await oldest(store, ofClient)]).toEqual([1, nine + 1]);
      expect([await count(store, ofCaller), await oldest(store, ofCaller)]).toEqual([1, nine + 1]);
    });

    it('do not count what was freed', async () => {
      const store = await open();
      for (const createdAt of [nine + 1, nine + 2]) {
        await insertStart(store, { createdAt });
        await take(store, { createdAt });
      }
      await store.write(() => store.starts.free(1, nine + 9));
      await store.write(() => store.budgets.free(1));
      expect([await count(store, ofEverybody), await oldest(store, ofEverybody)]).toEqual([2, nine + 2]);
      expect([await count(store, ofClient), await oldest(store, ofClient)]).toEqual([1, nine + 2]);
      expect([await count(store, ofCaller), await oldest(store, ofCaller)]).toEqual([1, nine + 2]);
    });

    it('count a start whose end is unknown', async () => {
      const store = await open();
      await insertStart(store, { createdAt: nine + 1 });
      await store.write(() => store.starts.markUnknown(1));
      expect(await count(store, ofClient)).toBe(1);
    });

    it('stop counting at the limit', async () => {
      const store = await open();
      for (const createdAt of [nine + 1, nine + 2, nine + 3]) {
        await insertStart(store, { createdAt });
        await take(store, { createdAt });
      }
      expect(await count(store, ofEverybody, 2)).toBe(2);
      expect(await count(store, ofEverybody, 5)).toBe(5);
      expect(await count(store, ofClient, 2)).toBe(2);
      expect(await count(store, ofCaller, 2)).toBe(2);
    });

    it.each([ofEverybody, ofClient, ofCaller])('have room of $of until the limit is reached', async (window) => {
      const store = await open();
      const bought: boolean[] = [];
      for (const createdAt of [nine + 1, nine + 2, nine + 3]) {
        bought.push(await hasRoom(store, window, 2));
        await (window.of === 'CLIENT' ? insertStart(store, { createdAt }) : take(store, { createdAt }));
      }
      expect(bought).toEqual([true, true, false]);
    });

    it('have room for everybody again for what was freed, and for what has left the window', async () => {
      const store = await open();
      for (const createdAt of [nine + 1, nine + 2, nine + 3]) {
        expect(await hasRoom(store, ofEverybody, 3)).toBe(true);
        await insertStart(store, { createdAt });
      }
      expect(await hasRoom(store, ofEverybody, 3)).toBe(false);
      await store.write(() => store.starts.free(2, nine + 9));
      expect(await hasRoom(store, ofEverybody, 3)).toBe(true);
      await take(store, { createdAt: nine + 4 });
      expect(await hasRoom(store, ofEverybody, 3)).toBe(false);
      expect(await hasRoom(store, { of: 'EVERYBODY', since: nine + 1 }, 3)).toBe(true);
    });

    it('have no room for everybody when the clock went back and old rows count once more', async () => {
      const store = await open();
      await insertStart(store, { createdAt: nine + 1 });
      await insertStart(store, { createdAt: nine + 2 });
      expect(await hasRoom(store, { of: 'EVERYBODY', since: nine + 5 }, 2)).toBe(true);
      expect(await hasRoom(store, ofEverybody, 2)).toBe(false);
    });

    it('have no room for everybody that somebody else has taken since it was looked for', async () => {
      const store = await open();
      expect(await hasRoom(store, ofEverybody, 2)).toBe(true);
      await Promise.all([insertStart(store, { createdAt: nine + 1 }), take(store, { createdAt: nine + 2 })]);
      expect(await hasRoom(store, ofEverybody, 2)).toBe(false);
    });

    it('have the room that a purchase leaves which did not come to be', async () => {
      const store = await open();
      expect(await hasRoom(store, ofEverybody, 2)).toBe(true);
      const failing = store.write(function* () {
        yield* store.budgets.take(newBillableCall({ createdAt: nine + 1 }));
        throw new Error('Nothing came of it.');
      });
      await expect(failing).rejects.toThrow('Nothing came of it.');
      await take(store, { createdAt: nine + 2 });
      expect(await hasRoom(store, ofEverybody, 2)).toBe(true);
      await take(store, { createdAt: nine + 3 });
      expect(await hasRoom(store, ofEverybody, 2)).toBe(false);
    });
  });
}
