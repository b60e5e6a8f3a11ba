import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header that carries a request's id, in and out. */
export const requestIdHeader = 'x-request-id';

const acceptable = /^[A-Za-z0-9._-]{1,64}$/u;

/** The id a request brings, when it is harmless in a log and a header; a new one otherwise. */
export function readRequestId(headers: IncomingHttpHeaders): string {
  const given = headers[requestIdHeader];
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
}
