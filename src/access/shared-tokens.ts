import { createHash, timingSafeEqual } from 'node:crypto';
import type { Scope } from '../model/caller.ts';
import type { Secret } from '../model/secret.ts';
import type { Identity, TokenReader } from './identity.ts';

/** A token that was handed to one caller. It is known by its hash only. */
export interface SharedToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** The SHA-256 of the token, in 64 hexadecimal digits. */
  readonly sha256: Secret;
}

/**
 * Knows callers by the hash of what they show. Throws a `RangeError` for a token without `verification:any`: its caller would act for
 * one client alone, and nothing says for which.
 */
export function createSharedTokenReader(tokens: readonly SharedToken[]): TokenReader {
  const known = tokens.map(toKnown);
  return (token) => {
    const shown = createHash('sha256').update(token, 'utf8').digest();
    // Every hash is compared, so that the time says nothing of which one fits.
    const [found] = known.filter(({ digest }) => timingSafeEqual(digest, shown));
    return Promise.resolve(found?.identity ?? null);
  };
}

interface KnownToken {
  readonly digest: Buffer;
  readonly identity: Identity;
}

function toKnown({ name, scopes, sha256 }: SharedToken): KnownToken {
  const digest = Buffer.from(sha256.reveal(), 'hex');
  if (digest.length !== 32) throw new RangeError(`The hash of the token ${name} is not a SHA-256.`);
  if (!scopes.includes('verification:any')) throw new RangeError(`The token ${name} lacks verification:any.`);
  return { digest, identity: { caller: { id: name, scopes: new Set(scopes), clientId: null }, expiresAt: null } };
}
