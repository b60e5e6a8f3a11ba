import { describe, expect, it } from 'vitest';
import { createManualClock } from '../src/simulator/clock.ts';
import { startSimulatedGateway } from './support/simulated.ts';

const start = `mutation { startVerification(clientId: "user-123", input: { session: { expiryTime: 600 } }) {
  redirectUrl startBy verification { id status nextAction }
} }`;
const look = 'query V($id: ID!) { verification(by: { id: $id }) { status outcome isFinal nextAction version } }';

async function startOnOneClock() {
  const clock = createManualClock(Date.parse('2026-11-24T09:00:00.000Z'));
  const { ask } = await startSimulatedGateway({}, { gateway: { clock }, simulator: { clock } });
  const answer = await ask(start);
  const started = answer.data?.['startVerification'] as {
    redirectUrl: string;
    startBy: string;
    verification: { id: string };
  };
  const stands = async () => (await ask(look, { id: started.verification.id })).data?.['verification'];
  return { clock, started, stands };
}

describe('a session on a clock that the gateway and the vendor share', () => {
  it('can be entered until its time has come, and has run out then', async () => {
    const { clock, started, stands } = await startOnOneClock();
    expect(started.startBy).toBe('2026-11-24T09:10:00.000Z');
    clock.advance(599_999);
    expect(await stands()).toMatchObject({
      status: 'ACTIVE',
      isFinal: false,
      nextAction: 'SEND_USER_TO_FLOW',
      version: 1,
    });
    clock.advance(1);
    expect(await stands()).toEqual({
      status: 'EXPIRED',
      outcome: 'NOT_COMPLETED',
      isFinal: true,
      nextAction: 'START_AGAIN',
      version: 2,
    });
  });

  it('is waited for once somebody is in it and nobody can enter it any more', async () => {
    const { clock, started, stands } = await startOnOneClock();
    clock.advance(599_000);
    expect((await fetch(started.redirectUrl)).status).toBe(200);
    clock.advance(2_000);
    expect(await stands()).toMatchObject({ status: 'ACTIVE', outcome: null, isFinal: false, nextAction: 'WAIT' });
  });
});
