import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';

/** The lines of the bar, as far as they do not depend on how loaded the machine is. */
const loads = [
  'durable start against itself: the noise',
  'durable start against Fastify + fetch',
  'durable start against Yoga + ky',
  'durable start against Hive Gateway',
  'client alone against Fastify + fetch',
  'memory under load against Hive Gateway',
  'stored status against Fastify + fetch',
  'stored status against Hive Gateway',
  'durable start at a 20 ms vendor, p50 against the direct call',
  'durable start at a 20 ms vendor, p99 against the direct call',
  'signed 4 KB deliveries acknowledged a second',
  'seconds until 200 deliveries that come at once are all acknowledged',
  'status beside nobody, p99 against itself: the noise',
  'status beside 200 that stall in their headers, p50 against without them',
  'status beside 200 that stall in their headers, p99 against without them',
  'status beside 200 that stall in their body, p50 against without them',
  'status beside 200 that stall in their body, p99 against without them',
  'status beside 200 that stall before their answer, p50 against without them',
  'status beside 200 that stall before their answer, p99 against without them',
  'connections to the vendor at 128 starts at once',
  'vendor calls for a list of 50 of which 25 are duplicates',
  'of which open at a time',
  'vendor calls for the same list from the record',
  'cold start to the first right answer against Yoga',
];

const variants = [
  'gateway',
  'gateway again',
  'Fastify + fetch',
  'Fastify + our client',
  'node:http + undici Pool',
  'Yoga + ky',
  'Yoga + our client',
  'Apollo on Fastify + ky',
  'gateway, status',
  'Fastify + fetch, status',
];

describe('npm run bench', () => {
  it('names every bar and compares every variant, whatever the figures', async () => {
    const command = runCommand('test/bench/main.ts', ['--quick']);
    expect([await command.ended, command.stderr()]).toEqual([0, '']);

    const [bars = [], compared = []] = command.stdout().split('\n\n').map(readTable);

    expect(bars.map(([load]) => load)).toEqual(['load', ...loads]);
    const judged = bars.slice(1).filter(([load]) => load?.endsWith(': the noise') === false);
    const verdicts = judged.map(([, , , verdict]) => verdict);
    expect(
      verdicts.filter((verdict) => !/^(?:met|unresolved|missed by \d+ %|not measured)$/u.test(verdict ?? '')),
    ).toEqual([]);
    expect(compared.map(([variant]) => variant)).toEqual(['variant', ...variants]);
  }, 300_000);

  it('counts the same on every machine: connections, and calls for a list', async () => {
    const command = runCommand('test/bench/main.ts', ['--quick', '--only', 'counts']);
    expect([await command.ended, command.stderr()]).toEqual([0, '']);

    expect(readTable(command.stdout()).map(([, , , verdict]) => verdict)).toEqual([
      'verdict',
      'met',
      'met',
      'met',
      'met',
    ]);
  });

  it('leads subscribers through restarts of three instances, when it is asked to', async () => {
    const command = runCommand('test/bench/main.ts', ['--quick', '--only', 'subscribers']);
    expect([await command.ended, command.stderr()]).toEqual([0, '']);

    const [, subscribers] = readTable(command.stdout());
    expect(subscribers).toEqual([
      'of 100 subscribers, told each version once and in order through three restarts',
      '100',
      'at least 100',
      'met',
    ]);
  });

  it('lets the gateway work at half of its capacity with every fault, when it is asked to', async () => {
    const command = runCommand('test/bench/command.ts', ['soak', '--minutes', '0.2']);
    const status = await command.ended;
    expect(command.stderr()).toBe('');

    const [, done, ...bars] = readTable(command.stdout()).filter((row) => row.length === 4);
    expect(done).toEqual(['jobs done', expect.stringMatching(/^[1-9]\d{2,}$/u), '-', '-']);
    expect(bars.map(([load]) => load)).toEqual([
      'answers that are wrong',
      'of a thousand answers, told to come again because there is too much to do',
      'starts that nobody knows the end of, and the caller is told',
      'sessions sold beyond those handed out or told to be unknown',
      'deaths of the process',
      'defects, unhandled rejections among them',
      'descriptors more than after the warm-up',
      'growth of the heap, MiB an hour',
    ]);
    // Whether the bars are kept is for a quiet machine to say; that the status says it, for this test.
    const isKept = bars.every(([, , , verdict]) => verdict === 'met' || verdict === '-');
    expect(status).toBe(isKept ? 0 : 1);
  });
});

function readTable(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2,}/u));
}
