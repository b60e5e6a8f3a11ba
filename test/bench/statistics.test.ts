import { describe, expect, it } from 'vitest';
import { judge, median, ratios } from './statistics.ts';

describe('the figures of a bench', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (figures, expected) => {
    expect(median(figures)).toBe(expected);
  });

  it('are compared round by round', () => {
    expect(ratios([2, 9], [4, 3])).toEqual([0.5, 3]);
  });

  it.each([
    [[1.1, 1.3], 'met'],
    [[0.9, 1.3], 'unresolved'],
    [[0.8, 0.9], 'missed'],
  ])('%j against a bar of 1 is %s', (figures, expected) => {
    expect(judge(figures, 1)).toBe(expected);
  });
});
