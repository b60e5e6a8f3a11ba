import { describe, expect, it } from 'vitest';
import { startSimulatedGateway } from './support/simulated.ts';

const start = (clientId: string) =>
  `mutation { startVerification(clientId: "${clientId}") { verification { id scanRef } errors { __typename code } } }`;
const refresh = (id: string) => `mutation { refreshVerification(by: { id: "${id}" }) { errors { code } } }`;
const read = (id: string) => `{ verification(by: { id: "${id}" }) { status freshness { asOf askedAt disputed } } }`;

describe('an outage of the vendor', () => {
  it('is known after five starts, and a sixth is answered at once, without anything being sent', async () => {
    const { ask, simulator } = await startSimulatedGateway();
    simulator.faults.add({ path: '/api/v2/token', status: 503, times: 'always' });
    for (let count = 0; count < 5; count += 1) {
      expect(await ask(start(`user-${count}`))).toMatchObject({
        data: { startVerification: { errors: [{ code: 'OUTCOME_UNKNOWN' }] } },
      });
    }
    const sent = simulator.calls.length;
    expect(await ask(start('user-6'))).toMatchObject({
      data: { startVerification: { errors: [{ __typename: 'VendorUnavailableError' }] } },
    });
    expect(simulator.calls.length).toBe(sent);
  });

  it('of one class of calls leaves the other alone, and the record answers on', async () => {
    const { ask, simulator } = await startSimulatedGateway();
    simulator.faults.add({ path: '/api/v2/status', cut: 'before', times: 'always' });
    const ids: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const { data } = await ask(start(`user-${count}`));
      ids.push((data as { startVerification: { verification: { id: string } } }).startVerification.verification.id);
    }
    for (const id of ids) {
      expect(await ask(refresh(id))).toEqual({
        data: { refreshVerification: { errors: [{ code: 'VENDOR_UNAVAILABLE' }] } },
      });
    }
    expect(await ask(start('user-9'))).toMatchObject({ data: { startVerification: { errors: [] } } });
    expect(await ask(read(ids[0] ?? ''))).toMatchObject({
      data: { verification: { status: 'ACTIVE', freshness: { disputed: false } } },
    });
  });

  it('is over for everybody once a trial is answered', async () => {
    const { ask, simulator } = await startSimulatedGateway();
    simulator.faults.add({ path: '/api/v2/token', status: 503, times: 5 });
    for (let count = 0; count < 5; count += 1) await ask(start(`user-${count}`));
    const unavailable = { data: { startVerification: { errors: [{ code: 'VENDOR_UNAVAILABLE' }] } } };
    expect(await ask(start('user-6'))).toMatchObject(unavailable);
    await expect
      .poll(() => ask(start('user-6')), { timeout: 10_000, interval: 250 })
      .toMatchObject({ data: { startVerification: { errors: [] } } });
    expect(await ask(start('user-7'))).toMatchObject({ data: { startVerification: { errors: [] } } });
  });
});

describe('a limit of the vendor', () => {
  it('pauses the calls of its class for as long as the vendor asks for', async () => {
    const { ask, simulator } = await startSimulatedGateway();
    simulator.faults.add({ path: '/api/v2/token', failure: 'rate-limit', retryAfter: 60 });
    const limited = `mutation { startVerification(clientId: "user-1") { errors { code ... on RateLimitedError { retryAfter } } } }`;
    expect(await ask(limited)).toEqual({
      data: { startVerification: { errors: [{ code: 'VENDOR_RATE_LIMITED', retryAfter: 60 }] } },
    });
    const sent = simulator.calls.length;
    const { data } = await ask(limited);
    const [error] = (data as { startVerification: { errors: { code: string; retryAfter: number }[] } })
      .startVerification.errors;
    expect(error?.code).toBe('VENDOR_RATE_LIMITED');
    expect(error?.retryAfter).toBeGreaterThan(55);
    expect(simulator.calls.length).toBe(sent);
  });
});
