import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/telemetry/logger.ts';

function logged(level: 'info' | 'silent' = 'info') {
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
    logger.vendorCalled({ operation: 'createSession', outcome: 'FUNDS', status: 402, tries: 1, durationMs: 3 });
    expect(lines.map(withoutTime)).toEqual([
      {
        level: 40,
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

  it('takes nothing along that it was not asked for', () => {
    const { logger, lines } = logged();
    const more = { requestId: 'a', method: 'GET', route: '/', status: 200, durationMs: 1, authToken: 'canary-token' };
    logger.requestFinished(more);
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
