import { describe, expect, it } from 'vitest';
import { describeFailure, policyDespite } from '../../../../src/demo/web/words/failures.ts';

describe('a failure in words', () => {
  it('is what the page has to say of its code, and how long to wait', () => {
    expect(describeFailure({ code: 'VENDOR_RATE_LIMITED', message: 'for developers', retryAfter: 30 })).toBe(
      'iDenfy takes no more calls at the moment. Wait 30 seconds.',
    );
  });

  it.each(['INVALID_INPUT', 'A_NEWER_CODE', 'constructor'])(
    'is what the API says where the page has no words: %s',
    (code) => {
      expect(describeFailure({ code, message: 'for developers' })).toBe('for developers');
    },
  );
});

describe('a start in spite of failures', () => {
  it.each([
    [['UNDER_REVIEW'], 'NEW_SESSION'],
    [['ALREADY_VERIFIED'], 'REVERIFY'],
    [['INVALID_INPUT', 'ALREADY_VERIFIED'], 'REVERIFY'],
    [['OUTCOME_UNKNOWN'], null],
    [[], null],
  ])('of %j takes the policy %s', (codes, policy) => {
    expect(policyDespite(codes.map((code) => ({ code, message: '' })))).toBe(policy);
  });
});
