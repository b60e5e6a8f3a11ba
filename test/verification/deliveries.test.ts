import { describe, expect, it } from 'vitest';
import type { Caller, Scope } from '../../src/model/caller.ts';
import { scopedPermissions } from '../../src/model/permissions.ts';
import {
  findDelivery,
  listDeliveries,
  readDeliveryBody,
  replayDelivery,
  type DeliveryParts,
} from '../../src/verification/deliveries.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { newDelivery, openStore } from '../support/store.ts';

const page = { order: 'NEWEST_FIRST', afterKey: null, limit: 10 } as const;
const admin: readonly Scope[] = ['verification:admin', 'verification:any'];

const callerWith = (...scopes: readonly Scope[]): Caller => ({
  id: 'c',
  scopes: new Set(scopes),
  clientId: 'client-1',
});

async function openWithOne() {
  const store = await openStore('sqlite::memory:');
  const { delivery } = await store.write(() => store.deliveries.keep(newDelivery()));
  const processed: number[] = [];
  const process = (key: number) => {
    processed.push(key);
    return Promise.resolve();
  };
  const parts: DeliveryParts = {
    store,
    clock: createManualClock(),
    permissions: scopedPermissions,
    inbox: { process },
  };
  return { parts, delivery, processed };
}

describe('deliveries', () => {
  it('are read and replayed by an admin of every client', async () => {
    const { parts, delivery, processed } = await openWithOne();
    expect(await listDeliveries(parts, callerWith(...admin), {}, page)).toEqual([delivery]);
    const reading = callerWith(...admin, 'verification:read');
    expect(await findDelivery(parts, reading, delivery.digest)).toEqual(delivery);
    expect(await findDelivery(parts, reading, '0'.repeat(64))).toBeNull();
    await replayDelivery(parts, callerWith(...admin), delivery.digest);
    expect(processed).toEqual([delivery.key]);
  });

  it.each([
    ['verification:admin', ['verification:any', 'verification:read', 'verification:pii']],
    ['verification:any', ['verification:admin', 'verification:read', 'verification:pii']],
  ] as const)('are nobody else’s business: %s is missing', async (missing, scopes) => {
    const { parts, delivery, processed } = await openWithOne();
    const caller = callerWith(...scopes);
    const message = `This needs ${missing}.`;
    expect(() => listDeliveries(parts, caller, {}, page)).toThrow(message);
    expect(() => findDelivery(parts, caller, delivery.digest)).toThrow(message);
    await expect(readDeliveryBody(parts, caller, delivery)).rejects.toThrow(message);
    await expect(replayDelivery(parts, caller, delivery.digest)).rejects.toThrow(message);
    expect(processed).toEqual([]);
  });

  it('show their body to whoever may see personal data, until it is destroyed', async () => {
    const { parts, delivery } = await openWithOne();
    const caller = callerWith(...admin, 'verification:pii');
    await expect(readDeliveryBody(parts, callerWith(...admin), delivery)).rejects.toThrow(
      'This needs verification:pii.',
    );
    expect(await readDeliveryBody(parts, caller, delivery)).toBe('{"scanRef":"scan-1"}');
    await parts.store.write(() => parts.store.deliveries.forget(delivery.key));
    expect(await readDeliveryBody(parts, caller, delivery)).toBeNull();
  });
});
