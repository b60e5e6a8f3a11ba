import { describe, expect, it } from 'vitest';
import { givesUpAt, nextTryAt } from '../../../src/verification/delete/pace.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('the next try of a deletion', () => {
  it.each([
    ['REFUSED', { askedAt: 0, startBy: hour, tries: 1 }, hour + minute],
    ['REFUSED', { askedAt: hour, startBy: hour, tries: 1 }, hour + minute],
    ['REFUSED', { askedAt: hour + minute, startBy: hour, tries: 2 }, 2 * hour + minute],
    ['REFUSED', { askedAt: 5, startBy: null, tries: 1 }, hour + 5],
    ['UNANSWERED', { askedAt: 0, startBy: hour, tries: 1 }, minute],
    ['UNANSWERED', { askedAt: 0, startBy: null, tries: 4 }, 8 * minute],
    ['UNANSWERED', { askedAt: 0, startBy: null, tries: 99 }, hour],
  ] as const)('after %s with %j is at %i', (failure, trying, expected) => {
    expect(nextTryAt(failure, trying)).toBe(expected);
  });

  it('is given up after seven days, but not before the vendor could have deleted for as long', () => {
    expect(givesUpAt(0, null)).toBe(7 * day);
    expect(givesUpAt(0, hour)).toBe(7 * day);
    expect(givesUpAt(0, 7 * day - minute)).toBe(7 * day);
    expect(givesUpAt(0, 30 * day)).toBe(37 * day + minute);
  });
});
