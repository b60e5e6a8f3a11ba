import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';
import { describeKills, runGateway } from './kill-contract.ts';
import { listPath, openScene, startAt, tokenPath, type StartAnswer } from './support.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describe('with SQLite', () => {
  describeKills(() => `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`);
});

describe('with PostgreSQL', () => {
  describeKills(() => postgres.createDatabase());

  it('three processes give 200 callers of 20 clients one live session each while one of them is killed', async () => {
    const databaseUrl = await postgres.createDatabase();
    const settings = { IDENFY_TIMEOUT_MS: '6000' };
    const { simulator, simulatorUrl, called, record, calls } = await openScene(databaseUrl, { settings });
    const own = { ...settings, DATABASE_URL: databaseUrl, IDENFY_BASE_URL: simulatorUrl };
    const processes = await Promise.all([runGateway(own), runGateway(own), runGateway(own)]);
    // Long enough for the process that is killed to be still waiting for the answer to its first purchase.
    simulator.faults.add({ path: tokenPath, delayMs: 3_000, times: 'always' });
    const [victim] = processes;
    const urls = processes.map(({ url }) => url);
    const first = callUntilStarted(urls, 0);
    await called(tokenPath, 1);
    const others = Array.from({ length: 199 }, (_, number) => callUntilStarted(urls, number + 1));
    await called(tokenPath, 12);
    victim.command.signal('SIGKILL');
    await victim.command.ended;
    const answers = await Promise.all([first, ...others]);

    const clients = Array.from({ length: 20 }, (_, number) => `client-${number}`);
    const records = await Promise.all(clients.map(record));
    const live = records.map((of) =>
      of.filter(({ status, supersededBy }) => status === 'ACTIVE' && supersededBy === null),
    );
    expect(live.map((of) => of.length)).toEqual(clients.map(() => 1));
    const tokens = clients.map((clientId) =>
      answers.filter((one) => one.clientId === clientId).map(({ token }) => token),
    );
    const liveTokens = live.map(([one]) => simulator.vendor.find({ scanRef: one?.scanRef ?? '' })?.authToken);
    expect(tokens.map((of) => [...new Set(of)])).toEqual(liveTokens.map((token) => [token]));
    // Whatever was sold is in the record, and what was sold twice to a client was lost and replaced after its list was asked.
    const replaced = records.flatMap((of) => of.filter(({ supersededBy }) => supersededBy !== null));
    expect(simulator.vendor.sold).toBe(20 + replaced.length);
    expect(replaced.length).toBeGreaterThan(0);
    expect(calls(listPath)).toBeGreaterThanOrEqual(replaced.length);
    expect(answers.some(({ failures }) => failures > 0)).toBe(true);
  }, 300_000);

  it('a process that was stopped for a while hands out nothing that was replaced meanwhile', async () => {
    const settings = { IDENFY_TIMEOUT_MS: '1000' };
    const databaseUrl = await postgres.createDatabase();
    const { simulator, simulatorUrl, start, called, calls } = await openScene(databaseUrl, { settings });
    const stopped = await runGateway({ ...settings, DATABASE_URL: databaseUrl, IDENFY_BASE_URL: simulatorUrl });
    simulator.faults.add({ path: tokenPath, delayMs: 500 });
    const begun = startAt(stopped.url, { key: 'key-1' });
    await called(tokenPath, 1);
    stopped.command.signal('SIGSTOP');
    const next = () => start({ key: 'key-1' });
    await expect.poll(async () => (await next()).disposition, { timeout: 20_000 }).toMatch(/^(?:CREATED|REPLAYED)$/u);
    const [lost, replacement] = simulator.vendor.sessions;
    stopped.command.signal('SIGCONT');
    expect(await begun).toMatchObject({ authToken: null, errors: [{ code: 'OUTCOME_UNKNOWN' }] });
    expect(await next()).toMatchObject({
      ...{ disposition: 'REPLAYED', authToken: replacement?.authToken },
      verification: { replaces: { scanRef: lost?.scanRef } },
    });
    expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([2, 1, 2]);
  });
});

/** One caller: goes from gateway to gateway until it has a session. */
async function callUntilStarted(urls: readonly string[], number: number) {
  const clientId = `client-${number % 20}`;
  for (let failures = 0; failures < 40; failures += 1) {
    const url = urls[(number + failures) % urls.length] ?? '';
    const answer: StartAnswer | null = await startAt(url, { clientId }).catch(() => null);
    if (answer?.authToken != null) return { clientId, token: answer.authToken, failures };
    if (answer === null) continue;
    expect(answer.errors).toMatchObject([{ retryable: true }]);
  }
  throw new Error(`The caller ${number} has got no session.`);
}
