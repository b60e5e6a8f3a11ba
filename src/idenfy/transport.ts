import { watchSending, type CallProgress } from './sending.ts';
import type { UnreadableReason, VendorFailure } from '../model/failures.ts';

/** How the transport behaves. */
export interface TransportOptions {
  /** The largest answer that is read, in bytes after decompression. One mebibyte unless told. */
  readonly maxBytes?: number;
}

/** The only way out to the vendor. */
export interface Transport {
  /**
   * Fetches like `globalThis.fetch`, with these differences: the answer is read completely before it is returned, and so the
   * request's signal is a deadline for all of it; redirects and answers over the limit are refused; everything that goes wrong
   * is a `TransportError`.
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
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/** Makes a transport over Node's own fetch. */
export function createTransport({ maxBytes = oneMebibyte }: TransportOptions = {}): Transport {
  const sending = watchSending();
  const inFlight = new Set<Promise<unknown>>();
  let isClosed = false;

  return {
    fetch: async (input, init) => {
      if (isClosed) throw new TransportError({ kind: 'UNREACHABLE' }, null);
      const signal = init?.signal ?? (input instanceof Request ? input.signal : new AbortController().signal);
      const call = sending.run((progress) => {
        const signals = AbortSignal.any([signal, progress.sentAgain]);
        const start = () => globalThis.fetch(input, { ...init, redirect: 'manual', signal: signals });
        return exchange({ start, signal, maxBytes, progress });
      });
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
      sending.stop();
    },
  };
}

interface Exchange {
  readonly start: () => Promise<Response>;
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  readonly progress: CallProgress;
}

async function exchange({ start, signal, maxBytes, progress }: Exchange): Promise<Response> {
  if (signal.aborted) throw new TransportError({ kind: 'TIMEOUT', wasSent: false }, null);
  let status: number | null = null;
  try {
    const answer = await start();
    status = answer.status;
    return await readCompletely(answer, maxBytes);
  } catch (error) {
    if (error instanceof TransportError) throw error;
    // The cause stays behind: what the runtime throws can lead to the address, the headers and the bytes.
    throw new TransportError(failureOf(error, signal, progress), status);
  }
}

/** The same answer with its body in memory, decoded. */
async function readCompletely(answer: Response, maxBytes: number): Promise<Response> {
  const { status } = answer;
  const refusal = refusalOf(status);
  if (refusal !== null) {
    void answer.body?.cancel().catch(() => undefined);
    throw unreadable(refusal, status);
  }
  const body = answer.body && (await readBody(answer.body, maxBytes));
  if (body === 'TOO_LARGE') throw unreadable(body, status);
  const headers = new Headers(answer.headers);
  // These describe the bytes on the wire, which are no longer those of the body.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(withoutBody.has(status) ? null : body, { status, headers });
}

function refusalOf(status: number): UnreadableReason | null {
  if (redirects.has(status)) return 'REDIRECT';
  return status < 200 || status > 599 ? 'UNEXPECTED_STATUS' : null;
}

/** Copies into one buffer, because a megabyte in pieces of a byte each would take a hundred times its size. */
async function readBody(body: ReadableStream<Uint8Array>, maxBytes: number) {
  const reader = body.getReader();
  let buffer = new Uint8Array(Math.min(maxBytes, 16_384));
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (size + value.byteLength > maxBytes) return 'TOO_LARGE' as const;
      buffer = withRoomFor(size + value.byteLength, buffer);
      buffer.set(value, size);
      size += value.byteLength;
    }
  } finally {
    // Closes the connection when there is more to come.
    void reader.cancel().catch(() => undefined);
  }
  return buffer.slice(0, size);
}

function withRoomFor(size: number, buffer: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (size <= buffer.byteLength) return buffer;
  const larger = new Uint8Array(Math.max(size, 2 * buffer.byteLength));
  larger.set(buffer);
  return larger;
}

function failureOf(error: unknown, signal: AbortSignal, progress: CallProgress): VendorFailure {
  const certainlyNotSent = progress.stage === 'NOT_SENT';
  if (progress.sentAgain.aborted) return { kind: 'UNREADABLE_ANSWER', reason: 'UNEXPECTED_STATUS' };
  if (signal.aborted) return { kind: 'TIMEOUT', wasSent: !certainlyNotSent };
  if (certainlyNotSent) return { kind: 'UNREACHABLE' };
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof Error)) return { kind: 'CONNECTION_LOST' };
  if (cause.name === 'HTTPParserError') return { kind: 'UNREADABLE_ANSWER', reason: 'WRONG_SHAPE' };
  // What zlib and Brotli call themselves in Node.
  if ('code' in cause && /^(?:Z_|ERR__ERROR_)/u.test(String(cause.code))) {
    return { kind: 'UNREADABLE_ANSWER', reason: 'BAD_ENCODING' };
  }
  return { kind: 'CONNECTION_LOST' };
}

function unreadable(reason: UnreadableReason, status: number): TransportError {
  return new TransportError({ kind: 'UNREADABLE_ANSWER', reason }, status);
}
