import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { startProgram, type Program } from '../program.ts';
import { describeResults } from '../report.ts';
import { judge } from '../statistics.ts';
import { gatewaySettings } from '../variants/gateway-settings.ts';
import { startVendor } from '../vendor.ts';
import { soakFaults, type FaultParts } from './faults.ts';
import { describeSoak, type Sample } from './figures.ts';
import { createClients, type Clients } from './work.ts';

const tickMs = 20;

/** Longer than a collection takes. */
const collectingMs = 200;

/** A shorter soak only checks that everything runs, and needs no build. Minutes. */
const leastBuilt = 1;

/** Clients at once while the capacity is measured. */
const calibrators = 32;

/**
 * Lets the gateway work for so many minutes at half of its capacity with a fault a minute, six at least. Answers the table, and
 * whether every bar is kept; raw figures go into an ignored folder.
 */
export async function soak(minutes: number): Promise<{ readonly text: string; readonly isKept: boolean }> {
  if (!(minutes > 0)) throw new TypeError('Say for how many minutes: soak --minutes 60');
  const folder = mkdtempSync(join(tmpdir(), 'bench-soak-'));
  const vendor = await startVendor();
  const proxy = await startFaultProxy(vendor.url);
  const program = await startProgram(minutes < leastBuilt ? 'SOURCE' : 'BUILT', {
    ...gatewaySettings({ vendorUrl: proxy.url, folder, hiveFolder: undefined }),
    IDENFY_TIMEOUT_MS: '3000',
    NODE_OPTIONS: `--import=${new URL('./collect.ts', import.meta.url).href}`,
  });
  const clients = createClients(program.url);
  try {
    const parts = { proxy, vendor, gatewayUrl: program.url };
    const samples = await endure(minutes * 60_000, { program, clients, parts });
    const sold = vendor.seen('/api/v2/token').calls;
    const lines = describeSoak(minutes, samples, { ...clients.counts, sold, survived: !program.hasEnded() });
    keepFigures({ minutes, lines, samples, counts: clients.counts, sold });
    const text = [describeResults(lines, new Map()), ...clients.counts.examples].join('\n');
    return { text, isKept: lines.every(({ figures, bar }) => bar === null || judge(figures, bar) === 'met') };
  } finally {
    await clients.close();
    await program.stop();
    await proxy.close();
    await vendor.stop();
    rmSync(folder, { recursive: true });
  }
}

interface Soaking {
  readonly program: Program;
  readonly clients: Clients;
  readonly parts: FaultParts;
}

async function endure(totalMs: number, { program, clients, parts }: Soaking): Promise<readonly Sample[]> {
  const perSecond = await measureCapacity(clients, Math.min(5_000, totalMs / 4));
  const slotMs = Math.min(60_000, totalMs / soakFaults.length);
  const startedAt = performance.now();
  const samples: Sample[] = [];
  const load = startLoad(clients, perSecond / 2);
  while (performance.now() - startedAt < totalMs && !program.hasEnded()) {
    const slot = Math.floor((performance.now() - startedAt) / slotMs);
    await wait(slotMs / 3);
    const end = soakFaults[slot % soakFaults.length]?.begin(parts);
    await wait(slotMs / 3);
    end?.();
    await wait(slotMs / 3);
    samples.push(await readSample(program, performance.now() - startedAt));
  }
  await load.stop();
  return samples;
}

/** How many jobs a second are done when as many as can be are asked for. */
async function measureCapacity(clients: Clients, milliseconds: number): Promise<number> {
  const until = performance.now() + milliseconds;
  const before = clients.counts.jobs;
  const lane = async () => {
    while (performance.now() < until) await clients.work();
  };
  await Promise.all(Array.from({ length: calibrators }, lane));
  return ((clients.counts.jobs - before) / milliseconds) * 1000;
}

/** So many jobs a second, whether those before are answered or not, as people come. */
function startLoad(clients: Clients, perSecond: number) {
  const underWay = new Set<Promise<void>>();
  const startedAt = performance.now();
  let begun = 0;
  const timer = setInterval(() => {
    const due = ((performance.now() - startedAt) / 1000) * perSecond;
    for (; begun < due; begun += 1) {
      const job = clients.work().finally(() => underWay.delete(job));
      underWay.add(job);
    }
  }, tickMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(underWay);
    },
  };
}

/** Its heap is read right after its garbage was collected. */
async function readSample({ url, signal }: Program, at: number): Promise<Sample> {
  signal('SIGWINCH');
  await wait(collectingMs);
  const text = await (await fetch(`${url}/metrics`)).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'mu').exec(text)?.[1]);
  return {
    at,
    heapBytes: read('nodejs_heap_size_used_bytes'),
    descriptors: read('process_open_fds'),
    defects: read('gateway_defects_total'),
  };
}

function keepFigures(figures: unknown): void {
  const folder = new URL('../results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('soak.json', folder), JSON.stringify(figures, null, 2));
}
