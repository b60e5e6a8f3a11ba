import { describe, expect, it } from 'vitest';
import type { Observer } from '../../src/model/observer.ts';
import { createLogger } from '../../src/telemetry/logger.ts';

function logged(level: 'debug' | 'info' | 'silent' = 'info') {
  const lines: string[] = [];
  const logger = createLogger({ level, destination: { write: (line) => lines.push(line) } });
  return { logger, lines };
}

function withoutTime(line: string | undefined): unknown {
  const { time, ...rest } = JSON.parse(line ?? '') as Record<string, unknown>;
  expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
  return rest;
}

describe('the log', () => {
  it('has a line for a finished request', () => {
    const { logger, lines } = logged();
    logger.requestFinished({ requestId: 'a', method: 'POST', route: '/graphql', status: 200, durationMs: 12.4 });
    expect(lines.map(withoutTime)).toEqual([
      {
        level: 30,
        requestId: 'a',
        method: 'POST',
        route: '/graphql',
        status: 200,
        durationMs: 12,
        msg: 'request finished',
      },
    ]);
  });

  it('warns of a failed call to the vendor', () => {
    const { logger, lines } = logged();
    logger.vendorCalled({
      requestId: 'a',
      operation: 'createSession',
      outcome: 'FUNDS',
      status: 402,
      tries: 1,
      durationMs: 3,
    });
    expect(lines.map(withoutTime)).toEqual([
      {
        level: 40,
        requestId: 'a',
        operation: 'createSession',
        outcome: 'FUNDS',
        status: 402,
        tries: 1,
        durationMs: 3,
        msg: 'vendor called',
      },
    ]);
  });

  it('says where a defect is, and nothing of what was sent', () => {
    const { logger, lines } = logged();
    const error = new TypeError('cannot read "Zebulon\nQuagmire"', { cause: new Error('Zebulon') });
    logger.failed({ requestId: 'a', error: Object.assign(error, { body: 'Zebulon' }) });
    const [line] = lines.map(withoutTime);
    expect(line).toMatchObject({ level: 50, requestId: 'a', msg: 'defect', error: { name: 'TypeError' } });
    expect(JSON.stringify(line)).toMatch(/logger\.test\.ts/u);
    expect(lines.join('')).not.toMatch(/Zebulon|Quagmire/u);
  });

  it('mentions a delivery that was kept where everything is wanted', () => {
    const { logger, lines } = logged('debug');
    logger.deliveryReceived({ verdict: 'KEPT' });
    expect(lines.map(withoutTime)).toEqual([{ level: 20, verdict: 'KEPT', msg: 'delivery received' }]);
  });

  it('has no line for a delivery that was kept unless told to', () => {
    const { logger, lines } = logged('info');
    logger.deliveryReceived({ verdict: 'KEPT' });
    expect(lines).toEqual([]);
  });

  it.each(['REFUSED', 'TOO_LARGE', 'NOT_STORED'] as const)('warns of a delivery that was not kept: %s', (verdict) => {
    const { logger, lines } = logged();
    logger.deliveryReceived({ verdict });
    expect(lines.map(withoutTime)).toEqual([{ level: 40, verdict, msg: 'delivery received' }]);
  });

  it('has a line for a delivery that was taken in', () => {
    const { logger, lines } = logged();
    logger.deliveryProcessed({ state: 'APPLIED', reason: null });
    expect(lines.map(withoutTime)).toEqual([{ level: 30, state: 'APPLIED', reason: null, msg: 'delivery processed' }]);
  });

  it.each([
    ['IGNORED', 'OUTRANKED'],
    ['UNPARSED', 'NOT_JSON'],
    ['SET_ASIDE', 'PROCESSING_FAILED'],
  ])('warns of a delivery that changed nothing: %s, %s', (state, reason) => {
    const { logger, lines } = logged();
    logger.deliveryProcessed({ state, reason });
    expect(lines.map(withoutTime)).toEqual([{ level: 40, state, reason, msg: 'delivery processed' }]);
  });

  it('mentions operations, starts and commands where everything is wanted', () => {
    const { logger, lines } = logged('debug');
    const operation = { operation: 'other', type: 'query', field: 'node', outcome: 'OK', durationMs: 1.2 } as const;
    logger.operationFinished({ requestId: 'a', ...operation });
    logger.startFinished({ outcome: 'CREATED' });
    logger.commandFinished({ command: 'decide', outcome: 'DONE' });
    expect(lines.map(withoutTime)).toEqual([
      { level: 20, requestId: 'a', ...operation, durationMs: 1, msg: 'operation finished' },
      { level: 20, outcome: 'CREATED', msg: 'start finished' },
      { level: 20, command: 'decide', outcome: 'DONE', msg: 'command finished' },
    ]);
  });

  it('says how deletions go on, and raises an alarm when one is stuck', () => {
    const { logger, lines } = logged();
    logger.deletionMoved({ state: 'DONE' });
    logger.deletionMoved({ state: 'STUCK' });
    expect(lines.map(withoutTime)).toEqual([
      { level: 30, state: 'DONE', msg: 'deletion moved' },
      { level: 50, state: 'STUCK', msg: 'deletion moved' },
    ]);
  });

  it('raises an alarm when a verification is stuck', () => {
    const { logger, lines } = logged();
    logger.verificationStuck();
    expect(lines.map(withoutTime)).toEqual([{ level: 50, msg: 'a verification is stuck' }]);
  });

  it('warns when calls are kept from the vendor, and when they are made again', () => {
    const { logger, lines } = logged();
    logger.breakerMoved({ calls: 'READ', state: 'OPEN' });
    logger.breakerMoved({ calls: 'READ', state: 'CLOSED' });
    expect(lines.map(withoutTime)).toEqual([
      { level: 40, calls: 'READ', state: 'OPEN', msg: 'breaker moved' },
      { level: 40, calls: 'READ', state: 'CLOSED', msg: 'breaker moved' },
    ]);
  });

  it.each(['WEBHOOK', 'POLL'])('raises an alarm when a final outcome was replaced by %s', (source) => {
    const { logger, lines } = logged();
    logger.outcomeReplaced({ source });
    expect(lines.map(withoutTime)).toEqual([{ level: 50, source, msg: 'a final outcome was replaced' }]);
  });

  it.each<[string, (logger: Observer, more: object) => void]>([
    [
      'a request',
      (logger, more) => {
        const request = { requestId: 'a', method: 'GET', route: '/', status: 200, durationMs: 1, ...more };
        logger.requestFinished(request);
      },
    ],
    [
      'a call to the vendor',
      (logger, more) => {
        const answer = { outcome: 'ok', status: 200, tries: 1, durationMs: 1 } as const;
        const call = { requestId: null, operation: 'readStatus' as const, ...answer, ...more };
        logger.vendorCalled(call);
      },
    ],
    [
      'a delivery at the door',
      (logger, more) => {
        logger.deliveryReceived({ verdict: 'REFUSED', ...more });
      },
    ],
    [
      'a delivery that was taken in',
      (logger, more) => {
        logger.deliveryProcessed({ state: 'APPLIED', reason: null, ...more });
      },
    ],
    [
      'an alarm',
      (logger, more) => {
        logger.outcomeReplaced({ source: 'POLL', ...more });
      },
    ],
  ])('takes nothing along that it was not asked for: %s', (_sentence, tell) => {
    const { logger, lines } = logged();
    tell(logger, { authToken: 'canary-token', body: { docFirstName: 'canary-token' } });
    expect(lines).toHaveLength(1);
    expect(lines.join('')).not.toContain('canary-token');
  });

  it('stays one line whatever it is told', () => {
    const { logger, lines } = logged();
    logger.requestFinished({ requestId: 'a\n{"level":60}\r\n', method: 'GET', route: '/', status: 200, durationMs: 1 });
    expect(lines.join('').trimEnd().split('\n')).toHaveLength(1);
  });

  it('can be silent', () => {
    const { logger, lines } = logged('silent');
    logger.failed({ requestId: null, error: new Error('x') });
    expect(lines).toEqual([]);
  });
});
