import { GraphQLError, type ExecutionArgs } from 'graphql';
import { CloseCode, makeServer, type Context as ProtocolContext, type Server, type ServerOptions } from 'graphql-ws';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import { readBearerToken } from '../access/bearer.ts';
import type { Identity } from '../access/identity.ts';
import { requestScope } from '../graphql/request-scope.ts';
import { overload } from '../graphql/shed-operations.ts';
import { workOf } from '../graphql/work.ts';
import type { Operation, Operations } from '../graphql/subscriptions/operations.ts';
import type { Admission } from '../model/admission.ts';
import type { Caller } from '../model/caller.ts';
import type { Clock } from '../model/clock.ts';
import type { Connection, SocketLimits } from './websocket-connections.ts';
import { callAt } from './websocket-expiry.ts';
import { refuseReservedNames } from './websocket-json.ts';

/** What the protocol needs. */
export interface ProtocolOptions<Context> {
  readonly operations: Operations<Context>;
  readonly createContext: (request: { readonly requestId: string; readonly caller: Caller }) => Promise<Context>;
  /** Who shows a token, or none, and until when it counts; null when that is nobody. */
  readonly authenticateToken: (token: string | null) => Promise<Identity | null>;
  readonly clock: Clock;
  readonly limits: SocketLimits;
  readonly admission: Admission;
}

/** A socket and what is known of it. */
export interface SocketSession {
  readonly socket: WebSocket;
  readonly request: FastifyRequest;
  readonly connection: Connection;
  /** Null until it has said who it is. */
  identity: Identity | null;
}

type Payload = Readonly<Record<string, unknown>> | undefined;
type Hooks = ServerOptions<Payload, SocketSession>;

/**
 * The protocol graphql-transport-ws, with the authentication, the limits and the errors of GraphQL over HTTP. A socket whose
 * credentials count no longer closes with 4403.
 */
export function createProtocol<Context>(options: ProtocolOptions<Context>): Server<SocketSession> {
  const { operations, clock, limits, admission } = options;
  const hooks: Hooks = {
    connectionInitWaitTimeout: limits.initWithinMs,
    jsonMessageReviver: refuseReservedNames,
    onConnect: (context) => admit(context, options),
    onSubscribe: ({ extra, subscriptions }, _id, payload) => {
      if (closeExpired(extra, clock)) return [refusal('UNAUTHENTICATED', 'The credentials count no longer.')];
      const underWay = Object.keys(subscriptions).length;
      return prepare(payload, { session: extra, underWay }, options);
    },
    execute: (args) => admission.follow(async () => operations.run(args as Operation<Context>)),
    subscribe: (args) => admission.follow(() => operations.follow(args as Operation<Context>)),
    onNext: ({ extra }, _id, _payload, _args, { data, errors }) => {
      closeExpired(extra, clock);
      if (errors === undefined) return undefined;
      return { ...(data !== undefined && { data }), errors: operations.format(errors) };
    },
    onError: (_context, _id, _payload, errors) => operations.format(errors),
  };
  return makeServer(hooks);
}

/** Lets a socket in when it says convincingly who it is, and its caller has not too many; it stays as long as the credentials count. */
async function admit<Context>(
  { connectionParams, extra }: ProtocolContext<Payload, SocketSession>,
  { authenticateToken, clock, limits }: ProtocolOptions<Context>,
): Promise<boolean> {
  const identity = await authenticateToken(readToken(connectionParams, extra.request));
  if (identity === null || hasExpired(identity, clock)) return false;
  if (!extra.connection.belongTo(identity.caller.id, limits.socketsOfCaller)) {
    extra.socket.close(CloseCode.TooManyInitialisationRequests, 'Too many sockets');
    return false;
  }
  extra.identity = identity;
  if (identity.expiresAt !== null) {
    const callOff = callAt(identity.expiresAt, clock, () => {
      closeExpired(extra, clock);
    });
    extra.connection.onClosed(callOff);
  }
  return true;
}

/** Browsers cannot send headers with an upgrade, so the payload goes first. */
function readToken(payload: Payload, { headers }: FastifyRequest): string | null {
  if (payload === undefined || !('authorization' in payload)) return readBearerToken(headers);
  const { authorization } = payload;
  return typeof authorization === 'string' ? readBearerToken({ authorization }) : null;
}

function hasExpired({ expiresAt }: Identity, clock: Clock): boolean {
  return expiresAt !== null && expiresAt <= clock.now();
}

/** Closes a socket whose credentials count no longer, and says whether it did. */
function closeExpired({ identity, socket }: SocketSession, clock: Clock): boolean {
  if (identity !== null && !hasExpired(identity, clock)) return false;
  socket.close(CloseCode.Forbidden, 'Forbidden');
  return true;
}

async function prepare<Context>(
  payload: Parameters<Operations<Context>['prepare']>[0],
  { session, underWay }: { readonly session: SocketSession; readonly underWay: number },
  { operations, createContext, limits, admission }: ProtocolOptions<Context>,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  if (session.connection.isStopping()) return [refusal('OVERLOADED', 'The gateway stops. Connect again.')];
  if (underWay > limits.operationsAtOnce) {
    return [refusal('TOO_MANY_REQUESTS', `A socket may have ${limits.operationsAtOnce} operations under way.`)];
  }
  // Nothing is read that could not be let in whatever it holds.
  if (!admission.admits('MUTATION')) return [overload()];
  const operation = operations.prepare(payload);
  if (!('schema' in operation)) return operation;
  if (!admission.admits(workOf(operation))) return [overload()];
  const requestId = requestScope.getStore()?.requestId;
  if (requestId === undefined || session.identity === null)
    throw new Error('A message reached GraphQL without a caller.');
  return { ...operation, contextValue: await createContext({ requestId, caller: session.identity.caller }) };
}

function refusal(code: 'OVERLOADED' | 'TOO_MANY_REQUESTS' | 'UNAUTHENTICATED', message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(code === 'OVERLOADED' && { retryAfter: 1 }) } });
}
