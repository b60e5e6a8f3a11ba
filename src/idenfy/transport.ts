import { Agent, type Dispatcher } from 'undici';
import { BufferedResponse } from './buffered-response.ts';
import { acceptedEncodings, decodeBody } from './decoding.ts';
import { CallProgress, followSending } from './sending.ts';
import type { UnreadableReason, VendorFailure } from '../model/failures.ts';

/** How the transport behaves. */
export interface TransportOptions {
  /** The largest answer that is read, in bytes after decompression. One mebibyte unless told. */
  readonly maxBytes?: number;
  /** The most connections to one origin, so also the most calls at a time; further ones wait. 64 unless told. */
  readonly connections?: number;
}

/** The only way out to the vendor. */
export interface Transport {
  /**
   * Fetches like `globalThis.fetch`, with these differences: the answer is read completely before it is returned, and so the
   * request's signal is a deadline for all of it; redirects and answers over the limit are refused; nothing is ever sent twice;
   * everything that goes wrong is a `TransportError`. What the options hold of `TransportHints` is heeded.
   */
  readonly fetch: typeof globalThis.fetch;
  /** Refuses new calls and resolves when those in flight have ended. */
  close(): Promise<void>;
}

/** A call that brought no complete answer. Holds nothing of the request or the answer but its status. */
export class TransportError extends Error {
  readonly failure: VendorFailure;
  /** The HTTP status, null when no answer began. */
  readonly status: number | null;

  constructor(failure: VendorFailure, status: number | null) {
    super(`The call to the vendor failed: ${failure.kind}`);
    this.name = 'TransportError';
    this.failure = failure;
    this.status = status;
  }
}

const oneMebibyte = 1_048_576;
/** What an encoding may add at most to bytes that it cannot make smaller. */
const encodingOverhead = 65_536;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);
const ownHeaders = { 'accept-encoding': acceptedEncodings, 'user-agent': 'idenfy-graphql-gateway' };

/**
 * Makes a transport over one pool of undici's. Node's own fetch would cost several times the processor time, has no cap of
 * connections, and sends a request again after a 421.
 */
export function createTransport({ maxBytes = oneMebibyte, connections = 64 }: TransportOptions = {}): Transport {
  // HTTP/2 would send requests again on a connection that is going away.
  const agent = new Agent({ connections, pipelining: 1, allowH2: false });
  const dispatcher = agent.compose(followSending);
  const inFlight = new Set<Promise<unknown>>();
  let isClosed = false;

  return {
    fetch: async (input, init) => {
      if (isClosed) throw new TransportError({ kind: 'UNREACHABLE' }, null);
      const call = exchange(dispatcher, toCall(input, init), maxBytes);
      inFlight.add(call);
      try {
        return await call;
      } finally {
        inFlight.delete(call);
      }
    },
    close: async () => {
      isClosed = true;
      await Promise.allSettled(inFlight);
      await agent.destroy();
    },
  };
}

/** What a caller may tell in the options of a call, because the way through a `Request` costs more than the sending. */
export interface TransportHints {
  /** The body of the request once more. */
  readonly bodyText?: string;
  /** The signal of the call, in the place of the request's own. */
  readonly deadline?: AbortSignal;
}

interface Call {
  readonly request: Request;
  readonly bodyText: string | null;
  readonly signal: AbortSignal;
}

/** ky hands over a complete `Request` and the hints; making another `Request` would cost. */
function toCall(
  input: Request | string | URL,
  { bodyText, deadline, ...init }: RequestInit & TransportHints = {},
): Call {
  const isComplete = input instanceof Request && Object.keys(init).length === 0;
  const request = isComplete ? input : new Request(input, init);
  return { request, bodyText: bodyText ?? null, signal: deadline ?? request.signal };
}

async function exchange(dispatcher: Dispatcher, call: Call, maxBytes: number): Promise<Response> {
  const { signal } = call;
  const progress = new CallProgress();
  let status: number | null = null;
  try {
    const answer = await dispatcher.request({ ...(await toOptions(call)), signal, opaque: progress });
    status = answer.statusCode;
    return await readCompletely(answer, maxBytes);
  } catch (error) {
    if (error instanceof TransportError) throw error;
    // The cause stays behind: what the runtime throws can lead to the address, the headers and the bytes.
    throw new TransportError(failureOf(error, signal, progress), status);
  }
}

/** The body in one piece, so that its length is told. */
async function toOptions({ request, bodyText }: Call) {
  const { origin, pathname, search } = new URL(request.url);
  return {
    origin,
    path: pathname + search,
    method: request.method,
    headers: { ...ownHeaders, ...Object.fromEntries(request.headers) },
    body: bodyText ?? (request.body === null ? null : await request.bytes()),
  };
}

/** The answer with its body in memory, decoded. */
async function readCompletely(answer: Dispatcher.ResponseData<unknown>, maxBytes: number): Promise<Response> {
  const { statusCode: status, body } = answer;
  // Whoever stops reading closes the connection, of which undici tells here too.
  body.on('error', () => undefined);
  const refusal = refusalOf(status);
  if (refusal !== null) {
    body.destroy();
    throw unreadable(refusal, status);
  }
  const headers = toHeaders(answer.headers);
  const encoding = headers.get('content-encoding');
  const bytes = await readBytes(body, encoding === null ? maxBytes : maxBytes + encodingOverhead);
  // These describe the bytes on the wire, which are no longer those of the body.
  headers.delete('content-encoding');
  headers.delete('content-length');
  if (withoutBody.has(status)) return new Response(null, { status, headers });
  const decoded = bytes === 'TOO_LARGE' || encoding === null ? bytes : await decodeBody(bytes, encoding, maxBytes);
  if (typeof decoded === 'string') throw unreadable(decoded, status);
  return new BufferedResponse(decoded, { status, headers });
}

function refusalOf(status: number): UnreadableReason | null {
  if (redirects.has(status)) return 'REDIRECT';
  // Sent to the wrong server, says the answer: what came of it there is not known.
  return status < 200 || status > 599 || status === 421 ? 'UNEXPECTED_STATUS' : null;
}

function toHeaders(received: Dispatcher.ResponseData['headers']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    for (const each of Array.isArray(value) ? value : [value ?? '']) headers.append(name, each);
  }
  return headers;
}

/** Copies into one buffer, because a megabyte in pieces of a byte each would take a hundred times its size. */
function readBytes(
  body: Dispatcher.ResponseData['body'],
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | 'TOO_LARGE'> {
  return new Promise((resolve, reject) => {
    let buffer = new Uint8Array(0);
    let size = 0;
    body.on('data', (chunk: Buffer) => {
      if (size + chunk.byteLength > maxBytes) {
        resolve('TOO_LARGE');
        body.destroy();
        return;
      }
      buffer = withRoomFor(size + chunk.byteLength, buffer);
      buffer.set(chunk, size);
      size += chunk.byteLength;
    });
    body.on('end', () => {
      resolve(buffer.subarray(0, size));
    });
    body.on('error', reject);
  });
}

function withRoomFor(size: number, buffer: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (size <= buffer.byteLength) return buffer;
  const larger = new Uint8Array(Math.max(size, 2 * buffer.byteLength));
  larger.set(buffer);
  return larger;
}

function failureOf(error: unknown, signal: AbortSignal, { stage }: CallProgress): VendorFailure {
  if (signal.aborted) return { kind: 'TIMEOUT', wasSent: stage === 'SENT' };
  if (stage === 'NOT_SENT') return { kind: 'UNREACHABLE' };
  if (error instanceof Error && error.name === 'HTTPParserError') {
    return { kind: 'UNREADABLE_ANSWER', reason: 'WRONG_SHAPE' };
  }
  return { kind: 'CONNECTION_LOST' };
}

function unreadable(reason: UnreadableReason, status: number): TransportError {
  return new TransportError({ kind: 'UNREADABLE_ANSWER', reason }, status);
}
