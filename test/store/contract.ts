import { describe, expect, it } from 'vitest';
import type { NewVerification, StoreNotice, VerificationRecord } from '../../src/model/record.ts';
import type { Store } from '../../src/store/store.ts';
import { databaseTime, notify, query, serialise, type Unit } from '../../src/store/unit.ts';
import {
  createKey,
  insertVerification,
  newDeletion,
  newDelivery,
  newStart,
  newTransition,
  newVerification,
  nine,
  openStore,
  usualKey,
  readEverything,
} from '../support/store.ts';
import { applyAll, delivered, startedHere } from '../support/vendor-events.ts';
import { describeAudit } from './audit-contract.ts';
import { describeBudgets } from './budget-contract.ts';
import { describeDecisions } from './decision-contract.ts';
import { describeDeletions } from './deletion-contract.ts';
import { describeReports } from './report-contract.ts';

const decision = {
  verificationKey: 1,
  verificationId: 'verification-one',
  decision: 'ACCEPT',
  at: nine,
  callerId: 'caller-1',
} as const;
const secondStart = { idempotencyFingerprint: 'key-1' };

/** What every store promises, whatever its database. `createUrl` answers the address of a new, empty database. */
export function describeStore(createUrl: () => Promise<string> | string): void {
  const open = async () => openStore(await createUrl());

  describe('verifications', () => {
    it('come back as they went in', async () => {
      const store = await open();
      const { credentials, ...expected } = newVerification();
      const inserted = await insertVerification(store);
      expect(inserted).toEqual({ ...expected, key: 1, id: inserted.id, supersededByKey: null });
      expect(inserted.id).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/u);
      expect(await store.read(() => store.verifications.credentialsOf(1))).toEqual(credentials);
      expect(await store.read(() => store.verifications.find(1))).toEqual(inserted);
      expect(await store.read(() => store.verifications.findById(inserted.id))).toEqual(inserted);
      expect(await store.read(() => store.verifications.findByScanRef('scan-1'))).toEqual(inserted);
    });

    it('answer null for what is not there', async () => {
      const store = await open();
      expect(await store.read(() => store.verifications.find(1))).toBeNull();
      expect(await store.read(() => store.verifications.findById('0123456789abcdef'))).toBeNull();
      expect(await store.read(() => store.verifications.findByScanRef('scan-1'))).toBeNull();
      expect(await store.read(() => store.verifications.newestOf('client-1'))).toBeNull();
      expect(await store.read(() => store.verifications.credentialsOf(1))).toBeNull();
    });

    it('enter once under one scanRef', async () => {
      const store = await open();
      const inserted = await insertVerification(store);
      expect(await store.write(() => store.verifications.insert(newVerification({ clientId: 'client-2' })))).toBeNull();
      expect(await store.read(() => store.verifications.findByScanRef('scan-1'))).toEqual(inserted);
    });

    it('get their scanRef later when nobody knew it, and only one that is free', async () => {
      const store = await open();
      await insertVerification(store, { scanRef: null });
      await insertVerification(store, { scanRef: null });
      const identify = (key: number, scanRef: string) => store.write(() => store.verifications.identify(key, scanRef));
      expect(await identify(1, 'scan-1')).toBe(true);
      expect(await identify(1, 'scan-2')).toBe(false);
      expect(await identify(2, 'scan-1')).toBe(false);
      expect(await store.read(() => store.verifications.findByScanRef('scan-1'))).toMatchObject({ key: 1 });
      expect(await store.read(() => store.verifications.find(2))).toMatchObject({ scanRef: null });
    });

    it('change in what can change, and in nothing else', async () => {
      const store = await open();
      const inserted = await insertVerification(store);
      const change = {
        version: 2,
        status: 'SUSPECTED',
        outcome: 'NEEDS_DECISION',
        isFinal: true,
        isDisputed: true,
        isStuck: true,
        state: applyAll(startedHere(), delivered(1, { statusRaw: 'SUSPECTED', final: true, fraudTags: ['A', 'B'] }))
          .state,
        decidedAt: nine + 1,
        nextAskAt: nine + 2,
        askCount: 3,
        askedAt: nine + 4,
      } as const;
      await store.write(() => store.verifications.change(inserted.key, change));
      expect(await store.read(() => store.verifications.find(inserted.key))).toEqual({ ...inserted, ...change });
      expect(await store.read(() => store.verifications.credentialsOf(inserted.key))).toEqual({
        authToken: 'token-1',
        digitString: null,
        redirectUrl: null,
      });
    });

    it('are found many at once by each of their names', async () => {
      const store = await open();
      const inserted: VerificationRecord[] = [];
      for (const scanRef of ['scan-1', 'scan-2', 'scan-3']) inserted.push(await insertVerification(store, { scanRef }));
      const [first, , third] = inserted;
      const { verifications } = store;
      const find = async (unit: () => Unit<readonly VerificationRecord[]>) =>
        [...(await store.read(unit))].sort((a, b) => a.key - b.key);
      expect(await find(() => verifications.findMany([3, 99, 1]))).toEqual([first, third]);
      expect(await find(() => verifications.findManyByIds([third?.id ?? '', 'unknown']))).toEqual([third]);
      expect(await find(() => verifications.findManyByScanRefs(['scan-3', 'scan-1', 'unknown']))).toEqual([
        first,
        third,
      ]);
      expect(await find(() => verifications.findMany([]))).toEqual([]);
      expect(await find(() => verifications.findManyByIds([]))).toEqual([]);
      expect(await find(() => verifications.findManyByScanRefs([]))).toEqual([]);
      const hundred = Array.from({ length: 100 }, (_, count) => count + 1);
      expect(await find(() => verifications.findMany(hundred))).toEqual(inserted);
    });

    it('name the one of a client that was decided last, whenever it was started', async () => {
      const store = await open();
      const insert = (scanRef: string, fields: Partial<NewVerification>) =>
        insertVerification(store, { scanRef, isFinal: true, outcome: 'VERIFIED', ...fields });
      const newest = async () =>
        (await store.read(() => store.verifications.newestDecidedOf('client-1')))?.scanRef ?? null;
      await insert('a', { decidedAt: nine + 1 });
      await insert('b', { decidedAt: nine, outcome: 'REFUSED' });
      await insert('c', { decidedAt: null });
      await insert('d', { decidedAt: nine + 9, outcome: 'NEEDS_DECISION' });
      await insert('e', { decidedAt: nine + 9, isFinal: false });
      await insert('f', { decidedAt: nine + 9, clientId: 'client-2' });
      expect(await newest()).toBe('a');
      await insert('g', { decidedAt: nine + 1, outcome: 'REFUSED' });
      expect(await newest()).toBe('g');
    });

    it('become started ones when their start is written down after them, and stay what they are in all else', async () => {
      const store = await open();
      const other = await insertVerification(store, { scanRef: 'scan-2' });
      const adopted = await insertVerification(store, {
        origin: 'ADOPTED',
        inputFingerprint: null,
        presentation: null,
        startBy: null,
        finishBy: null,
        reviewFailed: null,
        credentials: null,
        status: 'DENIED',
        version: 3,
      });
      const { credentials, ...facts } = startedFacts;
      const completed = await store.write(() => store.verifications.complete(adopted.key, startedFacts));
      expect(completed).toEqual({ ...adopted, ...facts });
      expect(await store.read(() => store.verifications.find(adopted.key))).toEqual(completed);
      expect(await store.read(() => store.verifications.credentialsOf(adopted.key))).toEqual(credentials);
      expect(await store.read(() => store.verifications.find(other.key))).toEqual(other);
      expect(await store.write(() => store.verifications.complete(99, startedFacts))).toBeNull();
    });

    it('name the newest of a client, the newest that was decided, and what superseded one', async () => {
      const store = await open();
      const decided = await insertVerification(store, { isFinal: true, outcome: 'VERIFIED' });
      await insertVerification(store, { scanRef: 'scan-2', isFinal: true, outcome: 'NOT_COMPLETED' });
      await insertVerification(store, { scanRef: 'scan-3', isFinal: true, outcome: 'NEEDS_DECISION' });
      const newest = await insertVerification(store, { scanRef: 'scan-4' });
      await insertVerification(store, { scanRef: 'scan-5', clientId: 'client-2', isFinal: true, outcome: 'REFUSED' });
      await store.write(() => store.verifications.supersede(decided.key, newest.key));
      expect(await store.read(() => store.verifications.newestOf('client-1'))).toEqual(newest);
      expect(await store.read(() => store.verifications.newestDecidedOf('client-1'))).toEqual({
        ...decided,
        supersededByKey: newest.key,
      });
    });

    it('keep a token until it is erased or its time is over', async () => {
      const store = await open();
      const keys: number[] = [];
      for (const startBy of [nine, nine + 1, null]) {
        keys.push((await insertVerification(store, { scanRef: `scan-${String(startBy)}`, startBy })).key);
      }
      expect(await store.write(() => store.verifications.eraseCredentialsBefore(nine))).toBe(1);
      const kept = await Promise.all(keys.map((key) => store.read(() => store.verifications.credentialsOf(key))));
      const token = { authToken: 'token-1', digitString: null, redirectUrl: null };
      expect(kept).toEqual([null, token, token]);
      await store.write(() => store.verifications.eraseCredentials(3));
      expect(await store.read(() => store.verifications.credentialsOf(3))).toBeNull();
    });

    it('are claimed once when they are due, and again only after the lease', async () => {
      const store = await open();
      await insertVerification(store, { scanRef: 'late', nextAskAt: nine - 1 });
      await insertVerification(store, { scanRef: 'later', nextAskAt: nine - 2 });
      await insertVerification(store, { scanRef: 'not yet', nextAskAt: nine + 1 });
      await insertVerification(store, { scanRef: 'never', nextAskAt: null });
      const claim = (now: number, limit: number) =>
        store.write(() => store.verifications.claimDueAsks({ now, leaseUntil: now + 60_000, limit }));
      const oldestDue = (now: number) => store.read(() => store.verifications.oldestDueAsk(now));
      expect([await oldestDue(nine), await oldestDue(nine - 3)]).toEqual([nine - 2, null]);
      expect((await claim(nine, 1)).map(({ scanRef, askCount }) => [scanRef, askCount])).toEqual([['later', 1]]);
      expect((await claim(nine, 9)).map(({ scanRef }) => scanRef)).toEqual(['late']);
      expect(await claim(nine, 9)).toEqual([]);
      const again = await claim(nine + 60_000, 9);
      expect(again.map(({ scanRef }) => scanRef).sort()).toEqual(['late', 'later', 'not yet']);
    });

    it('are listed by page and by every filter', async () => {
      const store = await open();
      await insertVerification(store, { scanRef: 'a', externalRef: 'ref', isStuck: true });
      await insertVerification(store, { scanRef: 'b', clientId: 'client-2', status: 'DENIED', createdAt: nine + 5 });
      await insertVerification(store, { scanRef: 'c', status: 'APPROVED', outcome: 'VERIFIED', isFinal: true });
      const list = async (...asked: Parameters<Store['verifications']['list']>) => {
        const found = await store.read(() => store.verifications.list(...asked));
        return found.map(({ scanRef }) => scanRef).join('');
      };
      const all = { order: 'OLDEST_FIRST', afterKey: null, limit: 9 } as const;
      expect(await list({}, all)).toBe('abc');
      expect(await list({}, { ...all, limit: 2 })).toBe('ab');
      expect(await list({}, { ...all, afterKey: 2 })).toBe('c');
      expect(await list({}, { ...all, order: 'NEWEST_FIRST' })).toBe('cba');
      expect(await list({}, { ...all, order: 'NEWEST_FIRST', afterKey: 2 })).toBe('a');
      expect(await list({ clientId: 'client-1' }, all)).toBe('ac');
      expect(await list({ externalRef: 'ref' }, all)).toBe('a');
      expect(await list({ statuses: ['DENIED', 'APPROVED'] }, all)).toBe('bc');
      expect(await list({ statuses: [] }, all)).toBe('');
      expect(await list({ outcomes: ['VERIFIED'] }, all)).toBe('c');
      expect(await list({ isFinal: false }, all)).toBe('ab');
      expect(await list({ isStuck: true }, all)).toBe('a');
      expect(await list({ createdFrom: nine + 5 }, all)).toBe('b');
      expect(await list({ createdBefore: nine + 5 }, all)).toBe('ac');
    });
  });

  describe('starts', () => {
    it('come back as they went in', async () => {
      const store = await open();
      const inserted = await store.write(() => store.starts.insert(newStart(secondStart)));
      expect(inserted).toEqual({
        ...newStart(secondStart),
        key: 1,
        reference: inserted?.reference,
        state: 'SENT',
        isAbandoned: false,
        sentAt: nine,
        finishedAt: null,
        verificationKey: null,
      });
      expect(await store.read(() => store.starts.find(1))).toEqual(inserted);
      expect(await store.read(() => store.starts.findByReference(inserted?.reference ?? ''))).toEqual(inserted);
    });

    it('hold an idempotency key alone, for one caller and one kind', async () => {
      const store = await open();
      const insert = (fields: Parameters<typeof newStart>[0]) =>
        store.write(() => store.starts.insert(newStart({ ...secondStart, ...fields })));
      expect(await insert({})).toMatchObject({ key: 1 });
      expect(await insert({ clientId: 'client-2' })).toBeNull();
      expect(await insert({ callerId: 'caller-2' })).not.toBeNull();
      expect(await insert({ kind: 'OTHER' })).not.toBeNull();
      expect(await insert({ idempotencyFingerprint: null })).not.toBeNull();
      const key = { callerId: 'caller-1', kind: 'START_VERIFICATION', idempotencyFingerprint: 'key-1' };
      expect(await store.read(() => store.starts.findByIdempotency(key))).toMatchObject({ key: 1 });
    });

    it('give the key back when they are freed or healed, and not when they are done', async () => {
      const store = await open();
      const key = { callerId: 'caller-1', kind: 'START_VERIFICATION', idempotencyFingerprint: 'key-1' };
      const insert = () => store.write(() => store.starts.insert(newStart(secondStart)));
      const holder = () => store.read(() => store.starts.findByIdempotency(key));
      const first = await insert();
      await store.write(() => store.starts.free(first?.key ?? 0, nine));
      expect(await holder()).toBeNull();
      const second = await insert();
      await store.write(() => store.starts.heal(second?.key ?? 0, { verificationKey: null, at: nine }));
      expect(await holder()).toBeNull();
      const third = await insert();
      await store.write(() => store.starts.finish(third?.key ?? 0, { verificationKey: 7, at: nine + 3 }));
      expect(await holder()).toMatchObject({ state: 'DONE', verificationKey: 7, finishedAt: nine + 3 });
      expect(await insert()).toBeNull();
    });

    it('are open for their client until their end is known', async () => {
      const store = await open();
      for (const createdAt of [nine, nine + 1, nine + 2, nine + 3]) {
        await store.write(() => store.starts.insert(newStart({ createdAt })));
      }
      await store.write(() => store.starts.insert(newStart({ clientId: 'client-2' })));
      await store.write(() => store.starts.markUnknown(2));
      await store.write(() => store.starts.free(4, nine));
      const openStarts = await store.read(() => store.starts.findOpen('client-1'));
      expect(openStarts.map(({ key, state, sentAt }) => [key, state, sentAt])).toEqual([
        [1, 'SENT', nine],
        [2, 'UNKNOWN', nine + 1],
        [3, 'SENT', nine + 2],
      ]);
    });

    it('move only from where the move begins', async () => {
      const store = await open();
      await store.write(() => store.starts.insert(newStart()));
      const end = { verificationKey: 7, at: nine + 3 };
      expect(await store.write(() => store.starts.markUnknown(1))).toBe(true);
      expect(await store.write(() => store.starts.markUnknown(1))).toBe(false);
      expect(await store.write(() => store.starts.finish(1, end))).toBe(true);
      expect(await store.write(() => store.starts.free(1, nine))).toBe(false);
      expect(await store.write(() => store.starts.heal(1, end))).toBe(false);
      expect(await store.write(() => store.starts.finish(1, { verificationKey: 8, at: nine }))).toBe(false);
      expect(await store.write(() => store.starts.markUnknown(1))).toBe(false);
      expect(await store.read(() => store.starts.find(1))).toMatchObject({
        state: 'DONE',
        verificationKey: 7,
        finishedAt: nine + 3,
      });
    });
  });

  describe('deliveries', () => {
    it('are kept with their body and digest', async () => {
      const store = await open();
      const { body, ...expected } = newDelivery();
      const kept = await store.write(() => store.deliveries.keep(newDelivery()));
      expect(kept).toEqual({
        kind: 'STORED',
        delivery: {
          ...expected,
          key: 1,
          digest: '9ea6f6aeb680160d951a4db2aa0fac0a19707a90d0c9a9c3e1f7fd9d137dcc45',
          copies: 1,
          lastReceivedAt: nine,
          verificationKey: null,
          state: 'RECEIVED',
          reason: null,
          processedAt: null,
          tries: 0,
        },
      });
      expect(await store.read(() => store.deliveries.bodyOf(1))).toEqual(body);
      expect(await store.read(() => store.deliveries.find(1))).toEqual(kept.delivery);
      expect(await store.read(() => store.deliveries.findByDigest(kept.delivery.digest))).toEqual(kept.delivery);
      expect(await store.read(() => store.deliveries.findByDigest('00'))).toBeNull();
      expect(await store.read(() => store.deliveries.bodyOf(2))).toBeNull();
    });

    it('are one when their bytes are equal, whatever the header says', async () => {
      const store = await open();
      await store.write(() => store.deliveries.keep(newDelivery()));
      await store.write(() => store.deliveries.settle(1, verdict));
      const copy = newDelivery({ receivedAt: nine + 5, eventType: 'OTHER', nextTryAt: nine + 35 });
      expect(await store.write(() => store.deliveries.keep(copy))).toMatchObject({
        kind: 'KNOWN',
        delivery: {
          key: 1,
          copies: 2,
          lastReceivedAt: nine + 5,
          eventType: 'IDENTIFICATION_AUTO_FINISHED',
          nextTryAt: nine + 35,
          ...verdict,
        },
      });
      const other = newDelivery({ body: Buffer.from('{"scanRef":"scan-1"} ') });
      expect(await store.write(() => store.deliveries.keep(other))).toMatchObject({ kind: 'STORED' });
    });

    it('are looked at again when a copy comes, as they stand, until they rest', async () => {
      const store = await open();
      await store.write(() => store.deliveries.keep(newDelivery({ nextTryAt: nine })));
      await store.write(() => store.deliveries.settle(1, verdict));
      const claim = async (now: number) => {
        const due = { now, leaseUntil: now + 10, limit: 9 };
        return (await store.write(() => store.deliveries.claimDue(due))).map(({ state, tries }) => [state, tries]);
      };
      expect(await claim(nine)).toEqual([]);
      await store.write(() => store.deliveries.keep(newDelivery({ nextTryAt: nine + 1 })));
      expect(await claim(nine)).toEqual([]);
      expect(await claim(nine + 1)).toEqual([['IGNORED', 1]]);
      const leased = await store.read(() => store.deliveries.find(1));
      expect(leased).toMatchObject({ nextTryAt: nine + 11 });
      await store.write(() => store.deliveries.rest(1));
      expect(await store.read(() => store.deliveries.find(1))).toEqual({ ...leased, nextTryAt: null });
      expect(await claim(nine + 1_000)).toEqual([]);
    });

    it.each([
      ['a NUL', 'scan\u00001'],
      ['more than 255 characters', 'x'.repeat(256)],
    ])('are kept without a name that has %s', async (_, name) => {
      const store = await open();
      const odd = newDelivery({ scanRef: name, eventType: name });
      const { delivery } = await store.write(() => store.deliveries.keep(odd));
      expect(delivery).toMatchObject({ scanRef: null, eventType: null });
      expect(await store.read(() => store.deliveries.bodyOf(1))).toEqual(odd.body);
      const long = newDelivery({ body: Buffer.from('b'), scanRef: 'y'.repeat(255), eventType: 'z'.repeat(255) });
      expect(await store.write(() => store.deliveries.keep(long))).toMatchObject({
        delivery: { scanRef: 'y'.repeat(255), eventType: 'z'.repeat(255) },
      });
    });

    it('lose their body and their scanRef and nothing else, one by one', async () => {
      const store = await open();
      await store.write(() => store.deliveries.keep(newDelivery()));
      const { delivery } = await store.write(() => store.deliveries.keep(newDelivery({ body: Buffer.from('other') })));
      const first = await store.read(() => store.deliveries.find(1));
      expect(await store.write(() => store.deliveries.forget(1))).toBe(true);
      expect(await store.write(() => store.deliveries.forget(1))).toBe(false);
      expect(await store.read(() => store.deliveries.find(1))).toEqual({ ...first, scanRef: null });
      expect(await store.read(() => store.deliveries.bodyOf(1))).toBeNull();
      expect(await store.read(() => store.deliveries.find(2))).toEqual(delivery);
      expect((await store.read(() => store.deliveries.bodyOf(2)))?.toString()).toBe('other');
    });

    it('lose their body when they are the oldest, and not while they wait', async () => {
      const store = await open();
      for (const [text, receivedAt] of [
        ['a', nine + 3],
        ['b', nine + 1],
        ['c', nine],
        ['d', nine + 2],
        ['e', nine + 9],
        ['f', nine],
      ] as const) {
        const kept = await store.write(() =>
          store.deliveries.keep(newDelivery({ body: Buffer.from(text), receivedAt })),
        );
        if (text !== 'f') await store.write(() => store.deliveries.settle(kept.delivery.key, verdict));
      }
      const first = await store.read(() => store.deliveries.find(3));
      const withBody = async () => {
        const bodies = [1, 2, 3, 4, 5, 6].map((key) => store.read(() => store.deliveries.bodyOf(key)));
        return (await Promise.all(bodies)).map((body) => body?.toString() ?? '-').join('');
      };
      const destroy = () => store.write(() => store.deliveries.destroyBodiesBefore(nine + 9, 2));
      expect(await destroy()).toBe(2);
      expect(await withBody()).toBe('a--def');
      expect(await store.read(() => store.deliveries.find(3))).toEqual(first);
      expect(await destroy()).toBe(2);
      expect(await withBody()).toBe('----ef');
      expect(await destroy()).toBe(0);
    });

    it('keep of a forgotten verification no body and no scanRef, those included that wait', async () => {
      const store = await open();
      await insertVerification(store);
      await insertVerification(store, { scanRef: 'scan-2' });
      for (const [text, scanRef, verificationKey] of [
        ['taken in', 'scan-1', 1],
        ['waiting', 'scan-1', null],
        ['of another', 'scan-2', 2],
        ['waiting for another', 'scan-2', null],
        ['of nobody', null, null],
      ] as const) {
        const { delivery } = await store.write(() =>
          store.deliveries.keep(newDelivery({ body: Buffer.from(text), scanRef })),
        );
        if (verificationKey === null) continue;
        await store.write(() => store.deliveries.settle(delivery.key, { ...verdict, verificationKey }));
      }
      const list = () =>
        store.read(() => store.deliveries.list({}, { order: 'OLDEST_FIRST', afterKey: null, limit: 9 }));
      const before = await list();
      await store.write(() => store.deliveries.forgetVerification(1));
      const isForgotten = (key: number) => key <= 2;
      expect(await list()).toEqual(before.map((each) => (isForgotten(each.key) ? { ...each, scanRef: null } : each)));
      const bodies = await Promise.all(before.map(({ key }) => store.read(() => store.deliveries.bodyOf(key))));
      expect(bodies.map((body) => body?.toString() ?? null)).toEqual([
        null,
        null,
        'of another',
        'waiting for another',
        'of nobody',
      ]);
    });

    it('are counted by state, with the time of the first that waits', async () => {
      const store = await open();
      expect(await store.read(() => store.deliveries.counts())).toEqual({
        byState: { RECEIVED: 0, APPLIED: 0, IGNORED: 0, UNPARSED: 0, SET_ASIDE: 0 },
        oldestReceivedAt: null,
      });
      for (let count = 0; count < 5; count += 1) {
        const delivery = newDelivery({ body: Buffer.from(`body ${count}`), receivedAt: nine + count });
        await store.write(() => store.deliveries.keep(delivery));
      }
      await store.write(() => store.deliveries.settle(1, verdict));
      await store.write(() => store.deliveries.settle(2, verdict));
      await store.write(() => store.deliveries.settle(4, { ...verdict, state: 'SET_ASIDE' }));
      expect(await store.read(() => store.deliveries.counts())).toEqual({
        byState: { RECEIVED: 2, APPLIED: 0, IGNORED: 2, UNPARSED: 0, SET_ASIDE: 1 },
        oldestReceivedAt: nine + 2,
      });
    });

    it('wait in the queue until they are settled, and come back when they are put back', async () => {
      const store = await open();
      for (const text of ['a', 'b', 'c']) {
        await store.write(() => store.deliveries.keep(newDelivery({ body: Buffer.from(text), nextTryAt: nine })));
      }
      const claim = async (now: number) => {
        const due = { now, leaseUntil: now + 10, limit: 9 };
        const taken = await store.write(() => store.deliveries.claimDue(due));
        return taken.map(({ key, tries }) => `${key}:${tries}`).sort();
      };
      expect(await claim(nine - 1)).toEqual([]);
      expect(await claim(nine)).toEqual(['1:1', '2:1', '3:1']);
      expect(await claim(nine)).toEqual([]);
      await store.write(() => store.deliveries.settle(1, verdict));
      await store.write(() => store.deliveries.postpone(2, nine + 100));
      await store.write(() => store.deliveries.postpone(1, nine + 1));
      expect(await claim(nine + 10)).toEqual(['3:2']);
      await store.write(() => store.deliveries.requeue(1, nine + 11));
      expect(await store.read(() => store.deliveries.find(1))).toMatchObject({
        state: 'RECEIVED',
        reason: null,
        processedAt: null,
        tries: 0,
      });
      expect(await claim(nine + 100)).toEqual(['1:1', '2:2', '3:3']);
    });

    it('are listed by page and by every filter', async () => {
      const store = await open();
      for (const [text, fields] of [
        ['a', { scanRef: null, eventType: null }],
        ['b', { receivedAt: nine + 5 }],
        ['c', { scanRef: 'scan-2' }],
      ] as const) {
        await store.write(() => store.deliveries.keep(newDelivery({ body: Buffer.from(text), ...fields })));
      }
      await store.write(() => store.deliveries.settle(3, verdict));
      const list = async (...asked: Parameters<Store['deliveries']['list']>) => {
        const found = await store.read(() => store.deliveries.list(...asked));
        return found.map(({ key }) => key);
      };
      const all = { order: 'OLDEST_FIRST', afterKey: null, limit: 9 } as const;
      expect(await list({}, all)).toEqual([1, 2, 3]);
      expect(await list({}, { order: 'NEWEST_FIRST', afterKey: 3, limit: 1 })).toEqual([2]);
      expect(await list({ states: ['IGNORED'] }, all)).toEqual([3]);
      expect(await list({ states: [] }, all)).toEqual([]);
      expect(await list({ eventType: 'IDENTIFICATION_AUTO_FINISHED' }, all)).toEqual([2, 3]);
      expect(await list({ scanRef: 'scan-2' }, all)).toEqual([3]);
      expect(await list({ verificationKey: 7 }, all)).toEqual([3]);
      expect(await list({ receivedFrom: nine + 5 }, all)).toEqual([2]);
      expect(await list({ receivedBefore: nine + 5 }, all)).toEqual([1, 3]);
    });
  });

  describeBudgets(open);
  describeAudit(open);
  describeDeletions(open);
  describeDecisions(open);
  describeReports(open);

  describe('history', () => {
    it('is read by verification and in the order of all', async () => {
      const store = await open();
      const first = await insertVerification(store);
      const second = await insertVerification(store, { scanRef: 'scan-2', clientId: 'client-2' });
      expect(await store.read(() => store.history.lastPosition())).toBe(0);
      const changes = [
        newTransition(),
        newTransition({ verificationKey: second.key }),
        newTransition({
          version: 2,
          source: 'WEBHOOK',
          status: 'DENIED',
          outcome: 'REFUSED',
          isFinal: true,
          deliveryKey: 4,
        }),
      ];
      for (const change of changes) await store.write(() => store.history.add(change));
      expect(await store.read(() => store.history.ofVerification(first.key, { after: 1, limit: 9 }))).toEqual([
        { ...changes[2], position: 3 },
      ]);
      expect(await store.read(() => store.history.findVersion(first.key, 2))).toEqual({ ...changes[2], position: 3 });
      expect(await store.read(() => store.history.findVersion(second.key, 2))).toBeNull();
      expect(await store.read(() => store.history.changes({ after: 1, limit: 9 }))).toEqual([
        { ...changes[1], position: 2, verificationId: second.id, clientId: 'client-2' },
        { ...changes[2], position: 3, verificationId: first.id, clientId: 'client-1' },
      ]);
      expect(await store.read(() => store.history.changes({ after: 0, limit: 1 }))).toHaveLength(1);
      expect(await store.read(() => store.history.lastPosition())).toBe(3);
    });

    it('skips no position when a unit fails', async () => {
      const store = await open();
      await insertVerification(store);
      const failing = store.write(function* () {
        yield* store.history.add(newTransition());
        throw new Error('after the position was taken');
      });
      await expect(failing).rejects.toThrow('after the position was taken');
      const { position } = await store.write(() => store.history.add(newTransition()));
      expect(position).toBe(1);
    });

    it('has one change for one version', async () => {
      const store = await open();
      await insertVerification(store);
      await store.write(() => store.history.add(newTransition()));
      await expect(store.write(() => store.history.add(newTransition()))).rejects.toThrow();
      expect(await store.read(() => store.history.lastPosition())).toBe(1);
    });
  });

  describe('claims and tombstones', () => {
    it('let one holder at a time have a name', async () => {
      const store = await open();
      const acquire = (holder: string, now: number) =>
        store.write(() => store.claims.acquire({ name: 'heal:client-1', holder, now, until: now + 10 }));
      expect(await acquire('a', nine)).toBe(true);
      expect(await acquire('b', nine + 9)).toBe(false);
      expect(await acquire('a', nine + 9)).toBe(true);
      expect(await acquire('b', nine + 18)).toBe(false);
      expect(await acquire('b', nine + 19)).toBe(true);
      await store.write(() => store.claims.release({ name: 'heal:client-1', holder: 'a' }));
      expect(await acquire('a', nine + 19)).toBe(false);
      await store.write(() => store.claims.release({ name: 'heal:client-1', holder: 'b' }));
      expect(await acquire('a', nine + 19)).toBe(true);
    });

    it('are gone once their time is over', async () => {
      const store = await open();
      const acquire = (name: string, now: number) =>
        store.write(() => store.claims.acquire({ name, holder: 'a', now, until: now + 10 }));
      await acquire('ask:1', nine);
      await acquire('ask:2', nine + 5);
      await acquire('ask:3', nine + 10);
      // What is there cannot be taken by another holder who thinks that it is earlier.
      const isFree = (name: string) =>
        store.write(() => store.claims.acquire({ name, holder: 'b', now: nine, until: nine + 1 }));
      expect([await isFree('ask:1'), await isFree('ask:2'), await isFree('ask:3')]).toEqual([true, false, false]);
    });

    it('remember who was buried', async () => {
      const store = await open();
      await store.write(() => store.tombstones.bury('scan-1', nine));
      await store.write(() => store.tombstones.bury('scan-1', nine + 1));
      expect(await store.read(() => store.tombstones.isBuried('scan-1'))).toBe(true);
      expect(await store.read(() => store.tombstones.isBuried('scan-2'))).toBe(false);
    });
  });

  describe('permits', () => {
    it('are leased up to the limit of their hour', async () => {
      const store = await open();
      const lease = (hour: number, wanted: number, limit = 10) =>
        store.write(() => store.permits.lease({ hour, wanted, limit }));
      expect(await lease(500, 4)).toBe(4);
      expect(await lease(500, 4)).toBe(4);
      expect(await lease(500, 4)).toBe(2);
      expect(await lease(500, 4)).toBe(0);
      expect(await lease(501, 40)).toBe(10);
      expect(await lease(501, 1)).toBe(0);
      expect(await lease(500, 1)).toBe(0);
      expect(await lease(501, 5, 12)).toBe(2);
      expect(await lease(501, 5, 3)).toBe(0);
      expect(await lease(502, 5, 0)).toBe(0);
      const usedIn = (hour: number) => store.read(() => store.permits.usedIn(hour));
      expect([await usedIn(501), await usedIn(503)]).toEqual([12, 0]);
    });

    it('of all who ask at once are the limit, and no more', async () => {
      const url = await createUrl();
      const stores = [await openStore(url), await openStore(url)];
      const ask = (store: Store) => store.write(() => store.permits.lease({ hour: 500, wanted: 3, limit: 100 }));
      const leased = await Promise.all(Array.from({ length: 30 }, () => stores.map(ask)).flat());
      expect(leased.filter((count) => count === 3)).toHaveLength(33);
      expect(leased.filter((count) => count === 1)).toHaveLength(1);
      expect(leased.filter((count) => count === 0)).toHaveLength(26);
    });

    it('of an hour are as they were after a clock that jumped a day forward and back', async () => {
      const store = await open();
      const lease = (hour: number) => store.write(() => store.permits.lease({ hour, wanted: 6, limit: 10 }));
      expect([await lease(500), await lease(524), await lease(500)]).toEqual([6, 6, 4]);
    });

    it('are forgotten after two days', async () => {
      const store = await open();
      const hours = async () => {
        const rows = await store.read(() => query(({ db }) => db.selectFrom('permits').select('hour').orderBy('hour')));
        return rows.map(({ hour }) => hour);
      };
      for (const hour of [500, 501]) await store.write(() => store.permits.lease({ hour, wanted: 1, limit: 9 }));
      expect(await hours()).toEqual([500, 501]);
      await store.write(() => store.permits.lease({ hour: 549, wanted: 1, limit: 9 }));
      expect(await hours()).toEqual([501, 549]);
    });
  });

  describe('units', () => {
    it('happen as a whole or not at all', async () => {
      const store = await open();
      const failing = store.write(function* () {
        yield* store.verifications.insert(newVerification());
        throw new RangeError('in the middle');
      });
      await expect(failing).rejects.toThrow(new RangeError('in the middle'));
      expect(await store.read(() => store.verifications.findByScanRef('scan-1'))).toBeNull();
    });

    it('that fail take no neighbour with them', async () => {
      const store = await open();
      const write = (scanRef: string) =>
        store.write(function* () {
          const inserted = yield* store.verifications.insert(newVerification({ scanRef }));
          if (scanRef === 'scan-2') throw new Error('only this one');
          return inserted?.scanRef;
        });
      const settled = await Promise.allSettled(['scan-1', 'scan-2', 'scan-3'].map(write));
      expect(settled.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason)))).toEqual([
        'scan-1',
        'Error: only this one',
        'scan-3',
      ]);
      const list = store.verifications.list({}, { order: 'OLDEST_FIRST', afterKey: null, limit: 9 });
      expect((await store.read(() => list)).map(({ scanRef }) => scanRef).sort()).toEqual(['scan-1', 'scan-3']);
    });

    it('lose no update when many change the same row', async () => {
      const store = await open();
      const { key } = await insertVerification(store);
      const increment = () => store.write(() => incrementVersion(store, key));
      await Promise.all(Array.from({ length: 30 }, increment));
      expect(await store.read(() => store.verifications.find(key))).toMatchObject({ version: 31 });
    });

    it('of one name come one after the other', async () => {
      const store = await open();
      const insertOnce = function* (): Unit<boolean> {
        yield* serialise('client:client-1');
        const open = yield* store.starts.findOpen('client-1');
        return open.length === 0 && (yield* store.starts.insert(newStart())) !== null;
      };
      const inserted = await Promise.all(Array.from({ length: 20 }, () => store.write(insertOnce)));
      expect(inserted.filter((isInserted) => isInserted)).toHaveLength(1);
    });

    it('announce after the commit what they did, and nothing when they failed', async () => {
      const store = await open();
      const heard: StoreNotice[] = [];
      const told = new Promise<void>((resolve) => {
        const stop = store.subscribe((notice) => {
          heard.push(notice);
          if (heard.length < 3) return;
          stop();
          resolve();
        });
      });
      await store.write(() => store.starts.insert(newStart()));
      await insertVerification(store);
      const failing = store.write(function* () {
        yield* notify({ topic: 'START', key: 99 });
        throw new Error('so nothing is told');
      });
      await expect(failing).rejects.toThrow('so nothing is told');
      await store.write(() => store.starts.finish(1, { verificationKey: 1, at: nine }));
      await store.write(() => store.history.add(newTransition()));
      await store.write(() => notify({ topic: 'LOST' }));
      await told;
      await store.write(() => notify({ topic: 'LOST' }));
      expect(heard).toEqual([{ topic: 'START', key: 1 }, { topic: 'VERIFICATION', key: 1 }, { topic: 'LOST' }]);
    });

    it('know the time', async () => {
      const store = await open();
      expect(await store.read(() => databaseTime())).toBeGreaterThan(Date.parse('2026-01-01'));
    });
  });

  describe('the store', () => {
    it('is ready while it can be written, and not when it is closed', async () => {
      const store = await open();
      expect(await store.isReady()).toBe(true);
      await store.close();
      expect(await store.isReady()).toBe(false);
    });

    it('commits on closing what was asked before', async () => {
      const url = await createUrl();
      const store = await openStore(url);
      const scanRefs = Array.from({ length: 30 }, (_, count) => `scan-${count}`);
      const written = Promise.all(scanRefs.map((scanRef) => insertVerification(store, { scanRef })));
      await store.close();
      expect((await written).map(({ scanRef }) => scanRef)).toEqual(scanRefs);
      const again = await openStore(url);
      expect(await again.read(() => again.verifications.findByScanRef('scan-29'))).toMatchObject({
        scanRef: 'scan-29',
      });
    });

    it('keeps its fingerprints when the encryption keys change, and tells purposes apart', async () => {
      const url = await createUrl();
      const [before, after] = [await openStore(url), await openStore(url, { encryptionKeys: [createKey(), usualKey] })];
      const fingerprint = before.fingerprints.of('SCAN_REF', 'scan-1');
      expect(fingerprint).toMatch(/^[\w-]{43}$/u);
      expect(after.fingerprints.of('SCAN_REF', 'scan-1')).toBe(fingerprint);
      expect(after.fingerprints.of('START_INPUT', 'scan-1')).not.toBe(fingerprint);
    });

    it('opens with no other keys than those it was written with', async () => {
      const url = await createUrl();
      await openStore(url);
      await expect(openStore(url, { encryptionKeys: [createKey()] })).rejects.toMatchObject({
        name: 'StoreConfigurationError',
        message: 'None of the encryption keys is one that this database was written with.',
      });
    });

    it('moves everything that is sealed to the newest key while old rows still open', async () => {
      const url = await createUrl();
      const [oldKey, newKey] = [createKey(), createKey()];
      const old = await openStore(url, { encryptionKeys: [oldKey] });
      for (let count = 0; count < 60; count += 1) {
        await old.write(() => old.deliveries.keep(newDelivery({ body: Buffer.from(`body ${count}`) })));
      }
      await insertVerification(old);
      await old.write(() => old.deletions.insert(newDeletion()));
      await old.write(() => old.decisions.keep({ ...decision, note: 'seen' }));
      const both = await openStore(url, { encryptionKeys: [newKey, oldKey] });
      expect((await both.read(() => both.deliveries.bodyOf(60)))?.toString()).toBe('body 59');
      const without = await openStore(url, { encryptionKeys: [createKey(), oldKey] });
      await without.write(() => without.deliveries.keep(newDelivery()));
      expect(await both.reseal()).toEqual({ moved: 64, unreadable: 1 });
      expect(await both.reseal()).toEqual({ moved: 0, unreadable: 1 });
      const only = await openStore(url, { encryptionKeys: [newKey] });
      expect((await only.read(() => only.deliveries.bodyOf(60)))?.toString()).toBe('body 59');
      expect(await only.read(() => only.verifications.credentialsOf(1))).toMatchObject({ authToken: 'token-1' });
      expect(await only.read(() => only.deletions.scanRefOf(1))).toBe('scan-1');
      expect(await only.read(() => only.decisions.noteOf(1))).toBe('seen');
    });

    it('keeps no token and no body in the clear', async () => {
      const store = await open();
      const credentials = {
        authToken: 'canary-token',
        digitString: 'canary-digits',
        redirectUrl: 'https://vendor.example/canary-url',
      };
      await insertVerification(store, { credentials });
      const adopted = await insertVerification(store, { scanRef: 'scan-2', credentials: null });
      await store.write(() => store.verifications.complete(adopted.key, { ...startedFacts, credentials }));
      await store.write(() => store.deliveries.keep(newDelivery({ body: Buffer.from('canary-body') })));
      expect(await store.read(() => store.verifications.credentialsOf(1))).toEqual(credentials);
      expect(await store.read(() => store.verifications.credentialsOf(2))).toEqual(credentials);
      expect((await store.read(() => store.deliveries.bodyOf(1)))?.toString()).toBe('canary-body');
      expect(await readEverything(store)).not.toMatch(/canary/u);
    });
  });
}

const startedFacts = {
  origin: 'STARTED',
  externalRef: 'order-7',
  inputFingerprint: 'input-7',
  presentation: { language: 'de', hasRedirects: true },
  startBy: nine + 1,
  finishBy: nine + 2,
  reviewSuccessful: true,
  reviewFailed: false,
  replacesKey: 5,
  credentials: { authToken: 'token-7', digitString: '1234', redirectUrl: 'https://vendor.example/token-7' },
} as const;

const verdict = { state: 'IGNORED', reason: 'OUTRANKED', verificationKey: 7, processedAt: nine + 2 } as const;

function* incrementVersion(store: Store, key: number): Unit<void> {
  const current = yield* store.verifications.lock(key);
  if (current === null) throw new Error('The verification is gone.');
  yield* store.verifications.change(key, { ...current, version: current.version + 1 });
}
