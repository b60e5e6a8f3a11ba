import { describe, expect, it } from 'vitest';
import { systemRandom } from '../../src/store/random.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('the random bytes of the system', () => {
  it('never come twice, and are as many as were asked for', () => {
    const counts = Array.from({ length: 5_000 }, (_, number) => 8 + (number % 25));
    const drawn = counts.map((count) => systemRandom.bytes(count));
    expect(drawn.map(({ length }) => length)).toEqual(counts);
    expect(new Set(drawn.map((bytes) => hex(bytes.subarray(0, 8)))).size).toBe(5_000);
    expect(new Set(drawn.map((bytes) => hex(bytes.subarray(-8)))).size).toBe(5_000);
  });

  it('belong to who has drawn them alone', () => {
    const first = systemRandom.bytes(16);
    const kept = hex(first);
    const second = systemRandom.bytes(16);
    second.fill(0);
    systemRandom.bytes(16).fill(0);
    expect(hex(first)).toBe(kept);
  });

  it.each([1_000, 4_096, 4_097, 20_000])('can be %i, of every value', (count) => {
    const bytes = systemRandom.bytes(count * 10);
    expect(bytes).toHaveLength(count * 10);
    expect(new Set(bytes).size).toBe(256);
    const one = systemRandom.bytes(count);
    expect(one).toHaveLength(count);
    expect(hex(systemRandom.bytes(count))).not.toBe(hex(one));
  });
});
