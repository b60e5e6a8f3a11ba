import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAccess } from '../../src/access/access.ts';
import type { Scope } from '../../src/model/caller.ts';
import { Secret } from '../../src/model/secret.ts';
import { createManualClock } from '../support/manual-clock.ts';

const entry = (name: string, token: string, scopes: readonly Scope[]) => ({
  name,
  scopes,
  sha256: new Secret(createHash('sha256').update(token).digest('hex')),
});
const accessBy = (...tokens: readonly ReturnType<typeof entry>[]) =>
  createAccess({
    settings: { mode: 'token', tokens },
    clock: createManualClock(),
    reportProblem: (error) => {
      throw error;
    },
  });
const backend = entry('backend', 'the-token-of-the-backend', ['verification:any', 'verification:read']);
const operator = entry('operator', 'ключ', ['verification:any', 'verification:admin']);
const access = accessBy(backend, operator);
const idOf = async (authorization: string) => (await access.authenticate({ authorization }))?.id ?? null;

describe('a shared token', () => {
  it('is the caller that it was handed to, bound to no client', async () => {
    expect(await access.authenticate({ authorization: 'Bearer the-token-of-the-backend' })).toEqual({
      id: 'backend',
      scopes: new Set(['verification:any', 'verification:read']),
      clientId: null,
    });
  });

  it('does not run out', async () => {
    expect(await access.authenticateToken('the-token-of-the-backend')).toMatchObject({
      caller: { id: 'backend' },
      expiresAt: null,
    });
  });

  it('is told from the others', async () => {
    expect((await access.authenticateToken('ключ'))?.caller.id).toBe('operator');
  });

  it.each([
    'the-token-of-the-backen',
    'the-token-of-the-backend-',
    'The-token-of-the-backend',
    'he-token-of-the-backend',
    'another',
    backend.sha256.reveal(),
    'backend',
  ])('is nobody when it is %j instead', async (token) => {
    expect(await access.authenticateToken(token)).toBeNull();
    expect(await idOf(`Bearer ${token}`)).toBeNull();
  });

  it('is nobody when it is empty or was not shown', async () => {
    const careless = accessBy(entry('careless', '', ['verification:any']));
    expect(await careless.authenticateToken('')).toBeNull();
    expect(await careless.authenticateToken(null)).toBeNull();
    expect(await careless.authenticate({})).toBeNull();
    expect(await careless.authenticate({ authorization: 'Bearer ' })).toBeNull();
  });

  it('is nobody beyond 8 KiB', async () => {
    const large = accessBy(
      entry('large', 't'.repeat(8192), ['verification:any']),
      entry('huge', 't'.repeat(8193), ['verification:any']),
    );
    expect((await large.authenticateToken('t'.repeat(8192)))?.caller.id).toBe('large');
    expect(await large.authenticateToken('t'.repeat(8193))).toBeNull();
  });

  it('is nobody where no token is set', async () => {
    expect(await accessBy().authenticateToken('anything')).toBeNull();
  });

  it('cannot be set without verification:any, for it would act for a client that nobody knows', () => {
    expect(() => accessBy(entry('app', 'token', ['verification:start']))).toThrow(
      new RangeError('The token app lacks verification:any.'),
    );
  });

  it('cannot be set by a hash that is none', () => {
    const broken = { ...backend, sha256: new Secret(`${backend.sha256.reveal().slice(2)}zz`) };
    expect(() => accessBy(broken)).toThrow(new RangeError('The hash of the token backend is not a SHA-256.'));
  });
});
