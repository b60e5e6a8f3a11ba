import { describe, expect, it } from 'vitest';
import type { VerificationState } from '../../src/model/state.ts';
import { nextQuestionAt } from '../../src/verification/schedule.ts';
import { applyAll, delivered, polled, startedHere, unjudged } from '../support/vendor-events.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A session that was started at minute 0, can be entered for ten minutes, and finished until minute 20. */
const started = applyAll(startedHere()).state;
const judgedAtTwo = applyAll(startedHere(), delivered(2, { statusRaw: 'APPROVED', final: false })).state;
const reviewedAtTwo = applyAll(startedHere(), delivered(2, { statusRaw: 'REVIEWING', final: false })).state;
const answeredAtTwo = applyAll(startedHere(), polled(2, 'APPROVED')).state;
const strangeAtTwo = applyAll(startedHere(), polled(2, 'PONDERING')).state;
const resubmittedAtTwo = applyAll(
  startedHere(),
  delivered(1, { statusRaw: 'APPROVED', final: true }),
  delivered(2, { statusRaw: 'DENIED', final: true, event: 'IDENTIFICATION_RESUBMITTED' }),
).state;

/** What the least and the most of the jitter come to. */
const leastJitter = 0;
const mostJitter = 255 / 256;

interface Walk {
  readonly from?: number;
  readonly askedAt?: number | null;
  readonly jitters?: readonly number[];
}

/** The moments at which a session would be asked about that never changes, when each question is sent at once. */
function walk(state: VerificationState, count: number, { from = 0, askedAt = null, jitters = [0] }: Walk = {}) {
  const moments: (number | null)[] = [];
  let asking = { createdAt: 0, askedAt, now: from, jitter: 0 };
  for (let step = 0; step < count; step += 1) {
    const next = nextQuestionAt(state, { ...asking, jitter: jitters[step % jitters.length] ?? 0 });
    moments.push(next);
    if (next === null) break;
    asking = { ...asking, askedAt: next, now: next };
  }
  return moments;
}

describe('when the vendor is asked next', () => {
  it.each<[string, VerificationState, readonly number[]]>([
    [
      'an open session: its ends, a quarter of an hour, one hour, six hours, then daily',
      started,
      [10 * minute, 15 * minute, 20 * minute, hour, 6 * hour, 30 * hour, 54 * hour, 78 * hour],
    ],
    [
      'a preliminary decision: five, fifteen and thirty minutes after it came, then every six hours',
      judgedAtTwo,
      [7 * minute, 17 * minute, 32 * minute, 6 * hour + 32 * minute, 12 * hour + 32 * minute],
    ],
    [
      'a review',
      reviewedAtTwo,
      [7 * minute, 17 * minute, 32 * minute, 6 * hour + 32 * minute, 12 * hour + 32 * minute],
    ],
    [
      'an answer that may change: counted from when it came first',
      answeredAtTwo,
      [7 * minute + second, 17 * minute + second, 32 * minute + second, 6 * hour + 32 * minute + second],
    ],
    [
      'a word that nobody knows',
      strangeAtTwo,
      [7 * minute + second, 17 * minute + second, 32 * minute + second, 6 * hour + 32 * minute + second],
    ],
  ])('is fifteen seconds after each moment of %s', (_what, state, moments) => {
    const from = state === started ? 0 : 2 * minute + second;
    expect(walk(state, moments.length, { from })).toEqual(moments.map((moment) => moment + 15 * second));
  });

  it('is less than thirty seconds after its time at the most', () => {
    expect(nextQuestionAt(started, { createdAt: 0, askedAt: null, now: 0, jitter: mostJitter })).toBe(
      10 * minute + 26_953,
    );
  });

  it('comes once for each moment, however the jitter falls', () => {
    const jitters = [leastJitter, mostJitter, 0.3, 0.9, 0.1, 0.6, leastJitter];
    const moments = [10 * minute, 15 * minute, 20 * minute, hour, 6 * hour, 30 * hour, 54 * hour];
    const asked = walk(started, moments.length, { jitters });
    const late = asked.map((at, place) => (at ?? 0) - (moments[place] ?? 0));
    expect(late).toEqual([15_000, 26_953, 18_600, 25_800, 16_200, 22_200, 15_000]);
  });

  it('keeps a moment whose time has come while something else came in', () => {
    const now = 10 * minute + 20 * second;
    expect(nextQuestionAt(started, { createdAt: 0, askedAt: null, now, jitter: leastJitter })).toBe(now);
    expect(nextQuestionAt(started, { createdAt: 0, askedAt: null, now, jitter: mostJitter })).toBe(
      10 * minute + 26_953,
    );
  });

  it('does not take a question for the one of a moment that was not fifteen seconds old', () => {
    const askedAt = 10 * minute + 14_999;
    const asking = { createdAt: 0, askedAt, now: askedAt, jitter: leastJitter };
    expect(nextQuestionAt(started, asking)).toBe(10 * minute + 15_000);
    expect(nextQuestionAt(started, { ...asking, askedAt: askedAt + 1, now: askedAt + 1 })).toBe(15 * minute + 15_000);
  });

  it('is now when the moments passed while nobody could ask', () => {
    const now = 100 * hour;
    expect(walk(started, 2, { from: now })).toEqual([now, 102 * hour + 15 * second]);
  });

  it('asks nothing about the ends of a session that was started elsewhere', () => {
    const foreign = applyAll(polled(0, 'ACTIVE', { results: unjudged })).state;
    expect(walk(foreign, 3)).toEqual([15 * minute, hour, 6 * hour].map((moment) => moment + 15 * second));
  });

  it('is at once when a delivery has put something in doubt', () => {
    expect(nextQuestionAt(resubmittedAtTwo, { createdAt: 0, askedAt: null, now: 2 * minute, jitter: mostJitter })).toBe(
      2 * minute,
    );
  });

  it('is twenty seconds after the last question at the earliest', () => {
    const asking = { createdAt: 0, now: 2 * minute, jitter: mostJitter };
    expect(nextQuestionAt(resubmittedAtTwo, { ...asking, askedAt: 2 * minute - 5 * second })).toBe(
      2 * minute + 15 * second,
    );
    expect(nextQuestionAt(resubmittedAtTwo, { ...asking, askedAt: minute })).toBe(2 * minute);
  });

  it('goes on in the pace of what is preliminary when the answer has settled nothing', () => {
    const moments = [7 * minute, 17 * minute, 32 * minute, 6 * hour + 32 * minute];
    expect(walk(resubmittedAtTwo, 5, { from: 2 * minute })).toEqual([
      2 * minute,
      ...moments.map((moment) => moment + 15 * second),
    ]);
  });

  it.each<[string, VerificationState]>([
    ['a final decision', applyAll(startedHere(), delivered(1, { statusRaw: 'DENIED', final: true })).state],
    ['a session that has run out', applyAll(startedHere(), delivered(1, { statusRaw: 'EXPIRED', final: null })).state],
    ['data that is gone at the vendor', applyAll(startedHere(), polled(1, 'DELETED')).state],
    ['data that the vendor has archived', applyAll(startedHere(), polled(1, 'ARCHIVED')).state],
    [
      'a verification that is being deleted',
      applyAll(startedHere(), { kind: 'DELETION', at: minute, step: 'REQUESTED' }).state,
    ],
  ])('is never for %s', (_what, state) => {
    expect(nextQuestionAt(state, { createdAt: 0, askedAt: null, now: 2 * minute, jitter: 0 })).toBeNull();
  });
});
