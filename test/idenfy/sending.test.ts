import type { Dispatcher } from 'undici';
import { describe, expect, it } from 'vitest';
import { CallProgress, followSending } from '../../src/idenfy/sending.ts';

/** A controller of undici's, as far as it matters here. */
function controller(): Dispatcher.DispatchController {
  const state: { aborted: boolean; reason: Error | null; paused: boolean; rawHeaders: null; rawTrailers: null } = {
    aborted: false,
    reason: null,
    paused: false,
    rawHeaders: null,
    rawTrailers: null,
  };
  return Object.assign(state, {
    abort: (reason: Error) => Object.assign(state, { aborted: true, reason }),
    pause: () => undefined,
    resume: () => undefined,
  });
}

/** Dispatches a call that undici never gets to see, and hands over the handler undici would have been given. */
function dispatched(opaque: unknown, handler: Dispatcher.DispatchHandler = {}): Dispatcher.DispatchHandler {
  const given: Dispatcher.DispatchHandler[] = [];
  const dispatch = followSending((_, handler) => given.push(handler) > 0);
  const options = { path: '/', method: 'POST', opaque } as const;
  dispatch(options, handler);
  if (given[0] === undefined) throw new Error('Nothing was dispatched.');
  return given[0];
}

describe('a call', () => {
  it('that has not been started was not sent', () => {
    const progress = new CallProgress();

    dispatched(progress);

    expect(progress.stage).toBe('NOT_SENT');
  });

  it('whose connection was never made was not sent', () => {
    const progress = new CallProgress();
    const errors: Error[] = [];
    const refused = new Error('refused');

    const handler = dispatched(progress, { onResponseError: (_, error) => errors.push(error) });
    handler.onResponseError?.(controller(), refused);

    expect(progress.stage).toBe('NOT_SENT');
    expect(errors).toEqual([refused]);
  });

  it('that was started may have been sent', () => {
    const progress = new CallProgress();

    dispatched(progress).onRequestStart?.(controller(), null);

    expect(progress.stage).toBe('SENT');
  });

  it('that its handler stops at the start was not sent', () => {
    const progress = new CallProgress();
    const stopping: Dispatcher.DispatchHandler = {
      onRequestStart: (started) => {
        started.abort(new Error('too late'));
      },
    };

    dispatched(progress, stopping).onRequestStart?.(controller(), null);

    expect(progress.stage).toBe('NOT_SENT');
  });

  it('that is started once more is stopped before a byte is written, and stays sent', () => {
    const progress = new CallProgress();
    const [first, second] = [controller(), controller()];
    const handler = dispatched(progress);

    handler.onRequestStart?.(first, null);
    handler.onRequestStart?.(second, null);

    expect([first.aborted, second.aborted]).toEqual([false, true]);
    expect(progress.stage).toBe('SENT');
  });

  it('is not mistaken for another', () => {
    const [sent, waiting] = [new CallProgress(), new CallProgress()];
    const handler = dispatched(sent);
    dispatched(waiting);

    handler.onRequestStart?.(controller(), null);

    expect([sent.stage, waiting.stage]).toEqual(['SENT', 'NOT_SENT']);
  });

  it('of somebody else is passed on as it is', () => {
    const handler = {};

    expect(dispatched(null, handler)).toBe(handler);
  });
});
