import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdenfyClient, type IdenfyClient, type IdenfyClientOptions } from '../../src/idenfy/client.ts';
import type { UnreadableReason } from '../../src/model/failures.ts';
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
const tokenAnswer = { authToken: 'pgYQX0z2T8', scanRef };
const statusAnswer = { scanRef, clientId: 'user-123', status: 'ACTIVE' };
const request = { clientId: 'user-123', input: {}, callbackUrl: null };

describe('the credentials', () => {
  it.each([
    ['key', 'secret'],
    ['ключ', 's:e:c'],
    ['🔑🧑‍🚀', 'тайна:☂'],
    ['k'.repeat(200), 'ends with:'],
    ['ключ'.repeat(50), ':'],
  ])('%s and %s arrive byte for byte', async (key, secret) => {
    vendor.script({ json: statusAnswer });

    await client({ apiKey: new Secret(key), apiSecret: new Secret(secret) }).readStatus(scanRef);

    const [scheme, encoded = ''] = vendor.requests[0]?.headers.authorization?.split(' ') ?? [];
    expect(scheme).toBe('Basic');
    expect(Buffer.from(encoded, 'base64')).toEqual(Buffer.from(`${key}:${secret}`, 'utf8'));
  });
});

describe('creating a session', () => {
  it('sends the request and reads the answer', async () => {
    vendor.script({ status: 201, json: { ...tokenAnswer, expiryTime: 7200 } });

    const session = await client().createSession({
      clientId: 'user-123',
      input: { person: { firstName: 'Ада' }, session: { expiryTime: 86_400 } },
      callbackUrl: 'https://gateway.example/webhooks/idenfy',
    });

    expect(session).toMatchObject({ authToken: 'pgYQX0z2T8', scanRef, applied: { expiryTime: 7200 } });
    expect(vendor.requests).toMatchObject([
      {
        method: 'POST',
        url: '/api/v2/token',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
      },
    ]);
    expect(JSON.parse(vendor.requests[0]?.body ?? '')).toEqual({
      clientId: 'user-123',
      firstName: 'Ада',
      expiryTime: 86_400,
      callbackUrl: 'https://gateway.example/webhooks/idenfy',
    });
  });

  it('assumes the time that was asked for when the answer does not say it', async () => {
    vendor.script({ status: 201, json: tokenAnswer });

    const session = await client().createSession({ ...request, input: { session: { expiryTime: 86_400 } } });

    expect(session.applied.expiryTime).toBe(86_400);
  });

  it('takes 200 for a success too', async () => {
    vendor.script({ status: 200, json: tokenAnswer });

    expect((await client().createSession(request)).scanRef).toBe(scanRef);
  });

  it.each([202, 203, 206])('does not take %i for a success', async (status) => {
    vendor.script({ status, json: tokenAnswer });

    await expectFailure(client().createSession(request), {
      operation: 'createSession',
      failure: { kind: 'UNREADABLE_ANSWER', reason: 'UNEXPECTED_STATUS' },
      status,
    });
  });

  it('reports the call', async () => {
    vendor.script({ status: 201, json: tokenAnswer });

    await client().createSession(request);

    expect(calls).toEqual([
      {
        requestId: null,
        operation: 'createSession',
        outcome: 'ok',
        status: 201,
        tries: 1,
        durationMs: expect.any(Number) as number,
      },
    ]);
  });
});

describe('deleting a session', () => {
  const empty: ScriptedAnswer = (response) => response.writeHead(200).end();

  it('names the session and takes an empty answer for done', async () => {
    vendor.script(empty);

    expect(await client().deleteSession(scanRef)).toBe('DELETED');

    expect(vendor.requests).toMatchObject([
      { method: 'POST', url: '/api/v2/delete', body: JSON.stringify({ scanRef }) },
    ]);
    expect(calls).toMatchObject([{ operation: 'deleteSession', outcome: 'ok', status: 200, tries: 1 }]);
  });

  it.each<[ScriptedAnswer, UnreadableReason]>([
    [{ json: { scanRef } }, 'WRONG_SHAPE'],
    [(response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>It works!</html>'), 'NOT_JSON'],
    [(response) => response.writeHead(204).end(), 'UNEXPECTED_STATUS'],
  ])('takes nothing else for done: %s', async (answer, reason) => {
    vendor.script(answer);

    await expectFailure(client().deleteSession(scanRef), {
      operation: 'deleteSession',
      failure: { kind: 'UNREADABLE_ANSWER', reason },
    });
  });

  it('says that the vendor refuses while the token is alive', async () => {
    const json = { message: 'Token has not expired yet.', identifier: 'PARTNER_ERROR', severity: 'NOT_SEVERE' };
    vendor.script({ status: 400, json });

    await expectFailure(client().deleteSession(scanRef), { failure: { kind: 'REQUEST_REFUSED' }, status: 400 });
  });

  it.each<[string, ScriptedAnswer]>([
    ['a failure', { status: 503, json: {} }],
    ['a broken connection', (response) => response.socket?.resetAndDestroy()],
  ])('goes once, %s or not', async (_what, answer) => {
    vendor.script(answer);

    await expect(client().deleteSession(scanRef)).rejects.toMatchObject({ name: 'IdenfyError' });

    expect(vendor.requests).toHaveLength(1);
  });
});

describe('a call that has ended', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([200, 400])('with %i leaves no timer behind', async (status) => {
    const timeoutMs = 4321;
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    vendor.script({ status, json: statusAnswer });

    await client({ timeoutMs })
      .readStatus(scanRef)
      .catch(() => undefined);

    const timer: unknown = set.mock.results[set.mock.calls.findIndex(([, delay]) => delay === timeoutMs)]?.value;
    expect(timer).toBeDefined();
    expect(clear.mock.calls).toContainEqual([timer]);
  });
});

describe('reading a status', () => {
  it('asks for the session and reads the answer', async () => {
    vendor.script({ json: { ...statusAnswer, final: false } });

    expect(await client().readStatus(scanRef)).toMatchObject({ scanRef, statusRaw: 'ACTIVE', final: false });
    expect(vendor.requests).toMatchObject([
      { method: 'POST', url: '/api/v2/status', body: `{"scanRef":"${scanRef}"}` },
    ]);
  });

  it('refuses the answer about another session', async () => {
    vendor.script({ json: { ...statusAnswer, scanRef: 'another' } });

    await expectFailure(client().readStatus(scanRef), {
      operation: 'readStatus',
      failure: { kind: 'UNREADABLE_ANSWER', reason: 'WRONG_SHAPE' },
      status: 200,
    });
  });

  it('does not take 201 for a success', async () => {
    vendor.script({ status: 201, json: statusAnswer });

    await expectFailure(client().readStatus(scanRef), {
      failure: { kind: 'UNREADABLE_ANSWER', reason: 'UNEXPECTED_STATUS' },
    });
  });
});

describe('listing sessions', () => {
  it('asks for one page and never follows the address of the next', async () => {
    const next = `${vendor.url}/elsewhere?page=3`;
    vendor.script({ json: { count: 9, next, results: [{ scanRef, status: 'ACTIVE', suspected: true }] } });

    expect(await client().listSessions({ clientId: 'a&b=c ☂', page: 2, perPage: 50 })).toEqual({
      total: 9,
      hasNext: true,
      sessions: [{ scanRef, statusRaw: 'ACTIVE', suspected: true }],
    });
    expect(vendor.requests).toMatchObject([
      { method: 'GET', url: '/kyc/identifications/?clientId=a%26b%3Dc+%E2%98%82&page=2&perPage=50', body: '' },
    ]);
  });

  it('leaves out what was not asked for', async () => {
    vendor.script({ json: { count: 0, next: null, previous: null, results: [] } });

    expect(await client().listSessions({ clientId: 'user-123' })).toEqual({ total: 0, hasNext: false, sessions: [] });
    expect(vendor.requests[0]?.url).toBe('/kyc/identifications/?clientId=user-123');
  });
});

describe('the base URL', () => {
  it.each(['', '/', '/proxy', '/proxy/'])('may end in %j', async (path) => {
    vendor.script({ json: statusAnswer });

    await client({ baseUrl: vendor.url + path }).readStatus(scanRef);

    expect(vendor.requests[0]?.url).toBe(`${path.replace(/\/$/u, '')}/api/v2/status`);
  });
});

describe('an answer that cannot be used', () => {
  const html: ScriptedAnswer = (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
  const bytes = (body: string | Buffer): ScriptedAnswer => {
    return (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  };
  it.each<[string, ScriptedAnswer, UnreadableReason]>([
    ['HTML', html, 'NOT_JSON'],
    ['truncated JSON', bytes('{"scanRef":"ec6a'), 'NOT_JSON'],
    [
      'a key named twice',
      bytes(`{"scanRef":"${scanRef}","clientId":"a","status":"DENIED","status":"APPROVED"}`),
      'NOT_JSON',
    ],
    ['nothing', bytes(''), 'NOT_JSON'],
    ['invalid UTF-8', bytes(Buffer.from([0x22, 0xff, 0x22])), 'BAD_ENCODING'],
    ['another shape', bytes('{"scanRef":7}'), 'WRONG_SHAPE'],
    ['null', bytes('null'), 'WRONG_SHAPE'],
    ['more than a mebibyte', bytes(JSON.stringify('a'.repeat(1_048_576))), 'TOO_LARGE'],
  ])('is %s', async (_, answer, reason) => {
    vendor.script(answer);

    await expectFailure(client().readStatus(scanRef), {
      operation: 'readStatus',
      failure: { kind: 'UNREADABLE_ANSWER', reason },
      status: 200,
    });
    expect(calls).toMatchObject([{ outcome: 'UNREADABLE_ANSWER', status: 200, tries: 1 }]);
  });

  it('is a redirect', async () => {
    vendor.script((response) => response.writeHead(307, { location: 'https://attacker.example/' }).end());

    await expectFailure(client().createSession(request), {
      failure: { kind: 'UNREADABLE_ANSWER', reason: 'REDIRECT' },
      status: 307,
    });
  });

  it('is 204', async () => {
    vendor.script((response) => response.writeHead(204).end());

    await expectFailure(client().readStatus(scanRef), {
      failure: { kind: 'UNREADABLE_ANSWER', reason: 'UNEXPECTED_STATUS' },
      status: 204,
    });
  });

  it('is an error page: its status says what is wrong', async () => {
    vendor.script((response) => response.writeHead(401, { 'content-type': 'text/html' }).end('<h1>No</h1>'));

    await expectFailure(client().readStatus(scanRef), { failure: { kind: 'CREDENTIALS' }, status: 401 });
  });

  it('may begin with a byte order mark', async () => {
    vendor.script(bytes(`\uFEFF${JSON.stringify(statusAnswer)}`));

    expect((await client().readStatus(scanRef)).statusRaw).toBe('ACTIVE');
  });
});
