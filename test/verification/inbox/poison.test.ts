import { describe, expect, it } from 'vitest';
import { scopedPermissions } from '../../../src/model/permissions.ts';
import { StoreUnavailableError } from '../../../src/model/store-unavailable.ts';
import type { Store } from '../../../src/store/store.ts';
import { query } from '../../../src/store/unit.ts';
import { replayDelivery } from '../../../src/verification/deliveries.ts';
import { operator } from '../../support/http-server.ts';
import { insertVerification, newDelivery, nine, openStore } from '../../support/store.ts';
import { payload } from '../support.ts';
import { openInbox, readDelivery } from './open-inbox.ts';

const poison = payload('scan-1', 'APPROVED');
const behind = payload('scan-2', 'APPROVED');

/** A store in memory that knows two sessions, and refuses to change the first one for as long as it is broken. */
async function openBreakable() {
  const store = await openStore('sqlite::memory:');
  const { key } = await insertVerification(store);
  await insertVerification(store, { scanRef: 'scan-2', clientId: 'client-2' });
  const state = { isBroken: true };
  const verifications: Store['verifications'] = {
    ...store.verifications,
    *change(changed, change) {
      if (state.isBroken && changed === key) throw new TypeError('A defect that nobody has thought of.');
      yield* store.verifications.change(changed, change);
    },
  };
  const statusOf = async (scanRef: string) =>
    (await store.read(() => store.verifications.findByScanRef(scanRef)))?.status;
  return { store: { ...store, verifications }, state, statusOf };
}

describe('a delivery that cannot be taken in', () => {
  it('is tried again after twice the pause each time, and set aside in the end', async () => {
    const { store, statusOf } = await openBreakable();
    const { clock, receive, recorder, round } = openInbox(store);
    const { key } = await receive(poison);
    const pauses: number[] = [];
    for (;;) {
      const { nextTryAt } = await readDelivery(store, key);
      if (nextTryAt === null) break;
      const pause = nextTryAt - clock.now();
      pauses.push(pause / 1_000);
      clock.advance(pause - 1);
      await round();
      expect((await readDelivery(store, key)).tries).toBe(pauses.length - 1);
      clock.advance(1);
      await round();
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128]);
    expect(await readDelivery(store, key)).toMatchObject({ state: 'SET_ASIDE', reason: 'PROCESSING_FAILED' });
    expect(await statusOf('scan-1')).toBe('ACTIVE');
    expect(recorder.defects).toHaveLength(9);
  });

  it('does not stand in the way of those behind it', async () => {
    const { store, statusOf } = await openBreakable();
    const { clock, receive, round } = openInbox(store);
    const { key } = await receive(poison);
    expect(await receive(behind)).toMatchObject({ state: 'APPLIED' });
    expect(await statusOf('scan-2')).toBe('APPROVED');
    const body = Buffer.from(JSON.stringify(payload('scan-3', 'DENIED')));
    await store.write(() => store.deliveries.keep(newDelivery({ body, scanRef: 'scan-3', nextTryAt: nine + 1_000 })));
    clock.advance(1_000);
    await round();
    expect(await readDelivery(store, key)).toMatchObject({ state: 'RECEIVED', tries: 1 });
    expect(await statusOf('scan-3')).toBe('DENIED');
  });

  it('is taken in by a replay once it can be, and again is the same as once', async () => {
    const { store, state, statusOf } = await openBreakable();
    const { clock, parts, process, receive, round } = openInbox(store);
    const { key, digest } = await receive(poison);
    for (let count = 0; count < 8; count += 1) {
      clock.advance(200_000);
      await round();
    }
    expect(await readDelivery(store, key)).toMatchObject({ state: 'SET_ASIDE' });
    state.isBroken = false;
    const again = () =>
      replayDelivery({ store, clock, permissions: scopedPermissions, inbox: { process } }, operator, digest);
    expect(await again()).toMatchObject({ state: 'APPLIED', reason: null, tries: 0 });
    const after = await store.read(() => store.verifications.findByScanRef('scan-1'));
    expect(after).toMatchObject({ status: 'APPROVED', version: 2 });
    expect(await again()).toMatchObject({ state: 'APPLIED', reason: null });
    expect(await store.read(() => store.verifications.findByScanRef('scan-1'))).toEqual(after);
    expect(await statusOf('scan-2')).toBe('ACTIVE');
    expect(parts.store).toBe(store);
  });

  it('is taken in when it comes again once it can be', async () => {
    const { store, state, statusOf } = await openBreakable();
    const { clock, receive, round } = openInbox(store);
    const { key } = await receive(poison);
    for (let count = 0; count < 8; count += 1) {
      clock.advance(200_000);
      await round();
    }
    state.isBroken = false;
    expect(await receive(poison)).toMatchObject({ key, state: 'APPLIED', reason: null, copies: 2 });
    expect(await statusOf('scan-1')).toBe('APPROVED');
  });

  it('is told what became of it when it comes again and is outranked by then', async () => {
    const { store, state } = await openBreakable();
    const { clock, receive, round } = openInbox(store);
    const { key } = await receive(poison);
    for (let count = 0; count < 8; count += 1) {
      clock.advance(200_000);
      await round();
    }
    state.isBroken = false;
    await receive(payload('scan-1', 'DENIED', { finishTime: 1_795_510_200 }));
    expect(await receive(poison)).toMatchObject({ key, state: 'IGNORED', reason: 'OUTRANKED', copies: 2 });
  });

  it('is let go when it is a copy of one that was taken in', async () => {
    const { store, state, statusOf } = await openBreakable();
    state.isBroken = false;
    const { clock, receive, recorder, round } = openInbox(store);
    await receive(poison);
    state.isBroken = true;
    const { key } = await receive(poison);
    for (let count = 0; count < 8; count += 1) {
      clock.advance(30_000);
      await round();
    }
    expect(await readDelivery(store, key)).toMatchObject({ state: 'APPLIED', nextTryAt: null, copies: 2 });
    expect(await statusOf('scan-1')).toBe('APPROVED');
    const failures = recorder.defects.length;
    clock.advance(3_600_000);
    await round();
    expect(recorder.defects).toHaveLength(failures);
  });

  it('is set aside when its body cannot be opened, and the others go on', async () => {
    const store = await openStore('sqlite::memory:');
    const keep = (body: string, scanRef: string) =>
      store.write(() => store.deliveries.keep(newDelivery({ body: Buffer.from(body), scanRef, nextTryAt: nine })));
    const { delivery } = await keep(JSON.stringify(poison), 'scan-1');
    await keep(JSON.stringify(behind), 'scan-2');
    const sealedBody = Buffer.from('whatever this is, no key of ours has made it');
    await store.write(() =>
      query(({ db }) => db.updateTable('deliveries').set({ sealedBody }).where('key', '=', delivery.key)),
    );
    const { clock, recorder, round } = openInbox(store);
    await round();
    expect(await store.read(() => store.verifications.findByScanRef('scan-2'))).toMatchObject({ status: 'APPROVED' });
    expect(await readDelivery(store, delivery.key)).toMatchObject({ state: 'RECEIVED', nextTryAt: nine + 2_000 });
    for (let count = 0; count < 7; count += 1) {
      clock.advance(200_000);
      await round();
    }
    expect(await readDelivery(store, delivery.key)).toMatchObject({
      state: 'SET_ASIDE',
      reason: 'PROCESSING_FAILED',
      nextTryAt: null,
    });
    expect(recorder.defects).toHaveLength(8);
  });

  it('is done with when its person was deleted before it was taken in', async () => {
    const store = await openStore('sqlite::memory:');
    const { delivery } = await store.write(() => store.deliveries.keep(newDelivery({ nextTryAt: nine })));
    await store.write(() => store.deliveries.forget(delivery.key));
    await openInbox(store).round();
    expect(await readDelivery(store, delivery.key)).toMatchObject({ state: 'IGNORED', reason: 'DELETION' });
  });

  it('waits without being blamed while the record cannot be reached', async () => {
    const { store, state, statusOf } = await openBreakable();
    state.isBroken = false;
    const outage = { left: 1 };
    const write: Store['write'] = (unit) => {
      outage.left -= 1;
      return outage.left === 0 ? Promise.reject(new StoreUnavailableError('SQLITE_BUSY')) : store.write(unit);
    };
    outage.left = 2;
    const { clock, receive, recorder, round } = openInbox({ ...store, write });
    const { key } = await receive(poison);
    expect(await readDelivery(store, key)).toMatchObject({ state: 'RECEIVED', tries: 0, nextTryAt: nine + 30_000 });
    clock.advance(30_000);
    await round();
    expect(await readDelivery(store, key)).toMatchObject({ state: 'APPLIED', tries: 1 });
    expect(await statusOf('scan-1')).toBe('APPROVED');
    expect(recorder.defects).toEqual([]);
  });
});
