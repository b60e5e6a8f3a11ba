import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { host } from './ports.ts';

/** Credentials that the gateway and the simulator share for as long as the demo runs. */
export interface DemoCredentials {
  readonly apiKey: string;
  readonly apiSecret: string;
  /** What the simulator signs its webhooks with. */
  readonly signingKey: string;
}

/** Makes up credentials, new at each start. */
export function makeCredentials(): DemoCredentials {
  const random = () => randomBytes(24).toString('base64url');
  return { apiKey: random(), apiSecret: random(), signingKey: random() };
}

/** What the settings depend on. */
export interface DemoAddresses {
  readonly port: number;
  /** Origin of the simulator, which plays both the API and the hosted page. */
  readonly simulatorUrl: string;
  /** Where the record is kept for as long as the demo runs. */
  readonly folder: string;
}

/** The gateway's settings, in the variables that it would read from the environment. */
export function demoSettings(
  { apiKey, apiSecret, signingKey }: DemoCredentials,
  { port, simulatorUrl, folder }: DemoAddresses,
): Readonly<Record<string, string>> {
  return {
    IDENFY_API_KEY: apiKey,
    IDENFY_API_SECRET: apiSecret,
    IDENFY_WEBHOOK_SECRETS: signingKey,
    IDENFY_BASE_URL: simulatorUrl,
    IDENFY_UI_URL: simulatorUrl,
    IDENFY_ENVIRONMENT: 'development',
    DATABASE_URL: `sqlite:${join(folder, 'gateway.db')}`,
    DATA_ENCRYPTION_KEYS: randomBytes(32).toString('base64'),
    AUTH_MODE: 'none',
    HOST: host,
    PORT: String(port),
    REDIRECT_ORIGINS: `http://${host}:${port},http://localhost:${port}`,
    // Whoever explores starts the same person many times.
    BUDGET_CLIENT: 'off',
    EXPLORER: 'on',
    LOG_LEVEL: 'warn',
  };
}
