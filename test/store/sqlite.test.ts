import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqliteFile } from '../../src/store/sqlite-file.ts';
import { createSqlitePurge } from '../../src/store/sqlite-purge.ts';
import { databaseTime } from '../../src/store/unit.ts';
import { runCommand } from '../support/command.ts';
import { newDelivery, newVerification, nine, openStore, usualKey } from '../support/store.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { describeStore } from './contract.ts';

const newFile = () => join(createTemporaryFolder(), 'gateway.db');

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

/** How many transactions the write-ahead log holds: frames that say how long the database is after a commit (SQLite file format). */
function countCommits(file: string): number {
  const log = readFileSync(`${file}-wal`);
  const frameLength = 24 + log.readUInt32BE(8);
  let commits = 0;
  for (let frame = 32; frame + frameLength <= log.length; frame += frameLength) {
    const isOfThisLog = log.subarray(frame + 8, frame + 16).equals(log.subarray(16, 24));
    if (isOfThisLog && log.readUInt32BE(frame + 4) > 0) commits += 1;
  }
  return commits;
}

describe('a store in a SQLite file', () => {
  describeStore(() => `sqlite:${newFile()}`);

  it('shares one commit among all writes of one turn', async () => {
    const file = newFile();
    const store = await openStore(`sqlite:${file}`);
    const before = countCommits(file);
    const bodies = Array.from({ length: 50 }, (_, count) => Buffer.from(`body ${count}`));
    await Promise.all(bodies.map((body) => store.write(() => store.deliveries.keep(newDelivery({ body })))));
    expect(countCommits(file) - before).toBe(1);
    await store.write(() => store.deliveries.keep(newDelivery()));
    await store.write(() => store.verifications.insert(newVerification()));
    expect(countCommits(file) - before).toBe(3);
  });

  it('has a commit on disk before it is acknowledged', () => {
    const database = openSqliteFile(newFile());
    onTestFinished(() => {
      database.close();
    });
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
  });

  it('makes files that nobody else can read, whatever the process allows', async () => {
    const before = process.umask(0);
    onTestFinished(() => {
      process.umask(before);
    });
    const file = join(createTemporaryFolder(), 'data', 'gateway.db');
    const store = await openStore(`sqlite:${file}`);
    await store.write(() => store.verifications.insert(newVerification()));
    expect([file, `${file}-wal`, `${file}-shm`].map(modeOf)).toEqual(['600', '600', '600']);
    expect(modeOf(join(file, '..'))).toBe('700');
  });

  it.each([0o640, 0o604, 0o620])('refuses a file with the mode %o', async (mode) => {
    const file = newFile();
    writeFileSync(file, '');
    chmodSync(file, mode);
    await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({
      name: 'StoreConfigurationError',
      message: `The database file can be used by others than its owner. Run: chmod 600 ${file}`,
    });
  });

  it('refuses a database that a newer version wrote', async () => {
    const file = newFile();
    await (await openStore(`sqlite:${file}`)).close();
    const database = openSqliteFile(file);
    database.exec(`insert into kysely_migration values ('9999-later', '2030-01-01')`);
    database.close();
    await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({
      name: 'StoreConfigurationError',
      message: 'The database was written by another, newer version of the gateway.',
    });
  });

  it('says that it cannot be used when the file is no database', async () => {
    const file = newFile();
    writeFileSync(file, 'this is a text of which nobody can make a database, however long one looks at it', {
      mode: 0o600,
    });
    await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      reason: 'SQLITE_NOTADB',
    });
  });

  it('takes starts of an earlier process for abandoned, and its own not', async () => {
    const file = newFile();
    const process = runCommand('test/support/store-process.ts', ['begin', `sqlite:${file}`, usualKey.reveal()]);
    await process.says(/begun/u);
    process.signal('SIGKILL');
    await process.ended;
    const store = await openStore(`sqlite:${file}`);
    const [lost] = await store.read(() => store.starts.findOpen('client-1'));
    expect(lost).toMatchObject({ state: 'SENT', isAbandoned: true });
  });

  it('brings the tables up to date once when two processes start together', async () => {
    const url = `sqlite:${newFile()}`;
    const processes = Array.from({ length: 3 }, () =>
      runCommand('test/support/store-process.ts', ['open', url, usualKey.reveal()]),
    );
    expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const store = await openStore(url);
    expect(await store.isReady()).toBe(true);
  });

  it('loses no acknowledged delivery when its process is killed', async () => {
    const url = `sqlite:${newFile()}`;
    const process = runCommand('test/support/store-process.ts', ['deliver', url, usualKey.reveal()]);
    await process.says(/stored 200\n/u);
    process.signal('SIGKILL');
    await process.ended;
    const acknowledged = Number(/stored (\d+)\n$/u.exec(process.stdout().replace(/[^\n]*$/u, ''))?.[1]);
    const store = await openStore(url);
    const found = await store.read(() =>
      store.deliveries.list({}, { order: 'OLDEST_FIRST', afterKey: null, limit: 1_000_000 }),
    );
    expect(acknowledged).toBeGreaterThanOrEqual(200);
    expect(found.slice(0, acknowledged).map(({ receivedAt }) => receivedAt)).toEqual(
      Array.from({ length: acknowledged }, (_, count) => count + 1),
    );
    const last = await store.read(() => store.deliveries.bodyOf(found[acknowledged - 1]?.key ?? 0));
    expect(last?.toString()).toBe(`delivery ${acknowledged}`);
  });

  it('is answered by the time of its clock', async () => {
    const store = await openStore('sqlite::memory:');
    expect(await store.read(() => databaseTime())).toBe(nine);
  });
});

describe('what is deleted from a SQLite file', () => {
  /**
   * A file in which rows have been entered, have grown and were then emptied. With these seeds SQLite leaves copies of them in the
   * gaps of its pages although it overwrites what it deletes.
   */
  function deleteMany(file: string, seed: number) {
    let state = seed * 7919 + 1;
    const below = (limit: number) => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) % limit;
    const database = openSqliteFile(file);
    onTestFinished(() => {
      database.close();
    });
    database.exec('create table things (key integer primary key, digest blob unique, note text, body blob, name text)');
    database.exec('create index thingsByName on things (name)');
    const enter = database.prepare('insert into things (digest, note, body, name) values (?, ?, ?, ?)');
    const grow = database.prepare('update things set note = ? where key = ?');
    for (let count = 0; count < 400; count += 1) {
      const name = `${below(3) === 0 ? 'canary' : 'nobody'}-${count}`;
      const body = Buffer.from(`${name}.`.repeat(1 + below(below(2) === 0 ? 600 : 40)));
      enter.run(Buffer.from(`d${count}${below(1e9)}`), 'x'.repeat(below(50)), body, name);
      if (below(4) === 0) grow.run('y'.repeat(below(900)), 1 + below(count + 1));
    }
    database.exec(`update things set body = null, name = null where name like 'canary-%'`);
    return database;
  }

  const countCanaries = (file: string) =>
    [file, `${file}-wal`].reduce((sum, path) => sum + readFileSync(path, 'latin1').split('canary-').length - 1, 0);
  /** Found by trying; another version of SQLite may need others. */
  const leavingSeeds: readonly number[] = [52, 65, 94];

  it('is overwritten', () => {
    const database = openSqliteFile(newFile());
    onTestFinished(() => {
      database.close();
    });
    expect(database.pragma('secure_delete', { simple: true })).toBe(1);
    expect(database.pragma('temp_store', { simple: true })).toBe(2);
  });

  it.each(leavingSeeds)('stands in no byte of the files once they are purged, whatever was moved (%i)', (seed) => {
    const file = newFile();
    const database = deleteMany(file, seed);
    database.pragma('wal_checkpoint(TRUNCATE)');
    expect(countCanaries(file)).toBeGreaterThan(0);
    expect(createSqlitePurge(database)()).toBe(true);
    expect(statSync(`${file}-wal`).size).toBe(0);
    expect(countCanaries(file)).toBe(0);
    expect(database.prepare('select count(*) from things where name is null').pluck().get()).toBeGreaterThan(100);
  });

  it('is purged later, and nobody is kept waiting, when another process reads the log', async () => {
    const file = newFile();
    const store = await openStore(`sqlite:${file}`);
    const kept = newDelivery({ scanRef: 'canary-1' });
    await store.write(() => store.deliveries.keep(kept));
    await store.write(() => store.deliveries.forget(1));
    const reader = openSqliteFile(file);
    onTestFinished(() => {
      reader.close();
    });
    reader.exec('begin');
    reader.prepare('select count(*) from deliveries').get();
    await store.write(() => store.deliveries.keep(newDelivery()));
    const startedAt = performance.now();
    expect(await store.purge()).toBe(false);
    // A writer would wait for ten seconds.
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(countCanaries(file)).toBeGreaterThan(0);
    reader.exec('commit');
    expect(await store.purge()).toBe(true);
    expect(countCanaries(file)).toBe(0);
  });

  it('is rewritten again only after a rest of twenty times as long, so that many deletions hold nobody up', () => {
    const database = openSqliteFile(newFile());
    onTestFinished(() => {
      database.close();
    });
    const clock = { now: 0, taken: 0 };
    const purge = createSqlitePurge(database, () => {
      clock.taken += 1;
      // The third question is when the rewrite has ended.
      return clock.taken === 3 ? (clock.now += 100) : clock.now;
    });
    expect(purge()).toBe(true);
    clock.now = 2_099;
    expect(purge()).toBe(false);
    clock.now = 2_100;
    expect(purge()).toBe(true);
  });
});
