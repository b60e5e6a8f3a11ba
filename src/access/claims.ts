import { allScopes, type Caller, type Scope } from '../model/caller.ts';

/** Which claims say what a caller may do and whom it acts for. */
export interface ClaimNames {
  readonly clientIdClaim: string;
  readonly scopeClaim: string;
}

/** Claims whose signature has been checked. */
export type Claims = Readonly<Record<string, unknown>>;

/** OpenID Connect allows a subject 255 ASCII characters. Control characters are refused, because it is logged. */
const subject = /^[\x20-\x7e]{1,255}$/u;
/** What the schema takes for a client id. */
const clientId = /^[\x21-\x7e](?:[\x20-\x7e]{0,98}[\x21-\x7e])?$/u;

/**
 * The caller of a token: its `sub` is the name. Without `verification:any` it acts for the client of the client id claim; null when
 * there is no such client id, or no name.
 */
export function readCaller(claims: Claims, { clientIdClaim, scopeClaim }: ClaimNames): Caller | null {
  const id = readText(claims, 'sub', subject);
  const scopes = readScopes(claims[scopeClaim]);
  if (id === null) return null;
  if (scopes.has('verification:any')) return { id, scopes, clientId: null };
  const client = readText(claims, clientIdClaim, clientId);
  return client === null ? null : { id, scopes, clientId: client };
}

/** The scopes that we know, out of words separated by spaces or out of an array. */
function readScopes(claim: unknown): ReadonlySet<Scope> {
  const words: readonly unknown[] = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return new Set(allScopes.filter((scope) => words.includes(scope)));
}

function readText(claims: Claims, name: string, pattern: RegExp): string | null {
  const value = claims[name];
  return typeof value === 'string' && pattern.test(value) ? value : null;
}
