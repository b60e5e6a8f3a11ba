import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Admission } from '../model/admission.ts';
import type { Observer } from '../model/observer.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';
import type { Inbox } from '../verification/inbox.ts';

/** Where the vendor delivers. */
const path = '/webhooks/idenfy';

/** No documented delivery comes near; links and screenings make the largest ones. */
const mostBytes = 2 * 1024 * 1024;

/** What the route needs. */
export interface WebhookRouteOptions {
  readonly inbox: Pick<Inbox, 'receive'>;
  readonly observer: Observer;
  readonly admission: Pick<Admission, 'follow'>;
}

/**
 * The door for the vendor's deliveries. The raw bytes are verified, so any content type and charset is taken as it is. The answers
 * tell nothing: 200 when a delivery is on disk, 401 when it is not genuine, 413 when it is too large, 503 when it cannot be kept now.
 */
export function addWebhookRoute(app: FastifyInstance, { inbox, observer, admission }: WebhookRouteOptions): void {
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    // Fastify refuses a content type that is none before any parser is asked.
    scope.addHook('onRequest', ({ raw }, _reply, done) => {
      raw.headers['content-type'] = undefined;
      done();
    });
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, parsed) => {
      parsed(null, body);
    });
    scope.setErrorHandler((error: Error & { readonly statusCode?: number }, request, reply) => {
      if (error.statusCode !== undefined && error.statusCode < 500)
        return answerUnread(reply, error.statusCode, observer);
      if (error instanceof StoreUnavailableError) observer.deliveryReceived({ verdict: 'NOT_STORED' });
      else observer.failed({ requestId: request.id, error });
      return reply.code(503).header('retry-after', '5').send({ status: 'not kept' });
    });
    scope.post(path, { bodyLimit: mostBytes }, async (request, reply) => {
      const reception = await admission.follow(() => inbox.receive(readDelivery(request)));
      return reception === 'KEPT' ? { status: 'kept' } : reply.code(401).send({ status: 'refused' });
    });
    done();
  });
}

function answerUnread(reply: FastifyReply, status: number, observer: Observer): FastifyReply {
  if (status === 413) observer.deliveryReceived({ verdict: 'TOO_LARGE' });
  return reply.code(status).send({ status: 'refused' });
}

/** Node joins a header that comes twice into one text, so the lines as they came are counted. */
function readDelivery({ body, headers, raw }: FastifyRequest) {
  const eventType = headers['idenfy-event-type'];
  return {
    body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    signature: raw.headersDistinct['idenfy-signature'],
    eventType: typeof eventType === 'string' ? eventType : null,
  };
}
