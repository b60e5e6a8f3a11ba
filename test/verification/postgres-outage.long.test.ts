import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { StoreUnavailableError } from '../../src/model/store-unavailable.ts';
import { leastSettings, startGateway, type RunningGateway } from '../support/gateway.ts';
import { startOwnPostgres } from '../support/own-postgres.ts';
import { openStore } from '../support/store.ts';
import { createRecorder, deliver, payload } from './support.ts';

let postgres: Awaited<ReturnType<typeof startOwnPostgres>>;
beforeAll(async () => {
  postgres = await startOwnPostgres();
});
afterAll(() => postgres.stop());

const outageMs = 10_000;

/** Deliveries that come one after the other, about another session each. */
function keepDelivering(gateway: RunningGateway) {
  const acknowledged: string[] = [];
  const answers: number[] = [];
  const state = { isOn: true };
  const lane = async (name: string) => {
    for (let count = 0; state.isOn; count += 1) {
      const clientId = `${name}-${count}`;
      const body = Buffer.from(JSON.stringify(payload(clientId, 'APPROVED', { clientId })));
      const { status } = await deliver(gateway, body);
      answers.push(status);
      if (status === 200) acknowledged.push(createHash('sha256').update(body).digest('hex'));
      // Refusals come at once, and nobody sends without a pause.
      await wait(50);
    }
  };
  const ended = Promise.all(['a', 'b', 'c', 'd'].map(lane));
  const stop = async () => {
    state.isOn = false;
    await ended;
  };
  return { acknowledged, answers, stop };
}

it('a gateway whose PostgreSQL is stopped for ten seconds is not ready, acknowledges nothing, and recovers without help', async () => {
  const recorder = createRecorder();
  const settings = { DATABASE_URL: await postgres.createDatabase() };
  const gateway = await startGateway('http://127.0.0.1:1', settings, { observer: recorder });
  const readiness = async () => (await fetch(`${gateway.url}/readyz`)).status;
  const deliveries = keepDelivering(gateway);
  await expect.poll(() => deliveries.acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(20);
  await postgres.halt();
  // What was under way when it stopped has been answered by now.
  await expect.poll(readiness, { timeout: 30_000 }).toBe(503);
  const before = deliveries.answers.length;
  await wait(outageMs);
  expect(new Set(deliveries.answers.slice(before + 4))).toEqual(new Set([503]));
  expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
  expect((await gateway.ask('{ verifications(first: 1) { nodes { id } } }')).errors).toMatchObject([
    { extensions: { code: 'OVERLOADED' } },
  ]);
  await postgres.resume();
  await expect.poll(readiness, { timeout: 30_000 }).toBe(200);
  const again = deliveries.acknowledged.length;
  await expect.poll(() => deliveries.acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(again + 20);
  await deliveries.stop();
  expect([...new Set(deliveries.answers)].sort()).toEqual([200, 503]);
  const store = await openStore(settings.DATABASE_URL, {
    encryptionKeys: [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)],
  });
  const lost = async () => {
    const page = { order: 'OLDEST_FIRST', afterKey: null, limit: 1_000_000 } as const;
    const applied = await store.read(() => store.deliveries.list({ states: ['APPLIED'] }, page));
    const digests = new Set(applied.map(({ digest }) => digest));
    return deliveries.acknowledged.filter((digest) => !digests.has(digest));
  };
  await expect.poll(lost, { timeout: 60_000 }).toEqual([]);
  expect(recorder.defects.filter((error) => !(error instanceof StoreUnavailableError))).toEqual([]);
});
