import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import type { DeliveryRecord } from '../../src/model/delivery-record.ts';
import type { Store } from '../../src/store/store.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { runCommand, type RunningCommand } from '../support/command.ts';
import { leastSettings, startGateway } from '../support/gateway.ts';
import { postGraphQL } from '../support/http-server.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { openStore } from '../support/store.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { deliver, payload } from './support.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const stores: readonly [string, () => Promise<string>][] = [
  ['SQLite', () => Promise.resolve(`sqlite:${join(createTemporaryFolder(), 'gateway.db')}`)],
  ['PostgreSQL', () => postgres.createDatabase()],
];

async function startVendor() {
  const simulator = createSimulator({ apiKey: 'test-key', apiSecret: 'test-secret' });
  onTestFinished(() => simulator.stop());
  return { simulator, url: (await simulator.start()).url };
}

/** A gateway as a process of its own, to be killed. */
async function runGateway(databaseUrl: string, vendorUrl: string): Promise<RunningCommand & { readonly url: string }> {
  const settings = { ...leastSettings, DATABASE_URL: databaseUrl, IDENFY_BASE_URL: vendorUrl };
  const process = runCommand('src/main.ts', ['start'], settings);
  const [, url = ''] = await process.says(/"msg":"listening","url":"([^"]+)"/u);
  return { ...process, url };
}

async function kill(process: RunningCommand): Promise<void> {
  process.signal('SIGKILL');
  await process.ended;
}

/** The record, beside whoever works on it. */
function openBeside(databaseUrl: string): Promise<Store> {
  return openStore(databaseUrl, { encryptionKeys: [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)] });
}

/** Starts another gateway a minute later by its clock, so that what the killed one has left is due, and waits until nothing is. */
async function startAgain(databaseUrl: string, vendorUrl: string): Promise<readonly DeliveryRecord[]> {
  const clock = { now: () => Date.now() + 60_000 };
  await startGateway(vendorUrl, { DATABASE_URL: databaseUrl }, { clock });
  const store = await openBeside(databaseUrl);
  const all = () =>
    store.read(() => store.deliveries.list({}, { order: 'OLDEST_FIRST', afterKey: null, limit: 1_000_000 }));
  const waiting = async () => (await all()).filter(({ nextTryAt }) => nextTryAt !== null).length;
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0);
  return all();
}

describe.each(stores)('a gateway over %s that is killed', (_name, createDatabase) => {
  it('has kept every delivery that it has acknowledged in a burst', async () => {
    const { url: vendorUrl } = await startVendor();
    const databaseUrl = await createDatabase();
    const process = await runGateway(databaseUrl, vendorUrl);
    const acknowledged: string[] = [];
    const burst = async (lane: number) => {
      for (let count = 0; ; count += 1) {
        const name = `session-${lane}-${count}`;
        const body = Buffer.from(JSON.stringify(payload(name, 'APPROVED', { clientId: name })));
        const answer = await deliver(process, body).catch(() => null);
        if (answer === null) return;
        expect(answer.status).toBe(200);
        acknowledged.push(createHash('sha256').update(body).digest('hex'));
        if (acknowledged.length === 300) process.signal('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, lane) => burst(lane)));
    await process.ended;
    const deliveries = await startAgain(databaseUrl, vendorUrl);
    const applied = new Set(deliveries.filter(({ state }) => state === 'APPLIED').map(({ digest }) => digest));
    expect(acknowledged.length).toBeGreaterThanOrEqual(300);
    expect(acknowledged.filter((digest) => !applied.has(digest))).toEqual([]);
    const store = await openBeside(databaseUrl);
    const verifications = await store.read(() =>
      store.verifications.list({ statuses: ['APPROVED'] }, { order: 'OLDEST_FIRST', afterKey: null, limit: 1_000_000 }),
    );
    expect(verifications).toHaveLength(applied.size);
  }, 300_000);

  it('takes in later what it has acknowledged and not come to', async () => {
    const { simulator, url: vendorUrl } = await startVendor();
    const databaseUrl = await createDatabase();
    const process = await runGateway(databaseUrl, vendorUrl);
    simulator.faults.add({ path: '/api/v2/token', delayMs: 60_000 });
    // A start of the same client is under way, so the delivery waits for it.
    const query = 'mutation { startVerification(clientId: "user-123") { errors { code } } }';
    postGraphQL(process.url, { query }).catch(() => undefined);
    await expect.poll(() => simulator.vendor.sold, { timeout: 10_000 }).toBe(1);
    const [session] = simulator.vendor.sessions;
    const { scanRef = '', settings } = session ?? {};
    const said = payload(scanRef, 'DENIED', { clientId: 'user-123', externalRef: settings?.['externalRef'] });
    expect((await deliver(process, said)).status).toBe(200);
    await kill(process);
    const before = await openBeside(databaseUrl);
    expect(await before.read(() => before.deliveries.counts())).toMatchObject({ byState: { RECEIVED: 1, APPLIED: 0 } });
    expect(await before.read(() => before.verifications.findByScanRef(scanRef))).toBeNull();
    await before.close();
    expect(await startAgain(databaseUrl, vendorUrl)).toMatchObject([{ state: 'APPLIED', copies: 1, scanRef }]);
    const after = await openBeside(databaseUrl);
    expect(await after.read(() => after.verifications.findByScanRef(scanRef))).toMatchObject({
      clientId: 'user-123',
      origin: 'RECOVERED',
      status: 'DENIED',
      isFinal: true,
    });
  });
});
