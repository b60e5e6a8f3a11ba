import { expect, onTestFinished } from 'vitest';
import { readEnvironment } from '../../../src/config/environment.ts';
import { createGateway, type GatewayOptions } from '../../../src/gateway.ts';
import { silentObserver } from '../../../src/model/observer.ts';
import { createManualClock, type ManualClock } from '../../../src/simulator/clock.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../../src/simulator/simulator.ts';
import { leastSettings, type GraphQLAnswer } from '../../support/gateway.ts';
import { openHeldDatabase } from '../../support/held-database.ts';
import { postGraphQL } from '../../support/http-server.ts';
import { steadyAdmission } from '../../support/steady-admission.ts';

/** Where sessions are bought, listed and asked about. */
export const tokenPath = '/api/v2/token';
export const listPath = '/kyc/identifications/';
export const statusPath = '/api/v2/status';

/** A verification as far as starts are about it. */
export interface ShownVerification {
  readonly scanRef: string;
  readonly status: string;
  readonly replaces: { readonly scanRef: string } | null;
  readonly supersededBy: { readonly scanRef: string } | null;
}

/** What a start answers. */
export interface StartAnswer {
  readonly authToken: string | null;
  readonly redirectUrl: string | null;
  readonly disposition: string | null;
  readonly verification: ShownVerification | null;
  readonly errors: readonly {
    readonly __typename: string;
    readonly code: string;
    readonly path: readonly string[] | null;
    readonly retryable: boolean;
    readonly retryAfter?: number | null;
    readonly verification?: ShownVerification | null;
  }[];
}

/** What is asked for; `user-123` and nothing else unless told. */
export interface StartWish {
  readonly clientId?: string;
  readonly key?: string;
  readonly policy?: 'REUSE' | 'NEW_SESSION' | 'REVERIFY';
  readonly input?: Readonly<Record<string, unknown>>;
}

const shown = 'scanRef status replaces { scanRef } supersededBy { scanRef }';

const startOperation = `mutation Start(
  $clientId: ClientId!, $key: IdempotencyKey, $policy: StartPolicy! = REUSE, $input: StartVerificationInput
) {
  startVerification(clientId: $clientId, idempotencyKey: $key, policy: $policy, input: $input) {
    authToken redirectUrl disposition verification { ${shown} }
    errors {
      __typename code path retryable
      ... on RateLimitedError { retryAfter }
      ... on UnderReviewError { verification { ${shown} } }
      ... on AlreadyVerifiedError { verification { ${shown} } }
      ... on VendorRejectedError { verification { ${shown} } }
    }
  }
}`;

/** Asks the gateway at this address for a start. Rejects when it cannot be asked or answers with anything but a start. */
export async function startAt(
  url: string,
  { clientId = 'user-123', ...wish }: StartWish = {},
  headers: Record<string, string> = {},
): Promise<StartAnswer> {
  const response = await postGraphQL(url, { query: startOperation, variables: { clientId, ...wish } }, headers);
  const answer = (await response.json()) as GraphQLAnswer;
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.['startVerification'] as StartAnswer;
}

/** Everything that the record of this gateway has of the client, newest first. */
async function recordAt(url: string, clientId = 'user-123'): Promise<readonly ShownVerification[]> {
  const query = `query R($clientId: ClientId!) { client(clientId: $clientId) { verifications(first: 100) { nodes { ${shown} } } } }`;
  const answer = (await (await postGraphQL(url, { query, variables: { clientId } })).json()) as GraphQLAnswer;
  const client = answer.data?.['client'] as { verifications: { nodes: readonly ShownVerification[] } } | null;
  return client?.verifications.nodes ?? [];
}

/** One gateway of a test. */
export interface TestGateway {
  readonly url: string;
  readonly start: (wish?: StartWish) => Promise<StartAnswer>;
  readonly record: (clientId?: string) => Promise<readonly ShownVerification[]>;
  /** Has the vendor asked now, so that the record knows how the session stands. */
  readonly refresh: (scanRef: string | undefined) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a gateway. It stops when the test ends, if it has not been stopped before. */
export async function openGateway(
  settings: Readonly<Record<string, string>>,
  options: Partial<GatewayOptions> = {},
): Promise<TestGateway> {
  const environment = readEnvironment({ ...leastSettings, ...settings });
  const controls = { admission: steadyAdmission(), ...options.controls };
  const gateway = await createGateway({ environment, observer: silentObserver, ...options, controls });
  let stopping: Promise<void> | null = null;
  const stop = () => (stopping ??= gateway.stop());
  onTestFinished(stop);
  const { url } = await gateway.start();
  return {
    url,
    start: (wish) => startAt(url, wish),
    record: (clientId) => recordAt(url, clientId),
    refresh: async (scanRef) => {
      const query =
        'mutation R($scanRef: String!) { refreshVerification(by: { scanRef: $scanRef }) { errors { code } } }';
      const answer: unknown = await (await postGraphQL(url, { query, variables: { scanRef } })).json();
      expect(answer).toEqual({ data: { refreshVerification: { errors: [] } } });
    },
    stop,
  };
}

/** A vendor and one gateway in front of it. */
export interface Scene extends TestGateway {
  readonly simulator: Simulator;
  readonly simulatorUrl: string;
  /** The clock of both, when it was asked for. */
  readonly clock: ManualClock;
  /** Another gateway on the same database, in front of the same vendor. */
  readonly another: (settings?: Readonly<Record<string, string>>) => Promise<TestGateway>;
  /** How many requests of this path the vendor has got. */
  readonly calls: (path: string) => number;
  /** Lets the time be over that lost requests have, so that nobody has to wait for it. */
  readonly endLostTime: () => Promise<void>;
  /** Resolves once the vendor has got so many requests of this path. */
  readonly called: (path: string, count: number) => Promise<void>;
}

/** What differs from scene to scene. */
export interface SceneOptions {
  readonly settings?: Readonly<Record<string, string>>;
  readonly account?: SimulatorOptions['account'];
  /** Whether the clocks of both stand still until they are moved. */
  readonly time?: 'PASSES' | 'STANDS';
}

/** Starts a vendor and a gateway with this database. */
export async function openScene(databaseUrl: string, options: SceneOptions = {}): Promise<Scene> {
  const { settings = {}, account = {}, time = 'PASSES' } = options;
  const clock = createManualClock(Date.now());
  const clocked = time === 'STANDS' ? { clock } : {};
  const simulator = createSimulator({
    apiKey: 'test-key',
    apiSecret: 'test-secret',
    webhooks: { signingKey: 'test-signing-key-of-the-gateway' },
    account,
    ...clocked,
  });
  onTestFinished(() => simulator.stop());
  const { url: simulatorUrl } = await simulator.start();
  const usual = { DATABASE_URL: databaseUrl, IDENFY_BASE_URL: simulatorUrl, IDENFY_TIMEOUT_MS: '5000', ...settings };
  const gateway = await openGateway(usual, clocked);
  const calls = (path: string) => simulator.calls.filter((call) => call.path === path).length;
  return {
    ...gateway,
    simulator,
    simulatorUrl,
    clock,
    another: (more = {}) => openGateway({ ...usual, ...more }, clocked),
    calls,
    endLostTime: async () => {
      const database = await openHeldDatabase(databaseUrl);
      await database.run(`update starts set "deadlineAt" = "createdAt" where state = 'UNKNOWN'`);
      await database.close();
    },
    called: (path, count) =>
      expect.poll(() => calls(path), { interval: 5, timeout: 10_000 }).toBeGreaterThanOrEqual(count),
  };
}
