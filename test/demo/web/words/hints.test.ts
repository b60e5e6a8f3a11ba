import { describe, expect, it } from 'vitest';
import { readEnding, readMessage } from '../../../../src/demo/web/words/hints.ts';

describe('the way back from the hosted page', () => {
  it.each([
    ['?returned=success', 'success'],
    ['?other=1&returned=unverified', 'unverified'],
    ['?returned=elsewhere', null],
    ['', null],
  ])('is read from %j as %s', (search, ending) => {
    expect(readEnding(search)).toBe(ending);
  });
});

describe('a message of the hosted page', () => {
  it.each([
    ['JSON, as documented', '{"status":"APPROVED","manualStatus":"WAITING"}', 'APPROVED'],
    ['an object', { status: 'FAILED' }, 'FAILED'],
    ['lower case', { status: 'success' }, 'SUCCESS'],
    ['no JSON', 'status', null],
    ['JSON that is no object', '5', null],
    ['a status that is no text', { status: 1 }, null],
    ['nothing', null, null],
  ])('that is %s is read', (_sentence, data, status) => {
    expect(readMessage(data)).toBe(status);
  });
});
