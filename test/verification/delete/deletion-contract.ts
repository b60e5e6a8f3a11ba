import { describe, expect, it } from 'vitest';
import { rotatedKeys, startDeleting, type AnsweredDeletion, type DeletingGateway } from '../../support/deleting.ts';
import { readSealed } from '../../support/opening.ts';
import { nine, openStore, readEverything } from '../../support/store.ts';
import { leastSettings } from '../../support/gateway.ts';
import { Secret } from '../../../src/model/secret.ts';

const hour = 3_600_000;
const at = (moment: number) => new Date(moment).toISOString();
const patience = { timeout: 10_000, interval: 20 };

/** The store of a gateway, seen from beside it. */
const openBeside = (url: string) =>
  openStore(url, { encryptionKeys: [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)] });

interface ListedDelivery {
  readonly eventType: string;
  readonly state: string;
  readonly reason: string | null;
  readonly scanRef: string | null;
  readonly body: string | null;
  readonly copies: number;
}

async function listDeliveries({ ask }: DeletingGateway): Promise<readonly ListedDelivery[]> {
  const { data } = await ask(
    '{ webhookDeliveries(first: 100) { nodes { eventType state reason scanRef body copies } } }',
  );
  return (data as { webhookDeliveries: { nodes: readonly ListedDelivery[] } }).webhookDeliveries.nodes;
}

/** How a verification stands, with its history. */
export const historyOf = async ({ ask }: DeletingGateway, id: string) => {
  const operation = `query H($id: ID!) {
    verification(by: { id: $id }) { status outcome isFinal scanRef externalRef history(first: 100) { nodes { source status } } }
  }`;
  return (await ask(operation, { id })).data?.['verification'];
};

/** What `deleteClient` answers. */
interface Payload {
  readonly deletions: readonly (AnsweredDeletion & { readonly verificationId: string })[];
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] | null }[];
}
/** Asks for the deletion of everything of a person. */
export const removeAll = async ({ ask }: DeletingGateway, clientId: string) => {
  const operation =
    'mutation D($c: ClientId!) { deleteClient(clientId: $c) { deletions { id state verificationId } errors { code path } } }';
  return (await ask(operation, { c: clientId })).data?.['deleteClient'] as Payload;
};

/** What is promised of deletion, whatever the database. `createUrl` answers the address of a new, empty one. */
export function describeDeletion(createUrl: () => Promise<string> | string): void {
  describe('the deletion of a verification', () => {
    it('leaves a receipt, here and at the vendor', async () => {
      const gateway = await startDeleting(await createUrl());
      const session = await gateway.start('person-1', 'order-7');
      await gateway.act(session, 'approve', 'APPROVED');
      const asked = await gateway.remove(session);
      expect(asked).toEqual({
        id: expect.stringMatching(/^dl_[0-9a-z]{16}$/u) as string,
        state: 'REQUESTED',
        requestedBy: 'local',
        requestedAt: at(nine),
        doneAt: null,
        tries: 0,
        nextTryAt: at(nine),
        verificationId: session.id,
        clientId: 'person-1',
      });
      await gateway.reaches(asked, { state: 'DONE', doneAt: at(nine), tries: 1, nextTryAt: null });
      expect(gateway.simulator.vendor.find(session)?.status).toBe('DELETED');
      expect(await historyOf(gateway, session.id)).toEqual({
        status: 'DELETED',
        outcome: 'VERIFIED',
        isFinal: true,
        scanRef: null,
        externalRef: null,
        history: {
          nodes: [
            { source: 'START', status: 'ACTIVE' },
            { source: 'WEBHOOK', status: 'APPROVED' },
            { source: 'DELETION', status: 'APPROVED' },
            { source: 'DELETION', status: 'DELETED' },
          ],
        },
      });
    });

    it('has destroyed our own copies when it is answered, and keeps of a delivery the digest', async () => {
      const url = await createUrl();
      const gateway = await startDeleting(url);
      const session = await gateway.start('person-1', 'canary-order');
      await gateway.act(session, 'approve', 'APPROVED');
      const store = await openBeside(url);
      const before = await readEverything(store);
      for (const text of ['canary-order', session.scanRef]) expect(before).toContain(text);
      const [{ digest } = { digest: '' }] = await store.read(() =>
        store.deliveries.list({}, { order: 'OLDEST_FIRST', afterKey: null, limit: 1 }),
      );
      await gateway.remove(session);
      const after = await readEverything(store);
      for (const text of ['canary-order', session.scanRef]) expect(after).not.toContain(text);
      expect(await store.read(() => store.verifications.credentialsOf(1))).toBeNull();
      expect(await store.read(() => store.deliveries.bodyOf(1))).toBeNull();
      expect(await store.read(() => store.deliveries.findByDigest(digest))).toMatchObject({ scanRef: null });
      expect(await store.read(() => store.starts.find(1))).toMatchObject({ inputFingerprint: null });
      expect(await store.read(() => store.verifications.find(1))).toMatchObject({
        scanRef: null,
        externalRef: null,
        inputFingerprint: null,
        presentation: null,
      });
    });

    it('leaves nothing in the tables that somebody with every key could read', async () => {
      const url = await createUrl();
      const before = await startDeleting(url);
      const store = await openBeside(url);
      const readUnder = async (...keys: string[]) =>
        readSealed(Buffer.from(await readEverything(store), 'latin1'), keys);
      const { older, newer } = rotatedKeys;
      const first = await before.start('person-1', 'canary-order-1');
      await before.act(first, 'deny', 'DENIED');
      const underOlder = await readUnder(older);
      expect(underOlder).toContain('"externalRef":"canary-order-1"');

      const gateway = await before.rotate();
      // What was sealed stays under its key until somebody moves it.
      expect([await readUnder(older), await readUnder(newer)]).toEqual([underOlder, '']);
      const second = await gateway.start('person-1', 'canary-order-2');
      expect(await readUnder(newer)).toContain(second.authToken);
      await gateway.act(second, 'approve', 'APPROVED');
      expect(await readUnder(older)).toContain('"externalRef":"canary-order-1"');
      expect(await readUnder(newer)).toContain('"externalRef":"canary-order-2"');

      const { deletions, errors } = await removeAll(gateway, 'person-1');
      expect(errors).toEqual([]);
      expect(deletions).toHaveLength(2);
      gateway.clock.advance(hour + 60_000);
      for (const deletion of deletions) await gateway.reaches(deletion, { state: 'DONE' });
      const left = (await readEverything(store)) + (await readUnder(older, newer));
      const canaries = [first, second].flatMap(({ scanRef, authToken }) => [scanRef, authToken]);
      for (const canary of ['canary-order', ...canaries]) expect(left).not.toContain(canary);
    });

    it('keeps the scanRef sealed until the vendor has deleted, and not longer', async () => {
      const url = await createUrl();
      const gateway = await startDeleting(url);
      const session = await gateway.start('person-1');
      const store = await openBeside(url);
      const asked = await gateway.remove(session);
      await gateway.reaches(asked, { state: 'WAITING_FOR_VENDOR' });
      expect(await store.read(() => store.deletions.scanRefOf(1))).toBe(session.scanRef);
      gateway.clock.advance(hour + 60_000);
      await gateway.reaches(asked, { state: 'DONE' });
      expect(await store.read(() => store.deletions.scanRefOf(1))).toBeNull();
      expect(await store.read(() => store.tombstones.isBuried(session.scanRef))).toBe(true);
    });

    it('is one, however often and by however many it is asked for', async () => {
      const gateway = await startDeleting(await createUrl());
      const session = await gateway.start('person-1');
      const asked = await Promise.all(Array.from({ length: 5 }, () => gateway.remove(session)));
      expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
      const [first] = asked;
      if (first === undefined) throw new Error('Nothing was asked for.');
      gateway.clock.advance(hour + 60_000);
      await gateway.reaches(first, { state: 'DONE' });
      expect(await gateway.remove(session)).toMatchObject({ id: first.id, state: 'DONE' });
    });

    it('writes down who asked, once', async () => {
      const url = await createUrl();
      const gateway = await startDeleting(url);
      const session = await gateway.start('person-1');
      await gateway.remove(session);
      await gateway.remove(session);
      const store = await openBeside(url);
      const page = { order: 'OLDEST_FIRST', afterKey: null, limit: 9 } as const;
      const entries = await store.read(() => store.audit.list({ action: 'DELETE_VERIFICATION' }, page));
      expect(entries).toMatchObject([
        { callerId: 'local', verificationId: session.id, clientId: 'person-1', at: nine },
      ]);
    });
  });

  describe('what comes after a deletion', () => {
    it('is ignored when it is a copy of what came before, and stays without its body', async () => {
      const gateway = await startDeleting(await createUrl());
      const session = await gateway.start('person-1');
      await gateway.act(session, 'approve', 'APPROVED');
      const asked = await gateway.remove(session);
      await gateway.reaches(asked, { state: 'DONE' });
      gateway.simulator.redeliver(0);
      await expect
        .poll(() => listDeliveries(gateway), patience)
        .toEqual([
          {
            eventType: 'IDENTIFICATION_AUTO_FINISHED',
            state: 'IGNORED',
            reason: 'DELETION',
            scanRef: null,
            body: null,
            copies: 2,
          },
        ]);
      expect(await historyOf(gateway, session.id)).toMatchObject({ status: 'DELETED' });
    });

    it('is ignored when it is a late verdict, and keeps nothing but its digest', async () => {
      const url = await createUrl();
      const gateway = await startDeleting(url);
      const session = await gateway.start('person-1');
      await gateway.act(session, 'review', 'REVIEWING');
      gateway.simulator.webhookFaults.add({ fate: 'lost' });
      const reviewed = gateway.simulator.vendor.find(session);
      if (reviewed !== null) gateway.simulator.vendor.act(reviewed, 'reviewer-approve');
      const asked = await gateway.remove(session);
      await gateway.reaches(asked, { state: 'DONE' });
      gateway.simulator.redeliver(1);
      await expect
        .poll(() => listDeliveries(gateway), patience)
        .toMatchObject([
          {
            eventType: 'IDENTIFICATION_MANUAL_FINISHED',
            state: 'IGNORED',
            reason: 'DELETION',
            scanRef: null,
            body: null,
          },
          { eventType: 'IDENTIFICATION_AUTO_FINISHED', scanRef: null, body: null },
        ]);
      expect(await historyOf(gateway, session.id)).toMatchObject({ status: 'DELETED', outcome: null });
      expect(await readEverything(await openBeside(url))).not.toContain(session.scanRef);
    });

    it('does not come back when it was deleted while the vendor was asked about it', async () => {
      const gateway = await startDeleting(await createUrl());
      const sold = gateway.simulator.vendor.sell({ clientId: 'person-9', expiryTime: 600 });
      const { scanRef } = sold.body as unknown as { scanRef: string };
      const session = gateway.simulator.vendor.find({ scanRef });
      if (session === null) throw new Error('The simulator has sold nothing.');
      const refresh = `mutation R($s: String!) { refreshVerification(by: { scanRef: $s }) { verification { id } errors { code } } }`;
      const look = 'query L($s: String!) { verification(by: { scanRef: $s }) { id } }';
      gateway.simulator.faults.add({ path: '/api/v2/status', delayMs: 3_000 });
      const slow = gateway.ask(refresh, { s: scanRef });
      await expect.poll(() => gateway.simulator.calls.length).toBe(1);
      gateway.simulator.vendor.act(session, 'deny');
      const find = async () =>
        (await gateway.ask(look, { s: scanRef })).data?.['verification'] as { id: string } | null;
      await expect.poll(find).not.toBeNull();
      await gateway.remove((await find()) ?? { id: '' });
      expect((await slow).data).toEqual({
        refreshVerification: { verification: null, errors: [{ code: 'NOT_FOUND' }] },
      });
    });
  });

  describe('the deletion of everything of a person', () => {
    it('is that of each verification, and of nobody else', async () => {
      const gateway = await startDeleting(await createUrl());
      const first = await gateway.start('person-1');
      await gateway.act(first, 'deny', 'DENIED');
      const second = await gateway.start('person-1');
      const other = await gateway.start('person-2');
      const { deletions, errors } = await removeAll(gateway, 'person-1');
      expect(errors).toEqual([]);
      expect(deletions.map(({ verificationId }) => verificationId)).toEqual([first.id, second.id]);
      gateway.clock.advance(hour + 60_000);
      for (const deletion of deletions) await gateway.reaches(deletion, { state: 'DONE' });
      expect(await removeAll(gateway, 'person-1')).toEqual({
        deletions: deletions.map((deletion) => ({ ...deletion, state: 'DONE' })),
        errors: [],
      });
      expect(await historyOf(gateway, other.id)).toMatchObject({ scanRef: other.scanRef });
    });

    it('waits for a start in flight, and takes what it brings along', async () => {
      const gateway = await startDeleting(await createUrl());
      gateway.simulator.faults.add({ path: '/api/v2/token', delayMs: 500 });
      const starting = gateway.start('person-1');
      await expect.poll(() => gateway.simulator.calls.length).toBe(1);
      const { deletions, errors } = await removeAll(gateway, 'person-1');
      expect(errors).toEqual([]);
      expect(deletions.map(({ verificationId }) => verificationId)).toEqual([(await starting).id]);
    });

    it('finds out at the vendor what became of a lost start, and takes that along', async () => {
      const gateway = await startDeleting(await createUrl(), { IDENFY_TIMEOUT_MS: '1000' });
      gateway.simulator.faults.add({ path: '/api/v2/token', cut: 'after' });
      await expect(gateway.start('person-1')).rejects.toThrow(/OUTCOME_UNKNOWN/u);
      gateway.clock.advance(1_000);
      const { deletions, errors } = await removeAll(gateway, 'person-1');
      expect(errors).toEqual([]);
      expect(deletions).toHaveLength(1);
      for (const deletion of deletions) await gateway.reaches(deletion, { state: 'WAITING_FOR_VENDOR' });
      gateway.clock.advance(hour);
      for (const deletion of deletions) await gateway.reaches(deletion, { state: 'DONE' });
      expect(gateway.simulator.vendor.sessions.map(({ status }) => status)).toEqual(['DELETED']);
    });
  });
}
