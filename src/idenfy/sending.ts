import type { Dispatcher } from 'undici';

/** How far one call has come. Travels with it as undici's `opaque`. */
export class CallProgress {
  /** Certainly not a byte written, or perhaps read by the other side. */
  stage: 'NOT_SENT' | 'SENT' = 'NOT_SENT';
}

/**
 * An interceptor for undici that takes down when a call begins to be written, and lets none be written twice. Error codes cannot
 * tell this: a connection reset during the TLS handshake and one after the request have the same code, but only the second may
 * have bought something.
 */
export function followSending(dispatch: Dispatcher.Dispatch): Dispatcher.Dispatch {
  return (options, handler) => {
    const progress = 'opaque' in options ? options.opaque : null;
    return dispatch(options, progress instanceof CallProgress ? new FollowedHandler(handler, progress) : handler);
  };
}

/** Passes everything on. undici starts a request on a connection right before it writes its first byte. */
class FollowedHandler implements Dispatcher.DispatchHandler {
  readonly #handler: Dispatcher.DispatchHandler;
  readonly #progress: CallProgress;

  constructor(handler: Dispatcher.DispatchHandler, progress: CallProgress) {
    this.#handler = handler;
    this.#progress = progress;
  }

  onRequestStart(controller: Dispatcher.DispatchController, context: unknown): void {
    if (this.#progress.stage === 'SENT') {
      controller.abort(new Error('A call is sent once.'));
      return;
    }
    this.#handler.onRequestStart?.(controller, context);
    if (!controller.aborted) this.#progress.stage = 'SENT';
  }

  onResponseStart(...answer: Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>): void {
    this.#handler.onResponseStart?.(...answer);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#handler.onResponseData?.(controller, chunk);
  }

  onResponseEnd(...end: Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseEnd']>>): void {
    this.#handler.onResponseEnd?.(...end);
  }

  onResponseError(controller: Dispatcher.DispatchController, error: Error): void {
    this.#handler.onResponseError?.(controller, error);
  }
}
