import type { CheckResults, NextAction, VerificationOutcome, VerificationStatus } from './verification.ts';
import { unreachable } from './unreachable.ts';

/** What has to be known to say where a verification stands. */
export interface StatusFacts {
  readonly status: VerificationStatus;
  /** Whether a decision in `status` is the last word, as far as anybody can tell. */
  readonly isSettled: boolean;
  /** Whether the time in which the person could enter the session has passed. */
  readonly isPastStart: boolean;
  /** Whether one of the reasons of a refusal can go away when the person tries again. */
  readonly canRetry: boolean;
  /** How it stood before; null when this is the first that is known. */
  readonly before: StatusView | null;
}

/** Where a verification stands, in the words a caller reads. */
export interface StatusView {
  readonly status: VerificationStatus;
  readonly preliminaryStatus: VerificationStatus | null;
  readonly outcome: VerificationOutcome | null;
  readonly isFinal: boolean;
  readonly nextAction: NextAction;
}

/** The vendor's words for a status (vendor documentation, "IdentificationStatusEnum" and data retrieval) in ours. */
const statusByVendorWord: ReadonlyMap<string, VerificationStatus> = new Map([
  ['ACTIVE', 'ACTIVE'],
  ['REVIEWING', 'REVIEWING'],
  ['APPROVED', 'APPROVED'],
  ['DENIED', 'DENIED'],
  ['SUSPECTED', 'SUSPECTED'],
  ['EXPIRED', 'EXPIRED'],
  ['EXPIRED-DELETED', 'EXPIRED_DELETED'],
  ['DELETED', 'DELETED'],
  ['ARCHIVED', 'ARCHIVED'],
]);

/** Our word for the vendor's; `UNRECOGNIZED` for one that the vendor has not documented. */
export function readStatusWord(raw: string): VerificationStatus {
  return statusByVendorWord.get(raw) ?? 'UNRECOGNIZED';
}

/** A decision is settled when the vendor says `final: true` or a reviewer's verdict is filled in. */
export function isSettledReport(report: { final: boolean | null; results: CheckResults }): boolean {
  return report.final === true || report.results.manualDocument !== null || report.results.manualFace !== null;
}

/** Says where a verification stands. A decision that is not settled is under review, whatever it says. */
export function describeStatus(facts: StatusFacts): StatusView {
  const { status } = facts;
  switch (status) {
    case 'ACTIVE':
      return open(status, facts.isPastStart ? 'WAIT' : 'SEND_USER_TO_FLOW');
    case 'REVIEWING':
      return open(status, 'WAIT');
    case 'APPROVED':
    case 'DENIED':
    case 'SUSPECTED':
      return facts.isSettled ? decided(status, facts) : { ...open('REVIEWING', 'WAIT'), preliminaryStatus: status };
    case 'EXPIRED':
    case 'EXPIRED_DELETED':
    case 'CANCELLED':
      return final(status, 'NOT_COMPLETED', 'START_AGAIN');
    case 'DELETED':
    case 'ARCHIVED':
      // These speak of the data, not of the person: what was decided stands.
      return { ...(facts.before ?? open(status, 'NONE')), status, preliminaryStatus: null };
    case 'UNRECOGNIZED':
      return {
        ...(facts.before ?? open(status, 'WAIT')),
        status,
        preliminaryStatus: null,
        nextAction: 'CONTACT_SUPPORT',
      };
    default:
      return unreachable(status);
  }
}

function decided(status: 'APPROVED' | 'DENIED' | 'SUSPECTED', facts: StatusFacts): StatusView {
  switch (status) {
    case 'APPROVED':
      return final(status, 'VERIFIED', 'NONE');
    case 'DENIED':
      return final(status, 'REFUSED', facts.canRetry ? 'START_AGAIN' : 'CONTACT_SUPPORT');
    case 'SUSPECTED':
      return final(status, 'NEEDS_DECISION', 'DECIDE');
    default:
      return unreachable(status);
  }
}

function open(status: VerificationStatus, nextAction: NextAction): StatusView {
  return { status, preliminaryStatus: null, outcome: null, isFinal: false, nextAction };
}

function final(status: VerificationStatus, outcome: VerificationOutcome, nextAction: NextAction): StatusView {
  return { status, preliminaryStatus: null, outcome, isFinal: true, nextAction };
}
