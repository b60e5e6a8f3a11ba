import { describe, expect, it } from 'vitest';
import { IdenfyError } from '../../src/idenfy/errors.ts';
import type { VendorFailure } from '../../src/model/failures.ts';

const rows: readonly (readonly [VendorFailure, string])[] = [
  [{ kind: 'BAD_VALUE', field: 'country' }, 'iDenfy refused the value of country.'],
  [{ kind: 'BAD_VALUE', field: null }, 'iDenfy refused the value of a parameter that it did not name.'],
  [{ kind: 'MISSING_VALUE', field: 'clientId' }, 'iDenfy misses clientId.'],
  [{ kind: 'MISSING_VALUE', field: null }, 'iDenfy misses a parameter that it did not name.'],
  [{ kind: 'REQUEST_REFUSED' }, 'iDenfy refused the request without naming a value.'],
  [{ kind: 'CREDENTIALS' }, 'iDenfy refused the API key and secret: check IDENFY_API_KEY and IDENFY_API_SECRET.'],
  [{ kind: 'ACCOUNT_INACTIVE' }, 'The iDenfy account is not active: ask iDenfy.'],
  [{ kind: 'FUNDS' }, 'The iDenfy account is out of credits, funds or limit.'],
  [{ kind: 'ENVIRONMENT' }, 'The iDenfy keys belong to an environment in which this is not available.'],
  [{ kind: 'FEATURE' }, 'The contract or the settings of the iDenfy account do not include this.'],
  [{ kind: 'DUPLICATE_SESSION' }, 'iDenfy says that this client already has an active session.'],
  [{ kind: 'NOT_FOUND' }, 'iDenfy does not know what was asked for.'],
  [{ kind: 'TOKEN_NOT_VALID' }, 'iDenfy says that the token of the session has expired, was used or is unknown.'],
  [{ kind: 'RATE_LIMITED', retryAfterSeconds: 7 }, 'The limit of calls to iDenfy is used up: wait, then try again.'],
  [{ kind: 'VENDOR_FAULT' }, 'iDenfy failed to answer: whether it did what was asked is not known.'],
  [{ kind: 'UNREACHABLE' }, 'No connection to iDenfy could be made: nothing was sent.'],
  [{ kind: 'CONNECTION_LOST' }, 'The connection to iDenfy broke: whether it did what was asked is not known.'],
  [{ kind: 'TIMEOUT', wasSent: true }, 'iDenfy did not answer in time: whether it did what was asked is not known.'],
  [{ kind: 'TIMEOUT', wasSent: false }, 'iDenfy could not be reached in time: nothing was sent.'],
  [{ kind: 'UNREADABLE_ANSWER', reason: 'TOO_LARGE' }, 'The answer of iDenfy cannot be used: it is too large.'],
  [{ kind: 'UNREADABLE_ANSWER', reason: 'NOT_JSON' }, 'The answer of iDenfy cannot be used: it is not JSON.'],
  [
    { kind: 'UNREADABLE_ANSWER', reason: 'BAD_ENCODING' },
    'The answer of iDenfy cannot be used: its bytes cannot be decoded.',
  ],
  [
    { kind: 'UNREADABLE_ANSWER', reason: 'WRONG_SHAPE' },
    'The answer of iDenfy cannot be used: it does not have the documented shape.',
  ],
  [
    { kind: 'UNREADABLE_ANSWER', reason: 'REDIRECT' },
    'The answer of iDenfy cannot be used: it redirects, and redirects are not followed.',
  ],
  [
    { kind: 'UNREADABLE_ANSWER', reason: 'UNEXPECTED_STATUS' },
    'The answer of iDenfy cannot be used: its HTTP status is not a documented one.',
  ],
];

describe('the error of the vendor client', () => {
  it.each(rows)('says of %j what it means', (failure, message) => {
    const error = new IdenfyError({ operation: 'createSession', failure, status: 400 });

    expect(error.message).toBe(message);
    expect(error).toMatchObject({ name: 'IdenfyError', operation: 'createSession', failure, status: 400 });
    expect(error.retryAfterSeconds).toBeNull();
    expect(error.cause).toBeUndefined();
  });
});
