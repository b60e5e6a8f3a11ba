import { connections, measureRounds, type Bench, type Line, type Round } from '../bench.ts';
import { hiveStartJob, startJob } from '../job.ts';
import { runLoad } from '../load.ts';
import { startPeer } from '../peers.ts';
import { ratios } from '../statistics.ts';
import type { VariantName } from '../variants.ts';

const compared: readonly (readonly [string, VariantName])[] = [
  ['gateway', 'gateway'],
  ['gateway again', 'gateway'],
  ['Fastify + fetch', 'fastify'],
  ['Fastify + our client', 'fastifyClient'],
  ['node:http + undici Pool', 'raw'],
  ['Yoga + ky', 'yoga'],
  ['Yoga + our client', 'yogaClient'],
  ['Apollo on Fastify + ky', 'apollo'],
];

/** Starts with a vendor that answers at once: the gateway takes each one down on disk, the others keep nothing. */
export async function measureStarts(
  bench: Bench,
): Promise<{ readonly lines: readonly Line[]; readonly variants: ReadonlyMap<string, readonly Round[]> }> {
  const peers = [];
  const hive = bench.peerOptions().hiveFolder === undefined ? [] : ([['Hive Gateway', 'hive']] as const);
  for (const [name, variant] of [...compared, ...hive]) peers.push(await startPeer(name, variant, bench.peerOptions()));
  const variants = await measureRounds(bench, peers, (peer, jobs, first) =>
    runLoad(peer.url, peer.name === 'Hive Gateway' ? hiveStartJob : startJob, { jobs, connections, first }),
  );
  for (const peer of peers) await peer.stop();
  const cpu = (name: string) => (variants.get(name) ?? []).map(({ cpuPerJob }) => cpuPerJob);
  const memory = (name: string) => (variants.get(name) ?? []).map(({ rss }) => rss);
  const line = (load: string, reference: string, own: string, value: number): Line => ({
    load,
    figures: ratios(cpu(reference), cpu(own)),
    bar: { kind: 'AT_LEAST', value },
  });
  return {
    variants,
    lines: [
      {
        load: 'durable start against itself: the noise',
        figures: ratios(cpu('gateway again'), cpu('gateway')),
        bar: null,
      },
      line('durable start against Fastify + fetch', 'Fastify + fetch', 'gateway', 0.6),
      line('durable start against Yoga + ky', 'Yoga + ky', 'gateway', 1.8),
      line('durable start against Hive Gateway', 'Hive Gateway', 'gateway', 1.5),
      line('client alone against Fastify + fetch', 'Fastify + fetch', 'Fastify + our client', 1),
      {
        load: 'memory under load against Hive Gateway',
        figures: ratios(memory('gateway'), memory('Hive Gateway')).filter(Number.isFinite),
        bar: { kind: 'AT_MOST', value: 0.65 },
      },
    ],
  };
}
