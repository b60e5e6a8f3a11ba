import { describe, expect, it } from 'vitest';
import { addressOf, readRoute } from '../../../src/demo/web/route.ts';

describe('the addresses within the demo page', () => {
  it.each([
    [{ view: 'PERSON' }, '#/'],
    [{ view: 'LIST' }, '#/operator'],
    [{ view: 'DELIVERIES' }, '#/operator/deliveries'],
    [{ view: 'DETAIL', id: 'VmVyaWZpY2F0aW9uOjE=' }, '#/operator/verifications/VmVyaWZpY2F0aW9uOjE%3D'],
    [{ view: 'DETAIL', id: 'a/b' }, '#/operator/verifications/a%2Fb'],
  ] as const)('lead to %j by %s and back', (route, address) => {
    expect(addressOf(route)).toBe(address);
    expect(readRoute(address)).toEqual(route);
  });

  it.each(['', '#', '#/elsewhere', '#main', '#/operators'])('lead from %j to where a person is verified', (address) => {
    expect(readRoute(address)).toEqual({ view: 'PERSON' });
  });

  it('lead to the list without an id, and take an id as it is that nobody can have encoded', () => {
    expect(readRoute('#/operator/verifications')).toEqual({ view: 'LIST' });
    expect(readRoute('#/operator/verifications/%')).toEqual({ view: 'DETAIL', id: '%' });
  });
});
