import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createdSession } from '../support/vendor-answers.ts';
import { credentials } from './job.ts';
import { startPeer, type Peer } from './peers.ts';
import { judge, median, ratios } from './statistics.ts';

/**
 * Compares the gateway with hand-written servers that do the same job, by processor time for each job, in rounds whose order
 * rotates. Every answer is checked. The gateway against itself shows how much of a difference is noise.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const plan = values.quick ? { warmUp: 200, jobs: 200, rounds: 3 } : { warmUp: 20_000, jobs: 10_000, rounds: 7 };
const connections = 32;

const vendor = createVendor();
await new Promise<void>((resolve) => vendor.listen(0, '127.0.0.1', resolve));
const vendorUrl = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
const folder = mkdtempSync(join(tmpdir(), 'gateway-bench-'));
const surroundings = { vendorUrl, folder };
const peers = [
  await startPeer('gateway', 'gateway', surroundings),
  await startPeer('gateway again', 'gateway', surroundings),
  await startPeer('Fastify + fetch', 'fastify', surroundings),
  await startPeer('node:http + fetch', 'raw', surroundings),
];
const figures = await measure(peers);
await Promise.all(peers.map((peer) => peer.stop()));
vendor.closeAllConnections();
vendor.close();
rmSync(folder, { recursive: true, force: true });
report(figures);

async function measure(all: readonly Peer[]): Promise<Map<string, number[]>> {
  const measured = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (const peer of all) await peer.run(plan.warmUp, connections);
  for (let round = 0; round < plan.rounds; round += 1) {
    const order = [...all.slice(round % all.length), ...all.slice(0, round % all.length)];
    for (const peer of order) measured.get(peer.name)?.push(await peer.run(plan.jobs, connections));
  }
  return measured;
}

function report(measured: ReadonlyMap<string, readonly number[]>): void {
  const ours = measured.get('gateway') ?? [];
  const line = (...cells: readonly string[]) =>
    cells
      .map((cell) => cell.padEnd(26))
      .join('')
      .trimEnd();
  console.log(line('variant', 'CPU a job, microseconds', 'times the gateway'));
  for (const [name, theirs] of measured) {
    const compared = ratios(theirs, ours);
    const range = `${Math.min(...compared).toFixed(2)} to ${Math.max(...compared).toFixed(2)}`;
    console.log(line(name, median(theirs).toFixed(0), `${median(compared).toFixed(2)} (${range})`));
  }
  const compared = ratios(measured.get('Fastify + fetch') ?? [], ours);
  console.log(
    `\nstart with a record on disk, at least 0.6 of Fastify + fetch that keeps nothing: ${judge(compared, 0.6)} (${median(compared).toFixed(2)})`,
  );
  console.log('stored reads, webhooks, latency, sockets: not built');
  mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
  writeFileSync(new URL('./results/latest.json', import.meta.url), JSON.stringify(Object.fromEntries(measured)));
}

/** A vendor that insists on its credentials and answers at once, each time with a session of another name. */
function createVendor() {
  const expected = `Basic ${Buffer.from(`${credentials.key}:${credentials.secret}`).toString('base64')}`;
  let sold = 0;
  return createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(request.headers.authorization === expected ? 201 : 401, {
        'content-type': 'application/json',
      });
      sold += 1;
      response.end(JSON.stringify({ ...createdSession, scanRef: `scan-${sold}` }));
    });
  });
}
