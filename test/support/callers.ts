import { createHmac } from 'node:crypto';
import { allScopes, type Scope } from '../../src/model/caller.ts';

const secret = 'a-secret-that-only-these-tests-know-of';
const issuer = 'https://issuer.example';
const audience = 'gateway-under-test';
/** The year 2100, so that a token is good on whatever clock a test has. */
const exp = 4_102_444_800;

/** Settings with which a gateway knows callers by the tokens made here. */
export const callerSettings = {
  AUTH_MODE: 'jwt',
  AUTH_JWT_SECRET: secret,
  AUTH_JWT_ISSUER: issuer,
  AUTH_JWT_AUDIENCE: audience,
};

/** The callers that see different things, and what they hold; one without `verification:any` acts for one client only. */
export const scopesByRole = {
  nobody: null,
  starter: ['verification:start'],
  client: ['verification:start', 'verification:read'],
  mightyClient: allScopes.filter((scope) => scope !== 'verification:any'),
  service: ['verification:read', 'verification:any'],
  investigator: ['verification:read', 'verification:any', 'verification:pii'],
  blindAdmin: allScopes.filter((scope) => scope !== 'verification:read' && scope !== 'verification:pii'),
  admin: allScopes,
} as const satisfies Readonly<Record<string, readonly Scope[] | null>>;

/** One of those callers. */
export type Role = keyof typeof scopesByRole;

/** All of them. */
export const roles = Object.keys(scopesByRole) as readonly Role[];

/** Whether a caller of this role holds the scope. */
export function holds(role: Role, scope: string): boolean {
  const scopes: readonly string[] = scopesByRole[role] ?? [];
  return scopes.includes(scope);
}

/** The headers of a caller of this role; if it acts for one client, for this one. */
export function headersAs(role: Role, clientId: string): Record<string, string> {
  const scopes = scopesByRole[role];
  if (scopes === null) return {};
  return headersOf(holds(role, 'verification:any') ? role : clientId, ...scopes);
}

/** The headers of a caller with these scopes; without `verification:any` it acts for the client of its own name. */
export function headersOf(sub: string, ...scopes: readonly Scope[]): Record<string, string> {
  return { authorization: `Bearer ${tokenOf({ sub, scope: scopes.join(' ') })}` };
}

/** A token with these claims, which may be wrong ones. Those of the issuer that are not told are in order. */
export function tokenOf(claims: Readonly<Record<string, unknown>>): string {
  const parts = [
    { alg: 'HS256', typ: 'JWT' },
    { iss: issuer, aud: audience, exp, ...claims },
  ];
  const text = parts.map(encode).join('.');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part), 'utf8').toString('base64url');
}
