import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { StoreNotice } from '../../src/model/record.ts';
import type { Store } from '../../src/store/store.ts';
import { databaseTime, notify, serialise } from '../../src/store/unit.ts';
import { runCommand } from '../support/command.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import {
  insertVerification,
  newDelivery,
  newStart,
  newTransition,
  openStore,
  nine,
  usualKey,
} from '../support/store.ts';
import { describeStore } from './contract.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** Two stores over one new database, as two instances have them. */
async function openTwo(): Promise<readonly [Store, Store]> {
  const url = await postgres.createDatabase();
  return [await openStore(url), await openStore(url)];
}

/** Resolves when this notice was heard. */
function hears(store: Store, awaited: StoreNotice): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe((notice) => {
      if (JSON.stringify(notice) !== JSON.stringify(awaited)) return;
      stop();
      resolve();
    });
  });
}

async function askDirectly(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}

const names = Array.from({ length: 40 }, (_, count) => `delivery ${count}`);

describe('a store in PostgreSQL', () => {
  describeStore(() => postgres.createDatabase());

  it('gives what is due to one of two claimants', async () => {
    const [one, two] = await openTwo();
    for (const name of names) {
      await one.write(() => one.deliveries.keep(newDelivery({ body: Buffer.from(name), nextTryAt: nine })));
    }
    const due = { now: nine, leaseUntil: nine + 60_000, limit: 7 };
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, count) => [one, two][count % 2] ?? one).map((store) =>
        store.write(() => store.deliveries.claimDue(due)),
      ),
    );
    const taken = claims.flat().map(({ key }) => key);
    expect(new Set(taken).size).toBe(taken.length);
    while (taken.length < names.length) {
      taken.push(...(await two.write(() => two.deliveries.claimDue(due))).map(({ key }) => key));
    }
    expect(taken.sort((a, b) => a - b)).toEqual(names.map((_, count) => count + 1));
  });

  it('gives a claim to one of two instances', async () => {
    const [one, two] = await openTwo();
    const acquired = await Promise.all(
      [one, two, one, two].map((store, holder) =>
        store.write(() => store.claims.acquire({ name: 'heal', holder: String(holder), now: nine, until: nine + 1 })),
      ),
    );
    expect(acquired.filter((isAcquired) => isAcquired)).toHaveLength(1);
  });

  it('lets units of one name come one after the other on two instances', async () => {
    const stores = await openTwo();
    const insertOnce = (store: Store) =>
      store.write(function* () {
        yield* serialise('client:client-1');
        const open = yield* store.starts.findOpen('client-1');
        return open.length === 0 && (yield* store.starts.insert(newStart())) !== null;
      });
    const inserted = await Promise.all(Array.from({ length: 20 }, () => stores.map(insertOnce)).flat());
    expect(inserted.filter((isInserted) => isInserted)).toHaveLength(1);
  });

  it('shows every change in order to a reader while two instances write', async () => {
    const [one, two] = await openTwo();
    const { key } = await insertVerification(one);
    const write = async (store: Store, from: number) => {
      for (let count = 0; count < 100; count += 1) {
        await store.write(() => store.history.add(newTransition({ verificationKey: key, version: from + count })));
      }
    };
    const writing = Promise.all([write(one, 1), write(one, 101), write(two, 201), write(two, 301)]);
    const seen: number[] = [];
    while (seen.length < 400) {
      const after = seen.at(-1) ?? 0;
      seen.push(...(await two.read(() => two.history.changes({ after, limit: 50 }))).map(({ position }) => position));
    }
    await writing;
    expect(seen).toEqual(Array.from({ length: 400 }, (_, count) => count + 1));
  });

  it('tells one instance what another one did', async () => {
    const [one, two] = await openTwo();
    const heard = hears(two, { topic: 'VERIFICATION', key: 1 });
    await insertVerification(one);
    await one.write(() => one.history.add(newTransition()));
    await expect(heard).resolves.toBeUndefined();
  });

  it('passes over what others write to its channel', async () => {
    const url = await postgres.createDatabase();
    const store = await openStore(url);
    const heard: StoreNotice[] = [];
    store.subscribe((notice) => heard.push(notice));
    const told = hears(store, { topic: 'LOST' });
    await askDirectly(url, `notify idenfy_gateway, 'no JSON'; notify idenfy_gateway, '{"topic":"OTHER","key":1}'`);
    await store.write(() => notify({ topic: 'LOST' }));
    await told;
    expect(heard).toEqual([{ topic: 'LOST' }]);
  });

  it('takes the starts of living instances for alive, and those of a killed one for abandoned', async () => {
    const url = await postgres.createDatabase();
    const [one, two] = [await openStore(url), await openStore(url)];
    await one.write(() => one.starts.insert(newStart()));
    const process = runCommand('test/support/store-process.ts', ['begin', url, usualKey.reveal()]);
    await process.says(/begun/u);
    const abandoned = async () =>
      (await two.read(() => two.starts.findOpen('client-1'))).map(({ isAbandoned }) => isAbandoned);
    expect(await abandoned()).toEqual([false, false]);
    process.signal('SIGKILL');
    await process.ended;
    await expect.poll(abandoned, { timeout: 10_000 }).toEqual([false, true]);
  });

  it('comes back by itself when its connections are cut, and says that notices may be lost', async () => {
    const url = await postgres.createDatabase();
    const store = await openStore(url);
    await store.write(() => store.starts.insert(newStart()));
    const lost = hears(store, { topic: 'LOST' });
    await askDirectly(
      url,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await lost;
    await expect.poll(() => store.isReady(), { timeout: 10_000 }).toBe(true);
    const [start] = await store.read(() => store.starts.findOpen('client-1'));
    expect(start).toMatchObject({ isAbandoned: false });
  });

  it('says that it is not available, and no more, when its connection is cut in the middle of a unit', async () => {
    const url = await postgres.createDatabase();
    const store = await openStore(url);
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    await holder.query(`begin; select pg_advisory_xact_lock(hashtextextended('held', 0))`);
    const waiting = store.write(() => serialise('held'));
    // It fails before the answer to what lets it fail has come.
    waiting.catch(() => undefined);
    const isWaiting = `select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`;
    await expect.poll(async () => (await holder.query(isWaiting)).rowCount, { timeout: 10_000 }).toBe(1);
    await holder.query(`select pg_terminate_backend(pid) from (${isWaiting}) as waiting`);
    await expect(waiting).rejects.toMatchObject({ name: 'StoreUnavailableError', reason: '57P01' });
    await holder.end();
    await expect.poll(() => store.isReady(), { timeout: 10_000 }).toBe(true);
  });

  it('brings the tables up to date once when several processes start together', async () => {
    const url = await postgres.createDatabase();
    const processes = Array.from({ length: 3 }, () =>
      runCommand('test/support/store-process.ts', ['open', url, usualKey.reveal()]),
    );
    expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0, 0]);
  });

  it('has the old versions of what is deleted vacuumed', async () => {
    const url = await postgres.createDatabase();
    const store = await openStore(url);
    await store.write(() => store.deliveries.keep(newDelivery()));
    await store.write(() => store.deliveries.forget(1));
    expect(await store.purge()).toBe(true);
    await store.close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    onTestFinished(() => client.end());
    const vacuumed = async () => {
      const text = 'select relname from pg_stat_user_tables where vacuum_count > 0 order by relname';
      return (await client.query<{ relname: string }>(text)).rows.map(({ relname }) => relname);
    };
    await expect.poll(vacuumed, { timeout: 10_000 }).toEqual(['deletions', 'deliveries', 'starts', 'verifications']);
  });

  it('runs a unit again that PostgreSQL ended because two waited for each other', async () => {
    const [one, two] = await openTwo();
    const first = await insertVerification(one);
    const second = await insertVerification(one, { scanRef: 'scan-2' });
    const holding = new Set<Store>();
    let [runs, finished] = [0, 0];
    const lockBoth = async (store: Store, [own, other]: readonly [number, number]) => {
      const scanRef = await store.write(function* () {
        runs += 1;
        // They would meet again, if the one that was ended were faster than the other.
        while (holding.has(store) && finished === 0) yield* databaseTime();
        yield* store.verifications.lock(own);
        holding.add(store);
        while (holding.size < 2) yield* databaseTime();
        return (yield* store.verifications.lock(other))?.scanRef;
      });
      finished += 1;
      return scanRef;
    };
    const locked = [lockBoth(one, [first.key, second.key]), lockBoth(two, [second.key, first.key])];
    expect(await Promise.all(locked)).toEqual(['scan-2', 'scan-1']);
    expect(runs).toBe(3);
  });

  it('quotes no value when PostgreSQL refuses a statement', async () => {
    const store = await openStore(await postgres.createDatabase());
    await insertVerification(store);
    await store.write(() => store.history.add(newTransition()));
    const refused = store.write(() =>
      store.history.add(newTransition({ details: { preliminaryStatus: 'canary' as never, isAlarm: false } })),
    );
    await expect(refused).rejects.toThrow('PostgreSQL refused a statement (23505).');
    const error: unknown = await refused.catch((reason: unknown) => reason);
    expect(error).not.toHaveProperty('detail');
    expect(error).not.toHaveProperty('cause');
  });

  it('refuses a database that acknowledges what is not on disk', async () => {
    const url = await postgres.createDatabase();
    await askDirectly(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
    await expect(openStore(url)).rejects.toMatchObject({
      name: 'StoreConfigurationError',
      message: 'PostgreSQL has synchronous_commit off: what it acknowledges could be lost.',
    });
  });

  it('says that it is not available when nobody listens', async () => {
    await expect(openStore('postgres://nobody:nothing@127.0.0.1:1/nowhere')).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      reason: 'ECONNREFUSED',
    });
  });
});
