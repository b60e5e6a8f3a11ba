import { describe, expect, it } from 'vitest';
import type { Applied, Evidence } from '../../src/model/evidence.ts';
import { nextActionOf } from '../../src/model/standing.ts';
import type { VisibleState } from '../../src/model/state.ts';
import type { NextAction } from '../../src/model/verification.ts';
import { applyEvidence } from '../../src/verification/apply.ts';
import {
  applyAll,
  delivered,
  machineAccepted,
  polled,
  startedHere,
  throughJson,
  unjudged,
  type DeliveryText,
} from '../support/vendor-events.ts';

const minute = 60_000;
const judged = { ...machineAccepted, manualDocument: 'DOC_VALIDATED', manualFace: 'FACE_MATCH' };
const refused = { ...judged, manualDocument: 'DOC_FAKE' };
const preliminary: DeliveryText = { statusRaw: 'APPROVED', final: false };
const approved: DeliveryText = { statusRaw: 'APPROVED', final: true };
const denied: DeliveryText = {
  statusRaw: 'DENIED',
  final: true,
  results: { ...machineAccepted, autoFace: 'FACE_MISMATCH' },
};
const suspected: DeliveryText = { statusRaw: 'SUSPECTED', final: true, mismatchTags: ['NAME'] };
const manuallyDenied: DeliveryText = { statusRaw: 'DENIED', final: true, results: refused };

function visibleAfter(first: Evidence, ...rest: readonly Evidence[]): VisibleState {
  return applyAll(first, ...rest).state.visible;
}

function nextActionAfter(...[first, ...rest]: readonly [Evidence, ...Evidence[]]): NextAction {
  return nextActionOf(applyAll(first, ...rest).state, minute);
}

function isAlarm(applied: Applied): boolean | null {
  return applied.kind === 'IGNORED' ? null : (applied.transition?.isAlarm ?? null);
}

describe('where a verification stands', () => {
  interface Row {
    readonly events: readonly [Evidence, ...Evidence[]];
    readonly atMinute?: number;
    readonly expected: Partial<VisibleState>;
    readonly nextAction: NextAction;
  }
  const rows: readonly (readonly [string, Row])[] = [
    [
      'ACTIVE while the token is usable',
      {
        events: [startedHere()],
        atMinute: 9,
        expected: { status: 'ACTIVE', statusRaw: 'ACTIVE', preliminaryStatus: null, outcome: null, isFinal: false },
        nextAction: 'SEND_USER_TO_FLOW',
      },
    ],
    [
      'ACTIVE with nothing to do once the time to enter has passed',
      {
        events: [startedHere(), polled(5, 'ACTIVE', { results: unjudged })],
        atMinute: 10,
        expected: { status: 'ACTIVE', outcome: null, isFinal: false },
        nextAction: 'WAIT',
      },
    ],
    [
      'REVIEWING when the vendor says so',
      {
        events: [polled(1, 'REVIEWING')],
        expected: {
          status: 'REVIEWING',
          statusRaw: 'REVIEWING',
          preliminaryStatus: null,
          outcome: null,
          isFinal: false,
        },
        nextAction: 'WAIT',
      },
    ],
    ...(['APPROVED', 'DENIED', 'SUSPECTED'] as const).map((word): readonly [string, Row] => [
      `REVIEWING at a preliminary ${word}`,
      {
        events: [delivered(1, { ...preliminary, statusRaw: word })],
        expected: { status: 'REVIEWING', statusRaw: word, preliminaryStatus: word, outcome: null, isFinal: false },
        nextAction: 'WAIT',
      },
    ]),
    [
      'APPROVED',
      {
        events: [delivered(1, approved)],
        expected: {
          status: 'APPROVED',
          outcome: 'VERIFIED',
          outcomeSource: 'VENDOR',
          isFinal: true,
          decidedAt: minute,
        },
        nextAction: 'NONE',
      },
    ],
    [
      'DENIED, to be tried again when a reason says that this can help',
      {
        events: [delivered(1, denied)],
        expected: { status: 'DENIED', outcome: 'REFUSED', outcomeSource: 'VENDOR', isFinal: true },
        nextAction: 'START_AGAIN',
      },
    ],
    [
      'DENIED, a case for support when no reason says so',
      {
        events: [delivered(1, manuallyDenied)],
        expected: { status: 'DENIED', outcome: 'REFUSED', isFinal: true },
        nextAction: 'CONTACT_SUPPORT',
      },
    ],
    [
      'SUSPECTED, which the team decides about',
      {
        events: [delivered(1, suspected)],
        expected: { status: 'SUSPECTED', outcome: 'NEEDS_DECISION', isFinal: true, mismatchTags: ['NAME'] },
        nextAction: 'DECIDE',
      },
    ],
    [
      'SUSPECTED and accepted by the team',
      {
        events: [delivered(1, suspected), { kind: 'OPERATOR', at: 2 * minute, decision: 'ACCEPT' }],
        expected: {
          status: 'SUSPECTED',
          outcome: 'VERIFIED',
          outcomeSource: 'OPERATOR',
          isFinal: true,
          decidedAt: 2 * minute,
        },
        nextAction: 'NONE',
      },
    ],
    [
      'SUSPECTED and rejected by the team',
      {
        events: [delivered(1, suspected), { kind: 'OPERATOR', at: 2 * minute, decision: 'REJECT' }],
        expected: { status: 'SUSPECTED', outcome: 'REFUSED', outcomeSource: 'OPERATOR', isFinal: true },
        nextAction: 'NONE',
      },
    ],
    [
      'EXPIRED',
      {
        events: [delivered(1, { statusRaw: 'EXPIRED', results: unjudged })],
        expected: { status: 'EXPIRED', outcome: 'NOT_COMPLETED', isFinal: true },
        nextAction: 'START_AGAIN',
      },
    ],
    [
      'EXPIRED_DELETED',
      {
        events: [polled(1, 'EXPIRED-DELETED', { results: unjudged })],
        expected: { status: 'EXPIRED_DELETED', statusRaw: 'EXPIRED-DELETED', outcome: 'NOT_COMPLETED', isFinal: true },
        nextAction: 'START_AGAIN',
      },
    ],
    [
      'CANCELLED by the event when the word is missing',
      {
        events: [delivered(1, { statusRaw: null, results: unjudged, event: 'IDENTIFICATION_CANCELLED' })],
        expected: { status: 'CANCELLED', statusRaw: null, outcome: 'NOT_COMPLETED', isFinal: true },
        nextAction: 'START_AGAIN',
      },
    ],
    [
      'EXPIRED by the event when the word is unknown',
      {
        events: [delivered(1, { statusRaw: 'LAPSED', results: unjudged, event: 'IDENTIFICATION_EXPIRED' })],
        expected: { status: 'EXPIRED', statusRaw: 'LAPSED', outcome: 'NOT_COMPLETED', isFinal: true },
        nextAction: 'START_AGAIN',
      },
    ],
    ...(['DELETED', 'ARCHIVED'] as const).map((word): readonly [string, Row] => [
      `${word}, with the outcome, the checks and the next action as they were`,
      {
        events: [delivered(1, manuallyDenied), polled(2, word, { results: unjudged })],
        expected: {
          status: word,
          statusRaw: word,
          outcome: 'REFUSED',
          isFinal: true,
          results: refused,
          decidedAt: minute,
        },
        nextAction: 'CONTACT_SUPPORT',
      },
    ]),
    [
      'DELETED with no outcome when none was known',
      {
        events: [polled(1, 'DELETED', { results: unjudged })],
        expected: { status: 'DELETED', outcome: null, isFinal: false },
        nextAction: 'NONE',
      },
    ],
    [
      'UNRECOGNIZED with the outcome as it was',
      {
        events: [delivered(1, approved), delivered(2, { ...approved, statusRaw: 'FROZEN', finishTime: 1554727003 })],
        expected: { status: 'UNRECOGNIZED', statusRaw: 'FROZEN', outcome: 'VERIFIED', isFinal: true },
        nextAction: 'CONTACT_SUPPORT',
      },
    ],
    [
      'UNRECOGNIZED with no outcome at first',
      {
        events: [polled(1, 'FROZEN')],
        expected: {
          status: 'UNRECOGNIZED',
          statusRaw: 'FROZEN',
          preliminaryStatus: null,
          outcome: null,
          isFinal: false,
        },
        nextAction: 'CONTACT_SUPPORT',
      },
    ],
  ];

  it.each(rows)('is %s', (_sentence, { events: [first, ...rest], atMinute = 1, expected, nextAction }) => {
    const { state } = applyAll(first, ...rest);

    expect(state.visible).toMatchObject(expected);
    expect(nextActionOf(state, atMinute * minute)).toBe(nextAction);
  });
});

describe('rule 1, finality', () => {
  it('lets a final delivery replace a preliminary one that finished later', () => {
    expect(
      visibleAfter(delivered(1, { ...preliminary, finishTime: 900 }), delivered(2, { ...denied, finishTime: 100 })),
    ).toMatchObject({ status: 'DENIED', outcome: 'REFUSED', isFinal: true });
  });

  it('never lets a preliminary delivery replace a final one', () => {
    const late = delivered(2, { ...preliminary, results: judged, finishTime: 900 });

    expect(applyAll(delivered(1, { ...denied, finishTime: 100 }), late)).toMatchObject({
      kind: 'IGNORED',
      reason: 'OUTRANKED',
      state: { version: 1, visible: { status: 'DENIED' } },
    });
  });

  it.each([
    ['a final flag that is false', { statusRaw: 'APPROVED', final: false }, false],
    ['no final flag', { statusRaw: 'APPROVED', final: null }, false],
    ['a header that says expired beside a decision', { statusRaw: 'DENIED', event: 'IDENTIFICATION_EXPIRED' }, false],
    [
      'a header that says cancelled beside a review',
      { statusRaw: 'REVIEWING', event: 'IDENTIFICATION_CANCELLED' },
      false,
    ],
    ['a final flag', { statusRaw: 'SUSPECTED', final: true }, true],
    ['the word expired without a flag', { statusRaw: 'EXPIRED' }, true],
    ['the word expired with a flag that is false', { statusRaw: 'EXPIRED', final: false }, true],
  ] as const)('reads %s in the body', (_what, text, isFinal) => {
    expect(visibleAfter(delivered(1, text)).isFinal).toBe(isFinal);
  });

  it('does not bring data back that the vendor has deleted, but adds what was decided', () => {
    const gone = polled(1, 'DELETED', { results: unjudged });

    expect(visibleAfter(gone, delivered(2, approved))).toMatchObject({
      status: 'DELETED',
      outcome: 'VERIFIED',
      isFinal: true,
    });
  });
});

describe('rule 2, rank', () => {
  it('puts an automatic decision above an expiry, whichever came or ended later', () => {
    const expired = delivered(2, { statusRaw: 'EXPIRED', results: unjudged, finishTime: 900 });
    const decided = delivered(2, { ...approved, finishTime: 100 });

    expect(applyAll(decided, expired)).toMatchObject({ kind: 'IGNORED', reason: 'OUTRANKED' });
    expect(visibleAfter(expired, decided).status).toBe('APPROVED');
  });

  it.each([
    ['the document', { ...machineAccepted, manualDocument: 'DOC_FAKE' }],
    ['the face', { ...machineAccepted, manualFace: 'FACE_MISMATCH' }],
  ])('puts a verdict of a reviewer on %s above the machine, whatever the header says', (_what, results) => {
    const manual = {
      statusRaw: 'DENIED',
      final: true,
      results,
      finishTime: 100,
      event: 'IDENTIFICATION_AUTO_FINISHED',
    } as const;
    const automatic = { ...approved, finishTime: 900, event: 'IDENTIFICATION_MANUAL_FINISHED' } as const;

    expect(visibleAfter(delivered(1, automatic), delivered(2, manual)).status).toBe('DENIED');
    expect(applyAll(delivered(1, manual), delivered(2, automatic))).toMatchObject({
      kind: 'IGNORED',
      reason: 'OUTRANKED',
    });
  });
});

describe('rule 3, time', () => {
  it('lets the later end of the session win among equals, in whatever order they come', () => {
    const earlier = { ...manuallyDenied, finishTime: 100 };
    const later = { statusRaw: 'APPROVED', final: true, results: judged, finishTime: 101 };

    expect(visibleAfter(delivered(1, earlier), delivered(2, later)).status).toBe('APPROVED');
    expect(visibleAfter(delivered(1, later), delivered(2, earlier)).status).toBe('APPROVED');
  });
});

describe('rule 4, what cannot be ordered', () => {
  it('asks about two deliveries that differ in nothing but what they say, and keeps the first', () => {
    expect(applyAll(delivered(1, approved), delivered(2, denied))).toMatchObject({
      kind: 'ASK_VENDOR',
      reason: 'CANNOT_BE_ORDERED',
      state: { version: 2, visible: { status: 'APPROVED', outcome: 'VERIFIED', isDisputed: true } },
      transition: { version: 2, isAlarm: false },
    });
  });

  it('asks when a delivery does not say when the session ended', () => {
    expect(applyAll(delivered(1, approved), delivered(2, { ...denied, finishTime: null }))).toMatchObject({
      kind: 'ASK_VENDOR',
      reason: 'CANNOT_BE_ORDERED',
    });
  });

  it('lets the answer stand when it is what one of them said', () => {
    expect(
      visibleAfter(
        delivered(1, approved),
        delivered(2, denied),
        polled(3, 'DENIED', { results: denied.results ?? unjudged }),
      ),
    ).toMatchObject({ status: 'DENIED', outcome: 'REFUSED', isFinal: true, isDisputed: false });
  });

  it('goes on asking while the answer is neither final nor what a delivery said', () => {
    expect(visibleAfter(delivered(1, approved), delivered(2, denied), polled(3, 'SUSPECTED'))).toMatchObject({
      status: 'APPROVED',
      outcome: 'VERIFIED',
      isDisputed: true,
    });
  });

  it('is not settled by an answer to a question that was sent before', () => {
    const early = polled(1.5, 'APPROVED', { answeredAtMinute: 3 });

    expect(visibleAfter(delivered(1, approved), delivered(2, denied), early).isDisputed).toBe(true);
  });

  it.each([
    ['final', true],
    ['awaiting review', false],
  ])('asks about a resubmitted delivery that is %s', (_what, final) => {
    const resubmitted = delivered(2, { ...denied, final, finishTime: 1600000000, event: 'IDENTIFICATION_RESUBMITTED' });

    expect(applyAll(delivered(1, approved), resubmitted)).toMatchObject({
      kind: 'ASK_VENDOR',
      reason: 'RESUBMITTED',
      state: { visible: { status: 'APPROVED', isDisputed: true } },
    });
  });

  it('asks about a copy of a delivery that has been replaced', () => {
    const first = { ...approved, finishTime: 100 };
    const second = { ...denied, finishTime: 200 };

    expect(applyAll(delivered(1, first), delivered(2, second), delivered(3, first))).toMatchObject({
      kind: 'ASK_VENDOR',
      reason: 'COPY_OF_REPLACED',
      state: { visible: { status: 'DENIED', isDisputed: true } },
    });
  });

  it('asks when a final delivery, received after a question was sent, disagrees with its answer', () => {
    expect(applyAll(polled(1, 'APPROVED'), delivered(2, manuallyDenied))).toMatchObject({
      kind: 'ASK_VENDOR',
      reason: 'CONTRADICTS_ANSWER',
      state: { visible: { status: 'REVIEWING', preliminaryStatus: 'APPROVED', isDisputed: true } },
    });
  });

  it('asks the same when the answer came after the delivery', () => {
    const slow = polled(1, 'APPROVED', { answeredAtMinute: 3 });

    expect(applyAll(delivered(2, manuallyDenied), slow)).toMatchObject({
      kind: 'ASK_VENDOR',
      reason: 'CONTRADICTS_ANSWER',
      state: { visible: { status: 'DENIED', isDisputed: true } },
    });
  });

  it.each(['ACTIVE', 'REVIEWING'])('does not take the answer %s for a disagreement with a decision', (word) => {
    expect(applyAll(polled(1, word, { results: unjudged }), delivered(2, approved))).toMatchObject({
      kind: 'CHANGED',
      state: { visible: { status: 'APPROVED', isFinal: true, isDisputed: false } },
    });
  });

  it('asks about a delivery that does not say how the session stands', () => {
    expect(applyAll(startedHere(), delivered(2, { statusRaw: null, final: true }))).toMatchObject({
      kind: 'ASK_VENDOR',
      reason: 'NO_STATUS',
      state: { visible: { status: 'ACTIVE', isFinal: false, isDisputed: true } },
    });
  });

  it('asks about a decision beside an unknown word of equal weight, and keeps the word and the decision', () => {
    const unknown = { statusRaw: 'FROZEN', final: true };

    expect(applyAll(delivered(1, unknown), delivered(2, approved))).toMatchObject({
      kind: 'ASK_VENDOR',
      reason: 'CANNOT_BE_ORDERED',
      state: { visible: { status: 'UNRECOGNIZED', outcome: 'VERIFIED', isDisputed: true } },
    });
  });

  it('is not settled by an answer in a word that we do not know', () => {
    expect(visibleAfter(delivered(1, approved), delivered(2, denied), polled(3, 'FROZEN')).isDisputed).toBe(true);
  });

  it('is settled by a final delivery that says what was answered', () => {
    const contradicted = [delivered(1, approved), polled(2, 'DENIED')] as const;
    const agreeing = delivered(3, { ...denied, results: machineAccepted, finishTime: 1600000000 });

    expect(visibleAfter(...contradicted)).toMatchObject({ status: 'APPROVED', isDisputed: true });
    expect(visibleAfter(...contradicted, agreeing)).toMatchObject({
      status: 'DENIED',
      isFinal: true,
      isDisputed: false,
    });
  });

  it('is settled only by an answer to a question after the last of the deliveries, in whatever order they are looked at', () => {
    const events = [delivered(4, denied), delivered(2, suspected), polled(3, 'APPROVED')];

    expect(visibleAfter(delivered(1, approved), ...events).isDisputed).toBe(true);
    expect(visibleAfter(delivered(1, approved), ...events, polled(5, 'APPROVED')).isDisputed).toBe(false);
  });

  it('reads the person from the delivery that the answer confirms, of which a copy is a copy', () => {
    const answer = polled(3, 'DENIED', { results: denied.results ?? unjudged });
    const confirmed = [delivered(1, approved), delivered(2, { ...denied, meaning: 'confirmed' }), answer] as const;

    expect(visibleAfter(...confirmed).bodyMeaning).toBe('confirmed');
    expect(applyAll(...confirmed, delivered(4, denied))).toMatchObject({ kind: 'IGNORED', reason: 'DUPLICATE' });
    expect(applyAll(...confirmed, delivered(4, approved))).toMatchObject({ reason: 'COPY_OF_REPLACED' });
  });

  it('is asked again when the answer that was waited for came after another final delivery', () => {
    const resubmitted = delivered(1, { ...suspected, event: 'IDENTIFICATION_RESUBMITTED' });
    const meanwhile = delivered(3, { ...suspected, fraudTags: ['FAKE_PHOTO'] });
    const slow = polled(2, 'SUSPECTED', { mismatchTags: ['NAME'], answeredAtMinute: 4 });

    expect(applyAll(resubmitted, meanwhile, slow)).toMatchObject({
      kind: 'ASK_VENDOR',
      reason: 'CONTRADICTS_ANSWER',
      state: { visible: { fraudTags: ['FAKE_PHOTO'], isDisputed: true } },
    });
  });
});

describe('rule 5, an answer is newer than what came before its question', () => {
  it('replaces a delivery received before, and by our clock only', () => {
    const delivery = delivered(1, { ...preliminary, finishTime: 99999999999 });

    expect(visibleAfter(delivery, polled(2, 'DENIED', { final: true }))).toMatchObject({
      status: 'DENIED',
      outcome: 'REFUSED',
      isFinal: true,
    });
  });

  it('does not replace a delivery received after its question', () => {
    expect(applyAll(delivered(2, approved), polled(1, 'ACTIVE', { answeredAtMinute: 3 }))).toMatchObject({
      kind: 'IGNORED',
      reason: 'OVERTAKEN',
      state: { visible: { status: 'APPROVED' } },
    });
  });

  it('is not undone by a delivery received before its question that is looked at later', () => {
    const early = delivered(1, { ...approved, results: unjudged });

    expect(applyAll(polled(2, 'DENIED', { final: true }), early)).toMatchObject({
      kind: 'IGNORED',
      reason: 'OUTRANKED',
    });
  });

  it('is joined by a delivery received before its question that says the same and is looked at later', () => {
    const same = delivered(1, { ...approved, meaning: 'joined' });

    expect(visibleAfter(polled(2, 'APPROVED', { final: true }), same)).toMatchObject({
      status: 'APPROVED',
      bodyMeaning: 'joined',
    });
  });

  it('is not undone by an answer to an earlier question', () => {
    expect(applyAll(polled(2, 'REVIEWING'), polled(1, 'ACTIVE', { answeredAtMinute: 3 }))).toMatchObject({
      kind: 'IGNORED',
      reason: 'OLDER_ANSWER',
      state: { visible: { status: 'REVIEWING' } },
    });
  });

  it('is not undone by a delivery that ended later, when that was received before its question', () => {
    const late = delivered(2, { ...preliminary, statusRaw: 'DENIED', finishTime: 1600000000 });

    expect(applyAll(delivered(1, preliminary), polled(3, 'APPROVED'), late)).toMatchObject({
      kind: 'IGNORED',
      reason: 'OUTRANKED',
      state: { visible: { preliminaryStatus: 'APPROVED' } },
    });
  });

  it('has no word for a session that was cancelled, which stays so when it is said to have expired', () => {
    const cancelled = delivered(2, { statusRaw: null, results: unjudged, event: 'IDENTIFICATION_CANCELLED' });

    expect(visibleAfter(cancelled, polled(3, 'EXPIRED', { results: unjudged })).status).toBe('CANCELLED');
    expect(visibleAfter(polled(1, 'EXPIRED', { results: unjudged }), cancelled)).toMatchObject({
      status: 'CANCELLED',
      isDisputed: false,
    });
  });

  it('takes the place of an unknown word', () => {
    const unknown = delivered(1, { statusRaw: 'FROZEN', final: true });

    expect(visibleAfter(unknown, polled(2, 'APPROVED', { final: true })).status).toBe('APPROVED');
    expect(visibleAfter(unknown, polled(2, 'REVIEWING')).status).toBe('REVIEWING');
  });
});

describe('rule 6, when an answer is final', () => {
  it.each(['APPROVED', 'DENIED', 'SUSPECTED'])('is not so for %s alone', (word) => {
    expect(visibleAfter(startedHere(), polled(1, word))).toMatchObject({
      status: 'REVIEWING',
      preliminaryStatus: word,
      isFinal: false,
    });
  });

  it.each([
    ['it says so', { final: true }],
    ['a reviewer has judged the document', { results: { ...machineAccepted, manualDocument: 'DOC_VALIDATED' } }],
    ['a reviewer has judged the face', { results: { ...machineAccepted, manualFace: 'FACE_MATCH' } }],
  ])('is so when %s', (_when, said) => {
    expect(visibleAfter(startedHere(), polled(1, 'APPROVED', said))).toMatchObject({
      status: 'APPROVED',
      isFinal: true,
    });
  });

  it('is so when both reviews were switched off at the start, even if that becomes known later', () => {
    const start = startedHere({ mayBeReviewed: false });

    expect(visibleAfter(start, polled(1, 'APPROVED'))).toMatchObject({ status: 'APPROVED', isFinal: true });
    expect(visibleAfter(polled(1, 'APPROVED'), start)).toMatchObject({ status: 'APPROVED', isFinal: true });
  });

  it('is so when the same was answered thirty minutes apart, and no sooner', () => {
    const first = polled(0, 'APPROVED', { answeredAtMinute: 0 });
    const soon = polled(29, 'APPROVED', { answeredAtMinute: 29.99 });
    const later = polled(30, 'APPROVED', { answeredAtMinute: 30 });

    expect(visibleAfter(first, soon)).toMatchObject({ status: 'REVIEWING', isFinal: false });
    expect(visibleAfter(first, soon, later)).toMatchObject({ status: 'APPROVED', isFinal: true });
  });

  it('is not so when something else was answered in between', () => {
    expect(visibleAfter(polled(0, 'APPROVED'), polled(20, 'DENIED'), polled(40, 'APPROVED'))).toMatchObject({
      status: 'REVIEWING',
      preliminaryStatus: 'APPROVED',
    });
  });

  it('is so when the vendor has delivered the same decision as final', () => {
    expect(visibleAfter(delivered(1, approved), polled(2, 'APPROVED'))).toMatchObject({
      status: 'APPROVED',
      isFinal: true,
    });
  });

  it('does not let a decision that is not final replace one that is, but goes on asking', () => {
    expect(visibleAfter(delivered(1, approved), polled(2, 'DENIED'))).toMatchObject({
      status: 'APPROVED',
      isFinal: true,
      isDisputed: true,
    });
    expect(visibleAfter(delivered(1, approved), polled(2, 'DENIED'), polled(33, 'DENIED'))).toMatchObject({
      status: 'DENIED',
      isFinal: true,
      isDisputed: false,
    });
  });

  it.each([
    ['EXPIRED', 'EXPIRED'],
    ['EXPIRED-DELETED', 'EXPIRED_DELETED'],
    ['DELETED', 'DELETED'],
    ['ARCHIVED', 'ARCHIVED'],
  ])('needs no second look at %s', (word, status) => {
    expect(visibleAfter(startedHere(), polled(1, word, { results: unjudged }))).toMatchObject({
      status,
      isDisputed: false,
    });
  });

  it('is so when a final delivery said the same, although an earlier answer contradicted that', () => {
    const contradicted = [polled(1, 'APPROVED'), delivered(2, denied), polled(3, 'APPROVED')] as const;

    expect(visibleAfter(...contradicted)).toMatchObject({ status: 'REVIEWING', isDisputed: false });
    expect(visibleAfter(...contradicted, polled(4, 'DENIED'))).toMatchObject({ status: 'DENIED', isFinal: true });
  });

  it('is not so because of a final delivery that has been replaced', () => {
    const replaced = delivered(1, { ...approved, finishTime: 100 });

    expect(visibleAfter(replaced, delivered(2, manuallyDenied), polled(3, 'APPROVED'))).toMatchObject({
      status: 'DENIED',
      isFinal: true,
      isDisputed: true,
    });
  });
});

describe('rule 7, what is one and the same', () => {
  it('takes equal bytes for one delivery', () => {
    expect(applyAll(delivered(1, approved), delivered(2, approved))).toMatchObject({
      kind: 'IGNORED',
      reason: 'DUPLICATE',
      state: { version: 1 },
    });
  });

  it('makes no version of different bytes that say the same', () => {
    const { kind, state } = applyAll(delivered(1, approved), delivered(2, { ...approved, bytes: ' ' }));

    expect({ kind, version: state.version, kept: state.known.deliveries.length }).toEqual({
      kind: 'IGNORED',
      version: 1,
      kept: 2,
    });
  });

  it('makes no version of an answer that says what is known', () => {
    expect(applyAll(delivered(1, approved), polled(2, 'APPROVED'))).toMatchObject({
      kind: 'IGNORED',
      reason: 'SAYS_THE_SAME',
      state: { version: 1 },
    });
  });

  it('makes a version of a later delivery that changes nothing but what its body tells of the person', () => {
    const later = delivered(2, { ...approved, finishTime: 1554727009, meaning: 'another name' });

    expect(applyAll(delivered(1, approved), later)).toMatchObject({
      kind: 'CHANGED',
      state: { version: 2, visible: { status: 'APPROVED', decidedAt: minute } },
    });
  });

  it('takes tags in another order for the same tags', () => {
    const two = { final: true, fraudTags: ['FAKE_PHOTO', 'AML_SUSPECTION'] };
    const turned = { final: true, fraudTags: ['AML_SUSPECTION', 'FAKE_PHOTO'] };

    expect(applyAll(polled(1, 'SUSPECTED', two), polled(2, 'SUSPECTED', turned))).toMatchObject({
      kind: 'IGNORED',
      state: { version: 1 },
    });
  });
});

describe('rule 8, alarms', () => {
  it('raises one when a final outcome is replaced', () => {
    expect(isAlarm(applyAll(delivered(1, approved), delivered(2, manuallyDenied)))).toBe(true);
  });

  it('raises none when a suspicion is resolved', () => {
    expect(isAlarm(applyAll(delivered(1, suspected), delivered(2, manuallyDenied)))).toBe(false);
    expect(isAlarm(applyAll(delivered(1, suspected), { kind: 'OPERATOR', at: 2, decision: 'ACCEPT' }))).toBe(false);
  });

  it('raises none after the person was asked for more, and one again after that', () => {
    const request: Evidence = { kind: 'INFORMATION_REQUEST', at: 2 * minute, expiresAt: 99 * minute };
    const manual = delivered(3, { ...manuallyDenied, finishTime: 1600000000 });
    const again = delivered(4, { ...approved, results: judged, finishTime: 1700000000 });

    expect(isAlarm(applyAll(delivered(1, approved), request, manual))).toBe(false);
    expect(isAlarm(applyAll(delivered(1, approved), request, manual, again))).toBe(true);
  });

  it('raises none when a final outcome comes for the first time, or stays', () => {
    expect(isAlarm(applyAll(startedHere(), delivered(1, approved)))).toBe(false);
    expect(isAlarm(applyAll(delivered(1, approved), polled(2, 'DELETED')))).toBe(false);
  });
});

describe('a transition', () => {
  it('says what changed, when, and by which delivery', () => {
    const final = delivered(3, manuallyDenied);

    expect(applyAll(delivered(1, preliminary), final)).toMatchObject({
      kind: 'CHANGED',
      transition: {
        version: 2,
        source: 'WEBHOOK',
        at: 180_000,
        digest: final.digest,
        before: { status: 'REVIEWING', preliminaryStatus: 'APPROVED', outcome: null, isFinal: false },
        after: { status: 'DENIED', preliminaryStatus: null, outcome: 'REFUSED', isFinal: true },
        isAlarm: false,
      },
    });
  });

  it.each<[string, readonly [Evidence, ...Evidence[]]]>([
    ['START', [startedHere()]],
    ['WEBHOOK', [delivered(1, approved)]],
    ['POLL', [polled(1, 'REVIEWING')]],
    ['OPERATOR', [delivered(1, suspected), { kind: 'OPERATOR', at: 2, decision: 'REJECT' }]],
    ['DELETION', [delivered(1, approved), { kind: 'DELETION', at: 2, step: 'REQUESTED' }]],
  ])('comes from %s', (source, [first, ...rest]) => {
    expect(applyAll(first, ...rest)).toMatchObject({ kind: 'CHANGED', transition: { source } });
  });
});

describe('a start', () => {
  it('is the first version, with its times', () => {
    expect(applyAll(startedHere())).toMatchObject({
      kind: 'CHANGED',
      state: { version: 1, visible: { status: 'ACTIVE', startBy: 600_000, finishBy: 1_200_000, isFinal: false } },
      transition: { version: 1, before: null },
    });
  });

  it('adds its times to what the vendor has said before', () => {
    expect(visibleAfter(delivered(1, approved), startedHere())).toMatchObject({ status: 'APPROVED', startBy: 600_000 });
  });

  it('happens once', () => {
    expect(applyAll(startedHere(), startedHere())).toMatchObject({ kind: 'IGNORED', reason: 'STARTED_BEFORE' });
  });
});

describe('a decision of the team', () => {
  const accept: Evidence = { kind: 'OPERATOR', at: 2 * minute, decision: 'ACCEPT' };

  it.each<[string, readonly [Evidence, ...Evidence[]]]>([
    ['nothing has been decided', [startedHere()]],
    ['the suspicion is preliminary', [delivered(1, { ...suspected, final: false })]],
    ['the vendor has decided', [delivered(1, approved)]],
    ['the team has decided', [delivered(1, suspected), { kind: 'OPERATOR', at: 1, decision: 'REJECT' }]],
  ])('is refused when %s', (_when, [first, ...rest]) => {
    expect(applyAll(first, ...rest, accept)).toMatchObject({ kind: 'IGNORED', reason: 'NOTHING_TO_DECIDE' });
  });

  it('is overruled by a later final delivery', () => {
    expect(visibleAfter(delivered(1, suspected), accept, delivered(3, manuallyDenied))).toMatchObject({
      status: 'DENIED',
      outcome: 'REFUSED',
      outcomeSource: 'VENDOR',
    });
  });

  it('has to be made again about another suspicion', () => {
    const another = delivered(3, { ...suspected, fraudTags: ['FAKE_PHOTO'], finishTime: 1600000000 });

    expect(visibleAfter(delivered(1, suspected), accept, another)).toMatchObject({ outcome: 'NEEDS_DECISION' });
    expect(nextActionAfter(delivered(1, suspected), accept, another)).toBe('DECIDE');
  });

  it('outlives an answer and a delivery that say the same again', () => {
    const same = { mismatchTags: ['NAME'] };
    const again = delivered(4, { ...suspected, finishTime: 1600000000 });

    expect(visibleAfter(delivered(1, suspected), accept, polled(3, 'SUSPECTED', same), again)).toMatchObject({
      outcome: 'VERIFIED',
      outcomeSource: 'OPERATOR',
    });
  });
});

describe('a request for more information', () => {
  const request: Evidence = { kind: 'INFORMATION_REQUEST', at: 2 * minute, expiresAt: 60 * minute };
  const resubmitted: DeliveryText = {
    ...denied,
    finishTime: 1600000000,
    event: 'IDENTIFICATION_RESUBMITTED',
  };

  it('leaves outcome and status as they are', () => {
    expect(visibleAfter(delivered(1, approved), request)).toMatchObject({
      status: 'APPROVED',
      outcome: 'VERIFIED',
      informationRequest: { state: 'OPEN', requestedAt: 120_000, expiresAt: 3_600_000 },
    });
  });

  it('is in review when what came back awaits a review, also after the vendor says that nothing has changed', () => {
    const came = delivered(3, { ...resubmitted, final: false });

    expect(visibleAfter(delivered(1, approved), request, came, polled(4, 'APPROVED'))).toMatchObject({
      status: 'APPROVED',
      isDisputed: false,
      informationRequest: { state: 'IN_REVIEW' },
    });
  });

  it("is closed by the vendor's answer after a final one came back", () => {
    const results = denied.results ?? unjudged;

    expect(
      visibleAfter(delivered(1, approved), request, delivered(3, resubmitted), polled(4, 'DENIED', { results })),
    ).toMatchObject({
      status: 'DENIED',
      outcome: 'REFUSED',
      isDisputed: false,
      informationRequest: { state: 'CLOSED' },
    });
  });

  it('is closed by the next final decision', () => {
    expect(visibleAfter(delivered(1, approved), request, delivered(3, manuallyDenied))).toMatchObject({
      status: 'DENIED',
      informationRequest: { state: 'CLOSED' },
    });
  });

  it('is closed by an answer that leaves the decision as it was, also when something else was asked meanwhile', () => {
    const came = delivered(3, { ...approved, finishTime: 1600000000, event: 'IDENTIFICATION_RESUBMITTED' });
    const tied = delivered(4, suspected);

    expect(visibleAfter(delivered(1, approved), request, came, tied, polled(5, 'APPROVED'))).toMatchObject({
      status: 'APPROVED',
      isDisputed: false,
      informationRequest: { state: 'CLOSED' },
    });
  });
});

describe('a document that expires', () => {
  function expires(atMinute: number, thresholdRaw: string): Evidence {
    const named = { scanRef: 'ec6a7108-8c26-11e9-9758-309c231b1bac', clientId: 'invented-client' };
    return {
      kind: 'DELIVERY',
      digest: `expiry ${thresholdRaw}`,
      receivedAt: atMinute * minute,
      content: { kind: 'DOCUMENT_EXPIRATION', event: null, meaning: thresholdRaw, ...named, thresholdRaw },
    };
  }

  it('is told beside the decision, which stands', () => {
    expect(visibleAfter(delivered(1, approved), expires(5, 'DOCUMENT_EXPIRES_WITHIN_30_DAYS'))).toMatchObject({
      status: 'APPROVED',
      outcome: 'VERIFIED',
      documentExpiry: { thresholdRaw: 'DOCUMENT_EXPIRES_WITHIN_30_DAYS', receivedAt: 300_000 },
    });
  });

  it('does not become younger by a delivery that is late', () => {
    const events = [expires(5, 'DOCUMENT_EXPIRED'), expires(6, 'DOCUMENT_EXPIRES_WITHIN_1_DAY')];

    expect(visibleAfter(delivered(1, approved), ...events).documentExpiry?.thresholdRaw).toBe('DOCUMENT_EXPIRED');
  });

  it('may be another document after another decision', () => {
    const decided = delivered(6, manuallyDenied);
    const milder = expires(7, 'DOCUMENT_EXPIRES_WITHIN_30_DAYS');

    expect(
      visibleAfter(delivered(1, approved), expires(5, 'DOCUMENT_EXPIRED'), decided, milder).documentExpiry
        ?.thresholdRaw,
    ).toBe('DOCUMENT_EXPIRES_WITHIN_30_DAYS');
  });

  it('makes the vendor be asked when nothing else is known of the verification', () => {
    expect(applyAll(expires(5, 'DOCUMENT_EXPIRED'))).toMatchObject({
      kind: 'ASK_VENDOR',
      reason: 'NO_STATUS',
      state: { version: 1, visible: { status: 'UNRECOGNIZED', outcome: null, isDisputed: true } },
    });
  });
});

describe('other deliveries', () => {
  it.each([
    [
      'OTHER_EVENT',
      {
        kind: 'FACIAL_AUTHENTICATION',
        event: null,
        meaning: 'm',
        id: 'one',
        scanRef: null,
        clientId: null,
        statusRaw: 'Failed',
      },
    ],
    ['OTHER_EVENT', { kind: 'VIDEO_CALL_FINISHED', event: null, meaning: 'm', scanRef: 's', clientId: 'c' }],
    ['UNPARSED', { kind: 'UNPARSED', event: null, why: 'NOT_JSON', scanRef: null }],
  ] as const)('are remembered and change nothing: %s', (reason, content) => {
    const other: Evidence = { kind: 'DELIVERY', digest: 'other', receivedAt: 2 * minute, content };

    expect(applyAll(delivered(1, approved), other)).toMatchObject({
      kind: 'IGNORED',
      reason,
      state: { version: 1, known: { otherDigests: ['other'] } },
    });
    expect(applyAll(delivered(1, approved), other, other)).toMatchObject({ kind: 'IGNORED', reason: 'DUPLICATE' });
  });
});

describe('a deletion', () => {
  const requested: Evidence = { kind: 'DELETION', at: 5 * minute, step: 'REQUESTED' };
  const done: Evidence = { kind: 'DELETION', at: 9 * minute, step: 'DONE' };

  it('leaves of the deliveries only their digests, and nothing of what they found', () => {
    const first = delivered(1, { ...suspected, results: refused, fraudTags: ['FAKE_PHOTO'] });
    const { state } = applyAll(first, polled(2, 'SUSPECTED'), requested);

    expect(state.known).toMatchObject({ deliveries: [], otherDigests: [first.digest], poll: null, bodyDigest: null });
    expect(JSON.stringify(state)).not.toMatch(/DOC_FAKE|FAKE_PHOTO|NAME/u);
    expect(state.visible).toMatchObject({ status: 'SUSPECTED', outcome: 'NEEDS_DECISION', deletion: 'REQUESTED' });
  });

  it.each<[string, Evidence]>([
    ['a late delivery', delivered(6, manuallyDenied)],
    ['an answer', polled(6, 'DENIED', { final: true })],
    ['a decision of the team', { kind: 'OPERATOR', at: 6 * minute, decision: 'ACCEPT' }],
    ['a request for more', { kind: 'INFORMATION_REQUEST', at: 6 * minute, expiresAt: 7 * minute }],
    ['a start', startedHere()],
  ])('lets %s change nothing', (_what, evidence) => {
    expect(applyAll(delivered(1, suspected), requested, done, evidence)).toMatchObject({
      kind: 'IGNORED',
      reason: 'DELETION',
      state: { version: 3, visible: { status: 'DELETED' } },
    });
  });

  it('knows a copy of a delivery by its digest', () => {
    expect(applyAll(delivered(1, approved), requested, delivered(6, approved))).toMatchObject({
      kind: 'IGNORED',
      reason: 'DUPLICATE',
    });
  });

  it('ends as DELETED, with the outcome as it was', () => {
    expect(visibleAfter(delivered(1, approved), requested, done)).toMatchObject({
      status: 'DELETED',
      outcome: 'VERIFIED',
      isFinal: true,
      deletion: 'DONE',
    });
  });

  it.each([
    ['REQUESTED', ['WAITING_FOR_VENDOR', 'STUCK', 'DONE']],
    ['WAITING_FOR_VENDOR', ['STUCK', 'DONE']],
    ['STUCK', ['WAITING_FOR_VENDOR', 'DONE']],
    ['DONE', []],
  ] as const)('goes on from %s to %j only', (from, later) => {
    const steps = ['REQUESTED', 'WAITING_FOR_VENDOR', 'STUCK', 'DONE'] as const;
    const { state } = applyAll(delivered(1, approved), requested, { kind: 'DELETION', at: 6, step: from });
    const taken = steps.filter((step) => applyEvidence(state, { kind: 'DELETION', at: 7, step }).kind === 'CHANGED');

    expect([...taken].toSorted()).toEqual([...later].toSorted());
  });
});

describe('the state', () => {
  it('comes back from a store as it went, and holds nothing but JSON', () => {
    const { state } = applyAll(
      startedHere(),
      delivered(1, preliminary),
      polled(2, 'APPROVED'),
      delivered(3, suspected),
    );

    expect(throughJson(state)).toStrictEqual(state);
  });

  it('is not changed by the function that reads it', () => {
    const { state } = applyAll(delivered(1, approved));
    const copy = structuredClone(state);
    applyEvidence(state, delivered(2, manuallyDenied));

    expect(state).toStrictEqual(copy);
  });

  it('makes no version when a store has put its keys in another order', () => {
    const { state } = applyAll(delivered(1, approved));
    const turned = {
      ...state,
      visible: Object.fromEntries(Object.entries(state.visible).toReversed()) as unknown as VisibleState,
    };

    expect(applyEvidence(turned, delivered(2, approved)).state.version).toBe(1);
  });
});
