import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, Line, Round } from './bench.ts';
import { describeResults } from './report.ts';
import { measureColdStarts } from './scenarios/cold-start.ts';
import { countVendorUse } from './scenarios/counts.ts';
import { measureLatency } from './scenarios/latency.ts';
import { measureReads } from './scenarios/reads.ts';
import { measureBesideStalled } from './scenarios/stalled.ts';
import { measureStarts } from './scenarios/starts.ts';
import { measureSubscribers } from './scenarios/subscribers.ts';
import { measureWebhooks } from './scenarios/webhooks.ts';
import { startVendor } from './vendor.ts';

/**
 * Holds the gateway against its bar, beside hand-written servers that do the same job. The figure of a comparison is processor time
 * for each job, in rounds whose order rotates, and every answer is checked. The gateway against itself shows how much of a
 * difference is noise. Ends with status 0 when it could measure, whatever the figures.
 */
const { values } = parseArgs({
  options: {
    /** Checks that everything runs; the figures mean nothing. */
    quick: { type: 'boolean', default: false },
    /** Only one of the scenarios below, or one of those that take so long that they are run by name alone. */
    only: { type: 'string' },
    jobs: { type: 'string' },
    'warm-up': { type: 'string' },
    rounds: { type: 'string' },
    /**
     * A folder in which Hive Gateway is installed, which is compared too:
     * npm install @graphql-hive/gateway @graphql-mesh/compose-cli @omnigraph/openapi graphql@16
     */
    hive: { type: 'string' },
    /** An existing folder for a profile of every variant's processor time. */
    profile: { type: 'string' },
  },
});
const usual = values.quick
  ? ({ warmUp: 100, jobs: 100, rounds: 2, burst: 200, program: 'SOURCE' } as const)
  : ({ warmUp: 20_000, jobs: 10_000, rounds: 7, burst: 10_000, program: 'BUILT' } as const);
const plan = {
  ...usual,
  warmUp: Number(values['warm-up'] ?? usual.warmUp),
  jobs: Number(values.jobs ?? usual.jobs),
  rounds: Number(values.rounds ?? usual.rounds),
};

const scenarios: Readonly<Record<string, (bench: Bench) => Promise<Measured | readonly Line[]>>> = {
  starts: measureStarts,
  reads: measureReads,
  latency: measureLatency,
  webhooks: measureWebhooks,
  stalled: measureBesideStalled,
  counts: countVendorUse,
  'cold-start': measureColdStarts,
};

const byNameAlone: typeof scenarios = { subscribers: measureSubscribers };

interface Measured {
  readonly lines: readonly Line[];
  readonly variants: ReadonlyMap<string, readonly Round[]>;
}

const vendor = await startVendor();
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const { lines, variants } = await measure({ plan, vendor, take: counting(), peerOptions });
  console.log(describeResults(lines, variants));
  mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
  const raw = { node: process.version, plan, lines, variants: Object.fromEntries(variants) };
  writeFileSync(new URL('./results/latest.json', import.meta.url), JSON.stringify(raw, null, 2));
} finally {
  await vendor.stop();
  rmSync(folder, { recursive: true });
}

async function measure(bench: Bench): Promise<Measured> {
  const lines: Line[] = [];
  const variants = new Map<string, readonly Round[]>();
  const chosen =
    values.only === undefined
      ? Object.entries(scenarios)
      : Object.entries({ ...scenarios, ...byNameAlone }).filter(([name]) => name === values.only);
  for (const [, run] of chosen) {
    const result = await run(bench);
    lines.push(...('lines' in result ? result.lines : result));
    for (const [name, rounds] of 'variants' in result ? result.variants : []) variants.set(name, rounds);
  }
  return { lines, variants };
}

function counting(): Bench['take'] {
  let next = 1;
  return (count) => {
    const first = next;
    next += count;
    return first;
  };
}

function peerOptions() {
  const own = mkdtempSync(join(folder, 'variant-'));
  return { vendorUrl: vendor.url, folder: own, hiveFolder: values.hive, profileFolder: values.profile };
}
