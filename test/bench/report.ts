import type { Line, Round } from './bench.ts';
import { judge, median, ratios } from './statistics.ts';

const barWords = { AT_LEAST: 'at least', AT_MOST: 'at most', EXACTLY: 'exactly' } as const;

/** One table with every line of the bar, and one with every variant. */
export function describeResults(lines: readonly Line[], variants: ReadonlyMap<string, readonly Round[]>): string {
  const tables = [describeLines(lines), ...(variants.size === 0 ? [] : [describeVariants(variants)])];
  return tables.join('\n\n');
}

function describeLines(lines: readonly Line[]): string {
  const rows = lines.map(({ load, figures, bar }) => [
    load,
    figures.length === 0 ? '-' : withRange(figures),
    bar === null ? '-' : `${barWords[bar.kind]} ${bar.value}`,
    bar === null ? '-' : judge(figures, bar),
  ]);
  return table([['load', 'median (range)', 'bar', 'verdict'], ...rows]);
}

function describeVariants(variants: ReadonlyMap<string, readonly Round[]>): string {
  const cpu = (name: string) => (variants.get(name) ?? []).map(({ cpuPerJob }) => cpuPerJob);
  const rows = [...variants].map(([name, rounds]) => [
    name,
    median(cpu(name)).toFixed(0),
    median(rounds.map(({ jobsPerSecond }) => jobsPerSecond)).toFixed(0),
    name.includes('status') ? '-' : withRange(ratios(cpu(name), cpu('gateway'))),
    (Math.max(...rounds.map(({ rss }) => rss)) / 1_048_576).toFixed(0),
  ]);
  return table([['variant', 'CPU a job, µs', 'jobs a second', 'CPU, times the gateway', 'memory, MiB'], ...rows]);
}

function withRange(figures: readonly number[]): string {
  const text = (figure: number) => (Number.isInteger(figure) ? String(figure) : figure.toFixed(figure < 100 ? 2 : 0));
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  return least === most ? text(least) : `${text(median(figures))} (${text(least)} to ${text(most)})`;
}

/** Rows under each other, the first of which is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
