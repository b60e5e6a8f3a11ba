import { describe, expect, it } from 'vitest';
import { toStartError } from '../../../src/graphql/errors/start-error.ts';
import type { VendorFailure } from '../../../src/model/failures.ts';
import type { StartFailure } from '../../../src/model/start-result.ts';

const refused = (failure: VendorFailure) =>
  toStartError({ kind: 'VENDOR_REJECTED', failure, path: null, verification: null });

describe('a failed start in the words of the schema', () => {
  it('names the broken rule and its place', () => {
    expect(toStartError({ kind: 'INVALID_INPUT', path: ['clientId'], message: 'No.' })).toEqual({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      message: 'No.',
      path: ['clientId'],
      retryable: false,
    });
  });

  it.each<[VendorFailure, string]>([
    [{ kind: 'BAD_VALUE', field: 'sex' }, 'VENDOR_BAD_VALUE'],
    [{ kind: 'MISSING_VALUE', field: null }, 'VENDOR_MISSING_VALUE'],
    [{ kind: 'REQUEST_REFUSED' }, 'VENDOR_REQUEST_REFUSED'],
    [{ kind: 'CREDENTIALS' }, 'VENDOR_CREDENTIALS'],
    [{ kind: 'ACCOUNT_INACTIVE' }, 'VENDOR_ACCOUNT_INACTIVE'],
    [{ kind: 'FUNDS' }, 'VENDOR_FUNDS'],
    [{ kind: 'ENVIRONMENT' }, 'VENDOR_ENVIRONMENT'],
    [{ kind: 'FEATURE' }, 'VENDOR_FEATURE'],
    [{ kind: 'DUPLICATE_SESSION' }, 'DUPLICATE_SESSION'],
    [{ kind: 'NOT_FOUND' }, 'VENDOR_NOT_FOUND'],
    [{ kind: 'TOKEN_NOT_VALID' }, 'VENDOR_TOKEN_NOT_VALID'],
  ])('tells %j by its code', (failure, code) => {
    expect(refused(failure)).toMatchObject({ __typename: 'VendorRejectedError', code, retryable: false });
  });

  it('says how long to wait', () => {
    expect(toStartError({ kind: 'RATE_LIMITED', retryAfterSeconds: 9 })).toMatchObject({
      __typename: 'RateLimitedError',
      code: 'VENDOR_RATE_LIMITED',
      retryable: true,
      retryAfter: 9,
    });
  });

  it.each<[StartFailure, object]>([
    [
      { kind: 'BUDGET_SPENT', budget: 'CLIENT', retryAfterSeconds: 60 },
      { code: 'BUDGET_SPENT', retryAfter: 60 },
    ],
    [{ kind: 'IDEMPOTENCY_CONFLICT' }, { code: 'IDEMPOTENCY_CONFLICT', path: ['idempotencyKey'], retryable: false }],
    [{ kind: 'IN_PROGRESS' }, { code: 'OPERATION_IN_PROGRESS', retryable: true, retryAfter: 2 }],
  ])('tells %j', (failure, error) => {
    expect(toStartError(failure)).toMatchObject(error);
  });

  it('tells what was not sent from what nobody knows', () => {
    expect(toStartError({ kind: 'VENDOR_UNAVAILABLE' })).toMatchObject({ code: 'VENDOR_UNAVAILABLE', retryable: true });
    expect(toStartError({ kind: 'OUTCOME_UNKNOWN' })).toMatchObject({ code: 'OUTCOME_UNKNOWN', retryable: true });
  });
});
