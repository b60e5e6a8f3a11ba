import type { IncomingHttpHeaders } from 'node:http';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { cameThroughProxy, isLocalAddress } from '../access/local.ts';
import type { Caller } from '../model/caller.ts';
import { refuse } from './refusal.ts';

/** The metrics as text, and the content type that says in which format. */
export interface RenderedMetrics {
  readonly contentType: string;
  readonly text: string;
}

/** What the route needs. */
export interface MetricsRouteOptions {
  readonly readMetrics: () => Promise<RenderedMetrics>;
  readonly authenticate: (headers: IncomingHttpHeaders) => Promise<Caller | null>;
  readonly mayRead: (caller: Caller) => boolean;
}

const path = '/metrics';

/** `GET /metrics` beside everything else: for this machine, and for callers who may administer. */
export function addMetricsRoute(app: FastifyInstance, options: MetricsRouteOptions): void {
  app.get(path, async (request, reply) => {
    if (isFromThisMachine(request)) return send(reply, options);
    const caller = await options.authenticate(request.headers);
    if (caller === null) {
      return refuse(reply, { status: 401, code: 'UNAUTHENTICATED', message: 'Say who you are to read the metrics.' });
    }
    if (!options.mayRead(caller)) {
      return refuse(reply, { status: 403, code: 'FORBIDDEN', message: 'This needs verification:admin.' });
    }
    return send(reply, options);
  });
}

/** What the server of the metrics is told. */
export interface MetricsServerOptions {
  readonly readMetrics: () => Promise<RenderedMetrics>;
  /** Says why a request must not be looked at at all, or null. */
  readonly refuseRequest: (headers: IncomingHttpHeaders, route: string) => string | null;
}

/** A server that answers `GET /metrics` and nothing else, for a port that only those reach who watch over the gateway. Not listening yet. */
export function createMetricsServer({ readMetrics, refuseRequest }: MetricsServerOptions): FastifyInstance {
  const app = fastify({ logger: false, requestTimeout: 10_000, forceCloseConnections: true });
  app.get(path, async (request, reply) => {
    const message = refuseRequest(request.headers, path);
    return message === null ? send(reply, { readMetrics }) : refuse(reply, { status: 403, code: 'FORBIDDEN', message });
  });
  return app;
}

async function send(
  reply: FastifyReply,
  { readMetrics }: Pick<MetricsRouteOptions, 'readMetrics'>,
): Promise<FastifyReply> {
  const { contentType, text } = await readMetrics();
  return reply.header('cache-control', 'no-store').type(contentType).send(text);
}

/** By who is connected, not by what is said of them; what a proxy on this machine passes on comes from elsewhere. */
function isFromThisMachine({ raw: { socket, headers } }: FastifyRequest): boolean {
  return isLocalAddress(socket.remoteAddress ?? '') && !cameThroughProxy(headers);
}
