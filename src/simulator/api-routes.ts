import { isUtf8 } from 'node:buffer';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Archive } from './archive.ts';
import type { Blocklists } from './blocklists.ts';
import { namedFailures, standardError, type VendorError } from './errors.ts';
import { alter, breakOff, listPath, preempt, type Fault, type FaultList } from './faults.ts';
import type { Json } from './parameters.ts';
import type { Success, Vendor } from './vendor.ts';

/** One request to the vendor's API. */
export interface RecordedCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed body; undefined where there is none or it is not JSON. */
  readonly body: unknown;
}

/** What the routes need. */
export interface ApiOptions {
  readonly vendor: Vendor;
  readonly archive: Archive;
  readonly blocklists: Blocklists;
  readonly faults: FaultList;
  readonly credentials: { readonly key: string; readonly secret: string };
  readonly record: (call: RecordedCall) => void;
}

/** Adds the endpoints of the vendor's API that an API key opens. Returns their paths as the documentation writes them. */
export function addApiRoutes(app: FastifyInstance, options: ApiOptions): readonly string[] {
  const { vendor, archive, blocklists } = options;
  const post = (path: string, work: (json: Json) => Success | VendorError): Route => ({
    path,
    methods: { POST: (request) => withJson(request, work) },
  });
  const routes: readonly Route[] = [
    post('/api/v2/token', (json) => vendor.sell(json)),
    post('/api/v2/status', (json) => vendor.tellStatus(json)),
    post('/api/v2/data', archive.tellData),
    post('/api/v2/files', archive.tellFiles),
    post('/api/v2/generate-pdf', archive.makeReport),
    post('/api/v2/delete', (json) => vendor.delete(json)),
    post('/api/v2/add-dummy-status', (json) => vendor.addDummyStatus(json)),
    {
      path: listPath,
      methods: {
        GET: ({ query }) => vendor.list(readListQuery(query as Readonly<Record<string, string | undefined>>)),
      },
    },
    {
      path: '/kyc/identifications/{scanRef}/request-information/',
      methods: {
        POST: (request) =>
          withOptionalJson(request, (json) => vendor.requestInformation(part(request, 'scanRef'), json)),
      },
    },
    {
      path: '/kyc/identifications/{scanRef}/blocklists/{source}/',
      methods: {
        POST: (request) =>
          withOptionalJson(request, (json) => blocklists.add(part(request, 'scanRef'), part(request, 'source'), json)),
        DELETE: (request) => blocklists.remove(part(request, 'scanRef'), part(request, 'source')),
      },
    },
  ];
  for (const route of routes) addRoute(app, options, route);
  return routes.map(({ path }) => path);
}

type Work = (request: FastifyRequest) => Success | VendorError;

interface Route {
  /** With the names of its variable parts in braces. */
  readonly path: string;
  readonly methods: Readonly<Partial<Record<string, Work>>>;
}

function addRoute(app: FastifyInstance, options: ApiOptions, { path, methods }: Route): void {
  const expected = `Basic ${Buffer.from(`${options.credentials.key}:${options.credentials.secret}`, 'utf8').toString('base64')}`;
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    const { method, headers, body, url } = request;
    options.record({ method, path: url.replace(/\?.*$/u, ''), headers, body: parse(body) });
    const fault = options.faults.take(path);
    if (fault && preempt(fault, reply)) return reply;
    if (headers.authorization !== expected) return send(reply, namedFailures.credentials, fault);
    const work = methods[method];
    if (work === undefined) return send(reply, namedFailures.method, fault);
    const answer = work(request);
    if (fault && 'delayMs' in fault) await setTimeout(fault.delayMs, undefined, { ref: false });
    return send(reply, fault ? alter(fault, answer) : answer, fault);
  };
  const url = path.replace(/\{(\w+)\}/gu, ':$1');
  app.route({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url, handler });
}

/** A variable part of the path. */
function part({ params }: FastifyRequest, name: 'scanRef' | 'source'): string {
  return (params as Readonly<Partial<Record<string, string>>>)[name] ?? '';
}

function send(reply: FastifyReply, { status, body }: Success | VendorError, fault: Fault | null): FastifyReply {
  const text = typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body);
  void reply.code(status);
  if (body !== null) void reply.type(typeof body === 'string' ? 'text/plain' : 'application/json');
  if (fault && breakOff(fault, reply, text)) return reply;
  return reply.send(text);
}

function withJson({ body }: FastifyRequest, work: (json: Json) => Success | VendorError): Success | VendorError {
  if (Buffer.isBuffer(body) && !isUtf8(body)) return namedFailures.encoding;
  const json = parse(body);
  if (json === undefined) return namedFailures.json;
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return standardError(400, 'VALIDATION_ERROR', 'Request body must be a JSON object.');
  }
  return work(json as Json);
}

/** Every value is optional, and so is the body. */
function withOptionalJson(request: FastifyRequest, work: (json: Json) => Success | VendorError): Success | VendorError {
  const isAbsent = !Buffer.isBuffer(request.body) || request.body.length === 0;
  return isAbsent ? work({}) : withJson(request, work);
}

function parse(body: unknown): unknown {
  try {
    return Buffer.isBuffer(body) ? (JSON.parse(body.toString('utf8')) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

function readListQuery({ clientId, page, perPage }: Readonly<Record<string, string | undefined>>) {
  const positive = (text: string | undefined, fallback: number) => Math.max(1, Math.trunc(Number(text)) || fallback);
  return { clientId: clientId ?? null, page: positive(page, 1), perPage: positive(perPage, Infinity) };
}
