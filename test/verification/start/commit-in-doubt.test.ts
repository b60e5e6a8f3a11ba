import pg from 'pg';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { openScene } from '../../bench/faults/scene.ts';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const query = `mutation { startVerification(clientId: "client-1", idempotencyKey: "key-1") {
  disposition session: verification { status } errors { code }
} }`;

it('a session that was committed without an answer is handed out once the record can be reached again, and not bought twice', async () => {
  const url = await postgres.createDatabase();
  const scene = await openScene(url, { timeoutMs: 15_000, patienceMs: 15_000 });
  onTestFinished(() => scene.close());
  const watcher = new pg.Client({ connectionString: url });
  await watcher.connect();
  onTestFinished(() => watcher.end());
  const { promise: until, resolve: letAnswer } = Promise.withResolvers<null>();
  scene.toVendor.begin({ way: 'ANSWER', kind: 'HOLD', until });
  const started = scene.ask(query);
  await expect.poll(() => scene.simulator.vendor.sold, { timeout: 10_000 }).toBe(1);
  scene.toRecord.begin({ way: 'ANSWER', from: 'commit', kind: 'CUT', after: 0 });
  letAnswer(null);
  const entered = async () => (await watcher.query('select 1 from verifications')).rowCount;
  await expect.poll(entered, { timeout: 10_000 }).toBe(1);
  scene.toRecord.heal();
  const answer = { session: { status: 'ACTIVE' }, errors: [] };
  expect(await started).toEqual({ data: { startVerification: { disposition: 'CREATED', ...answer } } });
  expect(await scene.ask(query)).toEqual({ data: { startVerification: { disposition: 'REPLAYED', ...answer } } });
  expect(scene.simulator.vendor.sold).toBe(1);
  expect(scene.defects).toEqual([]);
});
