import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StoreNotice } from '../../src/model/record.ts';
import { createBatch, type Batch } from '../../src/store/batch.ts';
import { notify, type Unit } from '../../src/store/unit.ts';

/** A batch over a database in memory, and what its commits look like from outside. */
function openBatch(): { readonly batch: Batch; readonly database: Sqlite.Database; readonly heard: StoreNotice[] } {
  const database = new Sqlite(':memory:');
  database.exec('create table lines (text text)');
  onTestFinished(() => {
    database.close();
  });
  const heard: StoreNotice[] = [];
  const batch = createBatch(database, {
    announce: (notice) => heard.push(notice),
    run: (unit, notices) => {
      const work = unit();
      let turn = work.next();
      for (; turn.done !== true; turn = work.next({ rows: [], affected: 0 })) {
        if (turn.value.kind === 'NOTIFY') notices.push(turn.value.notice);
      }
      return turn.value;
    },
  });
  return { batch, database, heard };
}

function linesOf(database: Sqlite.Database): readonly unknown[] {
  return database.prepare('select text from lines').pluck().all();
}

/** A unit that writes a line and announces itself. */
function writing(database: Sqlite.Database, text: string): () => Unit<string> {
  return function* () {
    database.prepare('insert into lines values (?)').run(text);
    yield* notify({ topic: 'START', key: text.length });
    return text;
  };
}

const settle = async (promises: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(promises)).map((result) =>
    result.status === 'fulfilled' ? result.value : String(result.reason),
  );

describe('a batch', () => {
  it('writes nothing before the turn of the loop ends', async () => {
    const { batch, database } = openBatch();
    const written = batch.add(writing(database, 'a'));
    expect(linesOf(database)).toEqual([]);
    expect(await written).toBe('a');
    expect(linesOf(database)).toEqual(['a']);
  });

  it('rolls back the unit that fails, with its announcements, and keeps its neighbours', async () => {
    const { batch, database, heard } = openBatch();
    const failing = function* (): Unit<never> {
      yield* writing(database, 'bb')();
      throw new RangeError('only this one');
    };
    const settled = await settle([
      batch.add(writing(database, 'a')),
      batch.add(failing),
      batch.add(writing(database, 'ccc')),
    ]);
    expect(settled).toEqual(['a', 'RangeError: only this one', 'ccc']);
    expect(linesOf(database)).toEqual(['a', 'ccc']);
    expect(heard).toEqual([
      { topic: 'START', key: 1 },
      { topic: 'START', key: 3 },
    ]);
  });

  it('acknowledges nobody when the disk is full, announces nothing, and works again when there is room', async () => {
    const { batch, database, heard } = openBatch();
    database.pragma('max_page_count = 10');
    const units = ['a', 'b'.repeat(100_000), 'c'].map((text) => batch.add(writing(database, text)));
    const [first, second, third] = await Promise.allSettled(units);
    expect(second).toMatchObject({ reason: { name: 'StoreUnavailableError', reason: 'SQLITE_FULL' } });
    expect([first?.status, third?.status]).not.toContain('pending');
    expect(linesOf(database)).toEqual(
      [first, third].flatMap((result) => (result?.status === 'fulfilled' ? [result.value] : [])),
    );
    expect(heard).toHaveLength(linesOf(database).length);
    database.pragma('max_page_count = 1000');
    expect(await batch.add(writing(database, 'd'))).toBe('d');
  });

  it('acknowledges nobody when the commit fails', async () => {
    const { batch, database, heard } = openBatch();
    database.exec('create table parents (key integer primary key)');
    database.exec('create table children (parent references parents (key) deferrable initially deferred)');
    database.pragma('foreign_keys = on');
    const orphan = function* (): Unit<void> {
      database.prepare('insert into children values (1)').run();
      yield* notify({ topic: 'START', key: 9 });
    };
    const settled = await settle([batch.add(writing(database, 'a')), batch.add(orphan)]);
    expect(settled).toEqual(Array.from({ length: 2 }, () => 'SqliteError: FOREIGN KEY constraint failed'));
    expect(linesOf(database)).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('commits what waits when it closes, and takes nothing after', async () => {
    const { batch, database } = openBatch();
    const waiting = Array.from({ length: 600 }, (_, count) => batch.add(writing(database, `line ${count}`)));
    batch.close();
    expect(linesOf(database)).toHaveLength(600);
    expect(await Promise.all(waiting)).toHaveLength(600);
    await expect(batch.add(writing(database, 'late'))).rejects.toMatchObject({ reason: 'CLOSED' });
  });

  it('lets the loop go on between parts of a large load', async () => {
    const { batch, database } = openBatch();
    const seen: number[] = [];
    const waiting = Array.from({ length: 600 }, (_, count) => batch.add(writing(database, `line ${count}`)));
    const look = () => {
      seen.push(linesOf(database).length);
      if (seen.length < 2) setImmediate(look);
    };
    setImmediate(look);
    await Promise.all(waiting);
    expect(seen).toEqual([256, 512]);
  });
});
