import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../src/idenfy/retry-after.ts';

const now = Date.UTC(2026, 10, 24, 12, 0, 0);

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    [' 120 ', 120],
    ['86400', 86_400],
    ['Tue, 24 Nov 2026 12:00:30 GMT', 30],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ])('of %j asks for %i seconds', (header, seconds) => {
    expect(readRetryAfter(header, now)).toBe(seconds);
  });

  it('rounds up to the next second', () => {
    expect(readRetryAfter('Tue, 24 Nov 2026 12:00:30 GMT', now + 1)).toBe(30);
    expect(readRetryAfter('Tue, 24 Nov 2026 12:00:30 GMT', now - 1)).toBe(31);
  });

  it.each([
    null,
    '',
    '-1',
    '1.5',
    '1e3',
    'soon',
    'Infinity',
    '0x10',
    '86401',
    '9'.repeat(400),
    '2026-11-24T12:00:30Z',
    'Tue, 99 Nov 2026 12:00:30 GMT',
    'Tue, 24 Nov 2099 12:00:30 GMT',
  ])('of %j asks for nothing', (header) => {
    expect(readRetryAfter(header, now)).toBeNull();
  });
});
