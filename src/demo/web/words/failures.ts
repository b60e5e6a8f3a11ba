import type { ErrorCode, StartPolicy } from '../generated/graphql.ts';

/** Why something was not done, as the API says it. */
export interface Failure {
  /** A code of the schema, or one of `extensions.code`. */
  readonly code: string;
  /** For developers. */
  readonly message: string;
  readonly path?: readonly string[] | null;
  readonly retryable?: boolean;
  /** Seconds to wait, when they are known. */
  readonly retryAfter?: number | null;
}

const sentences: Readonly<Partial<Record<ErrorCode | 'NETWORK', string>>> = {
  NETWORK: 'The gateway cannot be reached.',
  VENDOR_UNAVAILABLE: 'iDenfy cannot be reached at the moment. Nothing was started, and nothing was paid.',
  VENDOR_RATE_LIMITED: 'iDenfy takes no more calls at the moment.',
  OUTCOME_UNKNOWN:
    'Nobody knows yet whether a session was opened. Trying again asks iDenfy first, so nothing is bought twice.',
  OPERATION_IN_PROGRESS: 'This person is being started already.',
  UNDER_REVIEW: 'This person has finished, and the decision is still to come.',
  ALREADY_VERIFIED: 'This person is verified already.',
  BUDGET_SPENT: 'Too many sessions were started. Try again later.',
};

/** What to tell whoever looks at the page; the API's own words where the page has none. */
export function describeFailure({ code, message, retryAfter }: Failure): string {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code as ErrorCode] : undefined;
  const wait = retryAfter == null ? '' : ` Wait ${retryAfter} seconds.`;
  return (sentence ?? message) + wait;
}

/** How a person is started again although there is a verification, by the failure that says so. */
const policiesDespite: Readonly<Partial<Record<string, StartPolicy>>> = {
  UNDER_REVIEW: 'NEW_SESSION',
  ALREADY_VERIFIED: 'REVERIFY',
};

/** The policy that gets past these failures; null when none does. */
export function policyDespite(failures: readonly Failure[]): StartPolicy | null {
  return failures.map(({ code }) => policiesDespite[code] ?? null).find((policy) => policy !== null) ?? null;
}
