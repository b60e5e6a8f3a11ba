import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createAccess, type Access } from './access/access.ts';
import { refuseForeignHost } from './access/host.ts';
import { refuseForeignRequest } from './access/local.ts';
import { ConfigurationError, type Environment } from './config/environment.ts';
import { isLoopback } from './config/variable.ts';
import { createContext } from './graphql/create-context.ts';
import { readStartDefaults } from './graphql/start-defaults.ts';
import { createGraphQLServer } from './graphql/server.ts';
import { requestScope } from './graphql/request-scope.ts';
import type { StaticPages } from './http/pages.ts';
import { createHttpServer } from './http/server.ts';
import { createIdenfyClient } from './idenfy/client.ts';
import { createTransport } from './idenfy/transport.ts';
import { createSignatureVerifier, type SignatureVerifier } from './idenfy/webhook-signature.ts';
import { systemClock, type Clock } from './model/clock.ts';
import type { Observer } from './model/observer.ts';
import type { Permits } from './model/permits.ts';
import { scopedPermissions, type Permissions } from './model/permissions.ts';
import type { Random } from './model/random.ts';
import type { StartInput } from './model/start-input.ts';
import { findInputFaults, type StartRules } from './model/start-rules.ts';
import { createStore, type Store } from './store/store.ts';
import { createLogger } from './telemetry/logger.ts';
import { createBudgets, type Budgets } from './verification/budgets.ts';
import { createVerifications } from './verification/create-verifications.ts';
import { createDetailLimits } from './verification/details.ts';
import { createInbox, type Inbox } from './verification/inbox.ts';
import { createReportLimit } from './verification/operations/report.ts';
import { createPermits } from './verification/permits.ts';
import { createReconciler } from './verification/reconcile.ts';
import type { Verifications } from './verification/verifications.ts';

/** The parts that keep people out, each of which can be handed in; no setting turns one off. */
export interface SecurityControls {
  /** From credentials to a caller. */
  readonly access: Access;
  /** Says why a request must not be looked at at all, or null. */
  readonly refuseRequest: (headers: IncomingHttpHeaders, route: string) => string | null;
  readonly permissions: Permissions;
  readonly verifySignature: SignatureVerifier;
  readonly budgets: (store: Store) => Budgets;
}

/** What a gateway is made of. Everything but the settings has a default for production. */
export interface GatewayOptions {
  readonly environment: Environment;
  readonly clock?: Clock;
  readonly random?: Random;
  /** Where the gateway reports what it does. Log lines on standard output unless told. */
  readonly observer?: Observer;
  /** Static pages served besides, for the demo. */
  readonly pages?: StaticPages;
  readonly controls?: Partial<SecurityControls>;
}

/** A gateway that can be started once and stopped once. */
export interface Gateway {
  /** Listens, and resolves with the address. Rejects when the port is taken. */
  start(): Promise<{ readonly url: string }>;
  /** Lets what is in flight finish, then closes everything. */
  stop(): Promise<void>;
}

/**
 * Wires the parts by hand, and opens the record. Throws a `ConfigurationError` when the defaults for starts break a rule of the
 * schema, a `StoreConfigurationError` when the database or its keys are not fit for use, and a `StoreUnavailableError` when the
 * database cannot be reached.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { environment, clock = systemClock, random = systemRandom } = options;
  const observer = options.observer ?? createLogger({ level: environment.logLevel });
  const defaults = checkDefaults(environment.starting.defaults, rulesOf(environment));
  const { url, encryptionKeys } = environment.store;
  const store = await createStore({ url: url.reveal(), encryptionKeys, clock, random });
  const controls = { ...usualControls({ environment, clock, observer }), ...options.controls };
  const address = { url: environment.http.publicUrl };
  const wiring: Wiring = { environment, clock, random, observer, store, controls, defaults, address };
  const work = wireWork(wiring);
  const door = await wireDoor(wiring, work, options.pages ?? null);
  const { host, port } = environment.http;
  return {
    start: async () => {
      const listening = await door.http.listen({ host, port });
      address.url ??= listening;
      work.start();
      return { url: listening };
    },
    stop: async () => {
      await door.close();
      await work.stop();
      await store.close();
    },
  };
}

/** What is not wired yet, and what the parts are made with. */
interface Wiring {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly random: Random;
  readonly observer: Observer;
  readonly store: Store;
  readonly controls: SecurityControls;
  readonly defaults: StartInput;
  /** How browsers reach the gateway; null until it listens, unless somebody has said it. */
  readonly address: { readonly url: string | null };
}

/** GraphQL and HTTP in front of the work. Not ready any more from the moment it begins to close. */
async function wireDoor({ environment, observer, store, controls }: Wiring, work: Work, pages: StaticPages | null) {
  const apollo = createGraphQLServer({
    explorer: environment.http.explorer,
    reportDefect: (error) => {
      observer.failed({ requestId: requestScope.getStore()?.requestId ?? null, error });
    },
  });
  let isClosing = false;
  await apollo.start();
  const http = await createHttpServer({
    ...environment.http,
    corsOrigins: allowedOrigins(environment.http),
    apollo,
    observer,
    inbox: work.inbox,
    reports: work.verifications,
    createContext: (request) => Promise.resolve(createContext({ ...request, verifications: work.verifications })),
    authenticate: (headers) => controls.access.authenticate(headers),
    refuseRequest: controls.refuseRequest,
    isReady: async () => !isClosing && (await store.isReady()),
    pages,
  });
  const close = async () => {
    isClosing = true;
    await http.close();
    await apollo.stop();
  };
  return { http, close };
}

const systemRandom: Random = { bytes: (count) => randomBytes(count) };

function usualControls({
  environment,
  clock,
  observer,
}: Pick<Wiring, 'environment' | 'clock' | 'observer'>): SecurityControls {
  const { access: settings, webhooks, budgets, http } = environment;
  const reportProblem = (error: Error) => {
    observer.failed({ requestId: null, error });
  };
  return {
    access: createAccess({ settings, clock, reportProblem }),
    refuseRequest: settings.mode === 'none' ? refuseForeignRequest : exceptHealth(refuseForeignHost(http.publicUrl)),
    permissions: scopedPermissions,
    verifySignature: createSignatureVerifier(webhooks.secrets),
    budgets: (store) => createBudgets(store, budgets),
  };
}

/** Whoever watches over the process asks it by its address, and is told nothing but whether it lives. */
const healthRoutes: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

function exceptHealth(refuse: (headers: IncomingHttpHeaders) => string | null): SecurityControls['refuseRequest'] {
  return (headers, route) => (healthRoutes.has(route) ? null : refuse(headers));
}

/** Where Apollo's hosted Sandbox runs. */
const hostedSandbox = 'https://studio.apollographql.com';

/** With the explorer on, the hosted Sandbox may explore a gateway that nobody else can reach. */
function allowedOrigins({ host, corsOrigins, explorer }: Environment['http']): readonly string[] {
  return explorer === 'on' && isLoopback(host) ? [...corsOrigins, hostedSandbox] : corsOrigins;
}

/** How often the vendor is asked about one verification at most; without webhooks to wait for, asking on would be the main way. */
const mostQuestions = { on: 40, off: 6 } as const;

/** A report holds photos, in Base64. */
const largestReport = 32 * 1024 * 1024;

/** What reports are made with: a way to the vendor that takes large answers. */
function wireReports({ environment, observer, address }: Wiring, permits: Permits) {
  const transport = createTransport({ maxBytes: largestReport });
  return {
    documents: createIdenfyClient({ ...environment.idenfy, observer, transport, permits }),
    reportLimit: createReportLimit(),
    publicUrl: () => address.url ?? '',
    close: () => transport.close(),
  };
}

/** What the product does when it is asked, and what it does by itself between `start` and `stop`. */
interface Work {
  readonly inbox: Inbox;
  readonly verifications: Verifications;
  start(): void;
  stop(): Promise<void>;
}

function wireWork(wiring: Wiring): Work {
  const { environment, observer, controls, store } = wiring;
  const { idenfy, webhooks } = environment;
  const transport = createTransport();
  const permits = createPermits(store, idenfy.hourlyBudget);
  const parts = { ...partsOf(wiring), idenfy: createIdenfyClient({ ...idenfy, observer, transport, permits }) };
  const reports = wireReports(wiring, permits);
  const reportDefect = (error: unknown) => {
    observer.failed({ requestId: null, error });
  };
  const reconciler = createReconciler({ ...parts, mostQuestions: mostQuestions[webhooks.signing], reportDefect });
  const askSoon = () => {
    reconciler.nudge();
  };
  const inbox = createInbox({ ...parts, verifySignature: controls.verifySignature, askSoon });
  return {
    inbox,
    verifications: createVerifications({
      ...parts,
      ...startingOf(wiring),
      ...reports,
      inbox,
      detailLimits: createDetailLimits(),
    }),
    start: () => {
      inbox.worker.start();
      reconciler.start();
    },
    stop: async () => {
      await Promise.all([inbox.worker.stop(), reconciler.stop()]);
      await inbox.idle();
      await Promise.all([transport.close(), reports.close()]);
    },
  };
}

function startingOf({ environment, controls, store, defaults }: Wiring) {
  const { callbackUrl, baseUrl, uiUrl } = environment.idenfy;
  return { budgets: controls.budgets(store), rules: rulesOf(environment), defaults, callbackUrl, baseUrl, uiUrl };
}

function partsOf({ environment: { idenfy }, clock, random, observer, store, controls }: Wiring) {
  const { environment, timeoutMs } = idenfy;
  const ours = environment === 'development' ? 'DEVELOPMENT' : 'PRODUCTION';
  const { permissions } = controls;
  return { store, clock, random, observer, permissions, environment: ours, timeoutMs } as const;
}

function rulesOf({ idenfy, starting }: Environment): StartRules {
  return {
    isDevelopment: idenfy.environment === 'development',
    redirectOrigins: starting.redirectOrigins,
    refusesPersonalClientIds: starting.clientIdStrict === 'on',
  };
}

/** Defaults that break a rule would make every start fail, so they stop the gateway instead. */
function checkDefaults(json: unknown, rules: StartRules): StartInput {
  const { input, problems } = readStartDefaults(json);
  const broken = findInputFaults('any', input, rules).map(
    ({ path, message }) => `${path.slice(1).join('.')}: ${message}`,
  );
  const faults = [...problems, ...broken].map((expected) => ({ variable: 'VERIFICATION_DEFAULTS', expected }));
  if (faults.length > 0) throw new ConfigurationError(faults);
  return input;
}
