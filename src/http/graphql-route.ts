import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationReporter } from '../graphql/report-operations.ts';
import { requestScope } from '../graphql/request-scope.ts';
import {
  isRecord,
  untrustedMessage,
  type DocumentRequest,
  type TrustedDocuments,
} from '../graphql/trusted-documents.ts';
import type { Admission } from '../model/admission.ts';
import type { Caller } from '../model/caller.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { RequestCounters } from './request-limits.ts';
import type { SocketDoor } from './websocket.ts';

/** Where GraphQL is, over HTTP and over sockets. */
export const graphqlPath = '/graphql';

/** A request that has come as far as GraphQL. */
export interface GraphQLRequest {
  readonly requestId: string;
  readonly caller: Caller;
}

/** What the route needs. */
export interface GraphQLRouteOptions<Context extends BaseContext> {
  /** A started Apollo server. */
  readonly apollo: ApolloServer<Context>;
  /** Makes what the resolvers are given. */
  readonly createContext: (request: GraphQLRequest) => Promise<Context>;
  /** Who a request comes from; null when it does not say so convincingly. */
  readonly authenticate: (headers: IncomingHttpHeaders) => Promise<Caller | null>;
  readonly counters: RequestCounters;
  readonly admission: Pick<Admission, 'follow'>;
  readonly trustedDocuments: TrustedDocuments;
  readonly reportOperation: OperationReporter;
}

/**
 * GraphQL over HTTP: `POST` and `GET /graphql`, where sockets are opened besides.
 */
export function addGraphQLRoute<Context extends BaseContext>(
  app: FastifyInstance,
  options: GraphQLRouteOptions<Context> & { readonly serveSocket: SocketDoor['serve'] | null },
): void {
  const callers = new WeakMap<FastifyRequest, Caller>();
  const answer = fastifyApolloHandler(options.apollo, {
    context: (request) => {
      const caller = callers.get(request);
      if (caller === undefined) throw new Error('A request reached GraphQL without a caller.');
      return options.createContext({ requestId: request.id, caller });
    },
  });
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const tooMany = await options.counters.byAddress(request);
    if (tooMany !== null) return refuse(reply, tooManyRequests(tooMany));
    const caller = await options.authenticate(request.headers);
    if (caller === null) return refuse(reply, unauthenticated);
    const tooManyOfCaller = await options.counters.byCaller(request, caller);
    if (tooManyOfCaller !== null) return refuse(reply, tooManyRequests(tooManyOfCaller));
    callers.set(request, caller);
    const chosen = options.trustedDocuments.choose(readDocumentRequest(request));
    const scope = { requestId: request.id, ...(chosen.kind === 'TRUSTED' && { trustedText: chosen.text }) };
    return requestScope.run(scope, () => {
      if (chosen.kind !== 'REFUSED') return options.admission.follow(async () => answer.call(app, request, reply));
      options.reportOperation({ operation: null, outcome: untrusted.code, startedAt: performance.now() });
      return refuse(reply, untrusted);
    });
  };
  const route = { url: graphqlPath, onRequest: refuseForeignCharsets, handler };
  const { serveSocket } = options;
  app.route({ ...route, method: 'GET', ...(serveSocket && { wsHandler: serveSocket }) });
  app.route({ ...route, method: 'POST' });
}

/** Apollo reads the body of a `POST` and the query of a `GET`. */
function readDocumentRequest({ method, body, query }: FastifyRequest): DocumentRequest {
  if (method === 'POST') return isRecord(body) ? body : {};
  if (!isRecord(query)) return {};
  const { extensions } = query;
  return { ...query, extensions: typeof extensions === 'string' ? readJson(extensions) : undefined };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const untrusted = { status: 400, code: 'OPERATION_REFUSED', message: untrustedMessage } as const;

function tooManyRequests(retryAfter: number): Refusal {
  return { status: 429, code: 'TOO_MANY_REQUESTS', message: 'Too many requests: wait, then ask again.', retryAfter };
}

const unauthenticated = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'Say who you are: send valid credentials in the Authorization header.',
} as const;

/** A body in another charset would be read as UTF-8 and say something else than was meant. */
async function refuseForeignCharsets(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/iu.exec(request.headers['content-type'] ?? '')?.[1];
  if (charset === undefined || /^utf-?8$/iu.test(charset)) return undefined;
  return refuse(reply, {
    status: 415,
    code: 'BAD_REQUEST',
    message: 'The request has to be application/json in UTF-8.',
  });
}
