import {
  IncomingMessage,
  ServerResponse,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http';
import { Socket } from 'node:net';
import type { BaseContext } from '@apollo/server';
import cors from '@fastify/cors';
import fastify, { type FastifyHttpOptions, type FastifyInstance, type FastifyRequest } from 'fastify';
import helmet from 'helmet';
import type { Admission } from '../model/admission.ts';
import type { Observer } from '../model/observer.ts';
import { shedAtTheDoor } from './admission.ts';
import { addExplorer } from './explorer.ts';
import { addGraphQLRoute, graphqlPath, type GraphQLRouteOptions } from './graphql-route.ts';
import { answerUnreadable, isWebSocketUpgrade, refuseTwoHosts } from './malformed.ts';
import { addMetricsRoute, type MetricsRouteOptions } from './metrics.ts';
import { readRequestId, requestIdHeader } from './request-id.ts';
import { refuse, toRefusal } from './refusal.ts';
import { addPages, type StaticPages } from './pages.ts';
import { addReportRoute, type ReportRouteOptions } from './report-route.ts';
import { createRequestCounters, type RequestLimits } from './request-limits.ts';
import { addServiceRoutes } from './service-routes.ts';
import { addWebhookRoute, type WebhookRouteOptions } from './webhook-route.ts';
import { addWebSockets, type WebSocketOptions } from './websocket.ts';

/** What the HTTP server is told. */
export interface HttpServerOptions<Context extends BaseContext>
  extends Omit<GraphQLRouteOptions<Context>, 'counters'>, WebhookRouteOptions, ReportRouteOptions {
  readonly requestLimits: RequestLimits;
  readonly admission: Admission;
  readonly observer: Observer;
  /** Says why a request must not be looked at at all, or null. The route is the pattern that it matched. */
  readonly refuseRequest: (headers: IncomingHttpHeaders, route: string) => string | null;
  /** Whether the gateway can do its work now. */
  readonly isReady: () => Promise<boolean>;
  /** Whether the gateway is about to stop, so that no connection is kept for another request. */
  readonly isLeaving: () => boolean;
  /** Exact origins whose pages may call. */
  readonly corsOrigins: readonly string[];
  /** Addresses or networks whose `X-Forwarded-For` is believed. */
  readonly trustProxy: readonly string[];
  readonly explorer: 'on' | 'off';
  readonly pages: StaticPages | null;
  /** Null when the metrics are read elsewhere. */
  readonly metrics: Omit<MetricsRouteOptions, 'authenticate'> | null;
  /** GraphQL over sockets besides; null for none. */
  readonly sockets: Omit<WebSocketOptions<Context>, 'admission'> | null;
}

/** More sockets than this are closed as they open, so that a flood of them cannot take all descriptors of the process. */
const maximumConnections = 10_000;

/** For how long a connection may be silent on which something is expected from the client. */
const longestSilenceMs = 15_000;

/** How long and how large anything may be, before it is looked at. */
const transportOptions: FastifyHttpOptions<Server> = {
  genReqId: (request) => readRequestId(request.headers),
  logger: false,
  bodyLimit: 64 * 1024,
  requestTimeout: 10_000,
  connectionTimeout: longestSilenceMs,
  keepAliveTimeout: 5_000,
  // What comes in on a connection that is open is answered until the last one has closed.
  return503OnClosing: false,
  http: {
    headersTimeout: 5_000,
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: 8 * 1024,
    shouldUpgradeCallback: isWebSocketUpgrade,
  },
  clientErrorHandler: answerUnreadable,
  routerOptions: { ignoreTrailingSlash: false },
  // GraphQL reads what comes in, and no route has a JSON schema: the compilers of schemas are not even loaded.
  schemaController: { compilersFactory: { buildValidator: refuseSchema, buildSerializer: refuseSchema } },
};

function refuseSchema(): never {
  throw new Error('No route of this server may have a JSON schema.');
}

/** The gateway's HTTP server, not listening yet. */
export async function createHttpServer<Context extends BaseContext>(
  options: HttpServerOptions<Context>,
): Promise<FastifyInstance> {
  const app = fastify({ ...transportOptions, trustProxy: [...options.trustProxy] });
  app.server.maxConnections = maximumConnections;
  const { sockets, observer, admission } = options;
  const socketDoor = sockets && (await addWebSockets(app, graphqlPath, { ...sockets, admission, observer }));
  guardEveryRequest(app, options);
  shedAtTheDoor(app, admission, observer);
  waitForAnswers(app);
  endConnectionsWhenLeaving(app, options.isLeaving);
  if (socketDoor) app.addHook('onRequest', socketDoor.refuseUpgrade);
  answerErrors(app, observer);
  await addHeaders(app, options.corsOrigins);
  addServiceRoutes(app, options);
  if (options.metrics !== null) addMetricsRoute(app, { ...options.metrics, authenticate: options.authenticate });
  addGraphQLRoute(app, {
    ...options,
    counters: await createRequestCounters(app, options.requestLimits),
    serveSocket: socketDoor?.serve ?? null,
  });
  addWebhookRoute(app, options);
  addReportRoute(app, options);
  if (options.explorer === 'on') await addExplorer(app);
  if (options.pages) await addPages(app, options.pages);
  return app;
}

async function addHeaders(app: FastifyInstance, corsOrigins: readonly string[]): Promise<void> {
  const headers = protectiveHeaders();
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  await app.register(cors, {
    origin: [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: [requestIdHeader],
    maxAge: 600,
  });
}

/** What Helmet sets on an answer. It is the same on each, so it is asked once. */
function protectiveHeaders(): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const protect = helmet({
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, useDefaults: false },
  });
  protect(request, response, (error) => {
    if (error !== undefined) throw new Error('Helmet could not say its headers.', { cause: error });
  });
  return response.getHeaders();
}

function guardEveryRequest(
  app: FastifyInstance,
  options: Pick<HttpServerOptions<BaseContext>, 'refuseRequest' | 'observer'>,
): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header(requestIdHeader, request.id);
    const malformed = refuseTwoHosts(request.raw);
    if (malformed !== null) return refuse(reply, malformed);
    const reason = options.refuseRequest(request.headers, routeOf(request));
    return reason === null ? undefined : refuse(reply, { status: 403, code: 'FORBIDDEN', message: reason });
  });
  app.addHook('onResponse', (request, reply, done) => {
    options.observer.requestFinished({
      requestId: request.id,
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      durationMs: reply.elapsedTime,
    });
    done();
  });
}

/** The pattern of the route rather than the path, so that nothing the caller wrote is kept. */
function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unknown';
}

/** While it is the gateway that keeps the client waiting, the connection may be silent: some answers are waited for longer. */
function waitForAnswers(app: FastifyInstance): void {
  app.addHook('preHandler', (request, _reply, done) => {
    request.raw.socket.setTimeout(0);
    done();
  });
  app.addHook('onSend', (request, _reply, _payload, done) => {
    request.raw.socket.setTimeout(longestSilenceMs);
    done();
  });
}

/** Each answer then ends its connection: an idle one would be waited for until its client lets go of it, or be cut as it sends. */
function endConnectionsWhenLeaving(app: FastifyInstance, isLeaving: () => boolean): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isLeaving()) void reply.header('connection', 'close');
    done();
  });
}

function answerErrors(app: FastifyInstance, observer: Observer): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const refusal = toRefusal(error);
    if (refusal.code === 'INTERNAL_SERVER_ERROR') observer.failed({ requestId: request.id, error });
    return refuse(reply, refusal);
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const methods = ['GET', 'POST'].filter((method) => app.hasRoute({ url: path, method }));
    if (methods.length === 0) return refuse(reply, nothingHere);
    const message = `Use ${methods.join(' or ')}.`;
    return refuse(reply.header('allow', methods.join(', ')), { status: 405, code: 'BAD_REQUEST', message });
  });
}

const nothingHere = {
  status: 404,
  code: 'BAD_REQUEST',
  message: 'There is nothing here. The API is at /graphql.',
} as const;
