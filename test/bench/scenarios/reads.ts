import { connections, measureRounds, startSessions, type Bench, type Line, type Round } from '../bench.ts';
import { hiveStatusJob, statusJob } from '../job.ts';
import { runLoad } from '../load.ts';
import { startPeer } from '../peers.ts';
import { ratios } from '../statistics.ts';

/** How a session stands: the gateway reads it from the record, the other asks the vendor each time. */
export async function measureReads(
  bench: Bench,
): Promise<{ readonly lines: readonly Line[]; readonly variants: ReadonlyMap<string, readonly Round[]> }> {
  const gateway = await startPeer('gateway, status', 'gateway', bench.peerOptions());
  const proxy = await startPeer('Fastify + fetch, status', 'fastifyStatus', bench.peerOptions());
  const isHiveThere = bench.peerOptions().hiveFolder !== undefined;
  const hive = isHiveThere ? [await startPeer('Hive Gateway, status', 'hive', bench.peerOptions())] : [];
  const sessions = await startSessions(bench, gateway.url, 500);
  const jobs = { own: statusJob(sessions), hive: hiveStatusJob(sessions) };
  bench.vendor.forget();
  const variants = await measureRounds(bench, [gateway, proxy, ...hive], (peer, count, first) =>
    runLoad(peer.url, hive.includes(peer) ? jobs.hive : jobs.own, { jobs: count, connections, first }),
  );
  for (const peer of [gateway, proxy, ...hive]) await peer.stop();
  const cpu = (name: string) => (variants.get(name) ?? []).map(({ cpuPerJob }) => cpuPerJob);
  return {
    variants,
    lines: [
      {
        load: 'stored status against Fastify + fetch',
        figures: ratios(cpu(proxy.name), cpu(gateway.name)),
        bar: { kind: 'AT_LEAST', value: 2 },
      },
      {
        load: 'stored status against Hive Gateway',
        figures: ratios(cpu('Hive Gateway, status'), cpu(gateway.name)),
        bar: { kind: 'AT_LEAST', value: 5 },
      },
    ],
  };
}
