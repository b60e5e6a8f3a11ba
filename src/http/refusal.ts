import type { FastifyReply } from 'fastify';

/** A request that ends before GraphQL, answered in the one shape that GraphQL clients read. */
export interface Refusal {
  readonly status: number;
  readonly code:
    | 'BAD_REQUEST'
    | 'FORBIDDEN'
    | 'INTERNAL_SERVER_ERROR'
    | 'OPERATION_REFUSED'
    | 'OVERLOADED'
    | 'TOO_MANY_REQUESTS'
    | 'UNAUTHENTICATED'
    | 'VENDOR_UNAVAILABLE';
  /** For a developer; holds nothing of the request. */
  readonly message: string;
  /** In how many seconds it may be tried again, where waiting helps. */
  readonly retryAfter?: number;
}

/** Answers a request with a refusal. */
export function refuse(reply: FastifyReply, { status, code, message, retryAfter }: Refusal): FastifyReply {
  const waiting = retryAfter === undefined ? {} : { retryAfter };
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  const extensions = { code, requestId: reply.request.id, ...waiting };
  return reply.code(status).send({ errors: [{ message, extensions }] });
}

/** What is said of the statuses that Fastify itself answers with. */
const explanations: Readonly<Record<number, string>> = {
  400: 'Invalid JSON, or not a JSON object.',
  408: 'The request took too long to arrive.',
  413: 'The request is too large.',
  415: 'The request has to be application/json in UTF-8.',
};

/** A refusal for an error that reached the HTTP layer; whatever is not the sender's fault is masked. */
export function toRefusal(error: { readonly statusCode?: number }): Refusal {
  const status = error.statusCode ?? 500;
  if (status < 400 || status >= 500) {
    return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' };
  }
  return { status, code: 'BAD_REQUEST', message: explanations[status] ?? 'The request was refused.' };
}
