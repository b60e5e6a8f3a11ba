import type { Bench, Line } from '../bench.ts';
import { directJob, startJob } from '../job.ts';
import { runLoad } from '../load.ts';
import { startPeer } from '../peers.ts';
import { percentile, ratios } from '../statistics.ts';

const thinkMs = 20;

/** What a durable start takes longer than the vendor itself, which thinks for 20 ms; four callers at a time. */
export async function measureLatency(bench: Bench): Promise<readonly Line[]> {
  const { plan, vendor, take } = bench;
  const jobs = Math.max(100, Math.round(plan.jobs / 10));
  const gateway = await startPeer('gateway', 'gateway', bench.peerOptions());
  await runLoad(gateway.url, startJob, { jobs: plan.warmUp, connections: 32, first: take(plan.warmUp) });
  vendor.think(thinkMs);
  const direct: Float64Array[] = [];
  const through: Float64Array[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    const load = { jobs, connections: 4 };
    direct.push((await runLoad(vendor.url, directJob, { ...load, first: take(jobs) })).durationsMs);
    through.push((await runLoad(gateway.url, startJob, { ...load, first: take(jobs) })).durationsMs);
  }
  vendor.think(0);
  await gateway.stop();
  const line = (load: string, share: number, value: number): Line => ({
    load,
    figures: ratios(at(through, share), at(direct, share)),
    bar: { kind: 'AT_MOST', value },
  });
  return [
    line('durable start at a 20 ms vendor, p50 against the direct call', 0.5, 1.12),
    line('durable start at a 20 ms vendor, p99 against the direct call', 0.99, 1.5),
  ];
}

function at(rounds: readonly Float64Array[], share: number): number[] {
  return rounds.map((durations) => percentile(durations, share));
}
