import { gzipSync } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { isFailureName, namedFailures, type VendorError } from './errors.ts';

/** What goes wrong, when it does. */
export type FaultKind =
  /** A documented failure, by its name. */
  | { readonly failure: keyof typeof namedFailures }
  /** Any status, with an empty object for a body. */
  | { readonly status: number }
  /** The connection is cut before anything is done, after everything is done, or in the middle of the answer. */
  | { readonly cut: 'before' | 'after' | 'within' }
  /** An answer that cannot be used, without anything being done. */
  | { readonly body: 'html' | 'wrong-types' | 'not-utf8' | 'a-byte-a-second' | 'one-gigabyte' | 'gzip-bomb' }
  /** The answer points elsewhere. */
  | { readonly redirect: string }
  /** Everything is done, and the answer comes later. */
  | { readonly delayMs: number };

/** Something that goes wrong at one path, a number of times. */
export type Fault = FaultKind & {
  readonly path: string;
  readonly times?: number;
  /** Seconds, sent as `Retry-After`. */
  readonly retryAfter?: number;
};

/** The faults that are still to come. */
export interface FaultList {
  add(fault: Fault): void;
  clear(): void;
  /** Takes the next fault for this path, or null. */
  take(path: string): Fault | null;
}

/** An empty list. */
export function createFaultList(): FaultList {
  const faults: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      faults.push({ fault, left: fault.times ?? 1 });
    },
    clear: () => {
      faults.length = 0;
    },
    take: (path) => {
      const entry = faults.find(({ fault, left }) => fault.path === path && left > 0);
      if (entry === undefined) return null;
      entry.left -= 1;
      return entry.fault;
    },
  };
}

/** Reads a fault that was asked for over HTTP. Null when it is none. */
export function readFault(json: unknown): Fault | null {
  if (typeof json !== 'object' || json === null || !('path' in json) || typeof json.path !== 'string') return null;
  const isKind =
    ('failure' in json && typeof json.failure === 'string' && isFailureName(json.failure)) ||
    ('status' in json && Number.isInteger(json.status)) ||
    ('cut' in json && ['before', 'after', 'within'].includes(String(json.cut))) ||
    ('body' in json &&
      ['html', 'wrong-types', 'not-utf8', 'a-byte-a-second', 'one-gigabyte', 'gzip-bomb'].includes(
        String(json.body),
      )) ||
    ('redirect' in json && typeof json.redirect === 'string') ||
    ('delayMs' in json && typeof json.delayMs === 'number');
  return isKind ? (json as Fault) : null;
}

/** Lets a fault happen instead of the work, and says whether the answer is settled by it. */
export function preempt(fault: Fault, reply: FastifyReply): boolean {
  if ('failure' in fault) answer(reply, namedFailures[fault.failure], fault);
  else if ('status' in fault) answer(reply, { status: fault.status, body: {} }, fault);
  else if ('redirect' in fault) void reply.code(307).header('location', fault.redirect).send();
  else if ('body' in fault) sendUnusable(reply, fault.body);
  else if ('cut' in fault && fault.cut === 'before') reply.hijack().raw.socket?.destroy();
  else return false;
  return true;
}

/** Breaks off the connection after the work, or in the middle of its answer. Says whether it did. */
export function breakOff(fault: Fault, reply: FastifyReply, body: string): boolean {
  if (!('cut' in fault) || fault.cut === 'before') return false;
  const { raw, statusCode } = reply.hijack();
  if (fault.cut === 'after') {
    raw.socket?.destroy();
  } else {
    raw.writeHead(statusCode, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    raw.write(body.slice(0, body.length / 2), () => raw.socket?.destroy());
  }
  return true;
}

function answer(reply: FastifyReply, { status, body }: VendorError, { retryAfter }: Fault): void {
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  void reply.code(status).send(body);
}

function sendUnusable(reply: FastifyReply, kind: Extract<Fault, { body: string }>['body']): void {
  const json = reply.code(200).type('application/json');
  switch (kind) {
    case 'html':
      void reply.type('text/html').send('<html><body>It works!</body></html>');
      break;
    case 'wrong-types':
      void json.send({ authToken: 7, scanRef: [], status: {}, fraudTags: 'none' });
      break;
    case 'not-utf8':
      void json.send(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]));
      break;
    case 'gzip-bomb':
      void json.header('content-encoding', 'gzip').send(gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20)));
      break;
    case 'one-gigabyte':
      stream(reply, { chunk: Buffer.alloc(65_536, 0x20), chunks: 16_384, pauseMs: 0 });
      break;
    case 'a-byte-a-second':
      stream(reply, { chunk: Buffer.from(' '), chunks: 3_600, pauseMs: 1_000 });
      break;
  }
}

interface Trickle {
  readonly chunk: Buffer;
  readonly chunks: number;
  readonly pauseMs: number;
}

/** Writes piece by piece until the other side has had enough. */
function stream(reply: FastifyReply, { chunk, chunks, pauseMs }: Trickle): void {
  const { raw } = reply.hijack();
  raw.writeHead(200, { 'content-type': 'application/json' });
  const writeNext = (left: number) => {
    if (raw.destroyed) return;
    if (left === 0) raw.end();
    else raw.write(chunk, () => setTimeout(writeNext, pauseMs, left - 1).unref());
  };
  writeNext(chunks);
}
