import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/model/store-unavailable.ts';
import { nine, openStore } from '../support/store.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startGateway } from '../support/gateway.ts';
import { openOn, runRound, startAsked } from './asking.ts';
import { allDeliveries, allVerifications } from './delivering.ts';
import { openInbox } from './inbox/open-inbox.ts';
import { readChanges } from './reading-changes.ts';
import { createRecorder, deliver, payload } from './support.ts';
import { startTwo, streamChanges } from './two-gateways.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

async function askDirectly(url: string, ...texts: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const text of texts) await client.query(text);
  await client.end();
}

const endOthers =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';

describe('deliveries to two gateways over one PostgreSQL', () => {
  it('are one when their bytes are equal, however many come at the same time', async () => {
    const { one, two } = await startTwo(await postgres.createDatabase());
    const body = payload('scan-1', 'APPROVED');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, count) => deliver(count % 2 === 0 ? one : two, body)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    await one.recorder.until(() => one.recorder.processed.length === 10);
    await two.recorder.until(() => two.recorder.processed.length === 10);
    expect(await allDeliveries(one)).toMatchObject([{ state: 'APPLIED', reason: null, copies: 20 }]);
    expect(await allVerifications(two)).toMatchObject([{ scanRef: 'scan-1', status: 'APPROVED', version: 1 }]);
    expect([...one.recorder.defects, ...two.recorder.defects]).toEqual([]);
  });

  it('make one verification when different ones of a new session come at the same time', async () => {
    const { one, two } = await startTwo(await postgres.createDatabase());
    await Promise.all([
      deliver(one, payload('scan-1', 'APPROVED', { final: false, finishTime: 1 })),
      deliver(two, payload('scan-1', 'DENIED', { final: true, finishTime: 2 })),
      deliver(one, payload('scan-1', 'REVIEWING', { final: false, finishTime: 0 })),
    ]);
    await one.recorder.until(() => one.recorder.processed.length === 2);
    await two.recorder.until(() => two.recorder.processed.length === 1);
    expect(await allVerifications(one)).toMatchObject([{ scanRef: 'scan-1', status: 'DENIED', isFinal: true }]);
    expect(await allDeliveries(one)).toHaveLength(3);
  });

  it('are each taken up by one of two workers', async () => {
    const url = await postgres.createDatabase();
    const inboxes = [openInbox(await openStore(url)), openInbox(await openStore(url))];
    const { store } = inboxes[0]?.parts ?? {};
    for (let count = 0; count < 60; count += 1) {
      const body = Buffer.from(JSON.stringify(payload(`scan-${count}`, 'APPROVED', { clientId: `client-${count}` })));
      const times = { receivedAt: nine, nextTryAt: nine };
      await store?.write(() => store.deliveries.keep({ body, eventType: null, scanRef: `scan-${count}`, ...times }));
    }
    await Promise.all(inboxes.map(({ round }) => round()));
    await Promise.all(inboxes.map(({ round }) => round()));
    const taken = inboxes.flatMap(({ recorder }) => recorder.processed);
    expect(taken).toHaveLength(60);
    expect(taken.every(({ state }) => state === 'APPLIED')).toBe(true);
  });
});

describe('a delivery with a text that PostgreSQL does not take', () => {
  it('is taken in all the same', async () => {
    const { receive } = openInbox(await openStore(await postgres.createDatabase()));
    const kept = await receive(payload('scan-1', 'APPROVED', { clientId: 'no\0client' }));
    expect(kept).toMatchObject({ state: 'APPLIED', nextTryAt: null });
  });
});

describe('a PostgreSQL that cannot be written', () => {
  it('makes the door answer 503, never 200, until it can again', async () => {
    const url = await postgres.createDatabase();
    const recorder = createRecorder();
    const gateway = await startGateway('http://127.0.0.1:1', { DATABASE_URL: url }, { observer: recorder });
    const name = new URL(url).pathname.slice(1);
    await askDirectly(url, `alter database ${name} set default_transaction_read_only = on`);
    // A connection that was just being made when the database was altered can be written over, and is seen a little later.
    const isReady = async () => {
      await askDirectly(url, endOthers);
      return (await fetch(`${gateway.url}/readyz`)).status;
    };
    await expect.poll(isReady, { timeout: 10_000 }).toBe(503);
    const body = payload('scan-1', 'APPROVED');
    expect((await deliver(gateway, body)).status).toBe(503);
    expect(recorder.received).toEqual(['NOT_STORED']);
    expect(await isReady()).toBe(503);
    await askDirectly(url, 'set default_transaction_read_only = off', `alter database ${name} reset all`, endOthers);
    await expect.poll(async () => (await deliver(gateway, body)).status, { timeout: 10_000 }).toBe(200);
    await recorder.until(() => recorder.processed.length > 0);
    expect(await allDeliveries(gateway)).toMatchObject([{ state: 'APPLIED', copies: 1 }]);
    expect(recorder.defects.filter((error) => !(error instanceof StoreUnavailableError))).toEqual([]);
  });
});

describe('questions to the vendor from two instances', () => {
  it('are sent once for each verification that is due', async () => {
    const asked = await startAsked();
    const url = await postgres.createDatabase();
    const [one, two] = [await openOn(asked, url), await openOn(asked, url)];
    for (let count = 0; count < 12; count += 1) await asked.enter(one, { nextAskAt: nine });
    await Promise.all([one, two, one, two].map((store) => runRound({ ...asked.parts, store })));
    await runRound({ ...asked.parts, store: two });
    const scanRefs = asked.simulator.calls.map(({ body }) => body);
    expect(scanRefs).toHaveLength(12);
    expect(new Set(scanRefs.map((body) => JSON.stringify(body))).size).toBe(12);
  });

  it('are sent once in twenty seconds when callers ask both', async () => {
    const { one, two, simulator } = await startTwo(await postgres.createDatabase());
    await deliver(one, payload('scan-1', 'APPROVED', { final: false }));
    await one.recorder.until(() => one.recorder.processed.length === 1);
    simulator.vendor.sell({ clientId: 'invented-client' });
    const refresh =
      'mutation { refreshVerification(by: { scanRef: "scan-1" }) { verification { status } errors { code } } }';
    await Promise.all(Array.from({ length: 20 }, (_, count) => (count % 2 === 0 ? one : two).ask(refresh)));
    expect(simulator.calls.filter(({ path }) => path === '/api/v2/status')).toHaveLength(1);
  });
});

describe('questions about a session that nobody knows', () => {
  it('are sent once in twenty seconds by two instances together', async () => {
    const { one, two, simulator } = await startTwo(await postgres.createDatabase());
    const refresh = 'mutation { refreshVerification(by: { scanRef: "scan-1" }) { errors { code } } }';
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, count) => (count % 2 === 0 ? one : two).ask(refresh)),
    );
    const codes = new Set(answers.map(({ data }) => JSON.stringify(data)));
    const answer = (code: string) => JSON.stringify({ refreshVerification: { errors: [{ code }] } });
    expect([...codes].filter((code) => ![answer('NOT_FOUND'), answer('ASKED_JUST_NOW')].includes(code))).toEqual([]);
    expect(simulator.calls.filter(({ path }) => path === '/api/v2/status')).toHaveLength(1);
  });
});

describe('changes over two gateways', () => {
  it('wake who waits at the other one', async () => {
    const { one, two } = await startTwo(await postgres.createDatabase());
    const begun = performance.now();
    const waiting = readChanges(two, { first: 10, waitSeconds: 20 });
    await deliver(one, payload('scan-1', 'APPROVED'));
    expect((await waiting).nodes).toMatchObject([{ transition: { status: 'APPROVED' } }]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('are read by one while both write: none is missing, none comes twice, and the order holds', async () => {
    const { acknowledged, told, kept } = await streamChanges(await postgres.createDatabase(), 2_500);
    expect(acknowledged).toBeGreaterThan(30);
    expect(told).toEqual(kept);
    const ended = kept.filter((change) => change.endsWith('DENIED'));
    expect(new Set(ended).size).toBe(acknowledged / 3);
  });
});
