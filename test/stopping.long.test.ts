import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createSimulator } from '../src/simulator/simulator.ts';
import { runCommand } from './support/command.ts';
import { leastSettings } from './support/gateway.ts';
import { postGraphQL } from './support/http-server.ts';
import { repositoryRoot } from './support/repository.ts';
import { connect, type Answers } from './support/socket-client.ts';
import { deliver, webhookBody } from './support/webhooks.ts';

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: repositoryRoot, stdio: 'pipe' });
});

/** The build before a vendor, without budgets. */
async function runBuilt() {
  const simulator = createSimulator({ apiKey: 'test-key', apiSecret: 'test-secret' });
  onTestFinished(() => simulator.stop());
  const { url: vendorUrl } = await simulator.start();
  const settings = { ...leastSettings, BUDGET_CLIENT: 'off', BUDGET_TOTAL: 'off', IDENFY_BASE_URL: vendorUrl };
  const command = runCommand('dist/main.js', [], settings);
  const [, url = ''] = await command.says(/"msg":"listening","url":"([^"]+)"/u);
  return { simulator, command, url };
}

async function startAt(url: string, clientId: string): Promise<unknown> {
  const query = `mutation { startVerification(clientId: "${clientId}") { disposition verification { id } errors { code } } }`;
  const response = await postGraphQL(url, { query });
  const { data } = (await response.json()) as { readonly data: { readonly startVerification: unknown } };
  return data.startVerification;
}

async function followAt(url: string, id: string): Promise<Answers> {
  const updates = connect(url).ask(`subscription { verificationUpdated(id: "${id}") { version ended } }`);
  await updates.next();
  return updates;
}

/** Sends one thing after the other to a gateway, until it says that it is not ready; as a load balancer does. */
function startLoad(url: string, onNotReady: () => void) {
  const load = { isOn: true, deliveries: 0 };
  const repeat = (act: (count: number) => Promise<void>) => async () => {
    for (let count = 0; load.isOn; count += 1) await act(count);
  };
  const look = repeat(async () => {
    load.isOn = (await fetch(`${url}/readyz`)).status === 200;
    if (!load.isOn) onNotReady();
    await wait(20);
  });
  const read = repeat(async () => {
    const response = await postGraphQL(url, { query: '{ viewer { id } }' });
    expect(await response.json()).toEqual({ data: { viewer: { id: 'local' } } });
  });
  const tell = (lane: number) =>
    repeat(async (count) => {
      const name = `session-${lane}-${count}`;
      await deliver(url, webhookBody({ scanRef: name, clientId: name }));
      load.deliveries += 1;
    });
  const buy = (lane: number) =>
    repeat(async (count) => {
      expect(await startAt(url, `buyer-${lane}-${count}`)).toMatchObject({ disposition: 'CREATED', errors: [] });
    });
  const lanes = Array.from({ length: 8 }, (_, lane) => [read, tell(lane), buy(lane)]);
  const ended = Promise.all([look, ...lanes.flat()].map((lane) => lane()));
  return { ended, deliveries: () => load.deliveries };
}

describe('the build that gets SIGTERM under load', () => {
  it('is not ready first, answers everything that it has accepted, tells who follows, and ends with status 0', async () => {
    const { simulator, command, url } = await runBuilt();
    const { verification } = (await startAt(url, 'followed')) as { readonly verification: { readonly id: string } };
    const followers = await Promise.all(Array.from({ length: 20 }, () => followAt(url, verification.id)));
    const order: string[] = [];
    const told = followers.map((updates) =>
      updates.rest().then((rest) => {
        order.push('TOLD');
        return rest;
      }),
    );
    // Longer than the gateway gives notice, so that some are bought when it has closed its door.
    simulator.faults.add({ path: '/api/v2/token', delayMs: 3_000, times: 'always' });
    const load = startLoad(url, () => order.push('NOT READY'));
    const isUnderWay = () => load.deliveries() > 50 && simulator.calls.length > 8;
    await expect.poll(isUnderWay, { timeout: 30_000 }).toBe(true);
    command.signal('SIGTERM');
    await load.ended;
    const goodbye = { data: { verificationUpdated: { version: 1, ended: 'SHUTTING_DOWN' } } };
    expect(await Promise.all(told)).toEqual(followers.map(() => [goodbye]));
    expect(order[0]).toBe('NOT READY');
    expect(await command.ended).toBe(0);
  });
});
