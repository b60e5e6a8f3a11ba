import { gzipSync } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { createCountedList, timesSchema, type Counted } from './counted-list.ts';
import { isFailureName, namedFailures, type VendorError } from './errors.ts';
import type { Success } from './vendor.ts';

const unusableBodies = ['html', 'wrong-types', 'not-utf8', 'a-byte-a-second', 'one-gigabyte', 'gzip-bomb'] as const;

/** A body with which no client can do anything. */
export type UnusableBody = (typeof unusableBodies)[number];

/** What goes wrong, when it does. */
export type FaultKind =
  /** A documented failure, by its name. */
  | { readonly failure: keyof typeof namedFailures }
  /** Any status, with an empty object for a body. */
  | { readonly status: number }
  /** The connection is cut before anything is done, after everything is done, or in the middle of the answer. */
  | { readonly cut: 'before' | 'after' | 'within' }
  /** An answer that cannot be used, without anything being done. */
  | { readonly body: UnusableBody }
  /** The answer points elsewhere. */
  | { readonly redirect: string }
  /** Everything is done, and the answer comes later. */
  | { readonly delayMs: number }
  /** Everything is done, and the list says that it goes on at this address. */
  | { readonly next: string };

/** Something that goes wrong at one path, a number of times. */
export type Fault = FaultKind &
  Counted & {
    readonly path: string;
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
  const faults = createCountedList<Fault>();
  return {
    add: (fault) => {
      faults.add(fault);
    },
    clear: () => {
      faults.clear();
    },
    take: (path) => faults.take((fault) => fault.path === path),
  };
}

/** Where sessions are listed. */
export const listPath = '/kyc/identifications/';

const kinds = ['failure', 'status', 'cut', 'body', 'redirect', 'delayMs', 'next'] as const;
const failure = z.string().refine(isFailureName, `is one of ${Object.keys(namedFailures).join(', ')}`);

const faultSchema = z
  .strictObject({
    path: z.string(),
    times: timesSchema.optional(),
    retryAfter: z.int().min(0).optional(),
    failure: failure.optional(),
    status: z.int().min(200).max(599).optional(),
    cut: z.enum(['before', 'after', 'within']).optional(),
    body: z.enum(unusableBodies).optional(),
    redirect: z.url().optional(),
    delayMs: z.int().min(0).max(600_000).optional(),
    next: z.url().optional(),
  })
  .refine((fault) => kinds.filter((kind) => fault[kind] !== undefined).length === 1, {
    message: `A fault has exactly one of ${kinds.join(', ')}`,
  })
  .refine((fault) => fault.retryAfter === undefined || (fault.failure ?? fault.status) !== undefined, {
    message: 'retryAfter goes with failure or status only',
  })
  .refine((fault) => fault.next === undefined || fault.path === listPath, {
    message: `next goes with ${listPath} only`,
  });

/** Faults that can be asked for over HTTP at these paths; anything else is refused with what is wrong about it. */
export function faultSchemaFor(paths: readonly string[]): z.ZodType<Fault> {
  const known = faultSchema.refine(({ path }) => paths.includes(path), {
    path: ['path'],
    message: `is one of ${paths.join(', ')}`,
  });
  return known.transform((fault) => fault as Fault);
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

/** What is answered once the fault has had its way with it. */
export function alter<Answer extends VendorError | Success>(fault: Fault, answer: Answer): Answer {
  if (!('next' in fault) || answer.status !== 200 || typeof answer.body === 'string') return answer;
  return { ...answer, body: { ...answer.body, next: fault.next } };
}

/** Breaks off the connection after the work, or in the middle of its answer. Says whether it did. */
export function breakOff(fault: Fault, reply: FastifyReply, body: string): boolean {
  if (!('cut' in fault) || fault.cut === 'before') return false;
  const { raw, statusCode } = reply.hijack();
  // There is no middle in an answer that says nothing.
  if (fault.cut === 'after' || body === '') {
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

function sendUnusable(reply: FastifyReply, kind: UnusableBody): void {
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
      stream(reply, { chunk: zippedMegabyte, chunks: 1024, pauseMs: 0, encoding: 'gzip' });
      break;
    case 'one-gigabyte':
      stream(reply, { chunk: Buffer.alloc(65_536, 0x20), chunks: 16_384, pauseMs: 0 });
      break;
    case 'a-byte-a-second':
      stream(reply, { chunk: Buffer.from(' '), chunks: 3_600, pauseMs: 1_000 });
      break;
  }
}

/** One member of a gzip stream; a thousand of them, one after the other, are a gigabyte once unpacked. */
const zippedMegabyte = gzipSync(Buffer.alloc(1_048_576, 0x20));

interface Trickle {
  readonly encoding?: 'gzip';
  readonly chunk: Buffer;
  readonly chunks: number;
  readonly pauseMs: number;
}

/** Writes piece by piece until the other side has had enough. */
function stream(reply: FastifyReply, { chunk, chunks, pauseMs, encoding }: Trickle): void {
  const { raw } = reply.hijack();
  raw.writeHead(200, { 'content-type': 'application/json', ...(encoding && { 'content-encoding': encoding }) });
  const writeNext = (left: number) => {
    if (raw.destroyed) return;
    if (left === 0) raw.end();
    else raw.write(chunk, () => setTimeout(writeNext, pauseMs, left - 1).unref());
  };
  writeNext(chunks);
}
