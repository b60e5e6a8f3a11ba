import { createHmac } from 'node:crypto';
import { webhookBody } from '../../support/webhooks.ts';
import { connections, startSessions, type Bench, type Line } from '../bench.ts';
import { signingKey, type Job, type Session } from '../job.ts';
import { runLoad } from '../load.ts';
import { startPeer } from '../peers.ts';

/** Deliveries of 4 KB about sessions that the record knows, no two alike. */
export async function measureWebhooks(bench: Bench): Promise<readonly Line[]> {
  const { plan, take } = bench;
  const gateway = await startPeer('gateway', 'gateway', bench.peerOptions());
  const job = deliveryJob(await startSessions(bench, gateway.url, 2000));
  const deliver = async (jobs: number, together: number) =>
    runLoad(gateway.url, job, { jobs, connections: together, first: take(jobs) });
  await deliver(Math.min(plan.warmUp, 2000), connections);
  const perSecond: number[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    const jobs = Math.min(plan.jobs, 3000);
    perSecond.push((jobs / (await deliver(jobs, connections)).elapsedMs) * 1000);
  }
  const burst = await deliver(plan.burst, Math.min(plan.burst, mostTogether));
  await gateway.stop();
  return [
    {
      load: 'signed 4 KB deliveries acknowledged a second',
      figures: perSecond,
      bar: { kind: 'AT_LEAST', value: 1000 },
    },
    {
      load: `seconds until ${plan.burst} deliveries that come at once are all acknowledged`,
      figures: [burst.elapsedMs / 1000],
      bar: { kind: 'AT_MOST', value: 8 },
    },
  ];
}

/** More sockets than this the operating system may not give one process. */
const mostTogether = 2000;
const bodyBytes = 4096;

function deliveryJob(sessions: readonly Session[]): Job {
  return {
    path: '/webhooks/idenfy',
    request: (number) => {
      const body = bodyOf(sessions[number % sessions.length], number);
      const signature = createHmac('sha256', signingKey).update(body).digest('hex');
      return { body, headers: { 'idenfy-signature': signature } };
    },
    isRight: (_, answer) => !/"(?:error|message)"/u.test(answer),
  };
}

function bodyOf(session: Session | undefined, number: number): string {
  if (session === undefined) throw new Error('There are no sessions to deliver about.');
  const said = JSON.parse(webhookBody(session)) as { data: Record<string, unknown> };
  const text = JSON.stringify({ ...said, finishTime: 1_554_727_002 + number });
  return text.replace(
    '"data":{',
    `"data":{"manualAddress":"${'street '.repeat(600).slice(0, bodyBytes - text.length - 20)}",`,
  );
}
