import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { toFailures } from '../../../../src/demo/web/words/transport-failure.ts';

describe('a request that failed as a whole', () => {
  it('is told by each of its errors, with its code and when to come back', () => {
    const error = new CombinedGraphQLErrors({
      errors: [
        { message: 'Not yours.', extensions: { code: 'FORBIDDEN' } },
        { message: 'Too many.', extensions: { code: 'TOO_MANY_REQUESTS', retryAfter: 7 } },
        { message: 'No code.' },
      ],
    });
    expect(toFailures(error)).toEqual([
      { message: 'Not yours.', code: 'FORBIDDEN', retryable: false, retryAfter: null },
      { message: 'Too many.', code: 'TOO_MANY_REQUESTS', retryable: true, retryAfter: 7 },
      { message: 'No code.', code: 'UNKNOWN', retryable: false, retryAfter: null },
    ]);
  });

  it('without an answer can be tried again', () => {
    expect(toFailures(new TypeError('Failed to fetch'))).toEqual([
      { code: 'NETWORK', message: 'No answer that can be read has come.', retryable: true },
    ]);
  });

  it('has nothing to tell when it did not fail', () => {
    expect(toFailures(undefined)).toEqual([]);
  });
});
