import { onTestFinished } from 'vitest';
import { readEnvironment } from '../../src/config/environment.ts';
import { createGateway, type GatewayOptions } from '../../src/gateway.ts';
import { silentObserver } from '../../src/model/observer.ts';
import { postGraphQL } from './http-server.ts';
import { steadyAdmission } from './steady-admission.ts';

/** The least that a gateway on a free port needs to be told. */
export const leastSettings = {
  IDENFY_API_KEY: 'test-key',
  IDENFY_API_SECRET: 'test-secret',
  IDENFY_WEBHOOK_SECRETS: 'test-signing-key-of-the-gateway',
  DATABASE_URL: 'sqlite::memory:',
  DATA_ENCRYPTION_KEYS: Buffer.alloc(32, 'test-encryption-key').toString('base64'),
  AUTH_MODE: 'none',
  PORT: '0',
};

/** What GraphQL answers. */
export interface GraphQLAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** A running gateway, as a front end sees it. */
export interface RunningGateway {
  readonly url: string;
  /** Sends one operation and reads the answer, whatever its status. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphQLAnswer>;
  /** The same with headers, as a certain caller. */
  readonly askAs: (headers: Readonly<Record<string, string>>, query: string) => Promise<GraphQLAnswer>;
  /** Stops it before the test ends. */
  readonly stop: () => Promise<void>;
}

/** Starts a gateway in front of the vendor at this address. It stops when the test ends. */
export async function startGateway(
  vendorUrl: string,
  settings: Readonly<Record<string, string>> = {},
  options: Partial<GatewayOptions> = {},
): Promise<RunningGateway> {
  const environment = readEnvironment({ ...leastSettings, IDENFY_BASE_URL: vendorUrl, ...settings });
  const controls = { admission: steadyAdmission(), ...options.controls };
  const gateway = await createGateway({ environment, observer: silentObserver, ...options, controls });
  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= gateway.stop());
  onTestFinished(stop);
  const { url } = await gateway.start();
  return {
    url,
    stop,
    ask: async (query, variables) => {
      const response = await postGraphQL(url, { query, variables });
      return (await response.json()) as GraphQLAnswer;
    },
    askAs: async (headers, query) => {
      const response = await postGraphQL(url, { query }, headers);
      return (await response.json()) as GraphQLAnswer;
    },
  };
}
