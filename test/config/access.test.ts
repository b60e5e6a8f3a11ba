import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, readEnvironment, type AccessSettings } from '../../src/config/environment.ts';

const least = {
  IDENFY_API_KEY: 'key',
  IDENFY_API_SECRET: 'secret',
  IDENFY_WEBHOOK_SECRETS: 'none',
  DATA_ENCRYPTION_KEYS: Buffer.alloc(32, 7).toString('base64'),
};
const jwt = {
  AUTH_MODE: 'jwt',
  AUTH_JWKS_URL: 'https://issuer.example/keys',
  AUTH_JWT_ISSUER: 'https://issuer.example',
  AUTH_JWT_AUDIENCE: 'gateway',
};
const hash = createHash('sha256').update('a token').digest('hex');
const otherHash = createHash('sha256').update('another token').digest('hex');
const token = { AUTH_MODE: 'token', AUTH_TOKENS: `backend:verification:any+verification:read:${hash}` };

function accessOf(source: Record<string, string>): AccessSettings {
  return readEnvironment({ ...least, ...source }).access;
}

function faultsOf(source: Record<string, string>): readonly string[] {
  try {
    accessOf(source);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.faults.map(({ variable, expected }) => `${variable}: ${expected}`);
  }
}

describe('the settings of jwt', () => {
  it('name where the public keys are, and have defaults for the claims', () => {
    expect(accessOf(jwt)).toEqual({
      mode: 'jwt',
      keys: { kind: 'JWKS', url: 'https://issuer.example/keys' },
      issuer: 'https://issuer.example',
      audience: 'gateway',
      clientIdClaim: 'sub',
      scopeClaim: 'scope',
    });
  });

  it('hold a secret instead, and other claims', () => {
    const access = accessOf({
      ...jwt,
      AUTH_JWKS_URL: '',
      AUTH_JWT_SECRET: 'a secret of thirty-two bytes, ok',
      AUTH_CLIENT_ID_CLAIM: 'https://app.example/client',
      AUTH_SCOPE_CLAIM: 'permissions',
    });
    expect(access).toMatchObject({ clientIdClaim: 'https://app.example/client', scopeClaim: 'permissions' });
    const keys = access.mode === 'jwt' ? access.keys : null;
    expect(keys?.kind === 'SECRET' && keys.secret.reveal()).toBe('a secret of thirty-two bytes, ok');
  });

  it('let the gateway listen everywhere', () => {
    const source = { ...jwt, HOST: '0.0.0.0', PUBLIC_URL: 'https://gateway.example' };
    expect(readEnvironment({ ...least, ...source }).http).toMatchObject({
      host: '0.0.0.0',
      publicUrl: 'https://gateway.example',
    });
  });

  it('need keys, an issuer and an audience', () => {
    expect(faultsOf({ AUTH_MODE: 'jwt' })).toEqual([
      'AUTH_JWKS_URL: a value, or one for AUTH_JWT_SECRET, because AUTH_MODE is jwt',
      'AUTH_JWT_ISSUER: a value, because AUTH_MODE is jwt',
      'AUTH_JWT_AUDIENCE: a value, because AUTH_MODE is jwt',
    ]);
  });

  it('take keys from one place only', () => {
    expect(faultsOf({ ...jwt, AUTH_JWT_SECRET: 'a secret of thirty-two bytes, ok' })).toEqual([
      'AUTH_JWKS_URL: either this or AUTH_JWT_SECRET, not both',
    ]);
  });

  it('may stand in files', () => {
    const { AUTH_JWT_AUDIENCE, ...source } = { ...least, ...jwt };
    expect(AUTH_JWT_AUDIENCE).toBe('gateway');
    const environment = readEnvironment(
      { ...source, AUTH_JWT_AUDIENCE_FILE: '/run/audience' },
      () => 'from the file\n',
    );
    expect(environment.access).toMatchObject({ audience: 'from the file' });
  });

  it.each([
    ['AUTH_JWKS_URL', 'http://issuer.example/keys'],
    ['AUTH_JWKS_URL', 'http://127.0.0.1.nip.io/keys'],
    ['AUTH_JWKS_URL', 'https://user:pass@issuer.example/keys'],
    ['AUTH_JWKS_URL', 'https://issuer.example/keys#now'],
    ['AUTH_JWKS_URL', 'file:///etc/keys'],
    ['AUTH_JWKS_URL', 'issuer.example/keys'],
  ])('refuse %s=%j', (variable, value) => {
    expect(faultsOf({ ...jwt, [variable]: value })).toEqual([
      `${variable}: an https address without user or fragment; http only on this machine`,
    ]);
  });

  it.each(['http://localhost:8080/keys', 'http://127.0.0.1/keys', 'https://issuer.example/keys?policy=one'])(
    'take AUTH_JWKS_URL=%j',
    (url) => {
      expect(accessOf({ ...jwt, AUTH_JWKS_URL: url })).toMatchObject({ keys: { kind: 'JWKS', url } });
    },
  );

  it('refuse a secret of fewer than 32 bytes', () => {
    const source = { ...jwt, AUTH_JWKS_URL: '', AUTH_JWT_SECRET: 'a secret of thirty-one bytes ok' };
    expect(faultsOf(source)).toEqual(['AUTH_JWT_SECRET: a secret of 32 bytes or more']);
  });
});

describe('the settings of token', () => {
  it('hold the name, the scopes and the hash of every token', () => {
    const entries = `backend:verification:any+verification:read:${hash}, ops-1:verification:admin+verification:any:${otherHash}`;
    const access = accessOf({ AUTH_MODE: 'token', AUTH_TOKENS: entries });
    const tokens = access.mode === 'token' ? access.tokens : [];
    expect(tokens.map((entry) => ({ ...entry, sha256: entry.sha256.reveal() }))).toEqual([
      { name: 'backend', scopes: ['verification:read', 'verification:any'], sha256: hash },
      { name: 'ops-1', scopes: ['verification:any', 'verification:admin'], sha256: otherHash },
    ]);
  });

  it('need tokens', () => {
    expect(faultsOf({ AUTH_MODE: 'token' })).toEqual(['AUTH_TOKENS: a value, because AUTH_MODE is token']);
  });

  const form = 'comma-separated entries of the form name:scope+scope:sha256-of-the-token';
  const scopes =
    'scopes among verification:start, verification:read, verification:pii, verification:configure, verification:any, verification:admin, joined by +';
  const names = 'names of 1 to 64 letters, digits, ".", "_" and "-"';
  const digests = 'the SHA-256 of every token in 64 lower-case hexadecimal digits';

  it.each([
    ['no entry', ',', form],
    ['an entry without a colon', 'backend', form],
    ['an entry with one colon', `backend:${hash}`, form],
    ['an empty name', `:verification:any:${hash}`, names],
    ['a name that could break a log line', `back end:verification:any:${hash}`, names],
    ['an unknown scope', `backend:verification:any+verification:write:${hash}`, scopes],
    ['an empty scope', `backend:verification:any+:${hash}`, scopes],
    ['a scope without its first word', `backend:any+verification:any:${hash}`, scopes],
    ['a hash of 63 digits', `backend:verification:any:${hash.slice(1)}`, digests],
    ['a hash of 65 digits', `backend:verification:any:0${hash}`, digests],
    ['a hash in capitals', `backend:verification:any:${hash.toUpperCase()}`, digests],
    ['a token instead of its hash', 'backend:verification:any:a-token-in-plain-text', digests],
    [
      'a token that could do nothing',
      `app:verification:start:${hash}`,
      'verification:any among the scopes of every token',
    ],
    ['one name twice', `a:verification:any:${hash},a:verification:any:${otherHash}`, 'every name once'],
    ['one token twice', `a:verification:any:${hash},b:verification:any:${hash}`, 'every token once'],
    ['several faults', 'a:verification:any+x:y,b', `${scopes}; ${digests}; ${form}`],
  ])('refuse %s', (_, entries, expected) => {
    expect(faultsOf({ AUTH_MODE: 'token', AUTH_TOKENS: entries })).toEqual([`AUTH_TOKENS: ${expected}`]);
  });
});

describe('a variable of another mode', () => {
  it.each([
    ['none', 'AUTH_TOKENS', token.AUTH_TOKENS],
    ['none', 'AUTH_JWKS_URL', jwt.AUTH_JWKS_URL],
    ['none', 'AUTH_CLIENT_ID_CLAIM', 'sub'],
    ['jwt', 'AUTH_TOKENS', token.AUTH_TOKENS],
    ['token', 'AUTH_JWKS_URL', jwt.AUTH_JWKS_URL],
    ['token', 'AUTH_JWT_SECRET', 'a secret of thirty-two bytes, ok'],
    ['token', 'AUTH_JWT_ISSUER', jwt.AUTH_JWT_ISSUER],
    ['token', 'AUTH_JWT_AUDIENCE', jwt.AUTH_JWT_AUDIENCE],
    ['token', 'AUTH_CLIENT_ID_CLAIM', 'client'],
    ['token', 'AUTH_SCOPE_CLAIM', 'scope'],
  ])('is refused, because %s would ignore it: %s', (mode, variable, value) => {
    const modes: Record<string, Record<string, string>> = { none: { AUTH_MODE: 'none' }, jwt, token };
    expect(faultsOf({ ...modes[mode], [variable]: value })).toEqual([
      `${variable}: no value, because AUTH_MODE is ${mode} and ignores it`,
    ]);
  });

  it('is fine when it is empty', () => {
    expect(faultsOf({ ...token, AUTH_JWKS_URL: '', AUTH_JWT_ISSUER_FILE: '' })).toEqual([]);
  });
});

describe('the faults of variables together', () => {
  it('are told with those of each alone', () => {
    expect(faultsOf({ AUTH_MODE: 'jwt', AUTH_JWKS_URL: 'nowhere', AUTH_TOKENS: 'nobody', PORT: 'x' })).toEqual([
      'PORT: a whole number from 0 to 65535',
      'AUTH_JWKS_URL: an https address without user or fragment; http only on this machine',
      'AUTH_TOKENS: comma-separated entries of the form name:scope+scope:sha256-of-the-token',
      'AUTH_JWT_ISSUER: a value, because AUTH_MODE is jwt',
      'AUTH_JWT_AUDIENCE: a value, because AUTH_MODE is jwt',
      'AUTH_TOKENS: no value, because AUTH_MODE is jwt and ignores it',
    ]);
  });

  it('do not guess what a wrong mode would need', () => {
    expect(faultsOf({ AUTH_MODE: 'everybody', AUTH_TOKENS: token.AUTH_TOKENS })).toEqual([
      'AUTH_MODE: one of none, jwt, token',
    ]);
  });
});
