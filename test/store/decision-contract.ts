import { describe, expect, it } from 'vitest';
import type { NewDecision } from '../../src/model/decision.ts';
import type { Store } from '../../src/store/store.ts';
import { nine, readEverything } from '../support/store.ts';

function newDecision(fields: Partial<NewDecision> = {}): NewDecision {
  return {
    verificationKey: 1,
    verificationId: 'verification-one',
    decision: 'ACCEPT',
    at: nine,
    callerId: 'caller-1',
    note: 'canary-note',
    ...fields,
  };
}

const keep = (store: Store, fields: Partial<NewDecision> = {}) =>
  store.write(() => store.decisions.keep(newDecision(fields)));

/** What every store promises of decisions. `open` opens one on a new, empty database. */
export function describeDecisions(open: () => Promise<Store>): void {
  describe('decisions', () => {
    it('come back as they went in, with their notes apart', async () => {
      const store = await open();
      await keep(store);
      await keep(store, { verificationKey: 2, verificationId: 'verification-two', decision: 'REJECT', note: null });
      const found = await store.read(() => store.decisions.findMany([2, 1, 3]));
      expect(found.toSorted((one, other) => one.verificationKey - other.verificationKey)).toEqual([
        { verificationKey: 1, decision: 'ACCEPT', at: nine, callerId: 'caller-1' },
        { verificationKey: 2, decision: 'REJECT', at: nine, callerId: 'caller-1' },
      ]);
      expect(await store.read(() => store.decisions.noteOf(1))).toBe('canary-note');
      expect(await store.read(() => store.decisions.noteOf(2))).toBeNull();
      expect(await store.read(() => store.decisions.noteOf(3))).toBeNull();
      expect(await store.read(() => store.decisions.findMany([]))).toEqual([]);
    });

    it('take the place of an earlier one of the same verification, note and all', async () => {
      const store = await open();
      await keep(store);
      await keep(store, { decision: 'REJECT', at: nine + 1, callerId: 'caller-2', note: null });
      expect(await store.read(() => store.decisions.findMany([1]))).toEqual([
        { verificationKey: 1, decision: 'REJECT', at: nine + 1, callerId: 'caller-2' },
      ]);
      expect(await store.read(() => store.decisions.noteOf(1))).toBeNull();
    });

    it('forget their notes, and nothing else', async () => {
      const store = await open();
      await keep(store);
      await keep(store, { verificationKey: 2, verificationId: 'verification-two' });
      await store.write(() => store.decisions.forget(1));
      expect(await store.read(() => store.decisions.noteOf(1))).toBeNull();
      expect(await store.read(() => store.decisions.findMany([1]))).toMatchObject([{ decision: 'ACCEPT' }]);
      expect(await store.read(() => store.decisions.noteOf(2))).toBe('canary-note');
    });

    it('keep no note in the clear', async () => {
      const store = await open();
      await keep(store);
      expect(await readEverything(store)).toContain('verification-one');
      expect(await readEverything(store)).not.toContain('canary-note');
    });
  });
}
