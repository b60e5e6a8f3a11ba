import { describe, expect, it } from 'vitest';
import { parseListAnswer } from '../../../src/idenfy/wire/list.ts';

const page = {
  count: 123,
  next: 'https://attacker.example/?page=2',
  previous: null,
  results: [
    { scanRef: 'one', status: 'ACTIVE', suspected: false, aNewKey: 1 },
    { scanRef: 'two', status: 'A_NEW_WORD', suspected: true },
    { scanRef: 'three', status: 'APPROVED', suspected: null },
  ],
};

describe('a page of the list', () => {
  it('is read with its next page as a yes or no', () => {
    expect(parseListAnswer(page)).toStrictEqual({
      total: 123,
      hasNext: true,
      sessions: [
        { scanRef: 'one', statusRaw: 'ACTIVE', suspected: false },
        { scanRef: 'two', statusRaw: 'A_NEW_WORD', suspected: true },
        { scanRef: 'three', statusRaw: 'APPROVED', suspected: false },
      ],
    });
  });

  it.each([undefined, null, ''])('is the last one when next is %j', (next) => {
    expect(parseListAnswer({ ...page, next })?.hasNext).toBe(false);
  });

  it.each([
    ['count', null],
    ['count', -1],
    ['count', '123'],
    ['next', true],
    ['results', null],
    ['results', {}],
    ['results', [null]],
    ['results', [{ scanRef: 1, status: 'ACTIVE', suspected: false }]],
    ['results', [{ scanRef: 'one', suspected: false }]],
    ['results', [{ scanRef: 'one', status: 'ACTIVE', suspected: 'no' }]],
  ])('is refused with the %s %j', (field, value) => {
    expect(parseListAnswer({ ...page, [field]: value })).toBeNull();
  });
});
