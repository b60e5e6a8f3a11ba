import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../src/telemetry/logger.ts';
import { namedFailures } from '../src/simulator/errors.ts';
import type { FaultKind } from '../src/simulator/faults.ts';
import { leastSettings } from './support/gateway.ts';
import { startSimulatedGateway } from './support/simulated.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';

const settings = {
  IDENFY_API_KEY: 'canary-key',
  IDENFY_API_SECRET: 'canary:secret',
  IDENFY_WEBHOOK_SECRETS: 'canary-signing-key',
  IDENFY_TIMEOUT_MS: '1000',
};
/** In capitals, as the vendor keeps names. */
const person = {
  firstName: 'ZEBULONINA',
  lastName: 'QUAGMIRETTE',
  documentNumber: 'XYZZY4711',
  address: 'Nowhere Lane 12b',
};
const idempotencyKey = 'canary-of-a-start';
const canaries = [
  ...[settings.IDENFY_API_KEY, settings.IDENFY_API_SECRET, settings.IDENFY_WEBHOOK_SECRETS],
  ...[leastSettings.DATA_ENCRYPTION_KEYS, idempotencyKey, ...Object.values(person)],
];
const start = `mutation S($input: StartVerificationInput, $key: IdempotencyKey) {
  startVerification(clientId: "user-123", idempotencyKey: $key, input: $input) {
    authToken digitString verification { id scanRef } errors { code message path }
  }
}`;
const variables = { key: idempotencyKey, input: { person, session: { generateDigitString: true } } };
const refresh = 'mutation R($s: String) { refreshVerification(by: { scanRef: $s }) { errors { code } } }';
const deliveries =
  '{ webhookDeliveries(first: 10) { nodes { state reason eventType body verification { scanRef status } } } }';
const changes = '{ changes(first: 10) { nodes { transition { source status } } } }';

interface Started {
  readonly authToken: string;
  readonly digitString: string;
  readonly verification: { readonly id: string; readonly scanRef: string };
}

async function startWatched() {
  const lines: string[] = [];
  const observer = createLogger({ level: 'trace', destination: { write: (line) => lines.push(line) } });
  const folder = createTemporaryFolder();
  const parts = await startSimulatedGateway(
    { ...settings, DATABASE_URL: `sqlite:${join(folder, 'gateway.db')}` },
    { gateway: { observer }, simulator: { webhooks: { signingKey: settings.IDENFY_WEBHOOK_SECRETS } } },
  );
  const webhookUrl = `${parts.url}/webhooks/idenfy`;
  parts.simulator.setWebhookUrl(webhookUrl);
  return {
    ...parts,
    webhookUrl,
    log: () => lines.join(''),
    /** The bytes of the database, with what it has not moved to its main file yet. */
    database: () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('\n'),
  };
}

/** Everything that must never be seen, in the forms in which it could be. */
function forms(text: string): RegExp {
  const bytes = Buffer.from(text);
  const base64 = bytes.toString('base64').replace(/=+$/u, '');
  return new RegExp(
    [text, base64, encodeURIComponent(text), bytes.toString('hex')]
      .map((form) => form.replace(/[.+]/gu, '\\$&'))
      .join('|'),
    'iu',
  );
}

function expectNone(secrets: readonly string[], seen: string): void {
  for (const secret of secrets) expect(seen).not.toMatch(forms(secret));
}

describe('what must stay secret', () => {
  it('reaches the vendor and the caller it is meant for, no line of the log and no byte of the database', async () => {
    const { ask, simulator, log, database } = await startWatched();
    const answer = (await ask(start, variables)).data?.['startVerification'] as Started;
    const [call] = simulator.calls;
    expect(call?.headers['authorization']).toBe(`Basic ${Buffer.from('canary-key:canary:secret').toString('base64')}`);
    expect(call?.body).toMatchObject(person);
    expect(answer.authToken).toMatch(/^[A-Za-z0-9]{40}$/u);
    expect(answer.digitString).toMatch(/^\d{8}$/u);
    await ask(refresh, { s: answer.verification.scanRef });
    expect(log()).toContain('createSession');
    expect(log()).toContain('readStatus');
    expect(database()).toContain(answer.verification.scanRef);
    for (const seen of [log(), database()]) expectNone([...canaries, answer.authToken, answer.digitString], seen);
    // Sealed, and not thrown away: the same start answers with the same session.
    expect((await ask(start, variables)).data?.['startVerification']).toMatchObject({
      authToken: answer.authToken,
      digitString: answer.digitString,
    });
  });

  const faults: readonly FaultKind[] = [
    ...(Object.keys(namedFailures) as (keyof typeof namedFailures)[]).map((failure) => ({ failure })),
    ...(['before', 'after', 'within'] as const).map((cut) => ({ cut })),
    ...(['html', 'wrong-types', 'not-utf8', 'gzip-bomb', 'one-gigabyte', 'a-byte-a-second'] as const).map((body) => ({
      body,
    })),
    { redirect: 'https://elsewhere.example/' },
    { delayMs: 2000 },
  ];

  it.each(faults)(
    'is in no answer, no line of the log and no byte of the database when the vendor does this: %j',
    async (fault) => {
      const { ask, simulator, log, database } = await startWatched();
      simulator.faults.add({ ...fault, path: '/api/v2/token', times: 99 });
      const answer = await ask(start, variables);
      expect(simulator.calls[0]?.body).toMatchObject(person);
      expect(answer).toMatchObject({
        data: { startVerification: { authToken: null, errors: [{ message: expect.any(String) as unknown }] } },
      });
      expect(answer.errors).toBeUndefined();
      const seen = JSON.stringify(answer) + log();
      const tokens = simulator.vendor.sessions.map(({ authToken }) => authToken);
      expectNone([...canaries, ...tokens], seen + database());
      expect(seen).not.toMatch(/elsewhere\.example|Basic |at file:|node_modules/u);
    },
  );
});

describe('what a webhook says of a person', () => {
  const sign = (body: string, key: string) => createHmac('sha256', key).update(body).digest('hex');
  const post = (url: string, body: string, key = settings.IDENFY_WEBHOOK_SECRETS) =>
    fetch(url, { method: 'POST', body, headers: { 'idenfy-signature': sign(body, key) } });

  it('can be read by who may, and is in no line of the log and no byte of the database', async () => {
    const { ask, simulator, log, database } = await startWatched();
    const answer = (await ask(start, variables)).data?.['startVerification'] as Started;
    const [session] = simulator.vendor.sessions;
    if (session === undefined) throw new Error('Nothing was sold.');
    simulator.vendor.act(session, 'approve');
    await simulator.idle();
    await expect
      .poll(() => ask(changes))
      .toMatchObject({
        data: {
          changes: {
            nodes: [
              { transition: { source: 'START', status: 'ACTIVE' } },
              { transition: { source: 'WEBHOOK', status: 'APPROVED' } },
            ],
          },
        },
      });
    const { nodes } = (await ask(deliveries)).data?.['webhookDeliveries'] as {
      readonly nodes: readonly { readonly body: string }[];
    };
    expect(nodes).toMatchObject([
      {
        state: 'APPLIED',
        reason: null,
        eventType: 'IDENTIFICATION_AUTO_FINISHED',
        verification: { scanRef: answer.verification.scanRef, status: 'APPROVED' },
      },
    ]);
    expect(nodes[0]?.body).toBe(simulator.deliveries[0]?.body);
    expect(JSON.parse(nodes[0]?.body ?? '')).toMatchObject({
      data: {
        docFirstName: person.firstName,
        docLastName: person.lastName,
        docNumber: person.documentNumber,
        address: person.address,
      },
    });
    expect(log()).toContain('delivery received');
    expect(log()).toContain('delivery processed');
    for (const seen of [log(), database()]) expectNone([...canaries, answer.authToken], seen);
  });

  it('is kept unread and sealed when it is no JSON', async () => {
    const { ask, webhookUrl, log, database } = await startWatched();
    const body = `{ "docFirstName": "${person.firstName}", ${person.lastName} ${person.documentNumber}`;
    expect((await post(webhookUrl, body)).status).toBe(200);
    await expect
      .poll(() => ask(deliveries))
      .toEqual({
        data: {
          webhookDeliveries: {
            nodes: [{ state: 'UNPARSED', reason: 'NOT_JSON', eventType: null, body, verification: null }],
          },
        },
      });
    expect(log()).toContain('UNPARSED');
    for (const seen of [log(), database()]) expectNone(canaries, seen);
  });

  it.each([
    ['is not signed by the vendor', 401, 'REFUSED', 'another-signing-key', 0],
    ['is too large', 413, 'TOO_LARGE', settings.IDENFY_WEBHOOK_SECRETS, 2 * 1024 * 1024],
  ])('is not kept when it %s', async (_sentence, status, verdict, key, padding) => {
    const { ask, webhookUrl, log, database } = await startWatched();
    const body = JSON.stringify({ data: person, padding: ' '.repeat(padding) });
    const response = await post(webhookUrl, body, key);
    expect([response.status, await response.json()]).toEqual([status, { status: 'refused' }]);
    expect(await ask(deliveries)).toEqual({ data: { webhookDeliveries: { nodes: [] } } });
    expect(log()).toContain(verdict);
    for (const seen of [log(), database()]) expectNone(canaries, seen);
  });
});
