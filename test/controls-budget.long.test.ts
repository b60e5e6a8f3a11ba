import { expect, it, onTestFinished } from 'vitest';
import { createSimulator } from '../src/simulator/simulator.ts';
import { runCommand } from './support/command.ts';
import { leastSettings, type GraphQLAnswer } from './support/gateway.ts';
import { postGraphQL } from './support/http-server.ts';
import { startPostgres } from './support/postgres.ts';

const attempts = 10_000;
const atOnce = 48;

/** A gateway as a process of its own. Answers its address. */
async function startProcess(settings: Readonly<Record<string, string>>): Promise<string> {
  const { says } = runCommand('src/main.ts', ['start'], settings);
  const [, url = ''] = await says(/"msg":"listening","url":"([^"]+)"/u);
  return url;
}

async function attempt(url: string, clientId: string): Promise<string> {
  const query = `mutation { startVerification(clientId: "${clientId}", policy: NEW_SESSION) { disposition errors { code } } }`;
  const { data } = (await (await postGraphQL(url, { query })).json()) as GraphQLAnswer;
  const { disposition, errors } = data?.['startVerification'] as {
    readonly disposition: string | null;
    readonly errors: readonly { readonly code: string }[];
  };
  return disposition ?? errors.map(({ code }) => code).join();
}

it('ten thousand attempts at three processes on one database buy as much as BUDGET_TOTAL allows, to the piece', async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const simulator = createSimulator({ apiKey: 'test-key', apiSecret: 'test-secret' });
  onTestFinished(() => simulator.stop());
  const { url: IDENFY_BASE_URL } = await simulator.start();
  const budgets = { BUDGET_TOTAL: '100/hour', BUDGET_CLIENT: 'off', LOG_LEVEL: 'error' };
  const settings = { ...leastSettings, ...budgets, IDENFY_BASE_URL, DATABASE_URL: await postgres.createDatabase() };
  const urls = await Promise.all([1, 2, 3].map(() => startProcess(settings)));

  const answers = new Map<string, number>();
  let next = 0;
  const work = async () => {
    for (let index = next++; index < attempts; index = next++) {
      const answer = await attempt(urls[index % urls.length] ?? '', `client-${index}`);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));

  expect(Object.fromEntries(answers)).toEqual({ CREATED: 100, BUDGET_SPENT: attempts - 100 });
  expect(simulator.vendor.sold).toBe(100);
}, 300_000);
