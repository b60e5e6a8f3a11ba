import type { StartPolicy } from '../../model/start-result.ts';
import type { VerificationOutcome, VerificationStatus } from '../../model/verification.ts';

/** What is asked for. Fingerprints stand for inputs: equal ones mean the same. */
export interface StartWish {
  readonly policy: StartPolicy;
  readonly idempotencyKey: 'GIVEN' | 'NONE';
  /** Of what the caller said: what an idempotency key stands for. */
  readonly inputFingerprint: string;
  /** Of what it comes to with the defaults: what a session was started with. */
  readonly sessionFingerprint: string;
  /** What the vendor has just said of one session, if it was asked: still active, or no longer known. */
  readonly asked: { readonly verificationKey: number; readonly answer: 'ACTIVE' | 'GONE' } | null;
  /** Milliseconds since the Unix epoch, by our own clock. */
  readonly now: number;
}

/** A session of the client, as far as a start cares. Times in milliseconds since the Unix epoch. */
export interface StandingSession {
  readonly verificationKey: number;
  /** Null when the session was not started here. */
  readonly inputFingerprint: string | null;
  readonly status: VerificationStatus;
  readonly isFinal: boolean;
  readonly outcome: VerificationOutcome | null;
  readonly startedAt: number;
  readonly startBy: number | null;
  /** Found at the vendor after its answer was lost: nobody has its token, and nothing has been bought in its place. */
  readonly isLost: boolean;
}

/** What the record says of a client when a start is asked for. */
export interface ClientStanding {
  /** Whether the outcome of a start is known to nobody. */
  readonly hasUnknownStart: boolean;
  /** The start that this caller named with the same idempotency key; without a verification it is in flight. */
  readonly sameKey: {
    readonly startKey: number;
    /** Null once what came of it has been deleted. */
    readonly inputFingerprint: string | null;
    readonly verificationKey: number | null;
  } | null;
  /** A start of the same input that is in flight. */
  readonly equalInFlight: { readonly startKey: number } | null;
  readonly newestSession: StandingSession | null;
  /** The newest session with a final decision about the person, and whether that still counts. */
  readonly newestDecision: {
    readonly verificationKey: number;
    readonly outcome: VerificationOutcome | null;
    readonly validity: 'VALID' | 'DELETED' | 'DOCUMENT_EXPIRED';
  } | null;
}

/** What a start comes to. Only `BUY` costs money. */
export type StartDecision =
  /** Find out first what became of an earlier start. */
  | { readonly kind: 'HEAL' }
  | { readonly kind: 'CONFLICT' }
  /** Wait for a start in flight, and answer with what it brings. */
  | { readonly kind: 'WAIT'; readonly startKey: number }
  | { readonly kind: 'REPLAY'; readonly verificationKey: number }
  /** Hand out the same session again, from the record or once the vendor has said that it is still active. */
  | { readonly kind: 'RESUME'; readonly verificationKey: number; readonly trust: 'RECORD' | 'VENDOR' }
  | { readonly kind: 'UNDER_REVIEW'; readonly verificationKey: number }
  | { readonly kind: 'ALREADY_VERIFIED'; readonly verificationKey: number }
  /** `supersedes` is the session that this one takes the place of; `replaces` the lost one that it is bought instead of. */
  | { readonly kind: 'BUY'; readonly supersedes: number | null; readonly replaces: number | null };

/** How long a session must still be open to be handed out again. */
const leastTimeToEnterMs = 60_000;
/** How long after its start the record alone is believed to know that a session is still active. */
const recordIsFreshMs = 30_000;

/**
 * Decides a start, in this order: an unknown outcome, the idempotency key, the wish for a new session, an equal start in flight,
 * a live session, one under review, a person already verified. Pure: whoever calls it keeps other starts of the client away.
 */
export function decideStart(standing: ClientStanding, wish: StartWish): StartDecision {
  if (standing.hasUnknownStart) return { kind: 'HEAL' };
  return decideByKey(standing, wish) ?? decideByPolicy(standing, wish);
}

function decideByKey({ sameKey }: ClientStanding, { inputFingerprint }: StartWish): StartDecision | null {
  if (sameKey === null) return null;
  if (sameKey.inputFingerprint !== inputFingerprint) return { kind: 'CONFLICT' };
  const { startKey, verificationKey } = sameKey;
  return verificationKey === null ? { kind: 'WAIT', startKey } : { kind: 'REPLAY', verificationKey };
}

function decideByPolicy(standing: ClientStanding, wish: StartWish): StartDecision {
  const live = liveSession(standing, wish.now);
  const lost = standing.newestSession?.isLost === true ? standing.newestSession.verificationKey : null;
  const buy: StartDecision = { kind: 'BUY', supersedes: live?.verificationKey ?? lost, replaces: lost };
  if (wish.policy === 'NEW_SESSION') return buy;
  if (wish.idempotencyKey === 'NONE') {
    if (standing.equalInFlight) return { kind: 'WAIT', startKey: standing.equalInFlight.startKey };
    if (live) return resume(live, wish) ?? buy;
  }
  return decideByPerson(standing, wish) ?? buy;
}

/** The newest session while the person can still enter it. */
function liveSession({ newestSession }: ClientStanding, now: number): StandingSession | null {
  if (newestSession?.status !== 'ACTIVE' || newestSession.startBy === null) return null;
  return newestSession.startBy > now ? newestSession : null;
}

function resume(live: StandingSession, { sessionFingerprint, asked, now }: StartWish): StartDecision | null {
  const { verificationKey, startBy, startedAt } = live;
  const isOpenLongEnough = startBy !== null && startBy - now > leastTimeToEnterMs;
  if (live.inputFingerprint !== sessionFingerprint || !isOpenLongEnough) return null;
  const answer = asked?.verificationKey === verificationKey ? asked.answer : null;
  if (answer === 'GONE') return null;
  const isTrusted = answer === 'ACTIVE' || now - startedAt <= recordIsFreshMs;
  return { kind: 'RESUME', verificationKey, trust: isTrusted ? 'RECORD' : 'VENDOR' };
}

function decideByPerson(
  { newestSession, newestDecision }: ClientStanding,
  { policy }: StartWish,
): StartDecision | null {
  if (newestSession !== null && isUnderReview(newestSession)) {
    return { kind: 'UNDER_REVIEW', verificationKey: newestSession.verificationKey };
  }
  const isVerified = newestDecision?.outcome === 'VERIFIED' && newestDecision.validity === 'VALID';
  if (!isVerified || policy === 'REVERIFY') return null;
  return { kind: 'ALREADY_VERIFIED', verificationKey: newestDecision.verificationKey };
}

/** A word of the vendor that nobody knows counts as submitted: it is cheaper to wait than to buy twice. */
function isUnderReview({ status, isFinal, outcome }: StandingSession): boolean {
  const isSubmitted = status === 'REVIEWING' || status === 'UNRECOGNIZED';
  return (isSubmitted && !isFinal) || outcome === 'NEEDS_DECISION';
}
