import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIdenfyClient, type IdenfyClient, type IdenfyClientOptions } from '../../src/idenfy/client.ts';
import { createTransport, type Transport } from '../../src/idenfy/transport.ts';
import { silentObserver, type VendorCall } from '../../src/model/observer.ts';
import { Secret } from '../../src/model/secret.ts';
import { expectFailure } from '../support/expect-failure.ts';
import { startVendorStub, type ScriptedAnswer, type VendorStub } from '../support/vendor-stub.ts';

let vendor: VendorStub;
let calls: VendorCall[];

beforeEach(async () => {
  vendor = await startVendorStub();
  calls = [];
});
afterEach(() => vendor.close());

function client(options: Partial<IdenfyClientOptions> = {}): IdenfyClient {
  return createIdenfyClient({
    baseUrl: vendor.url,
    apiKey: new Secret('key'),
    apiSecret: new Secret('secret'),
    timeoutMs: 5000,
    observer: { ...silentObserver, vendorCalled: (call) => calls.push(call) },
    random: () => 0,
    ...options,
  });
}

const scanRef = 'ec6a7108-8c26-11e9-9758-309c231b1bac';
const status = { json: { scanRef, clientId: 'user-123', status: 'ACTIVE' } };
const token = { status: 201, json: { authToken: 'pgYQX0z2T8', scanRef } };
const request = { clientId: 'user-123', input: {}, callbackUrl: null };

const failing = (code: number, headers: Record<string, string> = {}): ScriptedAnswer => ({
  status: code,
  json: {},
  headers,
});
const cut: ScriptedAnswer = (response) => response.socket?.resetAndDestroy();
const lateBy = (ms: number, code: number): ScriptedAnswer => {
  return (response) => setTimeout(() => response.writeHead(code).end(), ms);
};
const silent: ScriptedAnswer = () => undefined;

/** Counts the tries, of which the first ones find no connection. */
function transportThatConnectsAfter(failures: number): Transport & { readonly tries: number[] } {
  const real = createTransport();
  const nowhere = createTransport();
  const tries: number[] = [];
  void nowhere.close();
  return {
    tries,
    fetch: (input, init) => {
      tries.push(performance.now());
      return tries.length <= failures ? nowhere.fetch(input, init) : real.fetch(input, init);
    },
    close: () => real.close(),
  };
}

describe('a read', () => {
  it.each([429, 500, 502, 503])('is repeated after %i, up to two times', async (code) => {
    vendor.script(failing(code), failing(code), status);

    expect((await client().readStatus(scanRef)).statusRaw).toBe('ACTIVE');
    expect(calls).toMatchObject([{ outcome: 'ok', status: 200, tries: 3 }]);
  });

  it('is repeated after a broken connection', async () => {
    vendor.script(cut, status);

    expect((await client().readStatus(scanRef)).statusRaw).toBe('ACTIVE');
    expect(vendor.requests).toHaveLength(2);
  });

  it('of the list is repeated too', async () => {
    vendor.script(failing(503), { json: { count: 0, results: [] } });

    expect((await client().listSessions({ clientId: 'user-123' })).total).toBe(0);
  });

  it('fails with the third failure', async () => {
    vendor.script(cut, failing(503), failing(500));

    await expectFailure(client().readStatus(scanRef), { failure: { kind: 'VENDOR_FAULT' }, status: 500 });
    expect(calls).toMatchObject([{ outcome: 'VENDOR_FAULT', status: 500, tries: 3 }]);
  });

  it.each([400, 401, 402, 403, 404, 409, 501, 504])('is not repeated after %i', async (code) => {
    vendor.script(failing(code));

    await expectFailure(client().readStatus(scanRef), { status: code });
    expect(calls).toMatchObject([{ tries: 1 }]);
  });

  it('is not repeated after an answer that cannot be read', async () => {
    vendor.script({ json: [] });

    await expectFailure(client().readStatus(scanRef), {
      failure: { kind: 'UNREADABLE_ANSWER', reason: 'WRONG_SHAPE' },
    });
  });

  it('waits longer each time, and by chance up to twice as long', async () => {
    vendor.script(failing(503), failing(503), status, failing(503), failing(503), status);
    await client({ random: () => 0 }).readStatus(scanRef);
    await client({ random: () => 0.999 }).readStatus(scanRef);

    const [short = 0, long = 0] = calls.map((call) => call.durationMs);
    expect(short).toBeGreaterThan(370);
    expect(short).toBeLessThan(740);
    expect(long).toBeGreaterThan(740);
  });

  it.each([429, 503])('waits as long as %i asks for', async (code) => {
    vendor.script(failing(code, { 'retry-after': '1' }), status);

    await client().readStatus(scanRef);

    expect(calls[0]?.durationMs).toBeGreaterThan(1100);
  });

  it('fails at once when that would be too long', async () => {
    vendor.script(failing(429, { 'retry-after': '5' }));

    await expectFailure(client().readStatus(scanRef), {
      failure: { kind: 'RATE_LIMITED', retryAfterSeconds: 5 },
      retryAfterSeconds: 5,
      status: 429,
    });
    expect(calls[0]?.durationMs).toBeLessThan(1000);
  });

  it('fails with its failure when the deadline leaves no room for a pause', async () => {
    vendor.script(failing(503));
    const random = () => 100;

    await expectFailure(client({ random }).readStatus(scanRef), { failure: { kind: 'VENDOR_FAULT' } });
  });

  it('has one deadline for all its tries', async () => {
    vendor.script(lateBy(600, 503), silent);

    await expectFailure(client({ timeoutMs: 1000 }).readStatus(scanRef), {
      failure: { kind: 'TIMEOUT', wasSent: true },
      status: null,
    });
    expect(calls).toMatchObject([{ outcome: 'TIMEOUT', tries: 2 }]);
    expect(calls[0]?.durationMs).toBeLessThan(1500);
  });
});

describe('the creation of a session', () => {
  it.each<[string, ScriptedAnswer, string]>([
    ['500', failing(500), 'VENDOR_FAULT'],
    ['502', failing(502), 'VENDOR_FAULT'],
    ['503 with Retry-After', failing(503, { 'retry-after': '0' }), 'VENDOR_FAULT'],
    ['429 without Retry-After', failing(429), 'RATE_LIMITED'],
    ['429 with an absurd Retry-After', failing(429, { 'retry-after': '-1' }), 'RATE_LIMITED'],
    ['400', failing(400), 'REQUEST_REFUSED'],
    ['a broken connection', cut, 'CONNECTION_LOST'],
    ['silence', silent, 'TIMEOUT'],
    ['an answer that cannot be read', { status: 201, json: {} }, 'UNREADABLE_ANSWER'],
  ])('goes once and not again after %s', async (_, answer, kind) => {
    vendor.script(answer);

    const error = await expectFailure(
      client({ timeoutMs: kind === 'TIMEOUT' ? 500 : 5000 }).createSession(request),
      {},
    );

    expect(error.failure.kind).toBe(kind);
    expect(vendor.requests).toHaveLength(1);
    expect(calls).toMatchObject([{ operation: 'createSession', outcome: kind, tries: 1 }]);
  });

  it('is sent again after 429 when the time that it asks for fits', async () => {
    vendor.script(failing(429, { 'retry-after': '0' }), failing(429, { 'retry-after': '1' }), token);

    expect((await client().createSession(request)).scanRef).toBe(scanRef);
    expect(calls).toMatchObject([{ outcome: 'ok', tries: 3 }]);
    expect(calls[0]?.durationMs).toBeGreaterThan(1300);
  });

  it('gives up after the third 429', async () => {
    const limited = failing(429, { 'retry-after': '0' });
    vendor.script(limited, limited, limited);

    await expectFailure(client().createSession(request), { failure: { kind: 'RATE_LIMITED', retryAfterSeconds: 0 } });
  });

  it('fails and says how long to wait when that does not fit', async () => {
    vendor.script(failing(429, { 'retry-after': '60' }));

    await expectFailure(client().createSession(request), {
      failure: { kind: 'RATE_LIMITED', retryAfterSeconds: 60 },
      status: 429,
    });
  });

  it('is tried again, with pauses, while no connection is made', async () => {
    vendor.script(token);
    const transport = transportThatConnectsAfter(3);

    expect((await client({ transport }).createSession(request)).scanRef).toBe(scanRef);

    const [first = 0, second = 0, third = 0, fourth = 0] = transport.tries;
    expect(second - first).toBeGreaterThan(120);
    expect(third - second).toBeGreaterThan(245);
    expect(fourth - third).toBeGreaterThan(490);
    expect(calls).toMatchObject([{ outcome: 'ok', tries: 4 }]);
    await transport.close();
  });

  it('fails within the deadline when no connection is ever made', async () => {
    const port = await freePort();

    await expectFailure(client({ baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 800 }).createSession(request), {
      operation: 'createSession',
      failure: { kind: 'UNREACHABLE' },
      status: null,
    });
    expect(calls).toMatchObject([{ outcome: 'UNREACHABLE', status: null, tries: 3 }]);
    expect(calls[0]?.durationMs).toBeLessThan(800);
  });

  it('is not sent again when the connection broke on the second try', async () => {
    vendor.script(cut);
    const transport = transportThatConnectsAfter(1);

    await expectFailure(client({ transport }).createSession(request), { failure: { kind: 'CONNECTION_LOST' } });
    expect(transport.tries).toHaveLength(2);
    await transport.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('a call in the background for which the hour has nothing left', () => {
  it('fails, and keeps no call from being made that somebody waits for', async () => {
    const idenfy = client({
      permits: { take: (priority) => Promise.resolve(priority === 'BACKGROUND' ? 1_800 : null) },
    });
    vendor.script(status);
    await expectFailure(idenfy.readStatus(scanRef, { priority: 'BACKGROUND' }), {
      failure: { kind: 'RATE_LIMITED', retryAfterSeconds: 1_800 },
      status: null,
    });
    expect(await idenfy.readStatus(scanRef)).toMatchObject({ scanRef, statusRaw: 'ACTIVE' });
    expect(vendor.requests).toHaveLength(1);
  });
});
