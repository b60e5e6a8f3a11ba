import { describe, expect, it } from 'vitest';
import { pauseBefore } from '../../../../src/demo/web/api/socket.ts';

describe('the pause before a socket is opened again', () => {
  it('doubles up to fifteen seconds, and is spread over its second half', () => {
    expect([0, 1, 2, 3, 4, 50].map((tries) => pauseBefore(tries, 0))).toEqual([500, 1000, 2000, 4000, 7500, 7500]);
    expect(pauseBefore(50, 1)).toBe(15_000);
  });
});
