import { createSecretKey } from 'node:crypto';
import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../model/clock.ts';
import type { Secret } from '../model/secret.ts';
import { readCaller, type ClaimNames } from './claims.ts';
import type { Identity, TokenReader } from './identity.ts';
import { createRemoteKeys } from './remote-keys.ts';

/** Whose tokens count, and how they are checked. */
export interface JwtSettings extends ClaimNames {
  /** A key set at an address, for signatures; or a secret of 32 bytes or more, for HS256. */
  readonly keys: { readonly kind: 'JWKS'; readonly url: string } | { readonly kind: 'SECRET'; readonly secret: Secret };
  readonly issuer: string;
  readonly audience: string;
}

/** What the reader of tokens needs. */
export interface JwtOptions {
  readonly settings: JwtSettings;
  readonly clock: Clock;
  readonly reportProblem: (error: Error) => void;
  /** How long the issuer may take to answer with its keys, in milliseconds. */
  readonly keyTimeoutMs: number;
}

/** A public key must never be taken for a secret, so each kind of key has algorithms of its own. */
const signatures = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA'];
const leewaySeconds = 30;
const shortestSecretBytes = 32;

/**
 * Knows callers by JSON Web Tokens (RFC 7519) of one issuer for one audience that run out. Clocks may differ by 30 s. Throws a
 * `RangeError` for a secret of fewer than 32 bytes.
 */
export function createJwtReader({ settings, clock, reportProblem, keyTimeoutMs }: JwtOptions): TokenReader {
  const { keys, issuer, audience } = settings;
  const isSecret = keys.kind === 'SECRET';
  const algorithms = isSecret ? ['HS256'] : signatures;
  const key = isSecret
    ? secretKey(keys.secret)
    : createRemoteKeys({ url: keys.url, clock, reportProblem, timeoutMs: keyTimeoutMs });
  const rules = { algorithms, issuer, audience, clockTolerance: leewaySeconds, requiredClaims: ['exp'] };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, key, { ...rules, currentDate: new Date(clock.now()) });
      return toIdentity(payload, settings);
    } catch {
      // What jose throws can hold the claims. Whatever is wrong, the token is nobody's.
      return null;
    }
  };
}

function secretKey(secret: Secret): JWTVerifyGetKey {
  const bytes = Buffer.from(secret.reveal(), 'utf8');
  if (bytes.length < shortestSecretBytes) {
    throw new RangeError(`The secret of tokens has fewer than ${shortestSecretBytes} bytes.`);
  }
  const key = createSecretKey(bytes);
  return () => Promise.resolve(key);
}

function toIdentity(payload: JWTPayload, names: ClaimNames): Identity | null {
  const caller = readCaller(payload, names);
  if (caller === null || payload.exp === undefined) return null;
  // Times are compared in whole seconds.
  const lastSecond = Math.ceil(payload.exp) + leewaySeconds;
  return { caller, expiresAt: Math.min(lastSecond * 1000, Number.MAX_SAFE_INTEGER) };
}
