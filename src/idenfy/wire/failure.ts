import { z } from 'zod';
import type { VendorFailure } from '../../model/failures.ts';
import { shownText } from './fields.ts';
import { isParameter } from './parameters.ts';

/** Both shapes of an error: four strings, of which any may be missing, and the one for money with a `code`. */
const errorBody = z.object({ identifier: shownText, message: shownText, code: shownText });

/** What an error answer says, empty where it says nothing. */
interface ErrorAnswer {
  readonly status: number;
  readonly identifier: string;
  readonly message: string;
  readonly code: string;
}

const environmentMessage = /^This endpoint is not available for .+ partners\b/iu;
const fundsMessage = /^Partner reached token limit\b|\black of funds or exceeded limit\b/iu;
const inactiveMessage = /^Partner inactive\b/iu;

/**
 * Tells the vendor's error answers apart (vendor documentation: standard error messages, error messages of token generation,
 * error handling). They contradict each other on status and identifier, so what is sure comes first: limit, failure, money and
 * credentials, whichever of the two says it. `body` is the answer as JSON, null when it is none. Nothing of its message is kept
 * but the name of a documented parameter.
 */
export function readFailure(status: number, body: unknown, retryAfterSeconds: number | null): VendorFailure {
  if (status < 400) return { kind: 'UNREADABLE_ANSWER', reason: 'UNEXPECTED_STATUS' };
  const parsed = errorBody.safeParse(body);
  const { identifier, message, code } = parsed.data ?? { identifier: null, message: null, code: null };
  const answer = { status, identifier: identifier ?? '', message: message ?? '', code: code ?? '' };
  return (
    readVendorState(answer, retryAfterSeconds) ??
    readAccountState(answer) ??
    readIdentifier(answer) ??
    readStatusCode(status)
  );
}

function readVendorState(answer: ErrorAnswer, retryAfterSeconds: number | null): VendorFailure | null {
  const { status, identifier } = answer;
  if (status === 429 || identifier === 'TOO_MANY_REQUESTS') return { kind: 'RATE_LIMITED', retryAfterSeconds };
  return status >= 500 || identifier === 'INTERNAL_ERROR' ? { kind: 'VENDOR_FAULT' } : null;
}

function readAccountState({ status, identifier, message, code }: ErrorAnswer): VendorFailure | null {
  if (status === 402 || code === 'insufficient_finances' || fundsMessage.test(message)) return { kind: 'FUNDS' };
  if (status === 401 || identifier === 'UNAUTHORIZED') return { kind: 'CREDENTIALS' };
  if (inactiveMessage.test(message)) return { kind: 'ACCOUNT_INACTIVE' };
  if (environmentMessage.test(message)) return { kind: 'ENVIRONMENT' };
  return status === 409 ? { kind: 'DUPLICATE_SESSION' } : null;
}

function readIdentifier({ identifier, message }: ErrorAnswer): VendorFailure | null {
  switch (identifier) {
    case 'BAD_VALUE':
      return { kind: 'BAD_VALUE', field: readField(message) };
    case 'MISSING_VALUE':
      return { kind: 'MISSING_VALUE', field: readField(message) };
    case 'VALIDATION_ERROR': {
      const field = readField(message);
      return field === null ? { kind: 'REQUEST_REFUSED' } : { kind: 'BAD_VALUE', field };
    }
    case 'TOKEN_NOT_VALID':
      return { kind: 'TOKEN_NOT_VALID' };
    case 'PARTNER_CONTRACT_ERROR':
    case 'PERMISSIONS_ERROR':
      return { kind: 'FEATURE' };
    case 'ENCODING_ERROR':
    case 'JSON_ERROR':
    case 'METHOD_NOT_ALLOWED':
    case 'PARTNER_ERROR':
      return { kind: 'REQUEST_REFUSED' };
    default:
      return null;
  }
}

function readStatusCode(status: number): VendorFailure {
  switch (status) {
    case 403:
      return { kind: 'FEATURE' };
    case 404:
      return { kind: 'NOT_FOUND' };
    default:
      return { kind: 'REQUEST_REFUSED' };
  }
}

/** The documented parameter that a message names after the word "field", or else in quotes: `Field 'country' must be …`. */
function readField(message: string): string | null {
  const afterField = message.matchAll(/\bfield\s+["'`‘“]?([A-Za-z]+)/giu);
  const quoted = message.matchAll(/["'`‘“]([A-Za-z]+)["'`’”]/gu);
  for (const [, name = ''] of [...afterField, ...quoted]) {
    if (isParameter(name)) return name;
  }
  return null;
}
