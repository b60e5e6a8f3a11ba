import type { IncomingHttpHeaders } from 'node:http';
import websocket, { type WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CloseCode, handleProtocols } from 'graphql-ws';
import type { Observer } from '../model/observer.ts';
import { refuse } from './refusal.ts';
import { createConnections, type Connection, type Connections } from './websocket-connections.ts';
import { createProtocol, type ProtocolOptions } from './websocket-protocol.ts';
import { serveSocket } from './websocket-session.ts';

/** What GraphQL over sockets needs. */
export interface WebSocketOptions<Context> extends ProtocolOptions<Context> {
  /** Says why a page of the origin that is named in the headers must not open a socket, or null. */
  readonly refuseOrigin: (headers: IncomingHttpHeaders) => string | null;
}

/** How sockets are let in, and what becomes of those that are. */
export interface SocketDoor {
  /** The hook that refuses upgrades elsewhere than at the path, for pages of foreign origins, and while there is no room. */
  readonly refuseUpgrade: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;
  readonly serve: (socket: WebSocket, request: FastifyRequest) => void;
}

/**
 * Makes it possible to open sockets at one path. When the server closes, what is under way on them ends first. It comes before every
 * hook and route: whatever answers an upgrade with a refusal relies on it to let go of the connection.
 */
export async function addWebSockets<Context>(
  app: FastifyInstance,
  path: string,
  options: WebSocketOptions<Context> & { readonly observer: Observer },
): Promise<SocketDoor> {
  const connections = createConnections();
  await app.register(websocket, {
    options: { maxPayload: options.limits.messageBytes, handleProtocols },
    // A broken message has closed its socket already, with the code that says what was wrong.
    errorHandler: (_error, socket) => {
      socket.close(CloseCode.InternalServerError, 'Internal server error');
    },
    preClose: () => connections.stop(),
  });
  const protocol = createProtocol(options);
  return {
    refuseUpgrade: (request, reply) => refuseUpgrade(request, reply, { path, connections, ...options }),
    serve: (socket, request) => {
      const connection = connections.add(socket);
      reportWhenClosed(request, connection, options.observer);
      serveSocket({ socket, request, connection, identity: null }, protocol, options);
    },
  };
}

/** An upgrade is a request that ends with its socket. */
function reportWhenClosed(request: FastifyRequest, connection: Connection, observer: Observer): void {
  const openedAt = performance.now();
  connection.onClosed(() => {
    observer.requestFinished({
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: 101,
      durationMs: performance.now() - openedAt,
    });
  });
}

const stopping = { status: 503, code: 'OVERLOADED', message: 'The gateway stops. Connect again.' } as const;
const crowded = { status: 503, code: 'OVERLOADED', message: 'There are too many open sockets.' } as const;

interface UpgradeRules {
  readonly path: string;
  readonly connections: Connections;
  readonly refuseOrigin: (headers: IncomingHttpHeaders) => string | null;
  readonly limits: { readonly sockets: number };
}

async function refuseUpgrade(
  request: FastifyRequest,
  reply: FastifyReply,
  { path, connections, refuseOrigin, limits }: UpgradeRules,
): Promise<FastifyReply | undefined> {
  if (!request.ws) return undefined;
  if (request.routeOptions.url !== path) {
    return refuse(reply, { status: 400, code: 'BAD_REQUEST', message: `Sockets are opened at ${path}.` });
  }
  const message = refuseOrigin(request.headers);
  if (message !== null) return refuse(reply, { status: 403, code: 'FORBIDDEN', message });
  if (connections.isStopping()) return refuse(reply.header('retry-after', '1'), stopping);
  return connections.count() < limits.sockets ? undefined : refuse(reply.header('retry-after', '5'), crowded);
}
