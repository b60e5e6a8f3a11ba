import { describe, expect, it } from 'vitest';
import { listeningLine, startBanner } from '../../src/command/banner.ts';
import { readEnvironment } from '../../src/config/environment.ts';
import { leastSettings } from '../support/gateway.ts';

const listening = { url: 'http://127.0.0.1:4000', metricsUrl: null };
const banner = (settings: Readonly<Record<string, string>>) =>
  startBanner(listening, readEnvironment({ ...leastSettings, ...settings }));

const hidden = {
  IDENFY_API_KEY: 'canary-key',
  IDENFY_API_SECRET: 'canary-secret',
  IDENFY_WEBHOOK_SECRETS: 'canary-signing-key',
  DATABASE_URL: 'postgres://canary-user:canary-password@db.example/canary',
};

const production = {
  DATABASE_URL: 'postgres://gateway@db.example/gateway',
  PUBLIC_URL: 'https://verify.example',
  AUTH_MODE: 'token',
  AUTH_TOKENS: `backend:verification:any:${'0'.repeat(64)}`,
};

describe('the banner on a terminal', () => {
  it('names every address, how it runs, and what should not stay so', () => {
    expect(banner({ EXPLORER: 'on', IDENFY_ENVIRONMENT: 'development' })).toBe(`
iDenfy GraphQL gateway is listening.

  GraphQL   http://127.0.0.1:4000/graphql
  Webhooks  http://127.0.0.1:4000/webhooks/idenfy  (paste it into iDenfy's dashboard: Settings, Notifications)
  Explorer  http://127.0.0.1:4000/
  Sandbox   https://studio.apollographql.com/sandbox/explorer?endpoint=http%3A%2F%2F127.0.0.1%3A4000%2Fgraphql
  Metrics   http://127.0.0.1:4000/metrics
  iDenfy    development keys
  Callers   everybody on this machine, with every scope
  Record    SQLite, in memory

Warning: iDenfy cannot reach an address of this machine. Set PUBLIC_URL to where webhooks arrive.
Warning: AUTH_MODE is none. Choose jwt or token before anybody else can reach this.
Warning: The record is in memory and ends with the process. Set DATABASE_URL.
Ctrl-C lets what is in flight finish, and stops it.
`);
  });

  it('has nothing to warn of where everything is set up', () => {
    expect(banner(production)).toBe(`
iDenfy GraphQL gateway is listening.

  GraphQL   https://verify.example/graphql
  Webhooks  https://verify.example/webhooks/idenfy  (paste it into iDenfy's dashboard: Settings, Notifications)
  Metrics   http://127.0.0.1:4000/metrics
  iDenfy    production keys
  Callers   whoever shows one of AUTH_TOKENS
  Record    PostgreSQL

Ctrl-C lets what is in flight finish, and stops it.
`);
  });

  it.each([
    [{ IDENFY_WEBHOOK_SECRETS: 'none' }, 'IDENFY_WEBHOOK_SECRETS is none, so every delivery is refused.'],
    [{ PUBLIC_URL: 'https://verify.example', EXPLORER: 'on' }, 'EXPLORER is on, so everybody can read the schema.'],
    [{ BUDGET_TOTAL: 'off' }, 'BUDGET_TOTAL is off, so nothing bounds what may be bought.'],
  ])('warns of %j', (settings, warning) => {
    expect(banner({ ...production, ...settings })).toContain(`\nWarning: ${warning}`);
  });

  it('names the port of the metrics when they have one', () => {
    const environment = readEnvironment({ ...leastSettings, ...production });
    const apart = { ...listening, metricsUrl: 'http://127.0.0.1:9464' };
    expect(startBanner(apart, environment)).toContain('\n  Metrics   http://127.0.0.1:9464/metrics\n');
    expect(JSON.parse(listeningLine(apart, environment))).toMatchObject({ metrics: 'http://127.0.0.1:9464/metrics' });
  });

  it('links to the hosted Sandbox only when that may call', () => {
    expect(banner({ ...production, EXPLORER: 'on', HOST: '0.0.0.0' })).not.toContain('studio.apollographql.com');
  });

  it('shows no secret, and neither does the line for programs', () => {
    const environment = readEnvironment({ ...leastSettings, ...hidden });
    expect(startBanner(listening, environment)).not.toContain('canary');
    expect(listeningLine(listening, environment)).not.toContain('canary');
  });
});
