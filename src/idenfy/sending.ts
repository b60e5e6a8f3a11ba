import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** How far a call has come: nothing known, certainly not a byte written, or perhaps read by the other side. */
export interface CallProgress {
  stage: 'UNKNOWN' | 'NOT_SENT' | 'SENT';
  /** Aborts when fetch is about to send the same call once more, as its standard has it do after a 421. */
  readonly sentAgain: AbortSignal;
}

/** Tells, for each call of Node's fetch made inside `run`, whether anything of it was written to a connection. */
export interface SendingWatch {
  run<T>(call: (progress: CallProgress) => Promise<T>): Promise<T>;
  stop(): void;
}

/**
 * Watches Node's fetch through its diagnostics channels (Node.js and undici documentation, DiagnosticsChannel). Error codes
 * cannot tell this: a connection reset during the TLS handshake and one after the request have the same code, but only the
 * second may have bought something. Should the channels fall silent, every call stays `UNKNOWN`.
 */
export function watchSending(): SendingWatch {
  const calls = new AsyncLocalStorage<Call>();
  const callOf = new WeakMap<object, CallProgress>();

  const onCreate = (message: unknown) => {
    const call = calls.getStore();
    const request = requestOf(message);
    if (call === undefined || request === null) return;
    if (call.progress.stage === 'SENT') call.sendingAgain.abort();
    if (call.progress.stage === 'UNKNOWN') call.progress.stage = 'NOT_SENT';
    callOf.set(request, call.progress);
  };
  const onSend = (message: unknown) => {
    const request = requestOf(message);
    const call = request && callOf.get(request);
    if (call) call.stage = 'SENT';
  };

  subscribe('undici:request:create', onCreate);
  subscribe('undici:client:sendHeaders', onSend);
  return {
    run: (call) => {
      const sendingAgain = new AbortController();
      const progress: CallProgress = { stage: 'UNKNOWN', sentAgain: sendingAgain.signal };
      return calls.run({ progress, sendingAgain }, () => call(progress));
    },
    stop: () => {
      unsubscribe('undici:request:create', onCreate);
      unsubscribe('undici:client:sendHeaders', onSend);
    },
  };
}

interface Call {
  readonly progress: CallProgress;
  readonly sendingAgain: AbortController;
}

function requestOf(message: unknown): object | null {
  if (typeof message !== 'object' || message === null || !('request' in message)) return null;
  return typeof message.request === 'object' ? message.request : null;
}
