import { Pool } from 'undici';
import type { Job } from './job.ts';

/** How much load, and with which numbers. */
export interface Load {
  readonly jobs: number;
  readonly connections: number;
  /** The number of the first job; the others follow. */
  readonly first: number;
}

/** What the load has seen. Milliseconds. */
export interface LoadResult {
  readonly elapsedMs: number;
  /** Of each job, the shortest first. */
  readonly durationsMs: Float64Array;
}

/** Does a job so many times, each connection one after the other. Throws when an answer is not the right one. */
export async function runLoad(url: string, job: Job, { jobs, connections, first }: Load): Promise<LoadResult> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, allowH2: false, headersTimeout: 60_000 });
  const path = job.path === '' ? pathname : job.path;
  const durationsMs = new Float64Array(jobs);
  let next = 0;
  const work = async () => {
    while (next < jobs) {
      const index = next;
      next += 1;
      const startedAt = performance.now();
      await doJob(pool, path, job, first + index);
      durationsMs[index] = performance.now() - startedAt;
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const elapsedMs = performance.now() - startedAt;
  await pool.close();
  return { elapsedMs, durationsMs: durationsMs.sort() };
}

/** Does a job once and answers what came. */
export async function doOnce(url: string, job: Job, number: number): Promise<string> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 1 });
  const answer = await doJob(pool, job.path === '' ? pathname : job.path, job, number);
  await pool.close();
  return answer;
}

async function doJob(pool: Pool, path: string, job: Job, number: number): Promise<string> {
  const { body, headers } = job.request(number);
  const answer = await pool.request({
    path,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await answer.body.text();
  const isTaken = answer.statusCode >= 200 && answer.statusCode < 300;
  if (!isTaken || !job.isRight(number, text))
    throw new Error(`A wrong answer (${answer.statusCode}) for job ${number}: ${text}`);
  return text;
}
