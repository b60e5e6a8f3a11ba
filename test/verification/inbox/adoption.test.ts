import { describe, expect, it } from 'vitest';
import {
  allDeliveries,
  allVerifications,
  stands,
  startDelivering,
  startSession,
  type Delivering,
  type Shown,
} from '../delivering.ts';

const start = `mutation S($input: StartVerificationInput) { startVerification(clientId: "user-123", input: $input) {
  authToken status disposition verification { scanRef } errors { __typename }
} }`;

async function startOnce(gateway: Delivering, input: Shown = {}): Promise<Shown> {
  const answer = await gateway.ask(start, { input });
  return answer.data?.['startVerification'] as Shown;
}

/** Starts a session whose answer is lost on its way, and says what the vendor calls it. */
async function loseStart(gateway: Delivering, input: Shown = {}): Promise<string> {
  gateway.simulator.faults.add({ path: '/api/v2/token', cut: 'after' });
  expect(await startOnce(gateway, input)).toMatchObject({
    authToken: null,
    errors: [{ __typename: 'OutcomeUnknownError' }],
  });
  return gateway.simulator.vendor.sessions.at(-1)?.scanRef ?? '';
}

const listed = ({ simulator }: Delivering) => simulator.calls.filter(({ path }) => path.startsWith('/kyc/')).length;

describe('a session that was started elsewhere', () => {
  it('enters the record with its first delivery, for the client that this names', async () => {
    const gateway = await startDelivering();
    gateway.simulator.vendor.sell({ clientId: 'elsewhere', externalRef: 'order-7' });
    const scanRef = gateway.simulator.vendor.sessions[0]?.scanRef ?? '';
    gateway.act(scanRef, 'review');
    await gateway.tookIn(1);
    expect(await stands(gateway, scanRef)).toMatchObject({
      clientId: 'elsewhere',
      externalRef: 'order-7',
      origin: 'ADOPTED',
      status: 'REVIEWING',
      version: 1,
    });
    gateway.act(scanRef, 'reviewer-deny');
    await gateway.tookIn(2);
    expect(await allVerifications(gateway)).toMatchObject([
      { scanRef, origin: 'ADOPTED', status: 'DENIED', version: 2 },
    ]);
  });
});

describe('a session whose start was lost', () => {
  it('is recovered by the reference in its delivery, and nothing is asked or bought for it any more', async () => {
    const gateway = await startDelivering();
    const scanRef = await loseStart(gateway);
    gateway.act(scanRef, 'approve');
    await gateway.tookIn(1);
    expect(await stands(gateway, scanRef)).toMatchObject({
      clientId: 'user-123',
      externalRef: null,
      origin: 'RECOVERED',
      status: 'APPROVED',
    });
    expect(await startOnce(gateway)).toMatchObject({ errors: [{ __typename: 'AlreadyVerifiedError' }] });
    expect([gateway.simulator.vendor.sold, listed(gateway)]).toEqual([1, 0]);
  });

  it('is recovered while it is under review', async () => {
    const gateway = await startDelivering();
    const scanRef = await loseStart(gateway);
    gateway.act(scanRef, 'review');
    await gateway.tookIn(1);
    expect(await startOnce(gateway)).toMatchObject({ errors: [{ __typename: 'UnderReviewError' }] });
    expect(await stands(gateway, scanRef)).toMatchObject({ origin: 'RECOVERED', status: 'REVIEWING' });
    expect([gateway.simulator.vendor.sold, listed(gateway)]).toEqual([1, 0]);
  });

  it('is only adopted when another reference went along, so that the vendor is asked before the next purchase', async () => {
    const gateway = await startDelivering({ IDENFY_TIMEOUT_MS: '700' });
    const scanRef = await loseStart(gateway, { externalRef: 'order-7' });
    gateway.act(scanRef, 'deny');
    await gateway.tookIn(1);
    expect(await stands(gateway, scanRef)).toMatchObject({
      origin: 'ADOPTED',
      externalRef: 'order-7',
      status: 'DENIED',
    });
    expect(await startOnce(gateway, { externalRef: 'order-7' })).toMatchObject({ disposition: 'CREATED', errors: [] });
    expect([gateway.simulator.vendor.sold, listed(gateway)]).toEqual([2, 1]);
  });
});

describe('a delivery that comes before the answer to its own start', () => {
  it('waits for it, and ends as one started verification', async () => {
    const gateway = await startDelivering({ IDENFY_ENVIRONMENT: 'development' });
    gateway.simulator.faults.add({ path: '/api/v2/token', delayMs: 1_500 });
    const starting = startOnce(gateway, { sandbox: { dummyStatus: 'DENIED' } });
    await gateway.recorder.until(() => gateway.recorder.received.length === 1);
    expect(await allDeliveries(gateway)).toMatchObject([{ state: 'RECEIVED' }]);
    expect(await allVerifications(gateway)).toEqual([]);
    expect(await starting).toMatchObject({ disposition: 'CREATED', errors: [] });
    await gateway.tookIn(1);
    expect(await allVerifications(gateway)).toMatchObject([
      {
        clientId: 'user-123',
        origin: 'STARTED',
        status: 'DENIED',
        outcome: 'REFUSED',
        history: {
          nodes: [
            { source: 'START', status: 'ACTIVE' },
            { source: 'WEBHOOK', status: 'DENIED' },
          ],
        },
      },
    ]);
    expect(await allDeliveries(gateway)).toMatchObject([{ state: 'APPLIED', copies: 1 }]);
    expect(gateway.simulator.vendor.sold).toBe(1);
  });

  it('is taken in when the answer never comes', async () => {
    const gateway = await startDelivering({ IDENFY_ENVIRONMENT: 'development', IDENFY_TIMEOUT_MS: '700' });
    gateway.simulator.faults.add({ path: '/api/v2/token', delayMs: 60_000 });
    expect(await startOnce(gateway, { sandbox: { dummyStatus: 'APPROVED' } })).toMatchObject({
      errors: [{ __typename: 'OutcomeUnknownError' }],
    });
    await gateway.tookIn(1);
    expect(await allVerifications(gateway)).toMatchObject([{ origin: 'RECOVERED', status: 'APPROVED' }]);
    expect(await startOnce(gateway)).toMatchObject({ errors: [{ __typename: 'AlreadyVerifiedError' }] });
    expect(gateway.simulator.vendor.sold).toBe(1);
  });
});

describe('a session that was started here', () => {
  it('loses its token with the first word that it is over', async () => {
    const gateway = await startDelivering();
    const scanRef = await startSession(gateway);
    expect(await startOnce(gateway)).toMatchObject({ disposition: 'RESUMED', verification: { scanRef } });
    gateway.act(scanRef, 'abandon');
    await gateway.tookIn(1);
    expect(await stands(gateway, scanRef)).toMatchObject({
      status: 'EXPIRED',
      origin: 'STARTED',
      nextAction: 'START_AGAIN',
    });
    expect(await startOnce(gateway)).toMatchObject({ disposition: 'CREATED' });
    expect(gateway.simulator.vendor.sold).toBe(2);
  });
});
