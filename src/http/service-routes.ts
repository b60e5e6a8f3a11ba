import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { printPublicSchema } from '../graphql/schema.ts';
import type { Caller } from '../model/caller.ts';
import { refuse } from './refusal.ts';

/** What the routes need. */
export interface ServiceRouteOptions {
  readonly isReady: () => Promise<boolean>;
  readonly authenticate: (headers: IncomingHttpHeaders) => Promise<Caller | null>;
  readonly explorer: 'on' | 'off';
}

/** The routes for machines that watch the gateway and for code generators. */
export function addServiceRoutes(app: FastifyInstance, options: ServiceRouteOptions): void {
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const isReady = await options.isReady();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
  app.get('/schema.graphql', async (request, reply) => {
    const mayRead = options.explorer === 'on' || (await options.authenticate(request.headers)) !== null;
    if (!mayRead)
      return refuse(reply, { status: 401, code: 'UNAUTHENTICATED', message: 'Say who you are to read the schema.' });
    return reply.type('text/plain; charset=utf-8').send(printPublicSchema());
  });
}
