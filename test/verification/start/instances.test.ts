import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { listPath, openScene, tokenPath, type SceneOptions } from './support.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

async function openTwo(options: SceneOptions = {}, settingsOfOther: Readonly<Record<string, string>> = {}) {
  const databaseUrl = await postgres.createDatabase();
  const scene = await openScene(databaseUrl, options);
  return { ...scene, databaseUrl, other: await scene.another(settingsOfOther) };
}

describe('a start whose commit takes longer than its call may', () => {
  it('sends nothing, and frees its key', async () => {
    const { databaseUrl, start, calls } = await openTwo({ settings: { IDENFY_TIMEOUT_MS: '400' } });
    const database = await holdTable(databaseUrl, 'starts');
    const begun = start({ key: 'key-1' });
    await database.isWaitedFor();
    await database.stall(600);
    expect(await begun).toMatchObject({
      authToken: null,
      errors: [{ code: 'OPERATION_IN_PROGRESS', retryable: true }],
    });
    expect(calls(tokenPath)).toBe(0);
    expect(await start({ key: 'key-1', input: { externalRef: 'order-7' } })).toMatchObject({ disposition: 'CREATED' });
    expect([calls(tokenPath), calls(listPath)]).toEqual([1, 0]);
  });
});

/** Keeps everybody from writing to a table. */
async function holdTable(databaseUrl: string, table: string) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query('begin');
  await client.query(`lock table "${table}" in exclusive mode`);
  const waiting = `select count(*)::int as waiting from pg_locks where not granted and relation = '"${table}"'::regclass`;
  return {
    isWaitedFor: () =>
      expect
        .poll(async () => (await client.query<{ waiting: number }>(waiting)).rows[0]?.waiting, { interval: 10 })
        .toBe(1),
    /** Lets go of it after so long. */
    stall: async (ms: number) => {
      await client.query('select pg_sleep($1)', [ms / 1000]);
      await client.query('rollback');
    },
  };
}
