import websocket, { type WebSocket } from '@fastify/websocket';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { onTestFinished } from 'vitest';
import { workerScript } from './browser-attacks.ts';

/** What whoever buys is told. */
export const boughtToken = 'TokenOfTheDefenceless';

const answer = JSON.stringify({ data: { startVerification: { authToken: boughtToken } } });

/** A server that every attack works on. */
export interface Defenceless {
  readonly url: string;
  /** How often it sold something so far. */
  readonly sold: () => number;
}

/**
 * Starts a server without any defence, which takes the mutation from whoever sends it in whatever way, lets every origin read, and
 * answers what the asker can use. The address alone is an empty page, from which others are attacked. It stops when the test ends.
 */
export async function startDefenceless(): Promise<Defenceless> {
  let sold = 0;
  const sell = (text: string) => {
    if (text.includes('startVerification')) sold += 1;
  };
  const app = fastify({ forceCloseConnections: true });
  onTestFinished(() => app.close());
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  await app.register(websocket);
  allowEveryOrigin(app);
  app.get('/', (_request, reply) => reply.type('text/html').send('<!doctype html><title>empty</title><body>'));
  app.get('/worker.js', (_request, reply) => reply.type('text/javascript').send(workerScript));
  const handler = (request: FastifyRequest, reply: FastifyReply) => {
    sell(decodeURIComponent(`${request.url} ${String(request.body)}`));
    return answerFor(request, reply);
  };
  app.post('/graphql', handler);
  app.route({
    method: 'GET',
    url: '/graphql',
    handler,
    wsHandler: (socket) => {
      sellOver(socket, sell);
    },
  });
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), sold: () => sold };
}

function allowEveryOrigin(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'cache-control': 'no-store',
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    });
    done();
  });
  app.options('/graphql', (_request, reply) => reply.status(204).send());
}

/** The answer in the form that an event source, a script, a style sheet or anything else reads. */
function answerFor({ headers, query }: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (headers.accept === 'text/event-stream') return reply.type('text/event-stream').send(`data: ${answer}\n\n`);
  if (headers['sec-fetch-dest'] === 'script') {
    const { callback } = query as { readonly callback: string };
    return reply.type('text/javascript').send(`${callback}(${answer})`);
  }
  if (headers['sec-fetch-dest'] === 'style') return reply.type('text/css').send(answer);
  return reply.type('application/json').send(answer);
}

/** As much of `graphql-transport-ws` as it takes to sell. */
function sellOver(socket: WebSocket, sell: (text: string) => void): void {
  socket.on('message', (data: Buffer) => {
    const message = data.toString();
    sell(message);
    const isInit = message.includes('connection_init');
    socket.send(isInit ? '{"type":"connection_ack"}' : `{"id":"1","type":"next","payload":${answer}}`);
  });
}
