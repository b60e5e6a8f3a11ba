import { describe, expect, it } from 'vitest';
import { judge, median, percentile, ratios } from './statistics.ts';

describe('the figures of a bench', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (figures, expected) => {
    expect(median(figures)).toBe(expected);
  });

  it.each([
    [0.5, 2],
    [0.51, 3],
    [0.99, 4],
    [0, 1],
  ])('a share of %d of four figures does not exceed %d', (share, expected) => {
    expect(percentile(Float64Array.of(1, 2, 3, 4), share)).toBe(expected);
  });

  it('are compared round by round', () => {
    expect(ratios([2, 9], [4, 3])).toEqual([0.5, 3]);
  });

  it.each([
    [[1.1, 1.3], 'AT_LEAST', 'met'],
    [[0.9, 1.3], 'AT_LEAST', 'unresolved'],
    [[0.8, 0.9, 0.7], 'AT_LEAST', 'missed by 20 %'],
    [[1, 0.5], 'AT_MOST', 'met'],
    [[0.9, 1.3], 'AT_MOST', 'unresolved'],
    [[1.25], 'AT_MOST', 'missed by 25 %'],
    [[1, 1], 'EXACTLY', 'met'],
    [[1, 2, 2], 'EXACTLY', 'missed by 100 %'],
    [[], 'AT_LEAST', 'not measured'],
  ] as const)('%j against a bar of 1, %s, is %s', (figures, kind, expected) => {
    expect(judge(figures, { kind, value: 1 })).toBe(expected);
  });

  it('have no share of a bar of zero to be missed by', () => {
    expect(judge([3], { kind: 'EXACTLY', value: 0 })).toBe('missed');
  });
});
