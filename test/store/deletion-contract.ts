import { describe, expect, it } from 'vitest';
import type { NewDeletion } from '../../src/model/deletion-record.ts';
import type { NewStart } from '../../src/model/start-record.ts';
import type { Store } from '../../src/store/store.ts';
import {
  insertVerification,
  newDeletion,
  newDelivery,
  newStart,
  newTransition,
  nine,
  readEverything,
} from '../support/store.ts';

const insert = (store: Store, fields: Partial<NewDeletion> = {}) =>
  store.write(() => store.deletions.insert(newDeletion(fields)));

const page = { order: 'OLDEST_FIRST', afterKey: null, limit: 9 } as const;

/** What every store promises of deletion. `open` opens one on a new, empty database. */
export function describeDeletions(open: () => Promise<Store>): void {
  describe('deletions', () => {
    it('come back as they went in, with their scanRef kept apart', async () => {
      const store = await open();
      const { scanRef, ...expected } = newDeletion();
      const inserted = await insert(store);
      expect(inserted).toEqual({ ...expected, key: 1, id: inserted?.id, doneAt: null, tries: 0 });
      expect(inserted?.id).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/u);
      expect(await store.read(() => store.deletions.findById(inserted?.id ?? ''))).toEqual(inserted);
      expect(await store.read(() => store.deletions.findByVerification(1))).toEqual(inserted);
      expect(await store.read(() => store.deletions.scanRefOf(1))).toBe(scanRef);
    });

    it('answer null for what is not there', async () => {
      const store = await open();
      await insert(store, { scanRef: null, nextTryAt: null, expiresAt: null });
      expect(await store.read(() => store.deletions.findById('0123456789abcdef'))).toBeNull();
      expect(await store.read(() => store.deletions.findByVerification(2))).toBeNull();
      expect(await store.read(() => store.deletions.scanRefOf(1))).toBeNull();
      expect(await store.read(() => store.deletions.scanRefOf(2))).toBeNull();
    });

    it('are one for one verification', async () => {
      const store = await open();
      const first = await insert(store);
      expect(await insert(store, { callerId: 'caller-2' })).toBeNull();
      expect(await insert(store, { verificationKey: 2 })).not.toBeNull();
      expect(await store.read(() => store.deletions.findByVerification(1))).toEqual(first);
    });

    it('change in what can change, and in nothing else', async () => {
      const store = await open();
      const [first, second] = [await insert(store), await insert(store, { verificationKey: 2 })];
      const change = { state: 'WAITING_FOR_VENDOR', doneAt: nine + 1, nextTryAt: nine + 2, tries: 3 } as const;
      await store.write(() => store.deletions.change(1, change));
      expect(await store.read(() => store.deletions.findByVerification(1))).toEqual({ ...first, ...change });
      expect(await store.read(() => store.deletions.findByVerification(2))).toEqual(second);
      expect(await store.read(() => store.deletions.scanRefOf(1))).toBe('scan-1');
    });

    it('forget their scanRef and stay as the receipt', async () => {
      const store = await open();
      const first = await insert(store);
      await insert(store, { verificationKey: 2, scanRef: 'scan-2' });
      await store.write(() => store.deletions.forgetScanRef(1));
      expect(await store.read(() => store.deletions.scanRefOf(1))).toBeNull();
      expect(await store.read(() => store.deletions.findByVerification(1))).toEqual(first);
      expect(await store.read(() => store.deletions.scanRefOf(2))).toBe('scan-2');
    });

    it('are claimed once when they are due, and again only after the lease', async () => {
      const store = await open();
      for (const [verificationKey, nextTryAt] of [
        [1, nine - 1],
        [2, nine - 2],
        [3, nine + 1],
        [4, null],
      ] as const) {
        await insert(store, { verificationKey, nextTryAt });
      }
      const claim = async (now: number, limit: number) => {
        const due = { now, leaseUntil: now + 60_000, limit };
        const taken = await store.write(() => store.deletions.claimDue(due));
        return taken.map(({ verificationKey, tries }) => `${verificationKey}:${tries}`).sort();
      };
      expect(await claim(nine, 1)).toEqual(['2:1']);
      expect(await claim(nine, 9)).toEqual(['1:1']);
      expect(await claim(nine, 9)).toEqual([]);
      expect(await claim(nine + 60_000, 9)).toEqual(['1:2', '2:2', '3:1']);
    });

    it('know everything of a client', async () => {
      const store = await open();
      for (const [scanRef, clientId] of [
        ['a', 'client-1'],
        ['b', 'client-2'],
        ['c', 'client-1'],
      ] as const) {
        await insertVerification(store, { scanRef, clientId });
      }
      expect(await store.read(() => store.deletions.verificationKeysOf('client-1'))).toEqual([1, 3]);
      expect(await store.read(() => store.deletions.verificationKeysOf('client-3'))).toEqual([]);
    });
  });

  describe('what is forgotten', () => {
    it('is what leads to the person, and the rest of a verification stays', async () => {
      const store = await open();
      const first = await insertVerification(store, { externalRef: 'order-1' });
      const second = await insertVerification(store, { scanRef: 'scan-2', externalRef: 'order-2' });
      await store.write(() => store.verifications.forget(1));
      expect(await store.read(() => store.verifications.find(1))).toEqual({
        ...first,
        scanRef: null,
        externalRef: null,
        inputFingerprint: null,
        presentation: null,
      });
      expect(await store.read(() => store.verifications.credentialsOf(1))).toBeNull();
      expect(await store.read(() => store.verifications.find(2))).toEqual(second);
      expect(await store.read(() => store.verifications.credentialsOf(2))).toMatchObject({ authToken: 'token-1' });
    });

    it('is of a start its input, and the rest of it stays', async () => {
      const store = await open();
      const finished = async (verificationKey: number, fields: Partial<NewStart> = {}) => {
        const start = await store.write(() => store.starts.insert(newStart(fields)));
        const key = start?.key ?? 0;
        await store.write(() => store.starts.finish(key, { verificationKey, at: nine + 1 }));
        return store.read(() => store.starts.find(key));
      };
      const [first, second] = [await finished(1, { idempotencyFingerprint: 'key-1' }), await finished(2)];
      await store.write(() => store.starts.forgetVerification(1));
      expect(await store.read(() => store.starts.find(1))).toEqual({ ...first, inputFingerprint: null });
      expect(await store.read(() => store.starts.find(2))).toEqual(second);
    });

    it('stands in no column any more, but for the sealed scanRef', async () => {
      const store = await open();
      await enterCanary(store);
      await insert(store, { scanRef: 'canary-scan' });
      expect(await readEverything(store)).toMatch(/canary/u);
      await store.write(function* () {
        yield* store.deliveries.forgetVerification(1);
        yield* store.starts.forgetVerification(1);
        yield* store.verifications.forget(1);
      });
      expect(await readEverything(store)).not.toMatch(/canary/u);
      expect(await store.read(() => store.deletions.scanRefOf(1))).toBe('canary-scan');
      const deliveries = await store.read(() => store.deliveries.list({}, page));
      expect(deliveries.map(({ eventType }) => eventType)).toEqual(['TAKEN_IN', 'WAITING']);
      expect(deliveries.map(({ digest }) => digest.length)).toEqual([64, 64]);
      for (const key of [1, 2]) expect(await store.read(() => store.deliveries.bodyOf(key))).toBeNull();
    });
  });
}

/** A verification with everything that is kept of a person. */
async function enterCanary(store: Store): Promise<void> {
  const { key } = await insertVerification(store, {
    scanRef: 'canary-scan',
    externalRef: 'canary-order',
    inputFingerprint: 'canary-input',
    presentation: { language: 'canary-language', hasRedirects: false },
  });
  await store.write(() => store.starts.insert(newStart({ inputFingerprint: 'canary-input' })));
  await store.write(() => store.starts.finish(1, { verificationKey: key, at: nine }));
  await store.write(() => store.history.add(newTransition()));
  const delivery = (eventType: string) =>
    newDelivery({ body: Buffer.from(eventType), eventType, scanRef: 'canary-scan' });
  await store.write(() => store.deliveries.keep(delivery('TAKEN_IN')));
  await store.write(() => store.deliveries.keep(delivery('WAITING')));
  const verdict = { state: 'APPLIED', reason: null, verificationKey: key, processedAt: nine } as const;
  await store.write(() => store.deliveries.settle(1, verdict));
}
