import { describe, expect, it } from 'vitest';
import {
  decideStart,
  type ClientStanding,
  type StandingSession,
  type StartDecision,
  type StartWish,
} from '../../../src/verification/start/decision.ts';

const minute = 60_000;
const now = 1_000_000_000;
const nothing: ClientStanding = {
  hasUnknownStart: false,
  sameKey: null,
  equalInFlight: null,
  newestSession: null,
  newestDecision: null,
};
const wish: StartWish = {
  policy: 'REUSE',
  idempotencyKey: 'NONE',
  inputFingerprint: 'same',
  sessionFingerprint: 'same',
  asked: null,
  now,
};
const keyed: StartWish = { ...wish, idempotencyKey: 'GIVEN' };
const live: StandingSession = {
  verificationKey: 7,
  inputFingerprint: 'same',
  status: 'ACTIVE',
  isFinal: false,
  outcome: null,
  startedAt: now - 10_000,
  startBy: now + 10 * minute,
  isLost: false,
};
const reviewing: StandingSession = { ...live, status: 'REVIEWING' };
const verified: StandingSession = { ...live, status: 'APPROVED', isFinal: true, outcome: 'VERIFIED' };
const expired: StandingSession = { ...live, status: 'EXPIRED', isFinal: true, outcome: 'NOT_COMPLETED' };
const suspected: StandingSession = { ...live, status: 'SUSPECTED', isFinal: true, outcome: 'NEEDS_DECISION' };
const standing = (more: Partial<ClientStanding>): ClientStanding => ({ ...nothing, ...more });
const lost: StandingSession = { ...live, inputFingerprint: null, startBy: null, isLost: true };
const instead: StartDecision = { kind: 'BUY', supersedes: 7, replaces: 7 };
const withSession = (newestSession: StandingSession) => standing({ newestSession });
const withDecision = (validity: 'VALID' | 'DELETED' | 'DOCUMENT_EXPIRED') =>
  standing({ newestSession: verified, newestDecision: { verificationKey: 7, outcome: 'VERIFIED', validity } });
const refused = standing({
  newestSession: { ...live, status: 'DENIED', isFinal: true, outcome: 'REFUSED' },
  newestDecision: { verificationKey: 7, outcome: 'REFUSED', validity: 'VALID' },
});
const inFlight = standing({ equalInFlight: { startKey: 4 } });
const sameKey = (verificationKey: number | null, inputFingerprint = 'same') =>
  standing({ sameKey: { startKey: 3, inputFingerprint, verificationKey } });

const buy: StartDecision = { kind: 'BUY', supersedes: null, replaces: null };
const replaceLive: StartDecision = { kind: 'BUY', supersedes: 7, replaces: null };
const resumed = (trust: 'RECORD' | 'VENDOR'): StartDecision => ({ kind: 'RESUME', verificationKey: 7, trust });
const wait = (startKey: number): StartDecision => ({ kind: 'WAIT', startKey });
const underReview: StartDecision = { kind: 'UNDER_REVIEW', verificationKey: 7 };
const alreadyVerified: StartDecision = { kind: 'ALREADY_VERIFIED', verificationKey: 7 };
const reverify: StartWish = { ...wish, policy: 'REVERIFY' };

describe('a start', () => {
  it.each<[string, ClientStanding, StartWish, StartDecision]>([
    ['buys for a client that nobody knows', nothing, wish, buy],
    ['buys under a new key', nothing, keyed, buy],
    ['answers a known key with what it brought', sameKey(9), keyed, { kind: 'REPLAY', verificationKey: 9 }],
    ['waits for the start of the same key', sameKey(null), keyed, wait(3)],
    ['refuses a known key with another input', sameKey(9, 'other'), keyed, { kind: 'CONFLICT' }],
    ['refuses a key in flight with another input', sameKey(null, 'other'), keyed, { kind: 'CONFLICT' }],
    ['waits for an equal start in flight', inFlight, wish, wait(4)],
    ['does not wait for an equal start when it has a key of its own', inFlight, keyed, buy],
    [
      'hands out a fresh session from the record',
      withSession({ ...live, startedAt: now - 30_000 }),
      wish,
      resumed('RECORD'),
    ],
    ['asks the vendor about an older one', withSession({ ...live, startedAt: now - 30_001 }), wish, resumed('VENDOR')],
    [
      'hands out a session with over a minute left',
      withSession({ ...live, startBy: now + minute + 1 }),
      wish,
      resumed('RECORD'),
    ],
    ['buys when only a minute is left', withSession({ ...live, startBy: now + minute }), wish, replaceLive],
    ['buys when the time to enter has passed', withSession({ ...live, startBy: now }), wish, buy],
    [
      'buys beside a live session of another input',
      withSession({ ...live, inputFingerprint: 'other' }),
      wish,
      replaceLive,
    ],
    ['buys beside a live session from elsewhere', withSession({ ...live, inputFingerprint: null }), wish, replaceLive],
    ['buys under a new key although a session is live', withSession(live), keyed, replaceLive],
    ['waits for a review', withSession(reviewing), wish, underReview],
    ['waits for a review, whatever its key', withSession(reviewing), keyed, underReview],
    ['waits for a review before verifying again', withSession(reviewing), reverify, underReview],
    [
      'takes a word that nobody knows for a review',
      withSession({ ...live, status: 'UNRECOGNIZED' }),
      wish,
      underReview,
    ],
    ['waits for the decision about a suspected person', withSession(suspected), wish, underReview],
    ['does not buy for a verified person', withDecision('VALID'), wish, alreadyVerified],
    ['does not buy for a verified person, whatever its key', withDecision('VALID'), keyed, alreadyVerified],
    ['verifies a verified person again when that is wanted', withDecision('VALID'), reverify, buy],
    ['verifies again once the data was deleted', withDecision('DELETED'), wish, buy],
    ['verifies again once the document has expired', withDecision('DOCUMENT_EXPIRED'), wish, buy],
    ['buys after a refusal', refused, wish, buy],
    ['buys after a session ran out', withSession(expired), wish, buy],
    [
      'holds a session against the input with its defaults, not against what was said',
      withSession({ ...live, inputFingerprint: 'with defaults' }),
      { ...wish, sessionFingerprint: 'with defaults' },
      resumed('RECORD'),
    ],
    [
      'hands out an older session once the vendor has said that it is active',
      withSession({ ...live, startedAt: now - minute }),
      { ...wish, asked: { verificationKey: 7, answer: 'ACTIVE' } },
      resumed('RECORD'),
    ],
    [
      'asks about a session although the vendor has answered about another one',
      withSession({ ...live, startedAt: now - minute }),
      { ...wish, asked: { verificationKey: 8, answer: 'ACTIVE' } },
      resumed('VENDOR'),
    ],
    [
      'buys when the vendor does not know the session any more',
      withSession({ ...live, startedAt: now - minute }),
      { ...wish, asked: { verificationKey: 7, answer: 'GONE' } },
      replaceLive,
    ],
    ['buys instead of a lost session', withSession(lost), wish, instead],
    ['buys instead of a lost session, whatever its key', withSession(lost), keyed, instead],
    [
      'does not buy instead of a lost session for a verified person',
      { ...withDecision('VALID'), newestSession: lost },
      wish,
      alreadyVerified,
    ],
    [
      'keeps to a verification although a later session ran out',
      { ...withDecision('VALID'), newestSession: expired },
      wish,
      alreadyVerified,
    ],
  ])('%s', (_sentence, known, asked, decision) => {
    expect(decideStart(known, asked)).toEqual(decision);
  });
});

describe('the wish for a new session', () => {
  const always: StartWish = { ...wish, policy: 'NEW_SESSION' };
  it.each<[string, ClientStanding, StartDecision]>([
    ['an equal start in flight', inFlight, buy],
    ['a live session', withSession(live), replaceLive],
    ['a review', withSession(reviewing), buy],
    ['a verified person', withDecision('VALID'), buy],
  ])('is followed in spite of %s', (_sentence, known, decision) => {
    expect(decideStart(known, always)).toEqual(decision);
  });

  it('does not buy twice under one key', () => {
    const again: StartWish = { ...always, idempotencyKey: 'GIVEN' };
    expect(decideStart(sameKey(9), again)).toEqual({ kind: 'REPLAY', verificationKey: 9 });
  });
});

describe('an unknown outcome', () => {
  it.each<[string, Partial<ClientStanding>, StartWish]>([
    ['a key that is known', sameKey(9), keyed],
    ['the wish for a new session', {}, { ...wish, policy: 'NEW_SESSION' }],
    ['an equal start in flight', inFlight, wish],
    ['a verified person', withDecision('VALID'), wish],
  ])('is cleared up before %s counts', (_sentence, more, asked) => {
    const known = { ...nothing, ...more, hasUnknownStart: true };
    expect(decideStart(known, asked)).toEqual({ kind: 'HEAL' });
  });
});
