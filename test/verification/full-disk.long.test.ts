import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { leastSettings, startGateway, type GraphQLAnswer } from '../support/gateway.ts';
import { postGraphQL } from '../support/http-server.ts';
import { repositoryRoot } from '../support/repository.ts';
import { openStore } from '../support/store.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { deliver, payload } from './support.ts';

const nowhere = 'http://127.0.0.1:1';
const patience = { timeout: 30_000, interval: 100 };
const createDatabaseUrl = () => `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`;

/** A gateway as a process of its own, none of whose files may grow beyond 6 MiB until `free`: to SQLite, a disk that is full. */
async function runOnSmallDisk(databaseUrl: string, vendorUrl: string) {
  const settings = { ...leastSettings, DATABASE_URL: databaseUrl, IDENFY_BASE_URL: vendorUrl };
  const script = `ulimit -S -f ${6 * 1024}; trap '' XFSZ; exec "$0" src/main.ts start`;
  const child = spawn('bash', ['-c', script, process.execPath], {
    cwd: repositoryRoot,
    env: { ...settings, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) =>
    child.on('close', () => {
      resolve();
    }),
  );
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const match = /"msg":"listening","url":"([^"]+)"/u.exec(said);
      if (match?.[1] !== undefined) resolve(match[1]);
    });
    void ended.then(() => {
      reject(new Error(`It ended without listening: ${said}`));
    });
  });
  const free = () => execFileSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited:']);
  return { url, kill, free };
}

/** A vendor that delivers to this gateway, and knows what was acknowledged and what has to be delivered again. */
function createDelivering(url: string) {
  const acknowledged: string[] = [];
  const refused: Buffer[] = [];
  const send = async (body: Buffer) => {
    const { status } = await deliver({ url }, body);
    if (status === 200) acknowledged.push(createHash('sha256').update(body).digest('hex'));
    else refused.push(body);
    return status;
  };
  const deliverAbout = (name: string, paddingLength: number) => {
    const fields = { clientId: `client-${name}`, padding: 'x'.repeat(paddingLength) };
    return send(Buffer.from(JSON.stringify(payload(`scan-${name}`, 'APPROVED', fields))));
  };
  return { acknowledged, refused, deliverAbout, deliverAgain: () => Promise.all(refused.splice(0).map(send)) };
}

/** Delivers, in ever smaller pieces, until not even the smallest is kept. */
async function fill({ deliverAbout }: ReturnType<typeof createDelivering>): Promise<void> {
  for (const paddingLength of [256 * 1024, 16 * 1024, 0]) {
    let status = 200;
    for (let count = 0; status === 200; count += 1) {
      expect(count).toBeLessThan(200);
      status = await deliverAbout(`${paddingLength}-${count}`, paddingLength);
    }
    expect(status).toBe(503);
  }
}

/** How many of these deliveries the record has and has taken in, seen from beside the gateway. */
async function createApplied(databaseUrl: string, digests: readonly string[]) {
  const store = await openStore(databaseUrl, { encryptionKeys: [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)] });
  return async () => {
    const page = { order: 'OLDEST_FIRST', afterKey: null, limit: 1_000 } as const;
    const all = await store.read(() => store.deliveries.list({ states: ['APPLIED'] }, page));
    const applied = new Set(all.map(({ digest }) => digest));
    return digests.filter((digest) => applied.has(digest)).length;
  };
}

async function begin(url: string, clientId: string): Promise<GraphQLAnswer> {
  const query = `mutation { startVerification(clientId: "${clientId}") { verification { clientId status } errors { code } } }`;
  return (await (await postGraphQL(url, { query })).json()) as GraphQLAnswer;
}

const begun = (clientId: string): GraphQLAnswer => ({
  data: { startVerification: { verification: { clientId, status: 'ACTIVE' }, errors: [] } },
});

async function statusOf(url: string): Promise<number> {
  return (await fetch(url, { signal: AbortSignal.timeout(20_000) })).status;
}

describe('a gateway whose disk is full', () => {
  it('answers 503 from then on, lives, and has lost nothing that it has acknowledged', async () => {
    const databaseUrl = createDatabaseUrl();
    const { url, kill } = await runOnSmallDisk(databaseUrl, nowhere);
    const { acknowledged, deliverAbout } = createDelivering(url);
    const statuses: number[] = [];
    for (let count = 0; count < 60; count += 1) statuses.push(await deliverAbout(String(count), 256 * 1024));
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    expect(statuses.at(-1)).toBe(503);
    expect(await statusOf(`${url}/healthz`)).toBe(200);
    await kill();
    await startGateway(nowhere, { DATABASE_URL: databaseUrl }, { clock: { now: () => Date.now() + 60_000 } });
    expect(acknowledged.length).toBeGreaterThan(5);
    const applied = await createApplied(databaseUrl, acknowledged);
    await expect.poll(applied, patience).toBe(acknowledged.length);
  }, 300_000);

  // Only Linux can move the limit of a process that runs.
  it.skipIf(process.platform !== 'linux')(
    'is not ready and buys nothing until there is room, and then goes on as the same process',
    async () => {
      const simulator = createSimulator({ apiKey: 'test-key', apiSecret: 'test-secret' });
      onTestFinished(() => simulator.stop());
      const databaseUrl = createDatabaseUrl();
      const { url, free } = await runOnSmallDisk(databaseUrl, (await simulator.start()).url);
      const delivering = createDelivering(url);
      expect(await begin(url, 'before')).toEqual(begun('before'));
      expect(await statusOf(`${url}/readyz`)).toBe(200);

      await fill(delivering);
      await expect.poll(() => statusOf(`${url}/readyz`), patience).toBe(503);
      expect(await statusOf(`${url}/healthz`)).toBe(200);
      const kept = delivering.acknowledged.length;
      for (let count = 0; count < 10; count += 1) expect(await delivering.deliverAbout(`full-${count}`, 0)).toBe(503);
      const { data, errors } = await begin(url, 'during');
      expect(data).toEqual({ startVerification: null });
      expect(errors).toMatchObject([
        {
          message: 'The record cannot be reached now. Ask again in a moment.',
          path: ['startVerification'],
          extensions: { code: 'OVERLOADED', retryAfter: 5 },
        },
      ]);
      expect(simulator.vendor.sold).toBe(1);
      expect(await statusOf(`${url}/readyz`)).toBe(503);

      free();
      await expect.poll(() => statusOf(`${url}/readyz`), patience).toBe(200);
      expect(delivering.acknowledged).toHaveLength(kept);
      expect(new Set(await delivering.deliverAgain())).toEqual(new Set([200]));
      expect(await delivering.deliverAbout('after', 256 * 1024)).toBe(200);
      for (const clientId of ['during', 'after']) expect(await begin(url, clientId)).toEqual(begun(clientId));
      expect(simulator.vendor.sold).toBe(3);
      const applied = await createApplied(databaseUrl, delivering.acknowledged);
      await expect.poll(applied, { ...patience, timeout: 90_000 }).toBe(delivering.acknowledged.length);
    },
    300_000,
  );
});
