import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { silentObserver } from '../src/model/observer.ts';
import { createManualClock } from '../src/simulator/clock.ts';
import { callerSettings, tokenOf } from './support/callers.ts';
import { startFollowedGateway } from './support/followed.ts';
import { startGateway } from './support/gateway.ts';
import { startSimulatedGateway } from './support/simulated.ts';

/** Where the clocks begin, in seconds. */
const nine = Date.parse('2026-11-24T09:00:00.000Z') / 1000;
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
  const clock = createManualClock(nine * 1000);
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

/** What may be bought once an hour by this budget, each time about another client; how it is answered, and how often it was bought. */
const purchases = {
  BUDGET_TOTAL: async () => {
    const { clock, ask, sold } = await startWithBudget('BUDGET_TOTAL');
    let count = 0;
    const buy = async () => {
      const query = `mutation { startVerification(clientId: "client-${(count += 1)}") { errors { code } } }`;
      return codesOf((await ask(query)).data?.['startVerification']);
    };
    return { clock, buy, bought: sold };
  },
  BUDGET_CALLER: async () => {
    const { clock, ask, open, delivered, simulator } = await startWithBudget('BUDGET_CALLER');
    const ids: string[] = [];
    for (const clientId of ['client-1', 'client-2', 'client-3', 'client-4']) {
      const { id, session } = await open(clientId);
      await delivered(() => simulator.vendor.act(session(), 'approve'));
      ids.push(id);
    }
    const buy = async () => {
      const query = `mutation { requestMoreInformation(id: "${ids.shift()}") { errors { code } } }`;
      return codesOf((await ask(query)).data?.['requestMoreInformation']);
    };
    const bought = () => simulator.calls.filter(({ path }) => path.endsWith('/request-information/')).length;
    return { clock, buy, bought };
  },
};

async function startWithBudget(budget: keyof typeof purchases) {
  const clock = createManualClock(nine * 1000);
  const gateway = await startFollowedGateway({ [budget]: '1/hour' }, { gateway: { clock } });
  return { ...gateway, clock, sold: () => gateway.simulator.vendor.sold };
}

function codesOf(payload: unknown): readonly string[] {
  return (payload as Pick<Answer, 'errors'>).errors.map(({ code }) => code);
}

describe.each(['BUDGET_TOTAL', 'BUDGET_CALLER'] as const)('%s', (budget) => {
  it('begins again with its full size once the clock has jumped a day forward, and no more', async () => {
    const { clock, buy, bought } = await purchases[budget]();
    expect([await buy(), await buy()]).toEqual([[], ['BUDGET_SPENT']]);
    clock.advance(day);
    expect([await buy(), await buy()]).toEqual([[], ['BUDGET_SPENT']]);
    expect(bought()).toBe(2);
  });

  it('stays spent when the clock jumps a day back, until it has passed the window again', async () => {
    const { clock, buy, bought } = await purchases[budget]();
    expect(await buy()).toEqual([]);
    clock.advance(-day);
    expect(await buy()).toEqual(['BUDGET_SPENT']);
    clock.advance(day + 3_599_999);
    expect(await buy()).toEqual(['BUDGET_SPENT']);
    clock.advance(1);
    expect(await buy()).toEqual([]);
    expect(bought()).toBe(2);
  });
});

describe('the token of a caller', () => {
  const startForTokens = async () => {
    const clock = createManualClock(nine * 1000);
    const { askAs } = await startGateway('http://127.0.0.1:1', callerSettings, { clock });
    const whoIs = async (token: string) => {
      const { data, errors } = await askAs({ authorization: `Bearer ${token}` }, '{ viewer { id } }');
      return data ?? errors?.map(({ extensions }) => extensions['code']);
    };
    return { clock, whoIs };
  };
  const known = { viewer: { id: 'user-123' } };

  it('counts by the clock of the gateway: not after a jump of a day, and again after the jump back', async () => {
    const { clock, whoIs } = await startForTokens();
    const token = tokenOf({ sub: 'user-123', exp: nine + 300 });
    expect(await whoIs(token)).toEqual(known);
    clock.advance(day);
    expect(await whoIs(token)).toEqual(['UNAUTHENTICATED']);
    clock.advance(-day);
    expect(await whoIs(token)).toEqual(known);
  });

  it('that is not to count yet is refused after a jump of a day back', async () => {
    const { clock, whoIs } = await startForTokens();
    const token = tokenOf({ sub: 'user-123', nbf: nine - 60 });
    expect(await whoIs(token)).toEqual(known);
    clock.advance(-day);
    expect(await whoIs(token)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('500 sessions whose time is over at one moment', () => {
  it('are asked about once each, and in no hour more of them than IDENFY_HOURLY_BUDGET leaves to the background', async () => {
    const clock = createManualClock(nine * 1000);
    let refused = 0;
    const observer = {
      ...silentObserver,
      vendorCalled: ({ outcome }: { readonly outcome: string }) => (refused += Number(outcome === 'RATE_LIMITED')),
    };
    const settings = { BUDGET_TOTAL: 'off', IDENFY_HOURLY_BUDGET: '600' };
    const { ask, simulator } = await startSimulatedGateway(settings, {
      gateway: { clock, observer },
      simulator: { clock },
    });
    const clients = Array.from({ length: 500 }, (_, number) => `client-${number}`);
    await pLimit(20).map(clients, (clientId) => ask(ofClient, { clientId }));
    expect(simulator.vendor.sold).toBe(500);
    const asked = () => simulator.calls.filter(({ path }) => path === '/api/v2/status');
    clock.advance(day);
    await expect.poll(() => refused, { timeout: 15_000 }).toBe(20);
    expect(asked()).toHaveLength(480);
    clock.advance(60 * minute);
    await expect.poll(() => asked().length, { timeout: 15_000 }).toBe(500);
    expect(new Set(asked().map(({ body }) => (body as { readonly scanRef: string }).scanRef)).size).toBe(500);
    expect(refused).toBe(20);
  });
});

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
