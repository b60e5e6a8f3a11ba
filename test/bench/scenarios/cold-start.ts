import type { Bench, Line } from '../bench.ts';
import { startJob } from '../job.ts';
import { doOnce } from '../load.ts';
import { startPeer } from '../peers.ts';
import { startProgram } from '../program.ts';
import { ratios } from '../statistics.ts';
import { gatewaySettings } from '../variants/gateway-settings.ts';

/** From the start of the process to the first right answer to a start, the database made anew each time. */
export async function measureColdStarts(bench: Bench): Promise<readonly Line[]> {
  const ours: number[] = [];
  const yogas: number[] = [];
  for (let round = 0; round < bench.plan.rounds; round += 1) {
    ours.push(await coldGateway(bench));
    yogas.push(await coldYoga(bench));
  }
  return [
    {
      load: 'cold start to the first right answer against Yoga',
      figures: ratios(ours, yogas),
      bar: { kind: 'AT_MOST', value: 1.5 },
    },
  ];
}

async function coldYoga(bench: Bench): Promise<number> {
  const startedAt = performance.now();
  const peer = await startPeer('Yoga + ky', 'yoga', bench.peerOptions());
  await doOnce(peer.url, startJob, bench.take(1));
  const elapsedMs = performance.now() - startedAt;
  await peer.stop();
  return elapsedMs;
}

async function coldGateway({ plan, peerOptions, take }: Bench): Promise<number> {
  const startedAt = performance.now();
  const { url, stop } = await startProgram(plan.program, gatewaySettings(peerOptions()));
  await doOnce(`${url}/graphql`, startJob, take(1));
  const elapsedMs = performance.now() - startedAt;
  await stop();
  return elapsedMs;
}
