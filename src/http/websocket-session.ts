import { randomUUID } from 'node:crypto';
import type { WebSocket } from '@fastify/websocket';
import { CloseCode, type Server } from 'graphql-ws';
import { requestScope } from '../graphql/request-scope.ts';
import type { Observer } from '../model/observer.ts';
import { keepAlive } from './websocket-keep-alive.ts';
import type { SocketSession } from './websocket-protocol.ts';

/** What serving a socket needs. */
export interface SessionOptions {
  readonly observer: Observer;
  readonly limits: { readonly unsentBytes: number };
}

/**
 * Speaks the protocol on one socket until it closes. Each message has a request id of its own. What should not happen closes the
 * socket with 4500 and is reported, not told.
 */
export function serveSocket(
  session: SocketSession,
  protocol: Server<SocketSession>,
  { observer, limits }: SessionOptions,
): void {
  const { socket, connection } = session;
  const guard = (work: () => Promise<void>) => {
    const requestId = randomUUID();
    return requestScope.run({ requestId }, work).catch((error: unknown) => {
      observer.failed({ requestId, error });
      socket.close(CloseCode.InternalServerError, 'Internal server error');
    });
  };
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => send(socket, text, limits.unsentBytes),
      close: (code, reason) => {
        socket.close(code, reason);
      },
      onMessage: (receive) => {
        socket.on('message', (data: Buffer) => {
          if (socket.readyState === socket.OPEN) connection.follow(guard(() => receive(data.toString('utf8'))));
        });
      },
    },
    session,
  );
  connection.onClosed(keepAlive(socket));
  socket.once('close', (code, reason) => void guard(() => closed(code, reason.toString('utf8'))));
}

/** Resolves once the text is on its way. A client that lets too much wait for it is let go, and what waits is thrown away. */
function send(socket: WebSocket, text: string, mostUnsent: number): Promise<void> {
  if (socket.bufferedAmount > mostUnsent) socket.terminate();
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve) => {
    socket.send(text, () => {
      resolve();
    });
  });
}
