import type { VendorFailure } from '../model/failures.ts';

/** Keeps calls away from a vendor that does not answer, so that nobody waits for what will not come. One for each class of calls. */
export interface Breaker {
  /** Begins a call: null when it must not be made now; otherwise tell it how the call ended. */
  begin(): BreakerCall | null;
  /** How many seconds the vendor has asked for no calls of this class; null when it has not. */
  pausedFor(): number | null;
  /** The vendor has said 429: no call of this class is made until then. */
  pause(seconds: number | null): void;
}

/** One call that is under way. */
export interface BreakerCall {
  /** With the failure, or with null when the vendor has answered. */
  end(failure: VendorFailure | null): void;
}

/** What a breaker is told. */
export interface BreakerOptions {
  /** Milliseconds by a clock that nobody sets. */
  readonly now: () => number;
  /** A call without an answer for so long counts as failed before its own time is over. */
  readonly slowMs: number;
  /** 0 up to but not including 1: spreads the calls of several instances after a pause. */
  readonly random: () => number;
  /** Told when an outage begins, and when it is over. */
  readonly moved?: (state: 'OPEN' | 'CLOSED') => void;
}

/** So many failures within so long, without a success since the first of them, are an outage. */
const failuresOfOutage = 5;
const outageWindowMs = 5_000;
/** After so long one call tries whether the outage is over; twice as long after each one that fails, up to the longest. */
const firstTrialAfterMs = 2_000;
const longestTrialAfterMs = 15_000;
/** The pause after a 429 that does not say how long to wait. */
const usualPauseSeconds = 2;

/** A breaker that lets calls through. */
export function createBreaker({ now, slowMs, random, moved = () => undefined }: BreakerOptions): Breaker {
  let failures: readonly number[] = [];
  let outage: Outage | null = null;
  let pausedUntil = 0;
  const succeed = () => {
    failures = [];
    if (outage === null) return;
    outage = null;
    moved('CLOSED');
  };
  const begin = () => {
    outage = beginOutage(now());
    moved('OPEN');
  };
  const fail = () => {
    failures = [...failures.filter((at) => at > now() - outageWindowMs), now()].slice(-failuresOfOutage);
    if (outage !== null) outage = afterFailure(outage, now());
    else if (failures.length === failuresOfOutage) begin();
  };
  return {
    begin: () => {
      if (outage === null) return followCall({ slowMs, succeed, fail });
      if (outage.isTrying || now() < outage.trialAt) return null;
      outage = { ...outage, isTrying: true };
      return followCall({ slowMs, succeed, fail });
    },
    pausedFor: () => (now() < pausedUntil ? Math.ceil((pausedUntil - now()) / 1000) : null),
    pause: (seconds) => {
      const pauseMs = (seconds ?? usualPauseSeconds) * 1000;
      pausedUntil = Math.max(pausedUntil, now() + pauseMs * (1 + random() / 10));
    },
  };
}

interface Following {
  readonly slowMs: number;
  readonly succeed: () => void;
  readonly fail: () => void;
}

/** A call counts once as failed, when it is slow or when it ends; an answer shows that the vendor is there, however late it comes. */
function followCall({ slowMs, succeed, fail }: Following): BreakerCall {
  let hasFailed = false;
  const failOnce = () => {
    if (!hasFailed) fail();
    hasFailed = true;
  };
  const timer = setTimeout(failOnce, slowMs).unref();
  return {
    end: (failure) => {
      clearTimeout(timer);
      if (failure !== null && outages.has(failure.kind)) failOnce();
      else succeed();
    },
  };
}

/** The vendor is taken for gone, until a trial succeeds. */
interface Outage {
  readonly trialAfterMs: number;
  readonly trialAt: number;
  readonly isTrying: boolean;
}

function beginOutage(now: number): Outage {
  return { trialAfterMs: firstTrialAfterMs, trialAt: now + firstTrialAfterMs, isTrying: false };
}

/** A trial that fails puts the next one off; other calls that fail now were begun before the outage was known. */
function afterFailure(outage: Outage, now: number): Outage {
  if (!outage.isTrying) return outage;
  const trialAfterMs = Math.min(2 * outage.trialAfterMs, longestTrialAfterMs);
  return { trialAfterMs, trialAt: now + trialAfterMs, isTrying: false };
}

/** The failures that say nothing of the call and everything of the vendor. */
const outages: ReadonlySet<VendorFailure['kind']> = new Set([
  'UNREACHABLE',
  'CONNECTION_LOST',
  'TIMEOUT',
  'VENDOR_FAULT',
]);
