import type { Session } from './job.ts';
import { clientIdOf, startJob } from './job.ts';
import { doOnce, runLoad } from './load.ts';
import type { Peer, PeerOptions } from './peers.ts';
import type { Bar } from './statistics.ts';
import type { BenchVendor } from './vendor.ts';

/** How much is done. */
export interface Plan {
  /** Jobs of each variant before anything counts: what is built on fetch settles late. */
  readonly warmUp: number;
  /** Jobs of each variant in a round. */
  readonly jobs: number;
  readonly rounds: number;
  /** Deliveries that arrive together. */
  readonly burst: number;
  /** What is started cold: what a team runs, or what needs no build. */
  readonly program: 'BUILT' | 'SOURCE';
}

/** What every scenario works with. */
export interface Bench {
  readonly plan: Plan;
  readonly vendor: BenchVendor;
  /** A number that no job has had, and so many after it. */
  readonly take: (count: number) => number;
  /** What a new variant is told: each has a folder of its own. */
  readonly peerOptions: () => PeerOptions;
}

/** One line of the bar: a figure of each round, and what is wanted; null where it only says how much is noise. */
export interface Line {
  readonly load: string;
  readonly figures: readonly number[];
  readonly bar: Bar | null;
}

/** How many connections load a variant. */
export const connections = 32;

/** The processor time of one variant for a job, in microseconds, and what else a round has shown. */
export interface Round {
  readonly cpuPerJob: number;
  readonly jobsPerSecond: number;
  readonly rss: number;
}

/** Warms every variant up, then runs rounds whose order rotates. */
export async function measureRounds(
  { plan, take }: Bench,
  peers: readonly Peer[],
  run: (peer: Peer, jobs: number, first: number) => Promise<{ readonly elapsedMs: number }>,
): Promise<ReadonlyMap<string, readonly Round[]>> {
  const measured = new Map(peers.map(({ name }) => [name, [] as Round[]]));
  for (const peer of peers) await run(peer, plan.warmUp, take(plan.warmUp));
  for (let round = 0; round < plan.rounds; round += 1) {
    const start = round % peers.length;
    for (const peer of [...peers.slice(start), ...peers.slice(0, start)]) {
      const before = await peer.usage();
      const { elapsedMs } = await run(peer, plan.jobs, take(plan.jobs));
      const after = await peer.usage();
      const cpuPerJob = (after.cpu - before.cpu) / plan.jobs;
      measured.get(peer.name)?.push({ cpuPerJob, jobsPerSecond: (plan.jobs / elapsedMs) * 1000, rss: after.rss });
    }
  }
  return measured;
}

/** Starts so many sessions through a gateway. */
export async function startSessions({ take }: Bench, url: string, count: number): Promise<readonly Session[]> {
  const first = take(count);
  const sessions: Session[] = [];
  const remembering = {
    ...startJob,
    isRight: (number: number, answer: string) => {
      const id = /"id":"([^"]+)","scanRef":"([^"]+)"/u.exec(answer);
      if (id?.[1] === undefined || id[2] === undefined || !startJob.isRight(number, answer)) return false;
      sessions.push({ id: id[1], scanRef: id[2], clientId: clientIdOf(number) });
      return true;
    },
  };
  await runLoad(url, remembering, { jobs: count, connections, first });
  return sessions;
}

/** Asks one GraphQL question whose answer must not have errors. */
export async function ask(url: string, query: string): Promise<string> {
  const isRight = (_: number, answer: string) => answer.startsWith('{"data"') && !answer.includes('"message"');
  return doOnce(url, { path: '', request: () => ({ body: JSON.stringify({ query }) }), isRight }, 0);
}
