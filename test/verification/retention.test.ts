import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { startDeleting } from '../support/deleting.ts';
import { leastSettings } from '../support/gateway.ts';
import { newDelivery, nine, openStore } from '../support/store.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const day = 86_400_000;

/** A database in which one delivery came at nine on each of so many days before, and one that waits on the oldest of them. */
async function withDeliveries(days: number) {
  const url = `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`;
  const store = await openStore(url, { encryptionKeys: [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)] });
  const verdict = { state: 'IGNORED', reason: 'OTHER_EVENT', verificationKey: null, processedAt: nine } as const;
  const keep = async (text: string, receivedAt: number) => {
    const delivery = newDelivery({ body: Buffer.from(text), receivedAt, scanRef: null, nextTryAt: nine + day });
    return (await store.write(() => store.deliveries.keep(delivery))).delivery.key;
  };
  for (let age = 0; age < days; age += 1) {
    const key = await keep(`${age} days old`, nine - age * day);
    await store.write(() => store.deliveries.settle(key, verdict));
  }
  await keep('waiting', nine - days * day);
  const list = () => store.read(() => store.deliveries.list({}, { order: 'OLDEST_FIRST', afterKey: null, limit: 999 }));
  const bodies = async () => {
    const asked = (await list()).map(({ key }) => store.read(() => store.deliveries.bodyOf(key)));
    return (await Promise.all(asked)).flatMap((body) => (body === null ? [] : [body.toString()]));
  };
  return { url, list, bodies };
}

describe('retention', () => {
  it('destroys bodies that are older than it, in portions, and keeps what is known of their deliveries', async () => {
    const { url, list, bodies } = await withDeliveries(250);
    const before = await list();
    await startDeleting(url, { RETENTION_DAYS: '10' });
    const young = Array.from({ length: 11 }, (_, age) => `${age} days old`);
    await expect.poll(bodies, { timeout: 10_000 }).toEqual([...young, 'waiting']);
    expect(await list()).toEqual(before);
  });

  it('lasts as long as it is set to, to the millisecond', async () => {
    const { url, bodies } = await withDeliveries(3);
    const { clock } = await startDeleting(url, { RETENTION_DAYS: '1' });
    await expect.poll(bodies, { timeout: 10_000 }).toEqual(['0 days old', '1 days old', 'waiting']);
    expect(clock.now()).toBe(nine);
  });
});
