import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { nextRequestBody, proof } from './job.ts';

/** A variant that runs in a process of its own. */
export interface Peer {
  readonly name: string;
  /** Does the job so many times over so many connections; answers the processor time of the variant in microseconds a job. */
  readonly run: (jobs: number, connections: number) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** What a variant runs with: the vendor's address, and a folder for what it keeps. */
export interface PeerSurroundings {
  readonly vendorUrl: string;
  readonly folder: string;
}

/** Starts a variant. */
export async function startPeer(name: string, variant: string, { vendorUrl, folder }: PeerSurroundings): Promise<Peer> {
  const database = `sqlite:${join(folder, `${name.replaceAll(' ', '-')}.db`)}`;
  const child = fork(fileURLToPath(new URL('./peer.ts', import.meta.url)), [variant, vendorUrl, database], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const cpu = async () => {
    child.send('cpu');
    const [{ cpu: time }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
    return time.user + time.system;
  };
  return {
    name,
    run: async (jobs, connections) => {
      const before = await cpu();
      await load(url, jobs, connections);
      return ((await cpu()) - before) / jobs;
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function load(url: string, jobs: number, connections: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = jobs;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      const answer = await post(url, agent);
      if (!answer.includes(proof)) throw new Error(`A wrong answer from ${url}: ${answer}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
}

function post(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const body = nextRequestBody();
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(url, { method: 'POST', agent, headers }, (response) => {
      text(response).then(resolve, reject);
    })
      .on('error', reject)
      .end(body);
  });
}
