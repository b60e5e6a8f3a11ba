import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAccess } from '../../src/access/access.ts';
import { Secret } from '../../src/model/secret.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { claims, createRsaKey, keySet, now, sign } from './support.ts';
import { startVendorStub } from '../support/vendor-stub.ts';

const key = createRsaKey('Zebulon-kid');

describe('what access says of credentials', () => {
  it('is nothing, whatever is wrong with them or with the issuer', async () => {
    const printed = ['debug', 'error', 'info', 'log', 'warn'].map((method) => vi.spyOn(console, method as 'log'));
    onTestFinished(() => void vi.restoreAllMocks());
    const issuer = await startVendorStub();
    onTestFinished(() => issuer.close());
    const broken = { json: ['Zebulon', { keys: key.jwk }] };
    issuer.script(broken, { status: 500, json: 'Zebulon' }, keySet(key), (response) =>
      response.end('Zebulon, not JSON'),
    );
    const problems: Error[] = [];
    const clock = createManualClock(now * 1000);
    const access = createAccess({
      settings: {
        mode: 'jwt',
        keys: { kind: 'JWKS', url: `${issuer.url}/Zebulon-keys?token=Zebulon` },
        issuer: 'https://issuer.example',
        audience: 'gateway',
        clientIdClaim: 'client',
        scopeClaim: 'scope',
      },
      clock,
      reportProblem: (error) => problems.push(error),
    });
    const badClaims = [{ exp: now - 60 }, { aud: 'Zebulon' }, { client: 'Zebulon\n' }, { sub: 7 }, { nbf: now + 60 }];
    for (const change of [...badClaims, {}]) {
      const token = await sign({ ...claims, sub: 'Zebulon', ...change }, key);
      expect(await access.authenticate({ authorization: `Bearer ${token}` })).toBeNull();
      clock.advance(5_000);
    }
    clock.advance(30_000);
    expect(await access.authenticateToken(await sign({ ...claims, sub: 'Zebulon' }, createRsaKey('other')))).toBeNull();
    expect(problems.map(({ name }) => name)).toEqual(['KeySetError', 'KeySetError', 'KeySetError']);
    expect(inspect(problems, { depth: null, showHidden: true })).not.toMatch(/Zebulon|127\.0\.0\.1/u);
    expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('shows no secret when access itself is printed', () => {
    const access = createAccess({
      settings: {
        mode: 'jwt',
        keys: { kind: 'SECRET', secret: new Secret('Zebulon-and-twenty-five-bytes-xx') },
        issuer: 'https://issuer.example',
        audience: 'gateway',
        clientIdClaim: 'sub',
        scopeClaim: 'scope',
      },
      clock: createManualClock(),
      reportProblem: () => undefined,
    });
    expect(inspect(access, { depth: null, showHidden: true })).not.toContain('Zebulon');
  });
});
