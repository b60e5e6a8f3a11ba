import type { VerificationOutcome, VerificationStatus } from '../model/verification.ts';

/** What a caller may say of starting again: follow what is there, always buy, or verify a verified person once more. */
export type StartPolicy = 'REUSE' | 'NEW_SESSION' | 'REVERIFY';

/** What is asked for. Fingerprints stand for inputs: equal ones mean the same. */
export interface StartWish {
  readonly policy: StartPolicy;
  readonly idempotencyKey: 'GIVEN' | 'NONE';
  readonly inputFingerprint: string;
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
}

/** What the record says of a client when a start is asked for. */
export interface ClientStanding {
  /** A start whose outcome nobody knows. */
  readonly unknownStart: { readonly startKey: number } | null;
  /** The start that this caller named with the same idempotency key; without a verification it is in flight. */
  readonly sameKey: {
    readonly startKey: number;
    readonly inputFingerprint: string;
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
  | { readonly kind: 'HEAL'; readonly startKey: number }
  | { readonly kind: 'CONFLICT' }
  /** Wait for a start in flight, and answer with what it brings. */
  | { readonly kind: 'WAIT'; readonly startKey: number; readonly disposition: 'REPLAYED' | 'RESUMED' }
  | { readonly kind: 'REPLAY'; readonly verificationKey: number }
  /** Hand out the same session again, from the record or once the vendor has said that it is still active. */
  | { readonly kind: 'RESUME'; readonly verificationKey: number; readonly trust: 'RECORD' | 'VENDOR' }
  | { readonly kind: 'UNDER_REVIEW'; readonly verificationKey: number }
  | { readonly kind: 'ALREADY_VERIFIED'; readonly verificationKey: number }
  | { readonly kind: 'BUY'; readonly supersedes: number | null };

/** How long a session must still be open to be handed out again. */
const leastTimeToEnterMs = 60_000;
/** How long after its start the record alone is believed to know that a session is still active. */
const recordIsFreshMs = 30_000;

/**
 * Decides a start, in this order: an unknown outcome, the idempotency key, the wish for a new session, an equal start in flight,
 * a live session, one under review, a person already verified. Pure: whoever calls it keeps other starts of the client away.
 */
export function decideStart(standing: ClientStanding, wish: StartWish): StartDecision {
  const { unknownStart } = standing;
  if (unknownStart !== null) return { kind: 'HEAL', startKey: unknownStart.startKey };
  return decideByKey(standing, wish) ?? decideByPolicy(standing, wish);
}

function decideByKey({ sameKey }: ClientStanding, { inputFingerprint }: StartWish): StartDecision | null {
  if (sameKey === null) return null;
  if (sameKey.inputFingerprint !== inputFingerprint) return { kind: 'CONFLICT' };
  const { startKey, verificationKey } = sameKey;
  if (verificationKey === null) return { kind: 'WAIT', startKey, disposition: 'REPLAYED' };
  return { kind: 'REPLAY', verificationKey };
}

function decideByPolicy(standing: ClientStanding, wish: StartWish): StartDecision {
  const buy: StartDecision = { kind: 'BUY', supersedes: liveSession(standing, wish.now)?.verificationKey ?? null };
  if (wish.policy === 'NEW_SESSION') return buy;
  if (wish.idempotencyKey === 'NONE') {
    if (standing.equalInFlight) {
      return { kind: 'WAIT', startKey: standing.equalInFlight.startKey, disposition: 'RESUMED' };
    }
    const live = liveSession(standing, wish.now);
    if (live) return resume(live, wish) ?? buy;
  }
  return decideByPerson(standing, wish) ?? buy;
}

/** The newest session while the person can still enter it. */
function liveSession({ newestSession }: ClientStanding, now: number): StandingSession | null {
  if (newestSession?.status !== 'ACTIVE' || newestSession.startBy === null) return null;
  return newestSession.startBy > now ? newestSession : null;
}

function resume(live: StandingSession, { inputFingerprint, now }: StartWish): StartDecision | null {
  const isEqual = live.inputFingerprint === inputFingerprint;
  const isOpenLongEnough = live.startBy !== null && live.startBy - now > leastTimeToEnterMs;
  if (!isEqual || !isOpenLongEnough) return null;
  const trust = now - live.startedAt <= recordIsFreshMs ? 'RECORD' : 'VENDOR';
  return { kind: 'RESUME', verificationKey: live.verificationKey, trust };
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
