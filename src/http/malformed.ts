import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Refusal } from './refusal.ts';

/** What the parser says of a request that it has given up. */
interface ParseError extends Error {
  readonly code?: string;
}

/** The statuses that are not 400. */
const statuses: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what is no HTTP in the shape of every other refusal, and closes the connection: nobody knows where its next request begins. */
export function answerUnreadable({ code = '' }: ParseError, socket: Socket): void {
  if (socket.writable) socket.write(describeRefusal(statuses[code] ?? 400));
  socket.destroySoon();
}

function describeRefusal(status: number): string {
  const extensions = { code: 'BAD_REQUEST', requestId: randomUUID() };
  const body = JSON.stringify({ errors: [{ message: 'The request is not HTTP as it has to be.', extensions }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${extensions.requestId}`,
    'connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

/**
 * Refuses a request that says in two ways where it goes: a proxy on the way may have read the other one. Node keeps the first of several
 * `Host` headers, and does not look at the host of an absolute target.
 */
export function refuseTwoHosts({ rawHeaders, headers, url = '' }: IncomingMessage): Refusal | null {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.length === 4 && /^host$/iu.test(name));
  const isTold = hosts.length < 2 && (url.startsWith('/') || url === '*' || hostOf(url) === headers.host);
  return isTold ? null : { status: 400, code: 'BAD_REQUEST', message: 'The request has to name one host.' };
}

function hostOf(target: string): string | null {
  return /^https?:\/\/([^/?#]+)/iu.exec(target)?.[1] ?? null;
}

/** Whether a request asks for a WebSocket. Other upgrades, as Java's client offers HTTP/2 with each request, are left unanswered. */
export function isWebSocketUpgrade({ headers: { upgrade } }: IncomingMessage): boolean {
  return upgrade?.toLowerCase() === 'websocket';
}
