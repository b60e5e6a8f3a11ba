import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestScope } from '../graphql/request-scope.ts';
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
}

/**
 * GraphQL over HTTP: `POST` and `GET /graphql`, where sockets are opened besides. No answer may be cached: a token can stand in it.
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
    void reply.header('cache-control', 'no-store');
    const tooMany = await options.counters.byAddress(request);
    if (tooMany !== null) return refuse(reply, tooManyRequests(tooMany));
    const caller = await options.authenticate(request.headers);
    if (caller === null) return refuse(reply, unauthenticated);
    const tooManyOfCaller = await options.counters.byCaller(request, caller);
    if (tooManyOfCaller !== null) return refuse(reply, tooManyRequests(tooManyOfCaller));
    callers.set(request, caller);
    return requestScope.run({ requestId: request.id }, () =>
      options.admission.follow(async () => answer.call(app, request, reply)),
    );
  };
  const route = { url: graphqlPath, onRequest: refuseForeignCharsets, handler };
  const { serveSocket } = options;
  app.route({ ...route, method: 'GET', ...(serveSocket && { wsHandler: serveSocket }) });
  app.route({ ...route, method: 'POST' });
}

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
