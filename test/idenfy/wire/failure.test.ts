import { describe, expect, it } from 'vitest';
import { readFailure } from '../../../src/idenfy/wire/failure.ts';
import type { VendorFailure } from '../../../src/model/failures.ts';

const inFourKeys = (identifier: string, message = 'Some text') => ({
  identifier,
  message,
  documentation: '',
  severity: 'NOT_SEVERE',
});

/** What the vendor answers, and what it is. */
const rows: readonly (readonly [string, number, unknown, VendorFailure])[] = [
  [
    'the documented example',
    400,
    { identifier: 'BAD_VALUE', message: "Field 'country' must be a valid ISO 3166-1 alpha-2 code." },
    { kind: 'BAD_VALUE', field: 'country' },
  ],
  ['a bad value without a name', 400, inFourKeys('BAD_VALUE'), { kind: 'BAD_VALUE', field: null }],
  [
    'a missing value',
    400,
    inFourKeys('MISSING_VALUE', "Field 'clientId' is required."),
    { kind: 'MISSING_VALUE', field: 'clientId' },
  ],
  [
    'a missing photo',
    400,
    inFourKeys('MISSING_VALUE', "No image provided for step 'BACK'"),
    { kind: 'MISSING_VALUE', field: null },
  ],
  ['an unnamed validation error', 400, inFourKeys('VALIDATION_ERROR'), { kind: 'REQUEST_REFUSED' }],
  [
    'a named validation error',
    422,
    inFourKeys('VALIDATION_ERROR', 'field "ageLimit" is odd'),
    { kind: 'BAD_VALUE', field: 'ageLimit' },
  ],
  ['an encoding error', 400, inFourKeys('ENCODING_ERROR'), { kind: 'REQUEST_REFUSED' }],
  ['a JSON error', 400, inFourKeys('JSON_ERROR'), { kind: 'REQUEST_REFUSED' }],
  ['a wrong method', 400, inFourKeys('METHOD_NOT_ALLOWED'), { kind: 'REQUEST_REFUSED' }],
  ['a wrong method by status', 405, null, { kind: 'REQUEST_REFUSED' }],
  ['a partner error', 400, inFourKeys('PARTNER_ERROR', 'Token has not expired yet.'), { kind: 'REQUEST_REFUSED' }],
  [
    'a parsing error',
    400,
    { message: 'An error occurred while parsing/constructing the request' },
    { kind: 'REQUEST_REFUSED' },
  ],
  ['credentials without identifier', 401, { message: 'Invalid authorization credentials' }, { kind: 'CREDENTIALS' }],
  ['credentials with identifier and 400', 400, inFourKeys('UNAUTHORIZED'), { kind: 'CREDENTIALS' }],
  ['credentials and HTML', 401, null, { kind: 'CREDENTIALS' }],
  ['an inactive account', 403, { message: 'Partner inactive' }, { kind: 'ACCOUNT_INACTIVE' }],
  ['a demo account', 403, { message: 'This endpoint is not available for DEMO partners.' }, { kind: 'ENVIRONMENT' }],
  [
    'a production account with identifier and 400',
    400,
    inFourKeys('PERMISSIONS_ERROR', 'This endpoint is not available for TESTING/PRODUCTION partners.'),
    { kind: 'ENVIRONMENT' },
  ],
  ['no funds', 402, { message: 'Action not allowed due to lack of funds or exceeded limit.' }, { kind: 'FUNDS' }],
  ['no funds and no body', 402, null, { kind: 'FUNDS' }],
  [
    'no funds in the other envelope',
    400,
    { message: 'Anything', code: 'insufficient_finances', detail: { detail: 'x', missing_limits: [] } },
    { kind: 'FUNDS' },
  ],
  ['no credits', 400, inFourKeys('PERMISSIONS_ERROR', 'Partner reached token limit.'), { kind: 'FUNDS' }],
  ['a missing permission', 400, inFourKeys('PERMISSIONS_ERROR'), { kind: 'FEATURE' }],
  ['a missing permission and 403', 403, inFourKeys('PERMISSIONS_ERROR'), { kind: 'FEATURE' }],
  ['a contract', 400, inFourKeys('PARTNER_CONTRACT_ERROR'), { kind: 'FEATURE' }],
  ['a feature by status', 403, null, { kind: 'FEATURE' }],
  ['a second session', 409, { message: 'Anything' }, { kind: 'DUPLICATE_SESSION' }],
  [
    'a second session with identifier',
    409,
    inFourKeys('BAD_VALUE', "Field 'clientId' …"),
    { kind: 'DUPLICATE_SESSION' },
  ],
  ['something unknown', 404, { message: 'Not found.' }, { kind: 'NOT_FOUND' }],
  ['a used token', 400, inFourKeys('TOKEN_NOT_VALID'), { kind: 'TOKEN_NOT_VALID' }],
  ['a used token and 404', 404, inFourKeys('TOKEN_NOT_VALID'), { kind: 'TOKEN_NOT_VALID' }],
  ['the limit', 429, null, { kind: 'RATE_LIMITED', retryAfterSeconds: 7 }],
  ['the limit with 400', 400, inFourKeys('TOO_MANY_REQUESTS'), { kind: 'RATE_LIMITED', retryAfterSeconds: 7 }],
  ['a failure', 500, inFourKeys('INTERNAL_ERROR'), { kind: 'VENDOR_FAULT' }],
  ['a failure with 400', 400, inFourKeys('INTERNAL_ERROR'), { kind: 'VENDOR_FAULT' }],
  ['a failure that claims to be a refusal', 500, inFourKeys('BAD_VALUE'), { kind: 'VENDOR_FAULT' }],
  ['a proxy', 502, null, { kind: 'VENDOR_FAULT' }],
  ['an identifier that is not documented', 400, inFourKeys('A_NEW_ONE'), { kind: 'REQUEST_REFUSED' }],
  ['an array', 400, [1], { kind: 'REQUEST_REFUSED' }],
  ['wrong types', 400, { identifier: 1, message: {}, code: [] }, { kind: 'REQUEST_REFUSED' }],
  ['a success that is none', 202, {}, { kind: 'UNREADABLE_ANSWER', reason: 'UNEXPECTED_STATUS' }],
  ['an unmodified answer', 304, null, { kind: 'UNREADABLE_ANSWER', reason: 'UNEXPECTED_STATUS' }],
];

describe('an error answer', () => {
  it.each(rows)('for %s (%i) is told apart', (_, status, body, failure) => {
    expect(readFailure(status, body, 7)).toEqual(failure);
  });
});

describe('the field of a refused value', () => {
  it.each([
    ["Field 'country' must be a valid ISO 3166-1 alpha-2 code.", 'country'],
    ['Field "dateOfBirth" is invalid', 'dateOfBirth'],
    ['Field `expiryTime` is too large', 'expiryTime'],
    ['The field ‘sex’ is invalid', 'sex'],
    ['Invalid field: x, field successUrl', 'successUrl'],
    ["Value 'XX' is not valid for 'nationality'", 'nationality'],
    ["Field 'ada.example' is bad", null],
    ["Field 'Ada' and 'Example' are bad", null],
    ["Field 'constructor' is bad", null],
    ['country is bad', null],
  ])('of %j is %j', (message, field) => {
    expect(readFailure(400, { identifier: 'BAD_VALUE', message }, null)).toEqual({ kind: 'BAD_VALUE', field });
  });
});
