import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIdenfyClient, type IdenfyClient } from '../../src/idenfy/client.ts';
import type { VendorFailure } from '../../src/model/failures.ts';
import { silentObserver } from '../../src/model/observer.ts';
import { Secret } from '../../src/model/secret.ts';
import { expectFailure } from '../support/expect-failure.ts';
import { startVendorStub, type ScriptedAnswer, type VendorStub } from '../support/vendor-stub.ts';

const key = 'CANARY-key';
const secret = 'CANARY-secret';
const pair = Buffer.from(`${key}:${secret}`).toString('base64');
const request = {
  clientId: 'CANARY-client',
  input: { person: { firstName: 'CANARY-name' } },
  callbackUrl: null,
};

let vendor: VendorStub;

beforeEach(async () => {
  vendor = await startVendorStub();
});
afterEach(() => vendor.close());

function client(timeoutMs = 2000): IdenfyClient {
  const [apiKey, apiSecret] = [new Secret(key), new Secret(secret)];
  return createIdenfyClient({ baseUrl: vendor.url, apiKey, apiSecret, timeoutMs, observer: silentObserver });
}

function expectNoCanary(value: unknown): void {
  const shown = [
    inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? value.stack : '',
  ].join('\n');
  for (const canary of ['CANARY', pair, 'Authorization', 'authorization', 'Basic ']) {
    expect(shown).not.toContain(canary);
  }
}

const refusal = (status: number, identifier?: string, message = ''): ScriptedAnswer => ({
  status,
  json: { identifier, message: `${message} CANARY-message`, documentation: 'CANARY-docs', severity: 'CANARY' },
  headers: { 'x-canary': 'CANARY-header' },
});

const text = (status: number, body: string | Buffer, headers: Record<string, string> = {}): ScriptedAnswer => {
  return (response) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
};

const rows: readonly (readonly [VendorFailure['kind'], ScriptedAnswer])[] = [
  ['BAD_VALUE', refusal(400, 'BAD_VALUE', "Field 'firstName'")],
  ['MISSING_VALUE', refusal(400, 'MISSING_VALUE')],
  ['REQUEST_REFUSED', refusal(400, 'JSON_ERROR')],
  ['CREDENTIALS', refusal(401)],
  ['ACCOUNT_INACTIVE', refusal(403, undefined, 'Partner inactive')],
  ['FUNDS', refusal(402)],
  ['ENVIRONMENT', refusal(403, undefined, 'This endpoint is not available for DEMO partners.')],
  ['FEATURE', refusal(403)],
  ['DUPLICATE_SESSION', refusal(409)],
  ['NOT_FOUND', refusal(404)],
  ['TOKEN_NOT_VALID', refusal(400, 'TOKEN_NOT_VALID')],
  ['RATE_LIMITED', refusal(429)],
  ['VENDOR_FAULT', refusal(500)],
  ['CONNECTION_LOST', (response) => response.socket?.resetAndDestroy()],
  ['TIMEOUT', () => undefined],
  ['UNREADABLE_ANSWER', text(200, 'a'.repeat(1_048_577))],
  ['UNREADABLE_ANSWER', text(201, '<p>CANARY-html</p>', { 'content-type': 'text/html' })],
  ['UNREADABLE_ANSWER', text(201, '{"authToken":"CANARY-token"')],
  ['UNREADABLE_ANSWER', text(201, Buffer.concat([Buffer.from('"CANARY'), Buffer.from([0xff, 0x22])]))],
  ['UNREADABLE_ANSWER', text(201, '{"authToken":"CANARY-token","scanRef":7}')],
  ['UNREADABLE_ANSWER', text(302, 'CANARY-body', { location: 'https://attacker.example/CANARY' })],
  ['UNREADABLE_ANSWER', text(202, '{"authToken":"CANARY-token"}')],
  ['UNREADABLE_ANSWER', (response) => response.socket?.end('CANARY is not HTTP\r\n\r\n')],
];

describe('an error', () => {
  it.each(rows)('of the kind %s shows nothing that was sent or answered', async (kind, answer) => {
    vendor.script(answer);

    const error = await expectFailure(client(kind === 'TIMEOUT' ? 1000 : 5000).createSession(request), {});

    expect(vendor.requests[0]?.headers.authorization).toBe(`Basic ${pair}`);
    expect(vendor.requests[0]?.body).toBe('{"clientId":"CANARY-client","firstName":"CANARY-name"}');
    expect(error.failure.kind).toBe(kind);
    expect(error.cause).toBeUndefined();
    expectNoCanary(error);
  });

  it('of the kind UNREACHABLE shows nothing that would have been sent', async () => {
    const { url } = vendor;
    await vendor.close();
    const [apiKey, apiSecret] = [new Secret(key), new Secret(secret)];
    const nowhere = createIdenfyClient({ baseUrl: url, apiKey, apiSecret, timeoutMs: 500, observer: silentObserver });

    const error = await expectFailure(nowhere.createSession(request), { failure: { kind: 'UNREACHABLE' } });

    expectNoCanary(error);
    vendor = await startVendorStub();
  });
});

describe('the client', () => {
  it('does not show its credentials', () => {
    expectNoCanary(client());
  });
});
