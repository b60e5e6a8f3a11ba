import { createHmac, createPublicKey } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createAccess } from '../../src/access/access.ts';
import type { Scope } from '../../src/model/caller.ts';
import { Secret } from '../../src/model/secret.ts';
import { createManualClock } from '../support/manual-clock.ts';
import {
  claims,
  createCurveKey,
  createIssuedAccess,
  createRsaKey,
  keySet,
  now,
  sign,
  startIssuer,
  withAlgorithm,
} from './support.ts';

const rsa = createRsaKey('rsa-1');
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

/** Signs with HMAC by hand, since libraries refuse to do what an attacker does. */
function signWithHmac(header: object, payload: object, key: string | Buffer): string {
  const content = `${base64url(header)}.${base64url(payload)}`;
  return `${content}.${createHmac('sha256', key).update(content).digest('base64url')}`;
}

describe('a token of the issuer', () => {
  it('is a caller that acts for the client that it names', async () => {
    const { access } = await startIssuer([keySet(rsa)]);
    const caller = await access.authenticate({ authorization: `Bearer ${await sign(claims, rsa)}` });
    expect(caller).toEqual({
      id: 'user-123',
      scopes: new Set(['verification:start', 'verification:read']),
      clientId: 'user-123',
    });
  });

  it('counts until its time and the leeway are over', async () => {
    const { access } = await startIssuer([keySet(rsa)]);
    const identity = await access.authenticateToken(await sign({ ...claims, exp: now + 60 }, rsa));
    expect(identity?.caller.id).toBe('user-123');
    expect(identity?.expiresAt).toBe(Date.parse('2026-11-24T09:01:30.000Z'));
  });

  it.each(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'])('may be signed with %s', async (alg) => {
    const key = withAlgorithm(rsa, alg);
    const { idOf } = await startIssuer([keySet(key)]);
    expect(await idOf(await sign(claims, key))).toBe('user-123');
  });

  it.each(['ES256', 'ES384', 'EdDSA'] as const)('may be signed with %s', async (alg) => {
    const key = createCurveKey('curve-1', alg);
    const { idOf } = await startIssuer([keySet(key)]);
    expect(await idOf(await sign(claims, key))).toBe('user-123');
  });

  it('may be for several audiences', async () => {
    const { idOf } = await startIssuer([keySet(rsa)]);
    expect(await idOf(await sign({ ...claims, aud: ['another', 'gateway'] }, rsa))).toBe('user-123');
  });

  it.each([
    ['is from another issuer', { iss: 'https://issuer.example/' }],
    ['names no issuer', { iss: undefined }],
    ['is for another audience', { aud: 'another' }],
    ['is for other audiences', { aud: ['gateway-2', 'GATEWAY'] }],
    ['names no audience', { aud: undefined }],
    ['never runs out', { exp: undefined }],
    ['names nobody', { sub: undefined }],
    ['names nobody but the empty text', { sub: '' }],
    ['names somebody by something else than a text', { sub: 123 }],
    ['has a name that would break a log line', { sub: 'user\n123' }],
    ['has a name of 256 characters', { sub: 'u'.repeat(256), scope: 'verification:any' }],
  ])('is nobody when it %s', async (_, change) => {
    const { idOf } = await startIssuer([keySet(rsa)]);
    expect(await idOf(await sign({ ...claims, ...change }, rsa))).toBeNull();
    expect(await idOf(await sign(claims, rsa))).toBe('user-123');
  });

  it.each([
    ['counts 29 s after its time', { exp: now - 29 }, 'user-123'],
    ['counts no more 30 s after its time', { exp: now - 30 }, null],
    ['counts 30 s before its time', { nbf: now + 30 }, 'user-123'],
    ['does not count 31 s before its time', { nbf: now + 31 }, null],
  ])('%s', async (_, change, expected) => {
    const { idOf } = await startIssuer([keySet(rsa)]);
    expect(await idOf(await sign({ ...claims, ...change }, rsa))).toBe(expected);
  });

  it('stops counting at the very millisecond that was told', async () => {
    const { access, clock } = await startIssuer([keySet(rsa)]);
    const token = await sign({ ...claims, exp: now + 5.5 }, rsa);
    const { expiresAt } = (await access.authenticateToken(token)) ?? { expiresAt: null };
    clock.advance(Number(expiresAt) - clock.now() - 1);
    expect(await access.authenticateToken(token)).not.toBeNull();
    clock.advance(1);
    expect(await access.authenticateToken(token)).toBeNull();
  });
});

describe('the scopes of a token', () => {
  const scopesOf = async (scope: unknown, scopeClaim = 'scope') => {
    const { access } = await startIssuer([keySet(rsa)], { scopeClaim });
    const token = await sign({ ...claims, scope: 'verification:pii', [scopeClaim]: scope }, rsa);
    return [...((await access.authenticateToken(token))?.caller.scopes ?? ['nobody'])];
  };
  const all: readonly Scope[] = [
    'verification:start',
    'verification:read',
    'verification:pii',
    'verification:configure',
    'verification:any',
    'verification:admin',
  ];

  it.each(all)('may be %s alone, as a text or in an array', async (scope) => {
    expect(await scopesOf(scope)).toEqual([scope]);
    expect(await scopesOf([scope])).toEqual([scope]);
  });

  it('may be several, separated by spaces or in an array', async () => {
    expect(await scopesOf('verification:admin verification:start  verification:any')).toEqual([
      'verification:start',
      'verification:any',
      'verification:admin',
    ]);
    expect(await scopesOf(all)).toEqual(all);
  });

  it.each([
    ['of other services', 'openid profile verification:read verification:write'],
    ['in other letters', 'Verification:Start verification:read'],
    ['of other kinds in an array', ['verification:read', 7, null, ['verification:any'], 'verification:any ']],
  ])('leave out what is not ours: words %s', async (_, scope) => {
    expect(await scopesOf(scope)).toEqual(['verification:read']);
  });

  it.each([
    ['are not there', undefined],
    ['are a list with commas', 'verification:start,verification:any'],
    ['are an object', { 'verification:any': true }],
    ['are true', true],
  ])('are none when they %s', async (_, scope) => {
    expect(await scopesOf(scope)).toEqual([]);
  });

  it('stand in the claim that is set, and in no other', async () => {
    expect(await scopesOf('verification:read', 'https://app.example/permissions')).toEqual(['verification:read']);
    expect(await scopesOf(undefined, 'permissions')).toEqual([]);
  });
});

describe('the client of a token', () => {
  const clientOf = async (change: object, clientIdClaim = 'client') => {
    const { access } = await startIssuer([keySet(rsa)], { clientIdClaim });
    const identity = await access.authenticateToken(await sign({ ...claims, ...change }, rsa));
    return identity === null ? 'nobody' : identity.caller.clientId;
  };

  it('is the value of the claim that is set, while the name stays the subject', async () => {
    const { access } = await startIssuer([keySet(rsa)], { clientIdClaim: 'client' });
    const identity = await access.authenticateToken(await sign({ ...claims, client: 'client 42' }, rsa));
    expect(identity?.caller).toMatchObject({ id: 'user-123', clientId: 'client 42' });
  });

  it('is nobody in particular with verification:any, whatever the claim says', async () => {
    expect(await clientOf({ scope: 'verification:any', client: 'client-42' })).toBeNull();
    expect(await clientOf({ scope: 'verification:any' })).toBeNull();
  });

  it.each([
    ['is missing', {}],
    ['is empty', { client: '' }],
    ['is a number', { client: 42 }],
    ['is an array', { client: ['client-42'] }],
    ['begins with a space', { client: ' client-42' }],
    ['ends with a line end', { client: 'client-42\n' }],
    ['is not ASCII', { client: 'klient-ė' }],
    ['has 101 characters', { client: 'c'.repeat(101) }],
  ])('makes the token nobody without verification:any when it %s', async (_, change) => {
    expect(await clientOf(change)).toBe('nobody');
  });

  it('may have 100 characters', async () => {
    expect(await clientOf({ client: 'c'.repeat(100) })).toBe('c'.repeat(100));
  });
});

describe('a forged token', () => {
  it('without a signature is nobody', async () => {
    const { idOf } = await startIssuer([keySet(rsa)]);
    expect(await idOf(await sign(claims, rsa))).toBe('user-123');
    for (const alg of ['none', 'None', 'NONE', 'nOnE', '']) {
      expect(await idOf(`${base64url({ alg, kid: 'rsa-1' })}.${base64url(claims)}.`)).toBeNull();
      const [, , signature] = (await sign(claims, rsa)).split('.');
      expect(await idOf(`${base64url({ alg, kid: 'rsa-1' })}.${base64url(claims)}.${String(signature)}`)).toBeNull();
    }
  });

  it('signed with the public key as a secret is nobody', async () => {
    const { idOf } = await startIssuer([keySet(rsa)]);
    const publicKey = createPublicKey(rsa.privateKey);
    const secrets = [
      publicKey.export({ format: 'pem', type: 'spki' }),
      String(publicKey.export({ format: 'pem', type: 'spki' })).trim(),
      publicKey.export({ format: 'pem', type: 'pkcs1' }),
      publicKey.export({ format: 'der', type: 'spki' }),
      JSON.stringify(rsa.jwk),
      Buffer.from(String(rsa.jwk.n), 'base64url'),
    ];
    expect(await idOf(await sign(claims, rsa))).toBe('user-123');
    for (const secret of secrets) {
      expect(await idOf(signWithHmac({ alg: 'HS256', kid: 'rsa-1' }, claims, secret))).toBeNull();
      expect(await idOf(signWithHmac({ alg: 'RS256', kid: 'rsa-1' }, claims, secret))).toBeNull();
    }
  });

  it('signed by somebody else under the name of a known key is nobody', async () => {
    const { idOf } = await startIssuer([keySet(rsa)]);
    expect(await idOf(await sign(claims, createRsaKey('rsa-1')))).toBeNull();
  });

  it('that brings its own key is nobody', async () => {
    const own = createRsaKey('own');
    const { idOf, issuer } = await startIssuer([keySet(rsa)]);
    const header = { alg: 'RS256', kid: 'rsa-1', jwk: own.jwk as never, jku: `${issuer.url}/evil` };
    expect(await idOf(await new SignJWT(claims).setProtectedHeader(header).sign(own.privateKey))).toBeNull();
    expect(issuer.requests.map(({ url }) => url)).toEqual(['/keys']);
  });

  it('with other claims under a good signature is nobody', async () => {
    const { idOf } = await startIssuer([keySet(rsa)]);
    const [header, , signature] = (await sign(claims, rsa)).split('.');
    const changed = base64url({ ...claims, scope: 'verification:admin verification:any' });
    expect(await idOf(`${String(header)}.${changed}.${String(signature)}`)).toBeNull();
  });

  it.each(['x', '.', '..', '...', 'a.b.c', `${base64url({ alg: 'RS256' })}.${base64url(null)}.AAAA`, 'e30.e30.e30'])(
    'such as %j is nobody',
    async (token) => {
      const { idOf, problems } = createIssuedAccess('http://127.0.0.1:1/keys');
      expect(await idOf(token)).toBeNull();
      expect(problems.length).toBeLessThanOrEqual(1);
    },
  );
});

describe('a long token', () => {
  it('counts up to 8 KiB and not beyond, even when it is genuine', async () => {
    const { idOf } = await startIssuer([keySet(rsa)]);
    const withPadding = (length: number) => sign({ ...claims, padding: 'p'.repeat(length) }, rsa);
    const shortest = (await withPadding(0)).length;
    const fitting = await withPadding(Math.floor(((8192 - shortest) * 3) / 4));
    expect(fitting.length).toBeGreaterThan(8180);
    expect(fitting.length).toBeLessThanOrEqual(8192);
    expect(await idOf(fitting)).toBe('user-123');
    const tooLong = await withPadding(Math.floor(((8192 - shortest) * 3) / 4) + 12);
    expect(tooLong.length).toBeGreaterThan(8192);
    expect(tooLong.length).toBeLessThan(8220);
    expect(await idOf(tooLong)).toBeNull();
  });

  it('of a megabyte is refused at once, and nobody asks for its key', async () => {
    const { access, idOf } = await startIssuer([]);
    const token = await sign({ ...claims, padding: 'p'.repeat(1_000_000) }, rsa);
    const start = performance.now();
    expect(await access.authenticateToken(token)).toBeNull();
    expect(await idOf(token)).toBeNull();
    expect(performance.now() - start).toBeLessThan(250);
  });
});

describe('a token that is signed with a shared secret', () => {
  const secret = 'a secret of thirty-two bytes, ok';
  const accessBy = (text: string) =>
    createAccess({
      settings: {
        mode: 'jwt',
        keys: { kind: 'SECRET', secret: new Secret(text) },
        issuer: 'https://issuer.example',
        audience: 'gateway',
        clientIdClaim: 'sub',
        scopeClaim: 'scope',
      },
      clock: createManualClock(now * 1000),
      reportProblem: (error) => {
        throw error;
      },
    });
  const idOf = async (token: string) => (await accessBy(secret).authenticateToken(token))?.caller.id ?? null;

  it('is a caller', async () => {
    expect(await idOf(signWithHmac({ alg: 'HS256' }, claims, secret))).toBe('user-123');
  });

  it('is nobody under another secret', async () => {
    expect(await idOf(signWithHmac({ alg: 'HS256' }, claims, `${secret}!`))).toBeNull();
  });

  it.each(['HS384', 'HS512', 'RS256', 'none'])('is nobody when it names %s', async (alg) => {
    expect(await idOf(signWithHmac({ alg }, claims, secret))).toBeNull();
    expect(await idOf(await sign(claims, rsa))).toBeNull();
  });

  it.each(['HS384', 'HS512'])('is nobody when it is really signed with %s', async (alg) => {
    const token = await new SignJWT(claims).setProtectedHeader({ alg }).sign(Buffer.from(secret.repeat(2)));
    expect((await accessBy(secret.repeat(2)).authenticateToken(token))?.caller.id ?? null).toBeNull();
  });

  it('is held to the same rules', async () => {
    expect(await idOf(signWithHmac({ alg: 'HS256' }, { ...claims, exp: now - 30 }, secret))).toBeNull();
    expect(await idOf(signWithHmac({ alg: 'HS256' }, { ...claims, aud: 'another' }, secret))).toBeNull();
    expect(await idOf(signWithHmac({ alg: 'HS256' }, { ...claims, iss: 'another' }, secret))).toBeNull();
  });

  it('needs a secret that nobody can guess', () => {
    expect(() => accessBy('a secret of thirty-one bytes ok')).toThrow(
      new RangeError('The secret of tokens has fewer than 32 bytes.'),
    );
  });
});
