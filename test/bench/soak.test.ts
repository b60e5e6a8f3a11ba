import { describe, expect, it } from 'vitest';
import { judge } from './statistics.ts';
import { describeSoak, heapSlope, type Sample, type SoakCounts } from './soak/figures.ts';

const mebibyte = 1_048_576;
const hour = 3_600_000;

/** Seven samples in a quarter of an hour, whose heap grows by so many MiB an hour. */
function samplesOf(growth: number, last: Partial<Sample> = {}): readonly Sample[] {
  const samples = [0, 1, 2, 3, 4, 5, 6].map((count) => {
    const at = (count * hour) / 24;
    return { at, heapBytes: 100 * mebibyte + (at / hour) * growth * mebibyte, descriptors: 80, defects: 0 };
  });
  return samples.map((sample, index) => (index === 6 ? { ...sample, ...last } : sample));
}

const counts: SoakCounts = {
  jobs: 1_000,
  wrong: 0,
  refused: 10,
  handedOut: 240,
  unknown: 10,
  sold: 250,
  survived: true,
};

/** Which bars are not kept. */
function brokenBars(samples: readonly Sample[], changed: Partial<SoakCounts> = {}, minutes = 15): readonly string[] {
  return describeSoak(minutes, samples, { ...counts, ...changed })
    .filter(({ figures, bar }) => bar !== null && judge(figures, bar) !== 'met')
    .map(({ load }) => load);
}

describe('a soak', () => {
  it('keeps its bars when nothing is wrong and nothing grows', () => {
    expect(brokenBars(samplesOf(0))).toEqual([]);
  });

  it.each([
    ['answers that are wrong', { wrong: 1 }],
    ['of a thousand answers, told to come again because there is too much to do', { refused: 11 }],
    ['sessions sold beyond those handed out or told to be unknown', { sold: 251 }],
    ['deaths of the process', { survived: false }],
  ] as const)('does not when there are %s', (load, changed) => {
    expect(brokenBars(samplesOf(0), changed)).toEqual([load]);
  });

  it.each([
    ['defects, unhandled rejections among them', { defects: 1 }],
    ['descriptors more than after the warm-up', { descriptors: 97 }],
  ] as const)('does not when there are %s', (load, last) => {
    expect(brokenBars(samplesOf(0, last))).toEqual([load]);
  });

  it('does not when the heap grows, which a short one cannot tell', () => {
    expect(brokenBars(samplesOf(40))).toEqual(['growth of the heap, MiB an hour']);
    expect(brokenBars(samplesOf(40), {}, 1)).toEqual([]);
  });

  it('does not when nothing could be read', () => {
    expect(brokenBars([])).toEqual([
      'defects, unhandled rejections among them',
      'descriptors more than after the warm-up',
      'growth of the heap, MiB an hour',
    ]);
  });

  it('measures the growth of the heap by all samples', () => {
    expect(heapSlope(samplesOf(12))).toBeCloseTo(12, 6);
  });
});
