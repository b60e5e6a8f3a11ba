import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHeldDatabase } from '../../support/held-database.ts';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { listPath, openScene, tokenPath, type SceneOptions, type StartAnswer, type StartWish } from './support.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** Three gateways on one database, and one that is given the calls in turn. */
async function openThree(options: SceneOptions = {}) {
  const scene = await openScene(await postgres.createDatabase(), options);
  const gateways = [scene, await scene.another(), await scene.another()];
  const startAll = (count: number, wish: StartWish = {}) =>
    Promise.all(Array.from({ length: count }, (_, place) => gateways[place % 3]?.start(wish) ?? never()));
  return { ...scene, startAll };
}

async function openTwo(options: SceneOptions = {}, settingsOfOther: Readonly<Record<string, string>> = {}) {
  const scene = await openScene(await postgres.createDatabase(), options);
  return { ...scene, other: await scene.another(settingsOfOther) };
}

function count(answers: readonly StartAnswer[]): Readonly<Record<string, number>> {
  const kinds = answers.map(({ disposition, errors }) => disposition ?? errors[0]?.code ?? 'NOTHING');
  return Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]));
}

describe('three gateways on one database', () => {
  it('sell one session to 50 equal starts at once', async () => {
    const { startAll, simulator } = await openThree({ settings: { IDENFY_TIMEOUT_MS: '10000' } });
    const answers = await startAll(50);
    expect(count(answers)).toEqual({ CREATED: 1, RESUMED: 49 });
    expect(new Set(answers.map(({ authToken }) => authToken))).toEqual(
      new Set([simulator.vendor.sessions[0]?.authToken]),
    );
    expect(simulator.vendor.sold).toBe(1);
  });

  it('sell one session to 50 starts with one key at once', async () => {
    const { startAll, simulator } = await openThree({ settings: { IDENFY_TIMEOUT_MS: '10000' } });
    const answers = await startAll(50, { key: 'key-1', policy: 'NEW_SESSION' });
    expect(count(answers)).toEqual({ CREATED: 1, REPLAYED: 49 });
    expect(new Set(answers.map(({ authToken }) => authToken))).toEqual(
      new Set([simulator.vendor.sessions[0]?.authToken]),
    );
    expect(simulator.vendor.sold).toBe(1);
  });

  it('never pass a budget together', async () => {
    const { startAll, simulator } = await openThree({
      settings: { BUDGET_CLIENT: '4/day', IDENFY_TIMEOUT_MS: '10000' },
    });
    expect(count(await startAll(21, { policy: 'NEW_SESSION' }))).toEqual({ CREATED: 4, BUDGET_SPENT: 17 });
    expect(simulator.vendor.sold).toBe(4);
  });

  it('let one of many ask the list and buy after a lost answer', async () => {
    const { start, startAll, simulator, calls } = await openThree();
    simulator.faults.add({ path: tokenPath, cut: 'after' });
    expect((await start()).errors).toMatchObject([{ code: 'OUTCOME_UNKNOWN' }]);
    const answers = await startAll(12);
    expect(count(answers)).toEqual({ CREATED: 1, RESUMED: 11 });
    expect([calls(listPath), calls(tokenPath), simulator.vendor.sold]).toEqual([1, 2, 2]);
    expect(new Set(answers.map(({ authToken }) => authToken))).toEqual(
      new Set([simulator.vendor.sessions[1]?.authToken]),
    );
  });
});

describe('two gateways on one database', () => {
  it.each(['before', 'after'] as const)(
    'ask one list and buy once when both are retried after a call was cut %s the sale',
    async (cut) => {
      const { start, other, simulator, calls } = await openTwo();
      simulator.faults.add({ path: tokenPath, cut });
      expect((await start({ key: 'key-1' })).errors).toMatchObject([{ code: 'OUTCOME_UNKNOWN' }]);
      const answers = await Promise.all([start({ key: 'key-1' }), other.start({ key: 'key-1' })]);
      expect(count(answers)).toEqual({ CREATED: 1, REPLAYED: 1 });
      expect(answers[0].authToken).toBe(answers[1].authToken);
      expect([calls(listPath), calls(tokenPath)]).toEqual([1, 2]);
    },
  );

  it('wait for each other’s start in flight', async () => {
    const { start, other, simulator, called } = await openTwo({ settings: { IDENFY_TIMEOUT_MS: '10000' } });
    simulator.faults.add({ path: tokenPath, delayMs: 300 });
    const begun = start({ key: 'key-1' });
    await called(tokenPath, 1);
    const [replayed, resumed] = await Promise.all([other.start({ key: 'key-1' }), other.start()]);
    const created = await begun;
    expect(replayed).toEqual({ ...created, disposition: 'REPLAYED' });
    expect(resumed).toEqual({ ...created, disposition: 'RESUMED' });
    expect(simulator.vendor.sold).toBe(1);
  });

  it('say so when the other one’s start takes too long', async () => {
    const { start, other, simulator, called } = await openTwo(
      { settings: { IDENFY_TIMEOUT_MS: '10000' } },
      { IDENFY_TIMEOUT_MS: '300' },
    );
    simulator.faults.add({ path: tokenPath, delayMs: 2_000 });
    const begun = start({ key: 'key-1' });
    await called(tokenPath, 1);
    for (const wish of [{ key: 'key-1' }, {}]) {
      expect(await other.start(wish)).toMatchObject({
        authToken: null,
        errors: [{ __typename: 'OperationInProgressError', code: 'OPERATION_IN_PROGRESS', retryable: true }],
      });
    }
    expect((await begun).disposition).toBe('CREATED');
    expect(simulator.vendor.sold).toBe(1);
  });

  it('do not take the other one’s start in flight for the lost one', async () => {
    const { start, other, simulator, called, calls } = await openTwo();
    simulator.faults.add({ path: tokenPath, cut: 'before' });
    simulator.faults.add({ path: tokenPath, delayMs: 500 });
    const lost = start();
    const inFlight = other.start({ policy: 'NEW_SESSION' });
    await called(tokenPath, 2);
    const outcomes = await Promise.all([lost, inFlight]);
    expect(count(outcomes)).toEqual({ OUTCOME_UNKNOWN: 1, CREATED: 1 });
    const token = outcomes.find(({ disposition }) => disposition === 'CREATED')?.authToken;
    expect(await start()).toMatchObject({ disposition: 'RESUMED', authToken: token });
    expect([calls(listPath), simulator.vendor.sold]).toEqual([1, 1]);
  });
});

describe('a start whose commit takes longer than its call may', () => {
  it('sends nothing, and frees its key', async () => {
    const databaseUrl = await postgres.createDatabase();
    const { start, calls, url } = await openScene(databaseUrl, { settings: { IDENFY_TIMEOUT_MS: '400' } });
    const database = await openHeldDatabase(databaseUrl);
    await database.hold('starts');
    const begun = start({ key: 'key-1' });
    await database.isWaitedFor(url);
    await database.run('select pg_sleep(0.6)');
    await database.release();
    expect(await begun).toMatchObject({
      authToken: null,
      errors: [{ code: 'OPERATION_IN_PROGRESS', retryable: true }],
    });
    expect(calls(tokenPath)).toBe(0);
    expect(await start({ key: 'key-1', input: { externalRef: 'order-7' } })).toMatchObject({ disposition: 'CREATED' });
    expect([calls(tokenPath), calls(listPath)]).toEqual([1, 0]);
  });
});

function never(): never {
  throw new Error('There are three gateways.');
}
