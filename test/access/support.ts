import { createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import { createAccess, type Access, type AccessOptions } from '../../src/access/access.ts';
import { createManualClock, type ManualClock } from '../support/manual-clock.ts';
import { startVendorStub, type ScriptedAnswer, type VendorStub } from '../support/vendor-stub.ts';

/** One key of an issuer. */
export interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: KeyObject;
  /** As it stands in the key set. */
  readonly jwk: JsonWebKey & { readonly kid: string };
}

/** A key that signs with RS256, as most issuers have. */
export function createRsaKey(kid: string, alg = 'RS256'): SigningKey {
  return toSigningKey(kid, alg, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
}

/** A key on a curve. */
export function createCurveKey(kid: string, alg: 'ES256' | 'ES384' | 'EdDSA'): SigningKey {
  switch (alg) {
    case 'EdDSA':
      return toSigningKey(kid, alg, generateKeyPairSync('ed25519').privateKey);
    case 'ES256':
      return toSigningKey(kid, alg, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
    case 'ES384':
      return toSigningKey(kid, alg, generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey);
  }
}

function toSigningKey(kid: string, alg: string, privateKey: KeyObject): SigningKey {
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  return { kid, alg, privateKey, jwk: { ...jwk, kid } };
}

/** The same key under another algorithm. */
export function withAlgorithm({ kid, privateKey }: SigningKey, alg: string): SigningKey {
  return toSigningKey(kid, alg, createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })));
}

/** The moment at which the clock of the tests stands, in seconds. */
export const now = Date.parse('2026-11-24T09:00:00.000Z') / 1000;

/** Claims that are in order. */
export const claims = {
  iss: 'https://issuer.example',
  aud: 'gateway',
  sub: 'user-123',
  scope: 'verification:start verification:read',
  exp: now + 300,
};

/** Signs claims, right or wrong; those that are undefined are left out. */
export function sign(
  payload: Readonly<Record<string, unknown>>,
  { kid, alg, privateKey }: Pick<SigningKey, 'alg' | 'privateKey'> & Partial<SigningKey>,
): Promise<string> {
  const header = kid === undefined ? { alg } : { alg, kid };
  return new SignJWT(payload).setProtectedHeader(header).sign(privateKey);
}

/** An answer with these keys. */
export function keySet(...keys: readonly SigningKey[]): ScriptedAnswer {
  return { json: { keys: keys.map(({ jwk }) => jwk) } };
}

/** Access by the tokens of an issuer whose key set is on a real server. */
export interface IssuedAccess {
  readonly access: Access;
  readonly clock: ManualClock;
  readonly issuer: VendorStub;
  /** The messages of the problems that were reported. */
  readonly problems: readonly string[];
  /** The id of the caller with this token, or null. */
  readonly idOf: (token: string) => Promise<string | null>;
}

/** Starts an issuer that gives these answers, one for each time it is asked; it fails the test when it is asked more or less often. */
export async function startIssuer(
  answers: readonly ScriptedAnswer[],
  options: Partial<Pick<AccessOptions, 'keyTimeoutMs'>> & { clientIdClaim?: string; scopeClaim?: string } = {},
): Promise<IssuedAccess> {
  const issuer = await startVendorStub();
  onTestFinished(() => issuer.close());
  issuer.script(...answers);
  return { issuer, ...createIssuedAccess(`${issuer.url}/keys`, options) };
}

/** Access by the tokens of an issuer whose key set would be at this address. */
export function createIssuedAccess(
  url: string,
  { clientIdClaim = 'sub', scopeClaim = 'scope', ...options }: Parameters<typeof startIssuer>[1] = {},
): Omit<IssuedAccess, 'issuer'> {
  const clock = createManualClock(now * 1000);
  const problems: string[] = [];
  const access = createAccess({
    settings: {
      mode: 'jwt',
      keys: { kind: 'JWKS', url },
      issuer: 'https://issuer.example',
      audience: 'gateway',
      clientIdClaim,
      scopeClaim,
    },
    clock,
    reportProblem: ({ message }) => problems.push(message),
    ...options,
  });
  const idOf = async (token: string) => (await access.authenticate({ authorization: `Bearer ${token}` }))?.id ?? null;
  return { access, clock, problems, idOf };
}
