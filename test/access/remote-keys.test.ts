import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claims, createIssuedAccess, createRsaKey, keySet, sign, startIssuer } from './support.ts';

const [first, second, third] = [createRsaKey('key-1'), createRsaKey('key-2'), createRsaKey('key-3')];
const tokens = {
  first: await sign({ ...claims, sub: 'first', exp: 9_999_999_999 }, first),
  second: await sign({ ...claims, sub: 'second', exp: 9_999_999_999 }, second),
  third: await sign({ ...claims, sub: 'third', exp: 9_999_999_999 }, third),
};
const down = (response: ServerResponse) => void response.socket?.destroy();
const minutes = (count: number) => count * 60_000;

describe('the keys of an issuer', () => {
  it('are fetched when they are first needed, and once for everybody', async () => {
    const { idOf, issuer } = await startIssuer([keySet(first)]);
    expect(issuer.requests).toEqual([]);
    expect(await Promise.all(Array.from({ length: 20 }, () => idOf(tokens.first)))).toEqual(Array(20).fill('first'));
    expect(issuer.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /keys']);
  });

  it('are kept for ten minutes', async () => {
    const { idOf, issuer, clock } = await startIssuer([keySet(first), keySet(first)]);
    await idOf(tokens.first);
    clock.advance(minutes(10) - 1);
    expect(await idOf(tokens.first)).toBe('first');
    expect(issuer.requests).toHaveLength(1);
    clock.advance(1);
    expect(await idOf(tokens.first)).toBe('first');
    expect(issuer.requests).toHaveLength(2);
  });

  it('stop counting when they are withdrawn', async () => {
    const { idOf, clock } = await startIssuer([keySet(first, second), keySet(second)]);
    expect(await idOf(tokens.first)).toBe('first');
    clock.advance(minutes(10));
    // The key is unknown to an answer of just now, so nothing is asked again.
    expect(await idOf(tokens.first)).toBeNull();
    expect(await idOf(tokens.second)).toBe('second');
  });

  it('are fetched again for a key that came since', async () => {
    const { idOf, clock, issuer } = await startIssuer([keySet(first), keySet(first, second)]);
    expect(await idOf(tokens.first)).toBe('first');
    clock.advance(30_000);
    expect(await idOf(tokens.second)).toBe('second');
    expect(await idOf(tokens.first)).toBe('first');
    expect(issuer.requests).toHaveLength(2);
  });

  it('are fetched again once for an unknown key, and not for every request', async () => {
    const { idOf, clock, issuer } = await startIssuer([keySet(first), keySet(first), keySet(first)]);
    expect(await idOf(tokens.first)).toBe('first');
    expect(await idOf(tokens.second)).toBeNull();
    expect(issuer.requests).toHaveLength(1);
    clock.advance(30_000);
    expect(await Promise.all(Array.from({ length: 20 }, () => idOf(tokens.second)))).toEqual(Array(20).fill(null));
    expect(issuer.requests).toHaveLength(2);
    clock.advance(29_999);
    expect(await idOf(tokens.third)).toBeNull();
    expect(issuer.requests).toHaveLength(2);
    clock.advance(1);
    expect(await idOf(tokens.third)).toBeNull();
    expect(issuer.requests).toHaveLength(3);
    expect(await idOf(tokens.first)).toBe('first');
  });

  it('are fetched again when the clock was set back', async () => {
    const { idOf, clock, issuer } = await startIssuer([keySet(first), keySet(first, second)]);
    expect(await idOf(tokens.first)).toBe('first');
    clock.advance(-minutes(60));
    expect(await idOf(tokens.second)).toBe('second');
    expect(issuer.requests).toHaveLength(2);
  });

  it('need not have names when there is one', async () => {
    const { kid, ...nameless } = first.jwk;
    expect(kid).toBe('key-1');
    const { idOf } = await startIssuer([{ json: { keys: [nameless] } }]);
    const token = await sign(claims, { alg: first.alg, privateKey: first.privateKey });
    expect(await idOf(token)).toBe('user-123');
  });

  it('may stand beside keys that we cannot use', async () => {
    const others = [
      { kty: 'unheard-of', kid: 'key-1' },
      { kty: 'RSA', kid: 'broken' },
      { ...second.jwk, use: 'enc' },
    ];
    const { idOf } = await startIssuer([{ json: { keys: [...others, first.jwk] } }]);
    expect(await idOf(tokens.first)).toBe('first');
    expect(await idOf(tokens.second)).toBeNull();
  });

  it('are not asked for while a token is refused without them', async () => {
    const { idOf, issuer } = await startIssuer([]);
    expect(await idOf('not-a-token')).toBeNull();
    expect(issuer.requests).toEqual([]);
  });
});

describe('an issuer that is down', () => {
  it('from the start lets nobody in, and is asked again after five seconds', async () => {
    const { idOf, clock, issuer, problems } = await startIssuer([down, down, keySet(first)]);
    expect(await idOf(tokens.first)).toBeNull();
    clock.advance(4_999);
    expect(await idOf(tokens.first)).toBeNull();
    expect(issuer.requests).toHaveLength(1);
    clock.advance(1);
    expect(await idOf(tokens.first)).toBeNull();
    expect(issuer.requests).toHaveLength(2);
    clock.advance(5_000);
    expect(await idOf(tokens.first)).toBe('first');
    expect(problems).toEqual([
      'The keys at AUTH_JWKS_URL cannot be read: there is no connection',
      'The keys at AUTH_JWKS_URL cannot be read: there is no connection',
    ]);
  });

  it('later leaves the keys that are known, and no others', async () => {
    const { idOf, clock, issuer } = await startIssuer([keySet(first), down, down, keySet(first, second)]);
    expect(await idOf(tokens.first)).toBe('first');
    clock.advance(minutes(1));
    expect(await idOf(tokens.second)).toBeNull();
    expect(await idOf(tokens.first)).toBe('first');
    expect(issuer.requests).toHaveLength(2);
    clock.advance(5_000);
    expect(await idOf(tokens.second)).toBeNull();
    clock.advance(5_000);
    expect(await idOf(tokens.second)).toBe('second');
  });

  it('leaves the keys that are known even when they are old', async () => {
    const { idOf, clock, problems } = await startIssuer([keySet(first), down]);
    expect(await idOf(tokens.first)).toBe('first');
    clock.advance(minutes(24 * 60));
    expect(await idOf(tokens.first)).toBe('first');
    expect(await idOf(tokens.first)).toBe('first');
    expect(problems).toHaveLength(1);
  });

  it('does not make those wait who have a key, once it is known to be down', async () => {
    const issuer = createServer();
    const { idOf, clock } = await listenAt(issuer, { keyTimeoutMs: 60_000 });
    issuer.once('request', (_, response: ServerResponse) => response.end(JSON.stringify({ keys: [first.jwk] })));
    expect(await idOf(tokens.first)).toBe('first');
    clock.advance(minutes(10));
    issuer.once('request', (_, response: ServerResponse) => response.writeHead(503).end());
    expect(await idOf(tokens.first)).toBe('first');
    clock.advance(5_000);
    const asked = once(issuer, 'request');
    // Nobody answers this question, and yet the token counts.
    expect(await idOf(tokens.first)).toBe('first');
    await asked;
  });
});

/** An issuer that answers by its own listeners. */
async function listenAt(server: ReturnType<typeof createServer>, options: { readonly keyTimeoutMs: number }) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return createIssuedAccess(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`, options);
}

describe('an issuer whose answer is no key set', () => {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ keys: [first.jwk] });
  const large = JSON.stringify({ keys: [first.jwk], padding: 'p'.repeat(10_000_000) });

  it.each<[string, (response: ServerResponse) => unknown, string]>([
    ['10 MB', (response) => response.writeHead(200, json).end(large), 'the answer is too large'],
    [
      '10 MB out of a few kilobytes',
      (response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(large)),
      'the answer is too large',
    ],
    ['an error', (response) => response.writeHead(500, json).end(body), 'the answer has the status 500'],
    [
      'a redirect',
      (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
      'the answer has the status 302',
    ],
    ['a page', (response) => response.writeHead(200).end('<html>Zebulon</html>'), 'the answer is not JSON'],
    [
      'something else in JSON',
      (response) => response.writeHead(200, json).end('["Zebulon"]'),
      'the answer is no key set',
    ],
    ['null', (response) => response.writeHead(200, json).end('null'), 'the answer is no key set'],
    [
      'half of it',
      (response) => {
        response.writeHead(200, { ...json, 'content-length': '9999' });
        response.write(body, () => response.socket?.destroy());
      },
      'there is no connection',
    ],
  ])('but %s lets nobody in, and what was known goes on counting', async (_, answer, reason) => {
    const { idOf, clock, problems } = await startIssuer([answer, keySet(first), answer]);
    expect(await idOf(tokens.first)).toBeNull();
    expect(problems).toEqual([`The keys at AUTH_JWKS_URL cannot be read: ${reason}`]);
    clock.advance(5_000);
    expect(await idOf(tokens.first)).toBe('first');
    clock.advance(minutes(10));
    expect(await idOf(tokens.first)).toBe('first');
    expect(await idOf(tokens.second)).toBeNull();
    expect(problems).toHaveLength(2);
  });

  it('may be as large as 256 KiB', async () => {
    const exact = (bytes: number) => {
      const rest = bytes - JSON.stringify({ keys: [first.jwk], padding: '' }).length;
      return { json: { keys: [first.jwk], padding: 'p'.repeat(rest) } };
    };
    const { idOf, clock } = await startIssuer([exact(256 * 1024 + 1), exact(256 * 1024)]);
    expect(await idOf(tokens.first)).toBeNull();
    clock.advance(5_000);
    expect(await idOf(tokens.first)).toBe('first');
  });

  it.each<[string, (response: ServerResponse) => unknown]>([
    ['never answers', () => undefined],
    ['never ends its answer', (response) => response.writeHead(200, json).write('{"keys":[')],
  ])('is given up in time when it %s', async (_, answer) => {
    const { idOf, problems, issuer } = await startIssuer([answer], { keyTimeoutMs: 100 });
    const start = performance.now();
    expect(await Promise.all([idOf(tokens.first), idOf(tokens.first)])).toEqual([null, null]);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(problems).toEqual(['The keys at AUTH_JWKS_URL cannot be read: no complete answer came in time']);
    expect(issuer.requests).toHaveLength(1);
  });
});
