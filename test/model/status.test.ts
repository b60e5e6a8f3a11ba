import { describe, expect, it } from 'vitest';
import {
  describeStatus,
  isSettledReport,
  readStatusWord,
  type StatusFacts,
  type StatusView,
} from '../../src/model/status.ts';
import type { VerificationStatus } from '../../src/model/verification.ts';

const fresh: Omit<StatusFacts, 'status'> = { isSettled: false, isPastStart: false, canRetry: false, before: null };
const settled = { ...fresh, isSettled: true };
const approved: StatusView = {
  status: 'APPROVED',
  preliminaryStatus: null,
  outcome: 'VERIFIED',
  isFinal: true,
  nextAction: 'NONE',
};

function view(status: VerificationStatus, rest: Partial<StatusView>): StatusView {
  return { status, preliminaryStatus: null, outcome: null, isFinal: false, nextAction: 'WAIT', ...rest };
}

describe('where a verification stands', () => {
  it.each<[string, StatusFacts, StatusView]>([
    [
      'sends the person to the flow while the token is usable',
      { ...fresh, status: 'ACTIVE' },
      view('ACTIVE', { nextAction: 'SEND_USER_TO_FLOW' }),
    ],
    ['waits once the time to enter has passed', { ...fresh, status: 'ACTIVE', isPastStart: true }, view('ACTIVE', {})],
    ['waits for a reviewer', { ...fresh, status: 'REVIEWING' }, view('REVIEWING', {})],
    [
      'shows a preliminary approval as under review',
      { ...fresh, status: 'APPROVED' },
      view('REVIEWING', { preliminaryStatus: 'APPROVED' }),
    ],
    [
      'shows a preliminary refusal as under review',
      { ...fresh, status: 'DENIED' },
      view('REVIEWING', { preliminaryStatus: 'DENIED' }),
    ],
    [
      'shows a preliminary suspicion as under review',
      { ...fresh, status: 'SUSPECTED' },
      view('REVIEWING', { preliminaryStatus: 'SUSPECTED' }),
    ],
    ['verifies on a settled approval', { ...settled, status: 'APPROVED' }, approved],
    [
      'refuses on a settled refusal that trying again cannot change',
      { ...settled, status: 'DENIED' },
      view('DENIED', { outcome: 'REFUSED', isFinal: true, nextAction: 'CONTACT_SUPPORT' }),
    ],
    [
      'offers to start again when that can help',
      { ...settled, status: 'DENIED', canRetry: true },
      view('DENIED', { outcome: 'REFUSED', isFinal: true, nextAction: 'START_AGAIN' }),
    ],
    [
      'asks the team to decide about a suspicion, which is no refusal',
      { ...settled, status: 'SUSPECTED' },
      view('SUSPECTED', { outcome: 'NEEDS_DECISION', isFinal: true, nextAction: 'DECIDE' }),
    ],
    [
      'lets an expired person start again',
      { ...fresh, status: 'EXPIRED' },
      view('EXPIRED', { outcome: 'NOT_COMPLETED', isFinal: true, nextAction: 'START_AGAIN' }),
    ],
    [
      'lets an expired and deleted person start again',
      { ...fresh, status: 'EXPIRED_DELETED' },
      view('EXPIRED_DELETED', { outcome: 'NOT_COMPLETED', isFinal: true, nextAction: 'START_AGAIN' }),
    ],
    [
      'lets a person who cancelled start again',
      { ...fresh, status: 'CANCELLED' },
      view('CANCELLED', { outcome: 'NOT_COMPLETED', isFinal: true, nextAction: 'START_AGAIN' }),
    ],
    [
      'keeps what was decided when the data is deleted',
      { ...fresh, status: 'DELETED', before: approved },
      { ...approved, status: 'DELETED' },
    ],
    [
      'keeps what was decided when the data is archived',
      { ...fresh, status: 'ARCHIVED', before: approved },
      { ...approved, status: 'ARCHIVED' },
    ],
    [
      'decides nothing by an unknown word',
      { ...fresh, status: 'UNRECOGNIZED' },
      view('UNRECOGNIZED', { nextAction: 'CONTACT_SUPPORT' }),
    ],
    [
      'keeps what was decided at an unknown word',
      { ...fresh, status: 'UNRECOGNIZED', before: approved },
      { ...approved, status: 'UNRECOGNIZED', nextAction: 'CONTACT_SUPPORT' },
    ],
  ])('%s', (_sentence, facts, expected) => {
    expect(describeStatus(facts)).toEqual(expected);
  });
});

describe('the words of the vendor', () => {
  it.each([
    ['ACTIVE', 'ACTIVE'],
    ['REVIEWING', 'REVIEWING'],
    ['APPROVED', 'APPROVED'],
    ['DENIED', 'DENIED'],
    ['SUSPECTED', 'SUSPECTED'],
    ['EXPIRED', 'EXPIRED'],
    ['EXPIRED-DELETED', 'EXPIRED_DELETED'],
    ['DELETED', 'DELETED'],
    ['ARCHIVED', 'ARCHIVED'],
    ['approved', 'UNRECOGNIZED'],
    ['constructor', 'UNRECOGNIZED'],
    ['', 'UNRECOGNIZED'],
  ])('%j is read as %s', (raw, expected) => {
    expect(readStatusWord(raw)).toBe(expected);
  });
});

describe('whether a decision is settled', () => {
  const unreviewed = { autoDocument: 'DOC_VALIDATED', autoFace: 'FACE_MATCH', manualDocument: null, manualFace: null };

  it.each([
    ['not while nothing is said of finality', { final: null, results: unreviewed }, false],
    ['not when the vendor says it is not final', { final: false, results: unreviewed }, false],
    ['when the vendor says it is final', { final: true, results: unreviewed }, true],
    [
      'when a reviewer has judged the document',
      { final: null, results: { ...unreviewed, manualDocument: 'DOC_FAKE' } },
      true,
    ],
    [
      'when a reviewer has judged the face',
      { final: null, results: { ...unreviewed, manualFace: 'FACE_MATCH' } },
      true,
    ],
  ])('%s', (_sentence, report, expected) => {
    expect(isSettledReport(report)).toBe(expected);
  });
});
