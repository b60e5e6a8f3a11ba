import { setTimeout as wait } from 'node:timers/promises';
import { createHmac, randomUUID } from 'node:crypto';
import pg from 'pg';
import { readEnvironment } from '../../../src/config/environment.ts';
import { createGateway } from '../../../src/gateway.ts';
import { silentObserver } from '../../../src/model/observer.ts';
import { createManualClock, type ManualClock } from '../../../src/simulator/clock.ts';
import type { Session } from '../../../src/simulator/session.ts';
import { createSimulator, type Simulator } from '../../../src/simulator/simulator.ts';
import { startFaultProxy, type FaultProxy } from '../../support/fault-proxy.ts';
import { steadyAdmission } from '../../support/steady-admission.ts';
import { credentials, signingKey } from '../job.ts';

/** Where things can go wrong: on the way from the gateway to the vendor, from the vendor to it, and between it and PostgreSQL. */
export type Place = 'toVendor' | 'toGateway' | 'toRecord';

/** A gateway, and the ways on which things can go wrong. */
export interface Scene extends Readonly<Record<Place, FaultProxy>> {
  readonly gatewayUrl: string;
  readonly simulator: Simulator;
  readonly clock: ManualClock;
  /** How long whoever brings a delivery waits for an answer. */
  readonly patienceMs: number;
  /** What the gateway reported as defects. */
  readonly defects: readonly unknown[];
  /** Asks the gateway; throws when nothing comes within a minute. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Lets as much time pass as lost requests have, and until the vendor may be asked about a session again. */
  readonly endLostTime: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What GraphQL answers. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** How long things may take, in milliseconds. */
export interface SceneTimes {
  /** A call to the vendor. */
  readonly timeoutMs: number;
  readonly patienceMs: number;
}

/** Opens everything on this database, which has to be empty. */
export async function openScene(databaseUrl: string, { timeoutMs, patienceMs }: SceneTimes): Promise<Scene> {
  const clock = createManualClock(Date.parse('2026-11-24T09:00:00.000Z'));
  const simulator = createSimulator({ apiKey: credentials.key, apiSecret: credentials.secret, clock });
  const toVendor = await startFaultProxy((await simulator.start()).url);
  const toRecord = await startFaultProxy(databaseUrl);
  const defects: unknown[] = [];
  const observer = { ...silentObserver, failed: ({ error }: { readonly error: unknown }) => defects.push(error) };
  const urls = { vendorUrl: toVendor.url, databaseUrl: through(toRecord, databaseUrl) };
  const environment = readEnvironment(settingsOf(urls, timeoutMs));
  const gateway = await createGateway({ environment, clock, observer, controls: { admission: steadyAdmission() } });
  const { url } = await gateway.start();
  const toGateway = await startFaultProxy(url);
  return {
    gatewayUrl: url,
    simulator,
    clock,
    toVendor,
    toGateway,
    toRecord,
    defects,
    patienceMs,
    ask: (query, variables) => askAt(url, query, variables),
    endLostTime: async () => {
      clock.advance(21_000);
      if (databaseUrl.startsWith('postgres:')) await endLostStarts(databaseUrl);
    },
    close: async () => {
      await Promise.all([toVendor.close(), toGateway.close()]);
      await gateway.stop();
      await toRecord.close();
      await simulator.stop();
    },
  };
}

/** A file has no way on which anything could go wrong. */
function through({ url }: FaultProxy, databaseUrl: string): string {
  if (!databaseUrl.startsWith('postgres:')) return databaseUrl;
  return Object.assign(new URL(databaseUrl), { host: new URL(url).host }).href;
}

interface Urls {
  readonly databaseUrl: string;
  readonly vendorUrl: string;
}

function settingsOf({ databaseUrl, vendorUrl }: Urls, timeoutMs: number): Record<string, string> {
  return {
    IDENFY_API_KEY: credentials.key,
    IDENFY_API_SECRET: credentials.secret,
    IDENFY_WEBHOOK_SECRETS: signingKey,
    IDENFY_BASE_URL: vendorUrl,
    IDENFY_TIMEOUT_MS: String(timeoutMs),
    DATABASE_URL: databaseUrl,
    DATA_ENCRYPTION_KEYS: Buffer.alloc(32, 'encryption-key-of-the-bench').toString('base64'),
    AUTH_MODE: 'none',
    PORT: '0',
  };
}

/** PostgreSQL has a clock of its own, which nobody can move. */
async function endLostStarts(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`update starts set "deadlineAt" = "createdAt" where state = 'UNKNOWN'`);
  await client.end();
}

async function askAt(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    // Another gateway may get the same port soon, so no connection is kept for it.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  });
  return (await response.json()) as Answer;
}

/** A session that was bought through the gateway. */
export interface Bought {
  readonly id: string;
  readonly scanRef: string;
}

/** Buys a session for somebody new. */
export async function buy({ ask }: Pick<Scene, 'ask'>): Promise<Bought> {
  const query = `mutation B($clientId: ClientId!) { startVerification(clientId: $clientId) { verification { id scanRef } } }`;
  const { data } = await ask(query, { clientId: `client-${randomUUID()}` });
  return (data?.['startVerification'] as { readonly verification: Bought }).verification;
}

/** The session at the vendor. */
export function atVendor({ simulator }: Pick<Scene, 'simulator'>, { scanRef }: Bought): Session {
  const session = simulator.vendor.find({ scanRef });
  if (session === null) throw new Error('The vendor does not know the session.');
  return session;
}

/** Brings a signed delivery on the way on which things can go wrong. Answers the status; null when none came in time. */
export async function deliver({ toGateway: { url }, patienceMs }: Scene, body: string): Promise<number | null> {
  const signature = createHmac('sha256', signingKey).update(body).digest('hex');
  const headers = { 'idenfy-signature': signature, connection: 'close' };
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const response = await fetch(`${url}/webhooks/idenfy`, { method: 'POST', headers, body, signal });
    await response.text();
    return response.status;
  } catch {
    return null;
  }
}

/** Asks again and again until the answer is the wanted one, for half a minute at most; answers the last one. */
export async function until<Value>(ask: () => Promise<Value>, isWanted: (value: Value) => boolean): Promise<Value> {
  const endsAt = performance.now() + 30_000;
  for (;;) {
    const value = await ask();
    if (isWanted(value) || performance.now() > endsAt) return value;
    await wait(20);
  }
}
