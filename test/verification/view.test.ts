import { describe, expect, it } from 'vitest';
import type { VerificationState } from '../../src/model/state.ts';
import { columnsOf } from '../../src/verification/take.ts';
import { toVerification } from '../../src/verification/view.ts';
import { newVerification, nine } from '../support/store.ts';
import { applyAll, delivered, polled } from '../support/vendor-events.ts';

const minute = 60_000;
const atNine = nine / minute;
const start = {
  kind: 'START',
  at: nine,
  startBy: nine + 60 * minute,
  finishBy: nine + 70 * minute,
  mayBeReviewed: true,
} as const;

function show(state: VerificationState, now: number, fields: Parameters<typeof newVerification>[0] = {}) {
  const record = { ...newVerification(), key: 1, id: 'an-id', supersededByKey: null, ...columnsOf(state), ...fields };
  return toVerification(record, now);
}

describe('a verification as a caller sees it', () => {
  it('says what to do at this moment, not at the moment of the last change', () => {
    const { state } = applyAll(start);
    expect(show(state, nine + 60 * minute - 1).nextAction).toBe('SEND_USER_TO_FLOW');
    expect(show(state, nine + 60 * minute).nextAction).toBe('WAIT');
  });

  it('says when it began and until when it can be entered and finished', () => {
    expect(show(applyAll(start).state, nine)).toMatchObject({
      createdAt: new Date('2026-11-24T09:00:00.000Z'),
      startBy: new Date('2026-11-24T10:00:00.000Z'),
      finishBy: new Date('2026-11-24T10:10:00.000Z'),
      decidedAt: null,
    });
  });

  it('is as old as the start when the vendor has said nothing', () => {
    expect(show(applyAll(start).state, nine + minute).freshness).toEqual({
      asOf: new Date(nine),
      askedAt: null,
      disputed: false,
      stuck: false,
    });
  });

  it('is as old as the newest word, delivered or asked for', () => {
    const delivery = delivered(atNine + 5, { statusRaw: 'REVIEWING', final: false });
    const { state } = applyAll(start, delivery);
    expect(show(state, nine).freshness.asOf).toEqual(new Date(nine + 5 * minute));
    const later = applyAll(start, delivery, polled(atNine + 7, 'REVIEWING'));
    expect(show(later.state, nine).freshness.asOf).toEqual(new Date(nine + 7 * minute + 1_000));
  });

  it('shows that something is in doubt, that it is stuck, and when the vendor was asked last', () => {
    const resubmitted = delivered(atNine + 1, { statusRaw: 'DENIED', event: 'IDENTIFICATION_RESUBMITTED' });
    const { state } = applyAll(start, resubmitted);
    expect(show(state, nine, { isStuck: true, askedAt: nine + 2_000 }).freshness).toMatchObject({
      disputed: true,
      stuck: true,
      askedAt: new Date(nine + 2_000),
    });
  });
});
