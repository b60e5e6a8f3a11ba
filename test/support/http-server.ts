import { onTestFinished } from 'vitest';
import type { Admission } from '../../src/model/admission.ts';
import type { Caller } from '../../src/model/caller.ts';
import { allScopes } from '../../src/model/caller.ts';
import { silentObserver } from '../../src/model/observer.ts';
import type { GraphQLContext } from '../../src/graphql/context.ts';
import { createContext } from '../../src/graphql/create-context.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { createGraphQLServer } from '../../src/graphql/server.ts';
import { createOperationReporter } from '../../src/graphql/report-operations.ts';
import { createTrustedDocuments } from '../../src/graphql/trusted-documents.ts';
import { usualRequestLimits } from '../../src/http/request-limits.ts';
import { createOperations } from '../../src/graphql/subscriptions/operations.ts';
import type { GraphQLRequest } from '../../src/http/graphql-route.ts';
import { createHttpServer, type HttpServerOptions } from '../../src/http/server.ts';
import { usualSocketLimits } from '../../src/http/websocket-connections.ts';
import type { WebSocketOptions } from '../../src/http/websocket.ts';
import { systemClock } from '../../src/model/clock.ts';
import type { Verifications } from '../../src/verification/verifications.ts';

/** A caller who may do everything. */
export const operator: Caller = { id: 'operator', scopes: new Set(allScopes), clientId: null };

/** Verifications of which only these functions are expected to be called; any other one throws. */
export function onlyVerifications(used: Partial<Verifications> = {}): Verifications {
  return new Proxy(used as Verifications, {
    get: (functions, name) =>
      (Reflect.get(functions, name) as unknown) ??
      (() => {
        throw new Error(`Nobody was expected to call ${String(name)}.`);
      }),
  });
}

/** An inbox that nobody is expected to deliver to. */
export const unusedInbox = {
  receive: () => Promise.reject(new Error('Nobody was expected to deliver anything.')),
};

/** Reports that nobody is expected to fetch. */
export const unusedReports = {
  downloadReport: () => Promise.reject(new Error('Nobody was expected to fetch a report.')),
};

/** Lets everything in. */
export const openAdmission: Admission = { admits: () => true, keeps: () => true, follow: (work) => work() };

/** A listening HTTP server over the given parts, closed when the test ends. Answers its address. */
export async function listen({
  verifications = onlyVerifications(),
  sockets = {},
  admission = openAdmission,
  ...parts
}: Partial<Omit<HttpServerOptions<GraphQLContext>, 'sockets'>> & {
  readonly verifications?: Verifications;
  readonly sockets?: Partial<Omit<WebSocketOptions<GraphQLContext>, 'admission'>>;
} = {}): Promise<string> {
  const explorer = parts.explorer ?? 'off';
  const observer = parts.observer ?? silentObserver;
  const reportDefect = (error: unknown) => {
    observer.failed({ requestId: null, error });
  };
  const trustedDocuments = parts.trustedDocuments ?? createTrustedDocuments('off', []);
  const reportOperation = createOperationReporter(observer, trustedDocuments.operationNames);
  const schema = createSchema();
  const apollo = createGraphQLServer({ schema, explorer, reportDefect, reportOperation, publicUrl: null, admission });
  await apollo.start();
  const makeContext = (request: GraphQLRequest) => Promise.resolve(createContext({ ...request, verifications }));
  const app = await createHttpServer({
    apollo,
    createContext: makeContext,
    sockets: {
      operations: createOperations({
        ...{ schema, explorer, reportDefect, reportOperation, trustedDocuments },
        renewContext: createContext,
      }),
      createContext: makeContext,
      authenticateToken: () => Promise.resolve({ caller: operator, expiresAt: null }),
      refuseOrigin: () => null,
      limits: usualSocketLimits,
      clock: systemClock,
      ...sockets,
    },
    inbox: unusedInbox,
    reports: unusedReports,
    trustedDocuments,
    reportOperation,
    authenticate: () => Promise.resolve(operator),
    refuseRequest: () => null,
    requestLimits: usualRequestLimits,
    admission,
    isReady: () => Promise.resolve(true),
    isLeaving: () => false,
    corsOrigins: [],
    trustProxy: [],
    pages: null,
    metrics: null,
    ...parts,
    explorer,
    observer,
  });
  onTestFinished(async () => {
    await app.close();
    await apollo.stop();
  });
  return app.listen({ host: '127.0.0.1', port: 0 });
}

/** Sends one operation as a front end does. */
export function postGraphQL(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
