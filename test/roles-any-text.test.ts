import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerSettings, headersAs } from './support/callers.ts';
import { startPostgres, type TestPostgres } from './support/postgres.ts';
import { startSimulatedGateway } from './support/simulated.ts';
import { deliver, watchDeliveries, webhookBody } from './support/webhooks.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const engines = ['SQLite', 'PostgreSQL'] as const;
const admin = headersAs('admin', '');

async function open(engine: (typeof engines)[number]) {
  const watch = watchDeliveries();
  const database = engine === 'SQLite' ? 'sqlite::memory:' : await postgres.createDatabase();
  const settings = { ...callerSettings, DATABASE_URL: database };
  const gateway = await startSimulatedGateway(settings, { gateway: { observer: watch.observer } });
  return { ...gateway, watch };
}

/** In GraphQL and in JSON: a text with the one character that PostgreSQL does not keep. */
const nul = String.raw`"a\u0000b"`;
const questions = [
  `{ verification(by: { id: ${nul} }) { id } }`,
  `{ verification(by: { scanRef: ${nul} }) { id } }`,
  `{ verifications(first: 1, filter: { externalRef: ${nul} }) { nodes { id } } }`,
  `{ webhookDeliveries(first: 1, filter: { scanRef: ${nul} }) { nodes { id } } }`,
  `{ webhookDeliveries(first: 1, filter: { eventType: ${nul} }) { nodes { id } } }`,
  `{ auditLog(first: 1, filter: { callerId: ${nul} }) { nodes { at } } }`,
  `{ auditLog(first: 1, filter: { verificationId: ${nul} }) { nodes { at } } }`,
  `{ budget(callerId: ${nul}) { total { used } } }`,
  `{ node(id: ${nul}) { id } }`,
  `{ node(id: "cl_${Buffer.from('a\0b').toString('base64url')}") { id } }`,
  `mutation { refreshVerification(by: { id: ${nul} }) { errors { code } } }`,
  `mutation { refreshVerification(by: { scanRef: ${nul} }) { errors { code } } }`,
  `mutation { replayWebhookDelivery(id: ${nul}) { errors { code } } }`,
];

describe.each(engines)('a text with a NUL, on %s', (engine) => {
  it('names nothing, and is no defect wherever a caller sends it', async () => {
    const { askAs } = await open(engine);
    for (const question of questions) {
      expect({ question, errors: (await askAs(admin, question)).errors }).toEqual({ question, errors: undefined });
    }
  });

  it('costs nobody the session that was bought with it', async () => {
    const { askAs, simulator } = await open(engine);
    const start = `mutation { startVerification(clientId: "client-1", input: { externalRef: ${nul} }) { disposition verification { status } errors { code } } }`;
    const session = { verification: { status: 'ACTIVE' }, errors: [] };
    expect(await askAs(admin, start)).toEqual({ data: { startVerification: { disposition: 'CREATED', ...session } } });
    expect(await askAs(admin, start)).toEqual({ data: { startVerification: { disposition: 'RESUMED', ...session } } });
    expect(simulator.vendor.sold).toBe(1);
  });

  it.each([
    ['externalRef', { externalRef: 'a\0b' }],
    ['clientId', { clientId: 'a\0b' }],
    ['scanRef', { scanRef: 'a\0b' }],
  ])('keeps no delivery from being taken in that has one in %s', async (_key, more) => {
    const { askAs, url, watch } = await open(engine);
    await deliver(url, webhookBody({ scanRef: 'scan-1', clientId: 'client-1', more }));
    await watch.processed(1);
    expect(await askAs(admin, '{ webhookDeliveries(first: 2) { nodes { state verification { status } } } }')).toEqual({
      data: { webhookDeliveries: { nodes: [{ state: 'APPLIED', verification: { status: 'APPROVED' } }] } },
    });
  });
});
