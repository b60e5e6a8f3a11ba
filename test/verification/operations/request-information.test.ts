import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createIdenfyClient } from '../../../src/idenfy/client.ts';
import { silentObserver } from '../../../src/model/observer.ts';
import { scopedPermissions } from '../../../src/model/permissions.ts';
import { Secret } from '../../../src/model/secret.ts';
import { StoreUnavailableError } from '../../../src/model/store-unavailable.ts';
import type { Store } from '../../../src/store/store.ts';
import { createBudgets } from '../../../src/verification/budgets.ts';
import { requestInformation, type InformationParts } from '../../../src/verification/operations/request-information.ts';
import { operator } from '../../support/http-server.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { startGateway } from '../../support/gateway.ts';
import { startPostgres } from '../../support/postgres.ts';
import { startSimulatedGateway } from '../../support/simulated.ts';
import { insertVerification, nine, openStore } from '../../support/store.ts';
import { startVendorStub } from '../../support/vendor-stub.ts';

/** The record of a vendor whose second write fails: that is the one behind the call. */
async function openBreaking() {
  const vendor = await startVendorStub();
  onTestFinished(() => vendor.close());
  const store = await openStore('sqlite::memory:');
  const { id } = await insertVerification(store);
  let writes = 0;
  const write: Store['write'] = (unit) => {
    writes += 1;
    return writes === 2 ? Promise.reject(new StoreUnavailableError('SQLITE_FULL')) : store.write(unit);
  };
  const budget = { limit: 9, windowMs: 3_600_000 };
  const parts: InformationParts = {
    store: { ...store, write },
    clock: createManualClock(),
    random: { bytes: (count) => randomBytes(count) },
    permissions: scopedPermissions,
    budgets: createBudgets(store, { client: null, caller: budget, total: null }),
    idenfy: createIdenfyClient({
      baseUrl: vendor.url,
      apiKey: new Secret('key'),
      apiSecret: new Secret('secret'),
      timeoutMs: 5000,
      observer: silentObserver,
    }),
  };
  const used = () =>
    store.read(() => store.budgets.count({ of: 'CALLER', callerId: operator.id, since: nine - 1, limit: 9 }));
  return { vendor, parts, used, request: () => requestInformation(parts, operator, { id, order: {} }) };
}

describe('a record that breaks behind a request for more', () => {
  it('leaves the outcome unknown and the unit taken when the vendor has made the request', async () => {
    const { vendor, request, used } = await openBreaking();
    vendor.script({ json: { sessionUrl: 'https://ui.example/', tokenString: 'token' } });
    expect(await request()).toEqual({ kind: 'FAILED', failures: [{ kind: 'OUTCOME_UNKNOWN' }] });
    expect(await used()).toBe(1);
  });

  it('leaves the unit taken when the vendor has refused, and says that it has', async () => {
    const { vendor, request, used } = await openBreaking();
    vendor.script({ status: 402, json: {} });
    expect(await request()).toEqual({
      kind: 'FAILED',
      failures: [{ kind: 'VENDOR_FAILED', failure: { kind: 'FUNDS' }, path: null }],
    });
    expect(await used()).toBe(1);
  });
});

describe('the budget of a caller who asks for more', () => {
  it('is not passed by one by two gateways on one database', async () => {
    const postgres = await startPostgres();
    onTestFinished(() => postgres.stop());
    const settings = { BUDGET_CALLER: '3/hour', DATABASE_URL: await postgres.createDatabase() };
    const first = await startSimulatedGateway(settings);
    const second = await startGateway(first.simulatorUrl, settings);
    const ids: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      const start = `mutation { startVerification(clientId: "user-${count}") { verification { id } } }`;
      const { data } = await first.ask(start);
      ids.push((data?.['startVerification'] as { verification: { id: string } }).verification.id);
    }
    for (const session of first.simulator.vendor.sessions) first.simulator.vendor.act(session, 'approve');
    const request = (id: string) => `mutation { requestMoreInformation(id: "${id}") { token errors { code } } }`;
    await Promise.all(ids.map((id, index) => (index % 2 === 0 ? first : second).ask(request(id))));
    const asked = first.simulator.vendor.sessions.filter((session) => session.informationRequest !== null);
    expect(asked).toHaveLength(3);
  });
});
