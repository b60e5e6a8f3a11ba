import { describe, expect, it, onTestFinished } from 'vitest';
import { startPostgres, type TestPostgres } from './support/postgres.ts';
import { startGateway } from './support/gateway.ts';
import { createManualClock } from './support/manual-clock.ts';
import { startSimulatedGateway } from './support/simulated.ts';

const start = (clientId: string) =>
  `mutation { startVerification(clientId: "${clientId}", policy: NEW_SESSION) { disposition errors { __typename code message retryable ... on RateLimitedError { retryAfter } } } }`;
const created = { data: { startVerification: { disposition: 'CREATED', errors: [] } } };
const refused = (message: string, retryAfter: number) => ({
  data: {
    startVerification: {
      disposition: null,
      errors: [{ __typename: 'RateLimitedError', code: 'BUDGET_SPENT', message, retryable: true, retryAfter }],
    },
  },
});

describe('the budget of a client', () => {
  it('lets so many sessions be bought in its time, and more when the first is that old', async () => {
    const clock = createManualClock();
    const { ask, simulator } = await startSimulatedGateway({ BUDGET_CLIENT: '2/hour' }, { gateway: { clock } });
    expect(await ask(start('user-1'))).toEqual(created);
    clock.advance(600_000);
    expect(await ask(start('user-1'))).toEqual(created);
    const message =
      'This client has been started as often as BUDGET_CLIENT allows. Nothing was bought. Wait and call again.';
    expect(await ask(start('user-1'))).toEqual(refused(message, 3000));
    expect(await ask(start('user-2'))).toEqual(created);
    clock.advance(3_000_000);
    expect(await ask(start('user-1'))).toEqual(created);
    expect(simulator.vendor.sold).toBe(4);
  });

  it('is not touched by a session that is handed out again', async () => {
    const { ask } = await startSimulatedGateway({ BUDGET_CLIENT: '1/hour' });
    const reuse = 'mutation { startVerification(clientId: "user-1") { disposition } }';
    const again = { data: { startVerification: { disposition: 'RESUMED' } } };
    await ask(reuse);
    expect([await ask(reuse), await ask(reuse)]).toEqual([again, again]);
  });

  it('gets a unit back when nothing was bought, and none when nobody knows', async () => {
    const { ask, simulator } = await startSimulatedGateway({ BUDGET_CLIENT: '1/hour' });
    simulator.faults.add({ path: '/api/v2/token', failure: 'funds' });
    expect(await ask(start('user-1'))).toMatchObject({
      data: { startVerification: { errors: [{ code: 'VENDOR_FUNDS' }] } },
    });
    expect(await ask(start('user-1'))).toEqual(created);
    simulator.faults.add({ path: '/api/v2/token', cut: 'after' });
    expect(await ask(start('user-2'))).toMatchObject({
      data: { startVerification: { errors: [{ code: 'OUTCOME_UNKNOWN' }] } },
    });
    const spent = '{ budget(clientId: "user-2") { client { limit used windowSeconds } } }';
    expect(await ask(spent)).toEqual({ data: { budget: { client: { limit: 1, used: 1, windowSeconds: 3600 } } } });
  });

  it('can be lifted', async () => {
    const { ask } = await startSimulatedGateway({ BUDGET_CLIENT: 'off' });
    for (let count = 0; count < 6; count += 1) expect(await ask(start('user-1'))).toEqual(created);
    expect(await ask('{ budget(clientId: "user-1") { client { used } total { used limit } } }')).toEqual({
      data: { budget: { client: null, total: { used: 6, limit: 1000 } } },
    });
  });
});

describe('the budget of everybody', () => {
  it('is not passed whoever is started', async () => {
    const clock = createManualClock();
    const { ask } = await startSimulatedGateway({ BUDGET_TOTAL: '2/minute' }, { gateway: { clock } });
    expect([await ask(start('user-1')), await ask(start('user-2'))]).toEqual([created, created]);
    const message = 'As much has been bought as BUDGET_TOTAL allows. Nothing was bought. Wait and call again.';
    expect(await ask(start('user-3'))).toEqual(refused(message, 60));
  });

  it('is not passed by one by three gateways on one database', async () => {
    const postgres: TestPostgres = await startPostgres();
    onTestFinished(() => postgres.stop());
    const settings = { BUDGET_TOTAL: '20/hour', DATABASE_URL: await postgres.createDatabase() };
    const first = await startSimulatedGateway(settings);
    const others = await Promise.all([1, 2].map(() => startGateway(first.simulatorUrl, settings)));
    const gateways = [first, ...others];
    const calls = Array.from({ length: 120 }, (_, count) => (gateways[count % 3] ?? first).ask(start(`user-${count}`)));
    await Promise.all(calls);
    expect(first.simulator.vendor.sold).toBe(20);
  });
});
