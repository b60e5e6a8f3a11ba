import type { ErrorCode } from '../../generated/resolvers.ts';
import type { VendorFailure } from '../../model/failures.ts';
import type { Verification } from '../../model/verification.ts';

/** The vendor's hourly limit is used up. */
export function rateLimited(retryAfter: number | null) {
  return {
    __typename: 'RateLimitedError',
    code: 'VENDOR_RATE_LIMITED',
    message: 'The hourly limit of calls to iDenfy is used up. Nothing was bought. Wait and call again.',
    path: null,
    retryable: true,
    retryAfter,
  } as const;
}

/** The vendor was asked just now about a session that the record does not know. */
export function askedJustNow(retryAfter: number) {
  return {
    ...rateLimited(retryAfter),
    code: 'ASKED_JUST_NOW',
    message: 'iDenfy was asked just now about a session that the record does not know. Wait and call again.',
  } as const;
}

/** The vendor could not be reached before anything was sent. */
export const vendorUnavailable = {
  __typename: 'VendorUnavailableError',
  code: 'VENDOR_UNAVAILABLE',
  message: 'iDenfy could not be reached; nothing was sent and nothing was bought. Call again later.',
  path: null,
  retryable: true,
} as const;

/** The vendor has not answered a question. */
export const vendorSilent = {
  ...vendorUnavailable,
  message: 'iDenfy did not answer this question; the record stands as it is. Call again later.',
} as const;

/** The vendor has refused what was asked. */
export function rejected(
  failure: VendorFailure,
  { path, verification }: { readonly path: readonly string[] | null; readonly verification: Verification | null },
) {
  return { __typename: 'VendorRejectedError', ...describeRefusal(failure), path, verification } as const;
}

interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
}

/** What the vendor's refusals mean for a developer. None of them goes away by itself. */
const refusals: Readonly<Partial<Record<VendorFailure['kind'], readonly [ErrorCode, string]>>> = {
  BAD_VALUE: [
    'VENDOR_BAD_VALUE',
    'iDenfy refused a value. Correct the argument at path, or check it against the settings of your iDenfy account.',
  ],
  MISSING_VALUE: ['VENDOR_MISSING_VALUE', 'iDenfy wants a value that was not sent. Add the argument at path.'],
  CREDENTIALS: [
    'VENDOR_CREDENTIALS',
    'iDenfy refused the API key and secret of the gateway. An operator has to correct IDENFY_API_KEY and IDENFY_API_SECRET.',
  ],
  ACCOUNT_INACTIVE: [
    'VENDOR_ACCOUNT_INACTIVE',
    'The iDenfy account is switched off. An operator has to contact iDenfy.',
  ],
  FUNDS: [
    'VENDOR_FUNDS',
    'The iDenfy account has no funds or credits left, or has reached its limit. An operator has to top it up.',
  ],
  ENVIRONMENT: [
    'VENDOR_ENVIRONMENT',
    "The environment of the gateway's iDenfy keys does not allow this. Use keys of the right environment.",
  ],
  FEATURE: [
    'VENDOR_FEATURE',
    'The iDenfy account or contract does not include what was asked for. Leave it out, or have it enabled.',
  ],
  DUPLICATE_SESSION: [
    'DUPLICATE_SESSION',
    'iDenfy says that this client already has an active session. Finish it or let it expire first.',
  ],
  NOT_FOUND: ['VENDOR_NOT_FOUND', 'iDenfy does not know what was asked for. An operator has to check IDENFY_BASE_URL.'],
  TOKEN_NOT_VALID: [
    'VENDOR_TOKEN_NOT_VALID',
    'The token of the session has expired, was used, or is not known to iDenfy. Start a new session.',
  ],
};

const unexplained = [
  'VENDOR_REQUEST_REFUSED',
  'iDenfy refused the request without naming a value. Check the input against the settings of your iDenfy account.',
] as const;

function describeRefusal(failure: VendorFailure): Refusal {
  const [code, message] = refusals[failure.kind] ?? unexplained;
  return { code, message, retryable: false };
}
