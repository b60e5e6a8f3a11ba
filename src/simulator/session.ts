import { randomInt, randomUUID } from 'node:crypto';
import type { SessionSettings } from './parameters.ts';
import type { WebhookEvent } from './vocabulary.ts';

/** The vendor's words for where a session stands ("IdentificationStatusEnum"), as far as a webhook says them. */
export type OverallStatus = 'ACTIVE' | 'REVIEWING' | 'APPROVED' | 'DENIED' | 'SUSPECTED' | 'EXPIRED';

/** The vendor's words for a session without data. */
export type ErasedStatus = 'DELETED' | 'EXPIRED-DELETED';

/** What was found out about a session. */
export interface Verdict {
  /** The decision as a webhook tells it; null when there is none. */
  readonly overall: OverallStatus | null;
  readonly autoDocument: string | null;
  readonly autoFace: string | null;
  readonly manualDocument: string | null;
  readonly manualFace: string | null;
  readonly fraudTags: readonly string[];
  readonly mismatchTags: readonly string[];
}

/** A request that a person send more ("Request update"). */
export interface InformationRequest {
  /** Opens the page on which the person answers. */
  readonly tokenString: string;
  /** When it can be answered no more, in milliseconds since the Unix epoch. */
  readonly endsAt: number;
  readonly state: 'pending' | 'answered';
}

/** One session, as the simulator keeps it. Times in milliseconds since the Unix epoch. */
export interface Session {
  readonly scanRef: string;
  readonly authToken: string;
  readonly digitString: string | null;
  readonly settings: SessionSettings;
  readonly createdAt: number;
  /** When the person opened the page, null before. */
  readonly openedAt: number | null;
  readonly finishedAt: number | null;
  /** What the status endpoint says. */
  readonly status: OverallStatus | ErasedStatus;
  readonly isFinal: boolean;
  readonly verdict: Verdict;
  /** Whose name stood on the document. */
  readonly shownName: 'the expected' | 'another';
  /** The newest request for more, null before the first. */
  readonly informationRequest: InformationRequest | null;
}

/** What a person can do on the hosted page. */
export const personActions = ['approve', 'deny', 'suspect', 'mismatch', 'review', 'abandon'] as const;

/** What a reviewer can do to a session that waits for one. */
export const reviewerActions = ['reviewer-approve', 'reviewer-deny', 'reviewer-suspect'] as const;

type ReviewerAction = (typeof reviewerActions)[number];

/** What a person, a reviewer or the passing of time can do to a session. */
export type SessionAction = (typeof personActions)[number] | ReviewerAction | 'expire';

/** What an action makes of a session. */
export interface Change {
  readonly session: Session;
  readonly event: WebhookEvent;
}

const undecided: Verdict = {
  overall: null,
  autoDocument: null,
  autoFace: null,
  manualDocument: null,
  manualFace: null,
  fraudTags: [],
  mismatchTags: [],
};
const passed = { autoDocument: 'DOC_VALIDATED', autoFace: 'FACE_MATCH' } as const;
const failedFace = { autoDocument: 'DOC_VALIDATED', autoFace: 'FACE_MISMATCH' } as const;

/** A new session with names of its own. */
export function createSession(settings: SessionSettings, now: number): Session {
  return {
    scanRef: randomUUID().replace(/^(.{14})4/u, '$11'),
    authToken: randomToken(40),
    digitString: settings['generateDigitString'] === true ? String(randomInt(10_000_000, 100_000_000)) : null,
    settings,
    createdAt: now,
    openedAt: null,
    finishedAt: null,
    status: 'ACTIVE',
    isFinal: false,
    verdict: undecided,
    shownName: 'the expected',
    informationRequest: null,
  };
}

/** When a session ends by itself, in milliseconds since the Unix epoch. */
export function deadlineOf({ settings, createdAt, openedAt }: Session): number {
  return openedAt === null
    ? createdAt + Number(settings['expiryTime']) * 1000
    : openedAt + Number(settings['sessionLength']) * 1000;
}

/** Whether the person can still do something in it: neither finished nor run out. */
export function isOpen(session: Session, now: number): boolean {
  return session.status === 'ACTIVE' && now < deadlineOf(session);
}

/** What the action makes of the session, or null when it cannot be done now. */
export function act(session: Session, action: SessionAction, now: number): Change | null {
  const isReviewersTurn = action.startsWith('reviewer-');
  if (session.status !== (isReviewersTurn ? 'REVIEWING' : 'ACTIVE')) return null;
  const finished = { ...session, finishedAt: now };
  switch (action) {
    case 'approve':
      return finishAutomatically(
        finished,
        { ...undecided, overall: 'APPROVED', ...passed },
        needsReview(session, 'reviewSuccessful'),
      );
    case 'deny':
      return finishAutomatically(
        finished,
        { ...undecided, overall: 'DENIED', ...failedFace },
        needsReview(session, 'reviewFailed'),
      );
    case 'suspect':
      return finishAutomatically(
        finished,
        { ...undecided, overall: 'SUSPECTED', ...passed, fraudTags: ['FACE_SUSPECTED'] },
        'no-review',
      );
    case 'mismatch':
      return finishWithAnotherName(finished);
    case 'review':
      return finishAutomatically(finished, { ...undecided, overall: 'APPROVED', ...passed }, 'review');
    case 'abandon':
      return { session: withoutResult(finished), event: 'IDENTIFICATION_CANCELLED' };
    case 'expire':
      return { session: withoutResult(finished), event: 'IDENTIFICATION_EXPIRED' };
    default:
      return finishByReviewer(finished, action);
  }
}

/** What a reviewer's two verdicts make of a session ("Dummy session"). Approval needs both to be good. */
export function review(session: Session, manualDocument: string, manualFace: string, now: number): Change {
  const isGood = manualDocument === 'DOC_VALIDATED' && manualFace === 'FACE_MATCH';
  const { fraudTags, mismatchTags } = session.verdict;
  const hasTags = fraudTags.length + mismatchTags.length > 0;
  const overall = !isGood ? 'DENIED' : hasTags ? 'SUSPECTED' : 'APPROVED';
  const verdict = { ...session.verdict, manualDocument, manualFace, overall } as const;
  return {
    session: { ...session, finishedAt: now, status: overall, isFinal: true, verdict },
    event: 'IDENTIFICATION_MANUAL_FINISHED',
  };
}

function finishByReviewer(session: Session, action: ReviewerAction): Change {
  const now = session.finishedAt ?? session.createdAt;
  if (action === 'reviewer-approve') return review(session, 'DOC_VALIDATED', 'FACE_MATCH', now);
  if (action === 'reviewer-deny') return review(session, 'DOC_FAKE', 'FACE_MATCH', now);
  const suspected = { ...session, verdict: { ...session.verdict, fraudTags: ['FACE_SUSPECTED'] } };
  return review(suspected, 'DOC_VALIDATED', 'FACE_MATCH', now);
}

/** The documentation does not say how an abandoned session stands; its own schema has no word nearer than EXPIRED. */
function withoutResult(session: Session): Session {
  return { ...session, status: 'EXPIRED', isFinal: true, verdict: { ...undecided, overall: 'EXPIRED' } };
}

/** Settings that tell of the person. */
const personalSettings = [
  ...['firstName', 'lastName', 'dateOfBirth', 'dateOfExpiry', 'dateOfIssue', 'nationality', 'sex', 'personalNumber'],
  ...['documentNumber', 'address', 'additionalData'],
];

/** The session without anything about its person ("Deletion"): what was expected, what was shown and what was found. */
export function erase(session: Session, status: ErasedStatus): Session {
  const forgotten = Object.fromEntries(personalSettings.map((name) => [name, null]));
  const settings = { ...session.settings, ...forgotten };
  const kept = {
    ...session,
    settings,
    verdict: undecided,
    shownName: 'the expected',
    informationRequest: null,
  } as const;
  return { ...kept, status, isFinal: true };
}

/** Whether its data is gone. */
export function isErased({ status }: Session): boolean {
  return status === 'DELETED' || status === 'EXPIRED-DELETED';
}

/** Whether there is a document: somebody has judged it, and it is not erased. */
export function hasShownDocument({ verdict }: Session): boolean {
  return verdict.autoDocument !== null || verdict.manualDocument !== null;
}

/** Which expected names a document with another name differs from. Without expected names there is nothing to differ. */
export function differingNames({ settings }: Session): readonly string[] {
  return [...(settings['firstName'] === null ? [] : ['NAME']), ...(settings['lastName'] === null ? [] : ['SURNAME'])];
}

function finishWithAnotherName(session: Session): Change | null {
  const mismatchTags = differingNames(session);
  if (mismatchTags.length === 0) return null;
  const verdict: Verdict = { ...undecided, overall: 'SUSPECTED', ...passed, mismatchTags };
  return finishAutomatically({ ...session, shownName: 'another' }, verdict, 'no-review');
}

function finishAutomatically(session: Session, verdict: Verdict, then: 'review' | 'no-review'): Change {
  const isFinal = then === 'no-review';
  const status = isFinal ? (verdict.overall ?? 'REVIEWING') : 'REVIEWING';
  return { session: { ...session, status, isFinal, verdict }, event: 'IDENTIFICATION_AUTO_FINISHED' };
}

function needsReview(session: Session, setting: 'reviewSuccessful' | 'reviewFailed'): 'review' | 'no-review' {
  return session.settings[setting] === true ? 'review' : 'no-review';
}

/** A token of so many letters and digits that nobody guesses. */
export function randomToken(length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}
