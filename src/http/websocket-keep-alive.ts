import type { WebSocket } from '@fastify/websocket';

/** How often a client is asked whether it is still there, and how long it may take to answer. */
const everyMs = 12_000;

/** Ends a socket whose client does not answer any more. Answers how to stop asking. */
export function keepAlive(socket: WebSocket): () => void {
  let isAnswered = true;
  socket.on('pong', () => {
    isAnswered = true;
  });
  const timer = setInterval(() => {
    if (!isAnswered) socket.terminate();
    else {
      isAnswered = false;
      socket.ping();
    }
  }, everyMs);
  return () => {
    clearInterval(timer);
  };
}
