import { localCaller, refuseForeignRequest } from './access/local.ts';
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
import { systemClock, type Clock } from './model/clock.ts';
import type { Observer } from './model/observer.ts';
import type { StartInput } from './model/start-input.ts';
import { findInputFaults, type StartRules } from './model/start-rules.ts';
import { createLogger } from './telemetry/logger.ts';
import { createVerifications } from './verification/create-verifications.ts';
import { createSessionLedger } from './verification/session-ledger.ts';

/** What a gateway is made of. Everything but the settings has a default for production. */
export interface GatewayOptions {
  readonly environment: Environment;
  readonly clock?: Clock;
  /** Where the gateway reports what it does. Log lines on standard output unless told. */
  readonly observer?: Observer;
  /** Static pages served besides, for the demo. */
  readonly pages?: StaticPages;
}

/** A gateway that can be started once and stopped once. */
export interface Gateway {
  /** Listens, and resolves with the address. Rejects when the port is taken. */
  start(): Promise<{ readonly url: string }>;
  /** Lets what is in flight finish, then closes everything. */
  stop(): Promise<void>;
}

/** Wires the parts by hand. Throws a `ConfigurationError` when the defaults for starts break a rule of the schema. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { environment, clock = systemClock } = options;
  const observer = options.observer ?? createLogger({ level: environment.logLevel });
  const transport = createTransport();
  const apollo = createGraphQLServer({
    explorer: environment.http.explorer,
    reportDefect: (error) => {
      observer.failed({ requestId: requestScope.getStore()?.requestId ?? null, error });
    },
  });
  const verifications = wireVerifications({ environment, clock, observer, transport });
  let isStopping = false;
  await apollo.start();
  const http = await createHttpServer({
    ...environment.http,
    corsOrigins: allowedOrigins(environment.http),
    apollo,
    observer,
    createContext: (request) => Promise.resolve(createContext({ ...request, verifications })),
    authenticate: () => Promise.resolve(localCaller),
    refuseRequest: refuseForeignRequest,
    isReady: () => Promise.resolve(!isStopping),
    pages: options.pages ?? null,
  });
  const { host, port } = environment.http;
  return {
    start: async () => ({ url: await http.listen({ host, port }) }),
    stop: async () => {
      isStopping = true;
      await http.close();
      await apollo.stop();
      await transport.close();
    },
  };
}

/** Where Apollo's hosted Sandbox runs. */
const hostedSandbox = 'https://studio.apollographql.com';

/** With the explorer on, the hosted Sandbox may explore a gateway that nobody else can reach. */
function allowedOrigins({ host, corsOrigins, explorer }: Environment['http']): readonly string[] {
  return explorer === 'on' && isLoopback(host) ? [...corsOrigins, hostedSandbox] : corsOrigins;
}

interface Wiring {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly observer: Observer;
  readonly transport: ReturnType<typeof createTransport>;
}

function wireVerifications({ environment: { idenfy, starting }, clock, observer, transport }: Wiring) {
  const isDevelopment = idenfy.environment === 'development';
  const rules: StartRules = {
    isDevelopment,
    redirectOrigins: starting.redirectOrigins,
    refusesPersonalClientIds: starting.clientIdStrict === 'on',
  };
  return createVerifications({
    idenfy: createIdenfyClient({ ...idenfy, observer, transport }),
    ledger: createSessionLedger(clock, isDevelopment ? 'DEVELOPMENT' : 'PRODUCTION'),
    rules,
    defaults: checkDefaults(starting.defaults, rules),
    callbackUrl: idenfy.callbackUrl,
    baseUrl: idenfy.baseUrl,
    uiUrl: idenfy.uiUrl,
  });
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
