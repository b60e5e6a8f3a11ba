import { startSessions, type Bench, type Line } from '../bench.ts';
import { statusJob } from '../job.ts';
import { runLoad } from '../load.ts';
import { startPeer } from '../peers.ts';
import { keepStalled, stalls, type Stall } from '../stalled.ts';
import { percentile, ratios } from '../statistics.ts';

/** How many clients stall beside the honest ones. */
const stalled = 200;

/** How many honest clients ask at a time: few, so that a duration is the gateway's and no queue of their own. */
const honest = 4;

type Company = Stall | 'nobody' | 'nobody, again';

const companies: readonly Company[] = ['nobody', 'nobody, again', ...stalls];

/** How long honest clients wait for a status from the record while 200 others stall, against the same without those. */
export async function measureBesideStalled(bench: Bench): Promise<readonly Line[]> {
  const { plan, take } = bench;
  const gateway = await startPeer('gateway', 'gateway', bench.peerOptions());
  const job = statusJob(await startSessions(bench, gateway.url, 500));
  const ask = (jobs: number) => runLoad(gateway.url, job, { jobs, connections: honest, first: take(jobs) });
  await ask(plan.warmUp);
  const jobs = Math.max(100, Math.round(plan.jobs / 2));
  const waited = new Map(companies.map((company) => [company, [] as Float64Array[]]));
  for (let round = 0; round < plan.rounds; round += 1) {
    const start = round % companies.length;
    for (const company of [...companies.slice(start), ...companies.slice(0, start)]) {
      const end = isStall(company) ? await keepStalled(gateway.url, company, stalled) : null;
      waited.get(company)?.push((await ask(jobs)).durationsMs);
      end?.();
    }
  }
  await gateway.stop();
  return describeWaits(waited);
}

function isStall(company: Company): company is Stall {
  return !company.startsWith('nobody');
}

function describeWaits(waited: ReadonlyMap<Company, readonly Float64Array[]>): readonly Line[] {
  const at = (company: Company, share: number) =>
    (waited.get(company) ?? []).map((durations) => percentile(durations, share));
  const against = (company: Company, share: number) => ratios(at(company, share), at('nobody', share));
  const line = (stall: Stall, name: string, share: number, value: number): Line => ({
    load: `status beside ${stalled} that stall ${stall}, ${name} against without them`,
    figures: against(stall, share),
    bar: { kind: 'AT_MOST', value },
  });
  return [
    { load: 'status beside nobody, p99 against itself: the noise', figures: against('nobody, again', 0.99), bar: null },
    ...stalls.flatMap((stall) => [line(stall, 'p50', 0.5, 1.2), line(stall, 'p99', 0.99, 2)]),
  ];
}
