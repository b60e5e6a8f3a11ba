import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualSocketLimits } from '../src/http/websocket-connections.ts';
import { scopedPermissions } from '../src/model/permissions.ts';
import type { Simulator } from '../src/simulator/simulator.ts';
import { callerSettings, tokenOf } from './support/callers.ts';
import { leastSettings, startGateway } from './support/gateway.ts';
import { startHoldingVendor } from './support/holding-vendor.ts';
import { postGraphQL } from './support/http-server.ts';
import { createManualClock } from './support/manual-clock.ts';
import { startPostgres, type TestPostgres } from './support/postgres.ts';
import { startSimulatedGateway } from './support/simulated.ts';
import { connect, openAcknowledged, openRaw, upgrade, type SocketClient } from './support/socket-client.ts';

const start = 'mutation { startVerification(clientId: "user-123") { verification { id } errors { code } } }';
const follow = `subscription S($id: ID!, $afterVersion: Int) { verificationUpdated(id: $id, afterVersion: $afterVersion) {
  version ended transition { source status } verification { status outcome nextAction }
} }`;

type Settings = Readonly<Record<string, string>>;
type Options = NonNullable<Parameters<typeof startSimulatedGateway>[1]>['gateway'];

/** A gateway that the simulator tells of results. */
async function startTold(settings: Settings = {}, gateway: Options = {}) {
  const webhooks = { signingKey: leastSettings.IDENFY_WEBHOOK_SECRETS };
  const started = await startSimulatedGateway(settings, { gateway, simulator: { webhooks } });
  started.simulator.setWebhookUrl(`${started.url}/webhooks/idenfy`);
  return started;
}

async function startSession({ ask }: SocketClient): Promise<string> {
  const [answer] = await ask(start).rest();
  const payload = answer?.data?.['startVerification'] as { readonly verification: { readonly id: string } };
  return payload.verification.id;
}

type Action = Parameters<Simulator['vendor']['act']>[1];

function act({ vendor }: Simulator, action: Action): void {
  const session = vendor.sessions.at(-1);
  if (session === undefined || vendor.act(session, action) === null) throw new Error('The vendor refused.');
}

const active = {
  version: 1,
  ended: null,
  transition: { source: 'START', status: 'ACTIVE' },
  verification: { status: 'ACTIVE', outcome: null, nextAction: 'SEND_USER_TO_FLOW' },
};
const approved = {
  version: 2,
  ended: 'SETTLED',
  transition: { source: 'WEBHOOK', status: 'APPROVED' },
  verification: { status: 'APPROVED', outcome: 'VERIFIED', nextAction: 'NONE' },
};
const update = (verificationUpdated: unknown) => ({ data: { verificationUpdated } });

describe('verificationUpdated', () => {
  it('tells the present state, and what the vendor says until it is settled', async () => {
    const { url, simulator } = await startTold();
    const socket = connect(url);
    const id = await startSession(socket);
    const updates = socket.ask(follow, { id });
    expect(await updates.next()).toEqual(update(active));
    act(simulator, 'approve');
    expect(await updates.rest()).toEqual([update(approved)]);
  });

  it('goes on after a broken connection where it was', async () => {
    const { url, simulator } = await startTold();
    const first = connect(url);
    const id = await startSession(first);
    await first.ask(follow, { id }).next();
    first.client.terminate();
    act(simulator, 'approve');
    await simulator.idle();
    expect(await connect(url).ask(follow, { id, afterVersion: 1 }).rest()).toEqual([update(approved)]);
  });

  it('loads what it shows anew with each message', async () => {
    const { url, simulator } = await startTold();
    const socket = connect(url);
    const id = await startSession(socket);
    const query = `subscription S($id: ID!) { verificationUpdated(id: $id) { verification { history(first: 9) { nodes { version } } } } }`;
    const updates = socket.ask(query, { id });
    const shown = (versions: readonly number[]) =>
      update({ verification: { history: { nodes: versions.map((version) => ({ version })) } } });
    expect(await updates.next()).toEqual(shown([1]));
    act(simulator, 'approve');
    expect(await updates.next()).toEqual(shown([1, 2]));
  });

  it('shows another session as it is when the message is sent', async () => {
    const { url, simulator } = await startTold();
    const socket = connect(url);
    const id = await startSession(socket);
    await socket.ask(start.replace('"user-123"', '"user-123", policy: NEW_SESSION')).rest();
    const query = `subscription S($id: ID!) { verificationUpdated(id: $id) { verification { supersededBy { status } } } }`;
    const updates = socket.ask(query, { id });
    expect(await updates.next()).toEqual(update({ verification: { supersededBy: { status: 'ACTIVE' } } }));
    const [older] = simulator.vendor.sessions;
    act(simulator, 'approve');
    await expect
      .poll(() => socket.ask(`{ client(clientId: "user-123") { isVerified } }`).rest())
      .toEqual([{ data: { client: { isVerified: true } } }]);
    if (older !== undefined) simulator.vendor.act(older, 'approve');
    expect(await updates.next()).toEqual(update({ verification: { supersededBy: { status: 'APPROVED' } } }));
  });

  it('is refused over plain HTTP, with the address where it belongs', async () => {
    const url = 'https://gateway.example/identity/';
    const gateway = await startSimulatedGateway({ ...callerSettings, PUBLIC_URL: url });
    const response = await postGraphQL(
      gateway.url,
      { query: 'subscription { verificationUpdated(id: "a") { version } }' },
      { authorization: `Bearer ${token()}` },
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message:
            'Subscriptions go over a WebSocket: connect to wss://gateway.example/identity/graphql with the sub-protocol graphql-transport-ws.',
          extensions: { code: 'OPERATION_REFUSED' },
        },
      ],
    });
  });

  it('names the address that was used when no other one is known', async () => {
    const { url, ask } = await startSimulatedGateway();
    const { errors = [] } = await ask('subscription { verificationUpdated(id: "a") { version } }');
    expect(errors[0]?.message).toContain(`${url.replace('http', 'ws')}/graphql`);
  });
});

describe('two gateways on one PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  async function startTwo() {
    const databaseUrl = await postgres.createDatabase();
    const told = await startTold({ DATABASE_URL: databaseUrl });
    const other = await startGateway(told.simulatorUrl, { DATABASE_URL: databaseUrl });
    const socket = connect(other.url);
    const id = await startSession(connect(told.url));
    const updates = socket.ask(follow, { id });
    expect(await updates.next()).toEqual(update(active));
    return { ...told, databaseUrl, updates };
  }

  it('tell what was delivered to the other one', async () => {
    const { simulator, updates } = await startTwo();
    act(simulator, 'approve');
    expect(await updates.rest()).toEqual([update(approved)]);
  });

  it('tell what they could not hear while their connection was broken', async () => {
    const { simulator, databaseUrl, updates } = await startTwo();
    const operator = new pg.Client({ connectionString: databaseUrl });
    await operator.connect();
    await operator.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'`,
    );
    await operator.end();
    act(simulator, 'approve');
    expect(await updates.rest()).toEqual([update(approved)]);
  });
});

function token(fields: Readonly<Record<string, unknown>> = {}): string {
  return tokenOf({ sub: 'user-123', scope: 'verification:start verification:read', ...fields });
}

function connectAs(url: string, fields: Readonly<Record<string, unknown>> = {}): SocketClient {
  return connect(url, { connectionParams: { authorization: `Bearer ${token(fields)}` } });
}

describe('a caller', () => {
  it('is shown as little of another client’s verification as of one that there is not', async () => {
    const { url } = await startTold(callerSettings);
    const id = await startSession(connectAs(url));
    const stranger = connectAs(url, { sub: 'user-456' });
    expect(await stranger.ask(follow, { id }).rest()).toEqual([update(null)]);
    expect(await stranger.ask(follow, { id: 'abcdefghijklmnop' }).rest()).toEqual([update(null)]);
  });

  it('needs verification:read', async () => {
    const { url } = await startTold(callerSettings);
    const socket = connectAs(url, { scope: 'verification:start' });
    expect(await socket.ask(follow, { id: 'abcdefghijklmnop' }).rest()).toMatchObject([
      { errors: [{ message: 'This needs verification:read.', extensions: { code: 'FORBIDDEN' } }] },
    ]);
  });

  it('whose token is no good is not let in', async () => {
    const { url } = await startTold(callerSettings);
    for (const payload of [undefined, { authorization: `Bearer ${token({ aud: 'another' })}` }]) {
      const raw = await openRaw(url);
      raw.send({ type: 'connection_init', payload });
      expect(await raw.closed).toEqual({ code: 4403, reason: 'Forbidden' });
    }
  });

  it('may show the token with the upgrade', async () => {
    const { url } = await startTold(callerSettings);
    const { socket, send } = await upgrade(url, { authorization: `Bearer ${token()}` });
    send({ type: 'connection_init' });
    const answer = await new Promise<Buffer>((resolve) => socket?.once('data', resolve));
    expect(answer.toString('utf8')).toContain('connection_ack');
  });

  it('is told nothing any more once the token has run out', async () => {
    const clock = createManualClock(Date.parse('2026-11-24T09:00:00.000Z'));
    const { url, simulator } = await startTold(callerSettings, { clock });
    const socket = connectAs(url, { exp: clock.now() / 1000 + 300 });
    const id = await startSession(socket);
    const updates = socket.ask(follow, { id });
    expect(await updates.next()).toEqual(update(active));
    // Clocks may differ by half a minute.
    clock.advance(330_000);
    act(simulator, 'approve');
    expect(await socket.closed).toEqual({ code: 4403, reason: 'Forbidden' });
    await expect(updates.rest()).rejects.toMatchObject({ code: 4403 });
  });

  it('who may not see a verification any more is told so, and no more of it', async () => {
    const may = { now: true };
    const permissions = { ...scopedPermissions, actsFor: () => may.now };
    const { url, simulator } = await startTold({}, { controls: { permissions } });
    const socket = connect(url);
    const updates = socket.ask(follow, { id: await startSession(socket) });
    await updates.next();
    may.now = false;
    act(simulator, 'approve');
    expect(await updates.rest()).toEqual([
      update({ version: 1, ended: 'ACCESS_ENDED', transition: null, verification: null }),
    ]);
  });
});

describe('purchases over a socket', () => {
  const buy = (name: string) => `${name}: startVerification(clientId: "${name}") { status }`;

  it('are one at most in an operation', async () => {
    const { url, simulator } = await startTold();
    const { ask } = connect(url);
    await expect(ask(`mutation { ${buy('a')} ${buy('b')} }`).rest()).rejects.toMatchObject([
      {
        message: 'An operation may hold 1 field that costs money, not 2.',
        extensions: { code: 'OPERATION_REFUSED' },
      },
    ]);
    expect(simulator.vendor.sold).toBe(0);
    expect(await ask(`mutation { ${buy('a')} }`).rest()).toEqual([{ data: { a: { status: 'ACTIVE' } } }]);
    expect(simulator.vendor.sold).toBe(1);
  });
});

describe('the origin of a page', () => {
  const statusFor = async (origin: string, settings: Settings = {}, options: Options = {}) => {
    const { url } = await startSimulatedGateway(settings, { gateway: options });
    return (await upgrade(url, { origin: origin.replace('{own}', url) })).status;
  };

  it.each<[number, string, string, Settings]>([
    [101, 'the gateway’s own', '{own}', {}],
    [101, 'one that is listed', 'https://app.example', { CORS_ORIGINS: 'https://app.example' }],
    [101, 'the hosted Sandbox, with the explorer on', 'https://studio.apollographql.com', { EXPLORER: 'on' }],
    [403, 'the hosted Sandbox, with the explorer off', 'https://studio.apollographql.com', {}],
    [403, 'a foreign one', 'https://evil.example', { CORS_ORIGINS: 'https://app.example' }],
    [403, 'one that begins like a listed one', 'https://app.example.evil', { CORS_ORIGINS: 'https://app.example' }],
    [403, 'another port of this machine', 'http://127.0.0.1:1', {}],
    [403, 'none that can be named', 'null', {}],
  ])('leads to %i when it is %s', async (status, _sentence, origin, settings) => {
    expect(await statusFor(origin, settings)).toBe(status);
  });

  it('is that of the public address too', async () => {
    const settings = { ...callerSettings, PUBLIC_URL: 'https://gateway.example' };
    expect(await statusFor('https://gateway.example', settings)).toBe(101);
  });

  it('does not matter when the control is off', async () => {
    expect(await statusFor('https://evil.example', {}, { controls: { refuseOrigin: () => null } })).toBe(101);
  });
});

describe('a gateway without authentication', () => {
  it.each([{ 'x-forwarded-for': '203.0.113.7' }, { host: 'evil.example' }])(
    'opens no socket with the headers %j',
    async (headers) => {
      const { url } = await startSimulatedGateway();
      const { status, body } = await upgrade(url, headers);
      expect(status).toBe(403);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    },
  );
});

describe('the number of sockets of one caller', () => {
  const openMany = async (url: string, count: number) => {
    for (let opened = 0; opened < count; opened += 1) await openAcknowledged(url);
  };

  it('is 20 at most', async () => {
    const { url } = await startSimulatedGateway();
    await openMany(url, 20);
    const raw = await openRaw(url);
    raw.send({ type: 'connection_init' });
    expect((await raw.closed).code).toBe(4429);
  });

  it('is what the control says', async () => {
    const socketLimits = { ...usualSocketLimits, socketsOfCaller: 21 };
    const { url } = await startSimulatedGateway({}, { gateway: { controls: { socketLimits } } });
    await openMany(url, 21);
    const raw = await openRaw(url);
    raw.send({ type: 'connection_init' });
    expect((await raw.closed).code).toBe(4429);
  });
});

describe('a gateway that stops', () => {
  it('tells those who follow where to go on, closes their sockets, and does not wait for anybody', async () => {
    const { url, stop } = await startTold();
    const socket = connect(url);
    const updates = socket.ask(follow, { id: await startSession(socket) });
    await updates.next();
    const began = performance.now();
    const [rest, closed] = await Promise.all([updates.rest(), socket.closed, stop()]);
    expect(rest).toEqual([update({ version: 1, ended: 'SHUTTING_DOWN', transition: null, verification: null })]);
    expect(closed).toEqual({ code: 1001, reason: 'Going away' });
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('lets an operation on a socket end, and begins no other one', async () => {
    const holding = await startHoldingVendor();
    const { url, stop } = await startGateway(holding.url);
    const { ask } = connect(url);
    const refreshed = ask(
      'mutation { refreshVerification(by: { scanRef: "ref" }) { verification { status } } }',
    ).rest();
    await holding.held(1);
    const stopped = stop();
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    await expect(ask('{ __typename }').rest()).rejects.toMatchObject([{ extensions: { code: 'OVERLOADED' } }]);
    holding.release();
    expect(await refreshed).toEqual([{ data: { refreshVerification: { verification: { status: 'ACTIVE' } } } }]);
    await stopped;
  });

  it('does not wait for a client that does not say goodbye', async () => {
    const { url, stop } = await startTold();
    const { socket, send } = await upgrade(url);
    send({ type: 'connection_init' });
    socket?.pause();
    const began = performance.now();
    await stop();
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
