import { createHmac } from 'node:crypto';
import type { Scope } from '../../src/model/caller.ts';

const secret = 'a-secret-that-only-these-tests-know-of';
const issuer = 'https://issuer.example';
const audience = 'gateway-under-test';

/** Settings with which a gateway knows callers by the tokens made here. */
export const callerSettings = {
  AUTH_MODE: 'jwt',
  AUTH_JWT_SECRET: secret,
  AUTH_JWT_ISSUER: issuer,
  AUTH_JWT_AUDIENCE: audience,
};

/** The headers of a caller with these scopes; without `verification:any` it acts for the client of its own name. */
export function headersOf(sub: string, ...scopes: readonly Scope[]): Record<string, string> {
  const exp = Math.floor(Date.now() / 1000) + 3600;
  return { authorization: `Bearer ${sign({ sub, scope: scopes.join(' '), iss: issuer, aud: audience, exp })}` };
}

function sign(claims: object): string {
  const text = [{ alg: 'HS256', typ: 'JWT' }, claims].map(encode).join('.');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part), 'utf8').toString('base64url');
}
