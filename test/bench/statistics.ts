/** The middle of some figures; the mean of the two middle ones where there is no single middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const [low = Number.NaN, high = low] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
}

/** How a comparison stands to its bar. A range that crosses the bar proves nothing. */
export type Verdict = 'met' | 'unresolved' | 'missed';

/** Judges the ratios of all rounds against the least that is wanted. */
export function judge(ratios: readonly number[], atLeast: number): Verdict {
  if (Math.min(...ratios) >= atLeast) return 'met';
  return Math.max(...ratios) < atLeast ? 'missed' : 'unresolved';
}

/** Pairs the figures of two variants round by round. */
export function ratios(figures: readonly number[], reference: readonly number[]): number[] {
  return figures.map((figure, round) => figure / (reference[round] ?? Number.NaN));
}
