import { describe, expect, it } from 'vitest';
import { refuseForeignHost } from '../../src/access/host.ts';

const refusal = 'Only requests to the host of PUBLIC_URL or to an address of this machine are answered.';

describe('with authentication, a request', () => {
  const refuse = refuseForeignHost('https://gateway.example');

  it.each([
    'gateway.example',
    'Gateway.Example',
    'gateway.example:443',
    'gateway.example:8443',
    'localhost',
    'localhost:4000',
    '127.0.0.1:4000',
    '[::1]:4000',
  ])('is answered to the host %s', (host) => {
    expect(refuse({ host })).toBeNull();
  });

  it.each([
    'evil.example',
    'gateway.example.evil.example',
    'xgateway.example',
    'sub.gateway.example',
    'gateway.example.',
    'gateway.example:443:443',
    'gateway.example:port',
    'gateway.example@evil.example',
    'gateway.example/',
    'https://gateway.example',
    '10.0.0.1',
    '[::2]',
    ':443',
    '',
  ])('is refused to the host %j', (host) => {
    expect(refuse({ host })).toBe(refusal);
  });

  it('is refused without a host', () => {
    expect(refuse({})).toBe(refusal);
  });

  it('may come through a proxy', () => {
    expect(refuse({ host: 'gateway.example', 'x-forwarded-for': '203.0.113.7', via: '1.1 proxy' })).toBeNull();
  });

  it('is answered to the name of a public URL with a port, a path or another letter case', () => {
    expect(refuseForeignHost('https://GATEWAY.example:8443/api')({ host: 'gateway.example' })).toBeNull();
    expect(refuseForeignHost('http://[2001:db8::1]:4000')({ host: '[2001:db8::1]:4000' })).toBeNull();
  });

  it('is answered on this machine only when nobody says how the gateway is reached', () => {
    expect(refuseForeignHost(null)({ host: 'localhost:4000' })).toBeNull();
    expect(refuseForeignHost(null)({ host: 'gateway.example' })).toBe(refusal);
    expect(refuseForeignHost(null)({ host: '' })).toBe(refusal);
    expect(refuseForeignHost(null)({ host: 'null' })).toBe(refusal);
  });
});
