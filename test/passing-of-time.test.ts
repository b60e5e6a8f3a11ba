import { describe, expect, it } from 'vitest';
import { createManualClock } from '../src/simulator/clock.ts';
import { leastSettings } from './support/gateway.ts';
import { startSimulatedGateway } from './support/simulated.ts';

const start = `mutation S($clientId: ClientId!, $seconds: Int!) { startVerification(clientId: $clientId, input: { session: { expiryTime: $seconds } }) {
  redirectUrl startBy verification { id status nextAction }
} }`;
const fields = 'status outcome isFinal nextAction version';
const look = `query V($id: ID!) { verification(by: { id: $id }) { ${fields} } }`;
const refresh = `mutation R($id: ID!) { refreshVerification(by: { id: $id }) { verification { ${fields} } errors { code } } }`;
const nextChange = `query C($after: String) { changes(after: $after, first: 1, waitSeconds: 15) {
  nodes { transition { version source status } } pageInfo { endCursor }
} }`;

interface Started {
  readonly redirectUrl: string;
  readonly startBy: string;
  readonly verification: { readonly id: string };
}

interface Change {
  readonly version: number;
  readonly source: string;
  readonly status: string;
}

async function startOnOneClock() {
  const clock = createManualClock(Date.parse('2026-11-24T09:00:00.000Z'));
  const { ask, url, simulator } = await startSimulatedGateway(
    {},
    {
      gateway: { clock },
      simulator: { clock, webhooks: { signingKey: leastSettings.IDENFY_WEBHOOK_SECRETS } },
    },
  );
  const begin = async (clientId: string, seconds: number) =>
    (await ask(start, { clientId, seconds })).data?.['startVerification'] as Started;
  const started = await begin('user-123', 600);
  const { id } = started.verification;
  let cursor: string | null = null;
  const change = async () => {
    const answer = (await ask(nextChange, { after: cursor })).data?.['changes'] as {
      readonly nodes: readonly { readonly transition: Change }[];
      readonly pageInfo: { readonly endCursor: string };
    };
    cursor = answer.pageInfo.endCursor;
    return answer.nodes.map(({ transition }) => transition);
  };
  return {
    clock,
    started,
    begin,
    stands: async () => (await ask(look, { id })).data?.['verification'],
    refreshed: async () => (await ask(refresh, { id })).data?.['refreshVerification'],
    change,
    questions: () => simulator.calls.filter(({ path }) => path === '/api/v2/status').length,
    tellGateway: () => {
      simulator.setWebhookUrl(`${url}/webhooks/idenfy`);
    },
  };
}

const entered = { version: 1, source: 'START', status: 'ACTIVE' };
const expired = { status: 'EXPIRED', outcome: 'NOT_COMPLETED', isFinal: true, nextAction: 'START_AGAIN', version: 2 };
const waited = { status: 'ACTIVE', outcome: null, isFinal: false, nextAction: 'WAIT', version: 1 };

describe('a session on a clock that the gateway and the vendor share', () => {
  it('can be entered until its time has come, and is waited for then', async () => {
    const { clock, started, stands, questions } = await startOnOneClock();
    expect(started.startBy).toBe('2026-11-24T09:10:00.000Z');
    clock.advance(599_999);
    expect(await stands()).toEqual({ ...waited, nextAction: 'SEND_USER_TO_FLOW' });
    clock.advance(1);
    expect(await stands()).toEqual(waited);
    expect(questions()).toBe(0);
  });

  it('has run out as soon as the vendor delivers that', async () => {
    const { clock, stands, change, questions, tellGateway } = await startOnOneClock();
    expect(await change()).toEqual([entered]);
    tellGateway();
    clock.advance(600_000);
    expect(await change()).toEqual([{ version: 2, source: 'WEBHOOK', status: 'EXPIRED' }]);
    expect(await stands()).toEqual(expired);
    expect(questions()).toBe(0);
  });

  it('has run out as soon as somebody refreshes it when nothing is delivered', async () => {
    const { clock, refreshed, stands, questions } = await startOnOneClock();
    clock.advance(600_000);
    expect(await refreshed()).toEqual({ verification: expired, errors: [] });
    expect(await stands()).toEqual(expired);
    expect(questions()).toBe(1);
  });

  it('is asked about by itself 15 to 30 seconds after its time when nothing is delivered, and not before', async () => {
    const { clock, begin, stands, change, questions } = await startOnOneClock();
    await begin('user-456', 300);
    expect([await change(), await change()]).toEqual([[entered], [entered]]);
    clock.advance(614_999);
    // The other session, whose time was over long before, is found by the same look at what is due.
    expect(await change()).toEqual([{ version: 2, source: 'POLL', status: 'EXPIRED' }]);
    expect(await stands()).toEqual(waited);
    expect(questions()).toBe(1);
    clock.advance(15_001);
    expect(await change()).toEqual([{ version: 2, source: 'POLL', status: 'EXPIRED' }]);
    expect(await stands()).toEqual(expired);
    expect(questions()).toBe(2);
  });

  it('is waited for once somebody is in it and nobody can enter it any more', async () => {
    const { clock, started, stands, refreshed } = await startOnOneClock();
    clock.advance(599_000);
    expect((await fetch(started.redirectUrl)).status).toBe(200);
    clock.advance(2_000);
    expect(await stands()).toEqual(waited);
    expect(await refreshed()).toEqual({ verification: waited, errors: [] });
  });
});
