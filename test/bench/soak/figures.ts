import type { Line } from '../bench.ts';

/** What the gateway says of itself at one moment. */
export interface Sample {
  /** Milliseconds since the soak began. */
  readonly at: number;
  readonly heapBytes: number;
  readonly descriptors: number;
  /** Errors that were masked, or came out of work in the background. */
  readonly defects: number;
}

/** What came of all the work. */
export interface SoakCounts {
  readonly jobs: number;
  /** Answers that are neither right nor a typed failure that a fault explains. */
  readonly wrong: number;
  /** Answers that told to come again, because there was too much to do. */
  readonly refused: number;
  /** Starts that handed out a session. */
  readonly handedOut: number;
  /** Starts of which the gateway said that nobody knows. */
  readonly unknown: number;
  /** Sessions that the vendor was asked to sell. */
  readonly sold: number;
  /** Whether the process has lived to the end. */
  readonly survived: boolean;
}

/** From this many minutes on the slope of the heap says something: before, the code is still being compiled. */
const tellingMinutes = 10;

/** The lines of the bar. The first third of the samples is warm-up. `minutes` is how long it was to take. */
export function describeSoak(minutes: number, samples: readonly Sample[], counts: SoakCounts): readonly Line[] {
  const settled = samples.slice(Math.floor(samples.length / 3));
  const last = settled.at(-1);
  const defects = last === undefined ? [] : [last.defects];
  const lost = counts.sold - counts.handedOut - counts.unknown;
  return [
    { load: 'jobs done', figures: [counts.jobs], bar: null },
    { load: 'answers that are wrong', figures: [counts.wrong], bar: { kind: 'EXACTLY', value: 0 } },
    {
      load: 'of a thousand answers, told to come again because there is too much to do',
      figures: [(1_000 * counts.refused) / counts.jobs],
      bar: { kind: 'AT_MOST', value: 10 },
    },
    { load: 'starts that nobody knows the end of, and the caller is told', figures: [counts.unknown], bar: null },
    {
      load: 'sessions sold beyond those handed out or told to be unknown',
      figures: [Math.max(0, lost)],
      bar: { kind: 'EXACTLY', value: 0 },
    },
    { load: 'deaths of the process', figures: [counts.survived ? 0 : 1], bar: { kind: 'EXACTLY', value: 0 } },
    { load: 'defects, unhandled rejections among them', figures: defects, bar: { kind: 'EXACTLY', value: 0 } },
    {
      load: 'descriptors more than after the warm-up',
      figures: descriptorGrowth(settled),
      bar: { kind: 'AT_MOST', value: 16 },
    },
    {
      load: 'growth of the heap, MiB an hour',
      figures: settled.length < 3 ? [] : [heapSlope(settled)],
      bar: minutes < tellingMinutes ? null : { kind: 'AT_MOST', value: 32 },
    },
  ];
}

/** By how many the most of the later half are more than the most of the earlier one: connections come and go between. */
function descriptorGrowth(samples: readonly Sample[]): readonly number[] {
  if (samples.length < 2) return [];
  const most = (part: readonly Sample[]) => Math.max(...part.map(({ descriptors }) => descriptors));
  const middle = Math.floor(samples.length / 2);
  return [most(samples.slice(middle)) - most(samples.slice(0, middle))];
}

/** The slope of the straight line through the samples by least squares, in MiB an hour. */
export function heapSlope(samples: readonly Sample[]): number {
  const meanAt = mean(samples.map(({ at }) => at));
  const meanHeap = mean(samples.map(({ heapBytes }) => heapBytes));
  const spread = samples.reduce((sum, { at }) => sum + (at - meanAt) ** 2, 0);
  const both = samples.reduce((sum, { at, heapBytes }) => sum + (at - meanAt) * (heapBytes - meanHeap), 0);
  return ((both / spread) * 3_600_000) / 1_048_576;
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
