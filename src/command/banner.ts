import type { Environment } from '../config/environment.ts';
import { isLoopback } from '../config/variable.ts';
import { sandboxAddress } from '../gateway/controls.ts';

/** Where a gateway listens, and where its metrics are when they have a port of their own. */
export interface Listening {
  readonly url: string;
  readonly metricsUrl: string | null;
}

/** What is worth knowing of a gateway that has begun to listen. */
interface Facts {
  /** How browsers reach it. */
  readonly url: string;
  /** Where iDenfy is to deliver. */
  readonly webhooks: string;
  /** Where Prometheus reads. */
  readonly metrics: string;
  readonly environment: Environment['idenfy']['environment'];
  readonly storage: string;
  readonly auth: Environment['access']['mode'];
  /** Apollo's hosted Sandbox, pointed here; null when it may not call. */
  readonly sandbox: string | null;
  readonly explorer: 'on' | 'off';
  readonly warnings: readonly string[];
}

/** What somebody at a terminal reads once the gateway listens: where everything is, how it runs, and what should not stay so. */
export function startBanner(listening: Listening, environment: Environment): string {
  const { url, webhooks, metrics, explorer, sandbox, storage, auth, warnings, ...facts } = factsOf(
    listening,
    environment,
  );
  const rows = [
    ['GraphQL', `${url}/graphql`],
    ['Webhooks', `${webhooks}  (paste it into iDenfy's dashboard: Settings, Notifications)`],
    ...(explorer === 'on' ? [['Explorer', `${url}/`]] : []),
    ...(sandbox === null ? [] : [['Sandbox', sandbox]]),
    ['Metrics', metrics],
    ['iDenfy', `${facts.environment} keys`],
    ['Callers', callersBy[auth]],
    ['Record', storage],
  ];
  return [
    '',
    'iDenfy GraphQL gateway is listening.',
    '',
    ...rows.map(([name = '', text = '']) => `  ${name.padEnd(9)} ${text}`),
    '',
    ...warnings.map((warning) => `Warning: ${warning}`),
    'Ctrl-C lets what is in flight finish, and stops it.',
    '',
  ].join('\n');
}

/** The same for a program: one line of JSON. */
export function listeningLine(listening: Listening, environment: Environment): string {
  const { url: publicUrl, ...facts } = factsOf(listening, environment);
  return JSON.stringify({ msg: 'listening', url: listening.url, publicUrl, ...facts });
}

const callersBy: Readonly<Record<Facts['auth'], string>> = {
  jwt: 'whoever shows a JSON Web Token of your issuer',
  token: 'whoever shows one of AUTH_TOKENS',
  none: 'everybody on this machine, with every scope',
};

function factsOf(listening: Listening, environment: Environment): Facts {
  const { http, idenfy, access } = environment;
  const url = http.publicUrl ?? listening.url;
  return {
    url,
    webhooks: `${url}/webhooks/idenfy`,
    metrics: `${listening.metricsUrl ?? listening.url}/metrics`,
    environment: idenfy.environment,
    storage: storageOf(environment),
    auth: access.mode,
    explorer: http.explorer,
    sandbox: sandboxAddress(http, url),
    warnings: warningsOn(url, environment),
  };
}

/** The kind of database only: its address can hold a password. */
function storageOf({ store }: Environment): string {
  const url = store.url.reveal();
  if (url.startsWith('postgres')) return 'PostgreSQL';
  return url === 'sqlite::memory:' ? 'SQLite, in memory' : 'SQLite, a file on this machine';
}

function warningsOn(url: string, environment: Environment): readonly string[] {
  const { webhooks, access, http, store, budgets } = environment;
  const { hostname, protocol } = new URL(url);
  const isHere = isLoopback(hostname);
  const warnings: readonly (readonly [holds: boolean, text: string])[] = [
    [webhooks.signing === 'off', 'IDENFY_WEBHOOK_SECRETS is none, so every delivery is refused. Set the signing key.'],
    [isHere, 'iDenfy cannot reach an address of this machine. Set PUBLIC_URL to where webhooks arrive.'],
    [!isHere && protocol === 'http:', 'iDenfy delivers to https only. Set PUBLIC_URL to an https address.'],
    [access.mode === 'none', 'AUTH_MODE is none. Choose jwt or token before anybody else can reach this.'],
    [store.url.reveal() === 'sqlite::memory:', 'The record is in memory and ends with the process. Set DATABASE_URL.'],
    [
      http.explorer === 'on' && !isHere,
      'EXPLORER is on, so everybody can read the schema. Switch it off in production.',
    ],
    [budgets.total === null, 'BUDGET_TOTAL is off, so nothing bounds what may be bought.'],
  ];
  return warnings.filter(([holds]) => holds).map(([, text]) => text);
}
