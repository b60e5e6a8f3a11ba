/** The middle of some figures; the mean of the two middle ones where there is no single middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const [low = Number.NaN, high = low] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
}

/** The figure that this share of sorted figures does not exceed. */
export function percentile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Pairs the figures of two variants round by round. */
export function ratios(figures: readonly number[], reference: readonly number[]): number[] {
  return figures.map((figure, round) => figure / (reference[round] ?? Number.NaN));
}

/** What is wanted of a figure. */
export interface Bar {
  readonly kind: 'AT_LEAST' | 'AT_MOST' | 'EXACTLY';
  readonly value: number;
}

/**
 * How the figures of all rounds stand to a bar, in words: `met`, `missed by 12 %` of the bar by their median (`missed` where the bar is zero), or `unresolved` when
 * their range crosses it, which proves nothing.
 */
export function judge(figures: readonly number[], { kind, value }: Bar): string {
  const isEnough = (figure: number) =>
    kind === 'EXACTLY' ? figure === value : kind === 'AT_LEAST' ? figure >= value : figure <= value;
  if (figures.length === 0) return 'not measured';
  if (figures.every(isEnough)) return 'met';
  if (kind !== 'EXACTLY' && figures.some(isEnough)) return 'unresolved';
  if (value === 0) return 'missed';
  return `missed by ${((Math.abs(median(figures) - value) / value) * 100).toFixed(0)} %`;
}
