import type { UnreadableReason, VendorFailure } from '../model/failures.ts';
import { unreachable } from '../model/unreachable.ts';

/** What is known of a failed call. */
export interface FailedCall {
  /** Our name of the operation, for example `createSession`. */
  readonly operation: string;
  readonly failure: VendorFailure;
  /** The HTTP status, null when no answer came. */
  readonly status: number | null;
  /** What the answer asked for in `Retry-After`, whatever its status; null when it did not. */
  readonly retryAfterSeconds?: number | null;
}

/**
 * The one error of the vendor client. It has no cause and leads to no request, header or body; what the vendor wrote is not in
 * its message.
 */
export class IdenfyError extends Error {
  readonly operation: string;
  readonly failure: VendorFailure;
  readonly status: number | null;
  readonly retryAfterSeconds: number | null;

  constructor({ operation, failure, status, retryAfterSeconds = null }: FailedCall) {
    super(describeFailure(failure));
    this.name = 'IdenfyError';
    this.operation = operation;
    this.failure = failure;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** One sentence of ours for a developer: what the failure means and, where it is known, what to do. */
function describeFailure(failure: VendorFailure): string {
  switch (failure.kind) {
    case 'BAD_VALUE':
      return `iDenfy refused the value of ${failure.field ?? 'a parameter that it did not name'}.`;
    case 'MISSING_VALUE':
      return `iDenfy misses ${failure.field ?? 'a parameter that it did not name'}.`;
    case 'RATE_LIMITED':
      return 'The limit of calls to iDenfy is used up: wait, then try again.';
    case 'TIMEOUT':
      return failure.wasSent
        ? 'iDenfy did not answer in time: whether it did what was asked is not known.'
        : 'iDenfy could not be reached in time: nothing was sent.';
    case 'UNREADABLE_ANSWER':
      return `The answer of iDenfy cannot be used: ${unreadable[failure.reason]}.`;
    default:
      return describeOther(failure.kind);
  }
}

const unreadable: Readonly<Record<UnreadableReason, string>> = {
  TOO_LARGE: 'it is too large',
  NOT_JSON: 'it is not JSON',
  BAD_ENCODING: 'its bytes cannot be decoded',
  WRONG_SHAPE: 'it does not have the documented shape',
  REDIRECT: 'it redirects, and redirects are not followed',
  UNEXPECTED_STATUS: 'its HTTP status is not a documented one',
};

type DescribedHere = Exclude<
  VendorFailure['kind'],
  'BAD_VALUE' | 'MISSING_VALUE' | 'RATE_LIMITED' | 'TIMEOUT' | 'UNREADABLE_ANSWER'
>;

function describeOther(kind: DescribedHere): string {
  switch (kind) {
    case 'REQUEST_REFUSED':
      return 'iDenfy refused the request without naming a value.';
    case 'CREDENTIALS':
      return 'iDenfy refused the API key and secret: check IDENFY_API_KEY and IDENFY_API_SECRET.';
    case 'ACCOUNT_INACTIVE':
      return 'The iDenfy account is not active: ask iDenfy.';
    case 'FUNDS':
      return 'The iDenfy account is out of credits, funds or limit.';
    case 'ENVIRONMENT':
      return 'The iDenfy keys belong to an environment in which this is not available.';
    case 'FEATURE':
      return 'The contract or the settings of the iDenfy account do not include this.';
    case 'DUPLICATE_SESSION':
      return 'iDenfy says that this client already has an active session.';
    case 'NOT_FOUND':
      return 'iDenfy does not know what was asked for.';
    case 'TOKEN_NOT_VALID':
      return 'iDenfy says that the token of the session has expired, was used or is unknown.';
    case 'VENDOR_FAULT':
      return 'iDenfy failed to answer: whether it did what was asked is not known.';
    case 'UNREACHABLE':
      return 'No connection to iDenfy could be made: nothing was sent.';
    case 'CONNECTION_LOST':
      return 'The connection to iDenfy broke: whether it did what was asked is not known.';
    default:
      return unreachable(kind);
  }
}
