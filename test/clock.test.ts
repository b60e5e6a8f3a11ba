import { describe, expect, it } from 'vitest';
import { createManualClock } from '../src/simulator/clock.ts';
import { startSimulatedGateway } from './support/simulated.ts';

const minute = 60_000;
const day = 86_400_000;
const twenty = Array.from({ length: 20 }, (_, number) => `client-${number}`);
const reuse = `mutation S($key: IdempotencyKey) { startVerification(clientId: "user-123", idempotencyKey: $key) {
  disposition redirectUrl errors { code }
} }`;
const anew = `mutation { startVerification(clientId: "user-123", policy: NEW_SESSION) { disposition errors { code } } }`;

const ofClient = `mutation S($clientId: ClientId!) { startVerification(clientId: $clientId) { disposition } }`;

interface Answer {
  readonly disposition: string | null;
  readonly redirectUrl: string | null;
  readonly errors: readonly { readonly code: string }[];
}

async function startOnOneClock(settings: Readonly<Record<string, string>> = {}) {
  const clock = createManualClock(Date.parse('2026-11-24T09:00:00.000Z'));
  const { ask, simulator } = await startSimulatedGateway(settings, { gateway: { clock }, simulator: { clock } });
  const send = async (query: string, key?: string) =>
    (await ask(query, { key })).data?.['startVerification'] as Answer | undefined;
  return {
    clock,
    sold: () => simulator.vendor.sold,
    questions: () => simulator.calls.filter(({ path }) => path === '/api/v2/status').length,
    start: (key?: string) => send(reuse, key),
    startAnew: () => send(anew),
    startFor: async (clientId: string) => {
      const { data } = await ask(ofClient, { clientId });
      expect(data).toEqual({ startVerification: { disposition: 'CREATED' } });
    },
  };
}

describe('a clock that jumps a day forward', () => {
  it('has let the session run out, and one new one is bought, once', async () => {
    const { clock, start, sold } = await startOnOneClock();
    const first = await start();
    clock.advance(day);
    const second = await start();
    expect([first?.disposition, second?.disposition]).toEqual(['CREATED', 'CREATED']);
    expect(second?.redirectUrl).not.toBe(first?.redirectUrl);
    expect(await start()).toEqual({ ...second, disposition: 'RESUMED' });
    expect(sold()).toBe(2);
  });

  it('has ended the window of a budget, which begins again with its full size', async () => {
    const { clock, startAnew, sold } = await startOnOneClock({ BUDGET_CLIENT: '1/hour' });
    const created = { disposition: 'CREATED', errors: [] };
    const spent = { disposition: null, errors: [{ code: 'BUDGET_SPENT' }] };
    expect([await startAnew(), await startAnew()]).toEqual([created, spent]);
    clock.advance(day);
    expect([await startAnew(), await startAnew()]).toEqual([created, spent]);
    expect(sold()).toBe(2);
  });
});

describe('a clock that jumps a day back', () => {
  it('hands out the live session, and buys nothing', async () => {
    const { clock, start, sold } = await startOnOneClock();
    const first = await start();
    clock.advance(-day);
    expect(await start()).toEqual({ ...first, disposition: 'RESUMED' });
    expect(sold()).toBe(1);
  });

  it('answers an idempotency key with what it has bought', async () => {
    const { clock, start, sold } = await startOnOneClock();
    const first = await start('key-of-user-123');
    clock.advance(-day);
    expect(await start('key-of-user-123')).toEqual({ ...first, disposition: 'REPLAYED' });
    expect(sold()).toBe(1);
  });

  it('keeps a spent budget spent, until the clock has passed the window again', async () => {
    const { clock, startAnew, sold } = await startOnOneClock({ BUDGET_CLIENT: '1/hour' });
    const created = { disposition: 'CREATED', errors: [] };
    const spent = { disposition: null, errors: [{ code: 'BUDGET_SPENT' }] };
    expect(await startAnew()).toEqual(created);
    clock.advance(-day);
    expect(await startAnew()).toEqual(spent);
    clock.advance(day + 3_599_999);
    expect(await startAnew()).toEqual(spent);
    clock.advance(1);
    expect(await startAnew()).toEqual(created);
    expect(sold()).toBe(2);
  });
});

describe('a clock that jumps a day forward and back again', () => {
  it('hands out the session that was bought last, and never again the one that had run out', async () => {
    const { clock, start, sold } = await startOnOneClock();
    const first = await start();
    clock.advance(day);
    const second = await start();
    clock.advance(-day);
    expect(await start()).toEqual({ ...second, disposition: 'RESUMED' });
    expect(second?.redirectUrl).not.toBe(first?.redirectUrl);
    expect(sold()).toBe(2);
  });

  it('asks once about each session whose time was over, and about none of them again', async () => {
    const { clock, startFor, questions } = await startOnOneClock({ BUDGET_TOTAL: 'off' });
    for (const clientId of twenty) await startFor(clientId);
    clock.advance(day);
    await expect.poll(questions, { timeout: 15_000 }).toBe(20);
    clock.advance(-day);
    // Due when the clock is there again: the round that asks about it would ask about the others, too.
    await startFor('client-late');
    clock.advance(day);
    await expect.poll(questions, { timeout: 15_000 }).toBe(21);
  });
});

describe('a clock that jumps a day back and goes on from there', () => {
  it('asks about a session when its time has come again', async () => {
    const { clock, startFor, questions } = await startOnOneClock();
    await startFor('client-early');
    clock.advance(-day);
    // Is asked about first, so that the rounds are seen to go on.
    await startFor('client-after');
    clock.advance(16 * minute);
    await expect.poll(questions, { timeout: 15_000 }).toBe(1);
    clock.advance(day);
    await expect.poll(questions, { timeout: 15_000 }).toBe(3);
  });
});
