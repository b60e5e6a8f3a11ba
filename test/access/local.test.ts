import { describe, expect, it } from 'vitest';
import { createAccess } from '../../src/access/access.ts';
import { localCaller, refuseForeignRequest } from '../../src/access/local.ts';
import { createManualClock } from '../support/manual-clock.ts';

describe('a request without authentication', () => {
  it.each(['localhost', 'localhost:4000', 'LOCALHOST:4000', '127.0.0.1:4000', '127.9.9.9', '[::1]', '[::1]:4000'])(
    'is answered to the host %s',
    (host) => {
      expect(refuseForeignRequest({ host })).toBeNull();
    },
  );

  it.each([
    'gateway.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    'evil.example:4000',
    '0.0.0.0:4000',
    '10.0.0.1',
    '[::2]',
    'localhost:4000@evil.example',
    'xlocalhost',
    '',
  ])('is refused to the host %j', (host) => {
    expect(refuseForeignRequest({ host })).toBe(
      'AUTH_MODE is none: only requests to an address of this machine are answered.',
    );
  });

  it('is refused without a host', () => {
    expect(refuseForeignRequest({})).toBe(
      'AUTH_MODE is none: only requests to an address of this machine are answered.',
    );
  });

  it.each(['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-anything'])(
    'is refused with the header %s',
    (header) => {
      expect(refuseForeignRequest({ host: 'localhost', [header]: '' })).toBe(
        'AUTH_MODE is none: requests that came through a proxy are refused.',
      );
    },
  );
});

describe('the local caller', () => {
  it('may do everything and is bound to no client', () => {
    expect([...localCaller.scopes]).toEqual([
      'verification:start',
      'verification:read',
      'verification:pii',
      'verification:configure',
      'verification:any',
      'verification:admin',
    ]);
    expect(localCaller.clientId).toBeNull();
  });
});

describe('access without authentication', () => {
  const access = createAccess({
    settings: { mode: 'none' },
    clock: createManualClock(),
    reportProblem: (error) => {
      throw error;
    },
  });

  it('takes everybody for the local caller, whatever they show', async () => {
    expect(await access.authenticate({})).toBe(localCaller);
    expect(await access.authenticate({ authorization: 'Bearer anything' })).toBe(localCaller);
    expect(await access.authenticateToken(null)).toEqual({ caller: localCaller, expiresAt: null });
    expect(await access.authenticateToken('anything')).toEqual({ caller: localCaller, expiresAt: null });
  });
});
