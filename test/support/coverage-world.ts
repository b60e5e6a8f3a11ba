import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createSchema } from '../../src/graphql/schema.ts';
import { createManualClock } from '../../src/simulator/clock.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import type { CoverageTable } from './coverage-table.ts';
import type { CoverageWorld } from './coverage-gaps.ts';
import { getAt, stepsOf } from './payload-fields.ts';
import { repositoryRoot } from './repository.ts';
import { findTestTitles } from './test-titles.ts';

/** Looks at the repository, and makes a simulator do everything that the table says of it. */
export async function exploreCoverage(table: CoverageTable): Promise<CoverageWorld> {
  const simulator = createSimulator({
    apiKey: 'key',
    apiSecret: 'secret',
    clock: createManualClock(Date.UTC(2026, 10, 24)),
    webhookUrl: 'http://127.0.0.1:9/',
    webhooks: { tries: 1 },
  });
  const { url } = await simulator.start();
  try {
    return {
      schema: createSchema(),
      operations: new Set(
        readdirSync(join(repositoryRoot, 'docs/operations')).map((file) => file.replace('.graphql', '')),
      ),
      simulatorPaths: simulator.paths.filter((path) => !path.startsWith('/__simulator/')),
      answered: await answerAll(table, simulator, url),
      told: await tellAll(table, simulator, url),
      said: sayAll(table, simulator),
      hasTest: createTestFinder(),
    };
  } finally {
    await simulator.stop();
  }
}

const credentials = { authorization: `Basic ${Buffer.from('key:secret').toString('base64')}` };

/** A session of its own, which its person has finished. */
function finish({ vendor }: Simulator, order: object = {}, ...actions: readonly Action[]) {
  vendor.sell({ clientId: 'client-1', ...order });
  const sold = vendor.sessions.at(-1);
  if (sold === undefined) throw new Error('Nothing was sold.');
  for (const action of actions) vendor.act(vendor.find(sold) ?? sold, action);
  return sold;
}

type Action = Parameters<Simulator['vendor']['act']>[1];

async function answerAll(table: CoverageTable, simulator: Simulator, url: string) {
  const answered = new Map<string, number>();
  for (const row of table.endpoints) {
    if ('leftOut' in row) continue;
    const { scanRef, authToken } = finish(simulator, {}, 'approve');
    const [method = '', path = ''] = row.endpoint.split(' ');
    const address = `${url}${path.replace('{scanRef}', scanRef).replace('{source}', 'SELFIE')}?authToken=${authToken}`;
    const body = method === 'POST' ? JSON.stringify({ scanRef, ...row.simulator.body }) : null;
    // What is taken away has to be there.
    if (method === 'DELETE') await fetch(address, { method: 'POST', headers: credentials });
    const response = await fetch(address, { method, headers: credentials, body, redirect: 'manual' });
    answered.set(row.endpoint, response.status);
  }
  return answered;
}

async function tellAll(table: CoverageTable, simulator: Simulator, url: string) {
  const told = new Set<string>();
  for (const { event, simulator: steps } of table.events) {
    const { scanRef, authToken } = finish(simulator);
    const before = simulator.deliveries.length;
    for (const { path, body } of steps) {
      const tokenString = simulator.vendor.find({ scanRef })?.informationRequest?.tokenString ?? '';
      const text = fillIn(JSON.stringify(body), { scanRef, authToken, tokenString });
      await fetch(url + fillIn(path, { scanRef }), { method: 'POST', headers: credentials, body: text });
    }
    if (simulator.deliveries.slice(before).some((delivery) => delivery.event === event)) told.add(event);
    Object.assign(simulator.account, { eventNames: 'by-outcome' });
  }
  return told;
}

function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((sofar, [name, value]) => sofar.replaceAll(`{${name}}`, value), text);
}

function sayAll(table: CoverageTable, simulator: Simulator) {
  const said = Object.entries(table.orders).flatMap(([name, { order, alsoSays, actions }]) => {
    Object.assign(simulator.account, { alsoSays });
    const before = simulator.deliveries.length;
    finish(simulator, order, ...actions);
    const body: unknown = JSON.parse(simulator.deliveries.slice(before).at(-1)?.body ?? 'null');
    const paths = [...new Set(table.fields.map(({ field }) => field))];
    return paths.filter((path) => isSaid(body, path)).map((path) => `${name} ${path}`);
  });
  return new Set(said);
}

/** Whether it stands in one of the first two places of its list. */
function isSaid(body: unknown, path: string): boolean {
  return [0, 1].some((place) => getAt(body, stepsOf(path, [place, 0, 0, 0])) !== null);
}

function createTestFinder(): (name: string) => boolean {
  const titles = new Map<string, ReadonlySet<string>>();
  return (name) => {
    const [file = '', title = ''] = name.split(' > ');
    const known = titles.get(file) ?? findTestTitles(file);
    titles.set(file, known);
    return known.has(title);
  };
}
