import { describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/model/store-unavailable.ts';
import { createBudgets } from '../../src/verification/budgets.ts';
import { readVitalSigns } from '../../src/verification/vital-signs.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { insertVerification, newDelivery, nine, openStore } from '../support/store.ts';

async function open() {
  const store = await openStore('sqlite::memory:');
  const clock = createManualClock();
  const budgets = createBudgets(store, { client: null, caller: null, total: null });
  return { store, clock, budgets, switchboard: { count: () => 0 }, hourlyBudget: 100 };
}

describe('the vital signs', () => {
  it('are calm when nothing waits', async () => {
    const parts = await open();
    await insertVerification(parts.store, { nextAskAt: nine + 60_000 });
    expect(await readVitalSigns(parts)).toEqual({
      subscribers: 0,
      record: { budgetLeft: null, vendorCallsLeft: 100, inboxAgeSeconds: 0, reconcilerLagSeconds: 0 },
    });
  });

  it('say how long the oldest delivery waits that was not taken in', async () => {
    const parts = await open();
    const keep = (text: string, receivedAt: number) =>
      parts.store.write(() => parts.store.deliveries.keep(newDelivery({ body: Buffer.from(text), receivedAt })));
    await keep('first', nine);
    await keep('second', nine + 5_000);
    parts.clock.advance(12_500);
    expect(await readVitalSigns(parts)).toMatchObject({ record: { inboxAgeSeconds: 12.5 } });
  });

  it('say how long the question to the vendor is due that is due longest', async () => {
    const parts = await open();
    await insertVerification(parts.store, { scanRef: 'scan-1', nextAskAt: nine + 10_000 });
    await insertVerification(parts.store, { scanRef: 'scan-2', nextAskAt: nine });
    parts.clock.advance(30_000);
    expect(await readVitalSigns(parts)).toMatchObject({ record: { reconcilerLagSeconds: 30 } });
  });

  it('say when the record cannot be reached', async () => {
    const parts = await open();
    const store = { ...parts.store, read: () => Promise.reject(new StoreUnavailableError('It is gone.')) };
    expect(await readVitalSigns({ ...parts, store })).toEqual({ subscribers: 0, record: null });
  });
});
