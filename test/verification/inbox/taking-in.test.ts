import { describe, expect, it } from 'vitest';
import { parseDelivery } from '../../../src/idenfy/wire/webhook.ts';
import { processDelivery } from '../../../src/verification/inbox/process.ts';
import { insertVerification, newDelivery, newStart, nine, openStore } from '../../support/store.ts';
import { payload } from '../support.ts';
import { openInbox, readDelivery } from './open-inbox.ts';

const memory = 'sqlite::memory:';
const approved = payload('scan-1', 'APPROVED');
const bodyOf = (content: object) => Buffer.from(JSON.stringify(content));

describe('a delivery that a process has kept and not come to', () => {
  it('is taken up by a worker after thirty seconds, not before', async () => {
    const store = await openStore(memory);
    const { clock, round } = openInbox(store);
    const kept = newDelivery({ body: bodyOf(approved), nextTryAt: nine + 30_000 });
    const { delivery } = await store.write(() => store.deliveries.keep(kept));
    clock.advance(29_999);
    await round();
    expect(await readDelivery(store, delivery.key)).toMatchObject({ state: 'RECEIVED', tries: 0 });
    clock.advance(1);
    await round();
    expect(await readDelivery(store, delivery.key)).toMatchObject({ state: 'APPLIED', nextTryAt: null });
    expect(await store.read(() => store.verifications.findByScanRef('scan-1'))).toMatchObject({ status: 'APPROVED' });
  });

  it('is left for thirty seconds to the process that has just kept it', async () => {
    const store = await openStore(memory);
    let kept: readonly number[] = [];
    const { receive } = openInbox({
      ...store,
      deliveries: {
        ...store.deliveries,
        *keep(delivery) {
          kept = [...kept, delivery.receivedAt, delivery.nextTryAt];
          return yield* store.deliveries.keep(delivery);
        },
      },
    });
    await receive(approved);
    expect(kept).toEqual([nine, nine + 30_000]);
  });

  it('is one of fifty in a round', async () => {
    const store = await openStore(memory);
    const { round, recorder } = openInbox(store);
    for (let count = 0; count < 51; count += 1) {
      const body = bodyOf(payload(`scan-${count}`, 'APPROVED'));
      await store.write(() => store.deliveries.keep(newDelivery({ body, nextTryAt: nine })));
    }
    await round();
    expect(recorder.processed).toHaveLength(50);
    await round();
    expect(recorder.processed).toHaveLength(51);
  });
});

describe('a delivery about a session that nobody knew', () => {
  it('is named by the history as what brought the session into the record', async () => {
    const store = await openStore(memory);
    const { key } = await openInbox(store).receive(approved);
    const [first] = await store.read(() => store.history.ofVerification(1, { after: 0, limit: 10 }));
    expect(first).toMatchObject({ version: 1, source: 'WEBHOOK', deliveryKey: key });
    expect(await store.read(() => store.verifications.find(1))).toMatchObject({ origin: 'ADOPTED', createdAt: nine });
  });

  it('brings nobody back who was deleted', async () => {
    const store = await openStore(memory);
    await store.write(() => store.tombstones.bury('scan-1', nine));
    const { receive } = openInbox(store);
    expect(await receive(approved)).toMatchObject({ state: 'IGNORED', reason: 'DELETION', verificationKey: null });
    expect(await receive({ ...approved, finishTime: 1 })).toMatchObject({ state: 'IGNORED', reason: 'DELETION' });
    expect(await store.read(() => store.verifications.findByScanRef('scan-1'))).toBeNull();
    expect(await receive(payload('scan-2', 'APPROVED'))).toMatchObject({ state: 'APPLIED' });
  });

  it('waits while a start of its client is under way, and no longer than that may take', async () => {
    const store = await openStore(memory);
    const deadlineAt = nine + 10_000;
    const start = await store.write(() => store.starts.insert(newStart({ clientId: 'invented-client', deadlineAt })));
    const { clock, receive, round } = openInbox(store, { timeoutMs: 50 });
    const { key, state } = await receive(approved);
    expect(state).toBe('RECEIVED');
    expect(await store.read(() => store.verifications.findByScanRef('scan-1'))).toBeNull();
    await store.write(() => store.starts.free(start?.key ?? 0, nine));
    clock.advance(30_000);
    await round();
    expect(await readDelivery(store, key)).toMatchObject({ state: 'APPLIED' });
    expect(await store.read(() => store.verifications.findByScanRef('scan-1'))).toMatchObject({ origin: 'ADOPTED' });
  });

  it('goes on as soon as that start has ended', async () => {
    const store = await openStore(memory);
    const deadlineAt = nine + 60_000;
    const start = await store.write(() => store.starts.insert(newStart({ clientId: 'invented-client', deadlineAt })));
    const { receive } = openInbox(store, { timeoutMs: 60_000 });
    const received = receive(approved);
    await store.write(() => store.starts.free(start?.key ?? 0, nine));
    expect(await received).toMatchObject({ state: 'APPLIED' });
  });

  it('does not wait for a start of somebody else', async () => {
    const store = await openStore(memory);
    await store.write(() => store.starts.insert(newStart({ clientId: 'another-client', deadlineAt: nine + 60_000 })));
    expect(await openInbox(store, { timeoutMs: 60_000 }).receive(approved)).toMatchObject({ state: 'APPLIED' });
  });

  it('does not wait when the session is known', async () => {
    const store = await openStore(memory);
    await insertVerification(store, { clientId: 'invented-client' });
    await store.write(() => store.starts.insert(newStart({ clientId: 'invented-client', deadlineAt: nine + 60_000 })));
    expect(await openInbox(store, { timeoutMs: 60_000 }).receive(approved)).toMatchObject({ state: 'APPLIED' });
  });
});

describe('a delivery that could not be read', () => {
  it('changes nothing of the session that it names', async () => {
    const store = await openStore(memory);
    const before = await insertVerification(store);
    const { receive } = openInbox(store);
    const unread = await receive({ scanRef: 'scan-1', status: { overall: 7 } });
    expect(unread).toMatchObject({
      state: 'UNPARSED',
      reason: 'WRONG_SHAPE',
      scanRef: 'scan-1',
      verificationKey: before.key,
    });
    expect(await store.read(() => store.verifications.find(before.key))).toEqual(before);
  });

  it('is taken in from the beginning once somebody can read it', async () => {
    const store = await openStore(memory);
    const { key: verificationKey } = await insertVerification(store);
    const { parts, receive } = openInbox(store);
    const { key } = await receive({ scanRef: 'scan-1', status: { overall: 7 } });
    await store.write(() => store.deliveries.requeue(key, nine));
    await store.write(() => processDelivery(parts, key, parseDelivery(bodyOf(approved), null)));
    expect(await readDelivery(store, key)).toMatchObject({ state: 'APPLIED', reason: null });
    expect(await store.read(() => store.verifications.find(verificationKey))).toMatchObject({ status: 'APPROVED' });
  });
});
