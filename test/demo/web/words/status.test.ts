import { describe as group, expect, it } from 'vitest';
import { describe, describeStatus, humanize, isSettled } from '../../../../src/demo/web/words/status.ts';

const nothing = { preliminaryStatus: null, outcome: null } as const;

group('a verification in words', () => {
  it('says what is waited for while the person is at it', () => {
    expect(describe({ ...nothing, status: 'ACTIVE', nextAction: 'SEND_USER_TO_FLOW' })).toEqual({
      tone: 'waiting',
      headline: 'Waiting for the person',
      sentence: 'The session is open. The person has not finished it yet.',
    });
  });

  it('says what the machine has decided so far while a reviewer looks', () => {
    const { sentence } = describe({
      ...nothing,
      status: 'REVIEWING',
      preliminaryStatus: 'APPROVED',
      nextAction: 'WAIT',
    });
    expect(sentence).toBe(
      'The person is done. Waiting for the final decision. So far the automatic decision is APPROVED; it may still be turned round.',
    );
  });

  it.each([
    ['START_AGAIN', 'The document or the face was refused. The person can start again.'],
    [
      'CONTACT_SUPPORT',
      'The document or the face was refused. Starting again would not help: the person should contact your support.',
    ],
  ] as const)('says what a denied person can do: %s', (nextAction, sentence) => {
    expect(describe({ ...nothing, status: 'DENIED', outcome: 'REFUSED', nextAction }).sentence).toBe(sentence);
  });

  it.each([
    ['NEEDS_DECISION', 'DECIDE', 'doubtful', 'Suspected'],
    ['VERIFIED', 'NONE', 'good', 'Accepted'],
    ['REFUSED', 'CONTACT_SUPPORT', 'bad', 'Rejected'],
  ] as const)('says of a suspicion whether the team has decided: %s', (outcome, nextAction, tone, headline) => {
    expect(describe({ ...nothing, status: 'SUSPECTED', outcome, nextAction })).toMatchObject({ tone, headline });
  });

  it('does not know a status that is newer than the page', () => {
    expect(describeStatus('PAUSED' as 'UNRECOGNIZED').headline).toBe('Not known');
    expect(describeStatus('constructor' as 'UNRECOGNIZED').headline).toBe('Not known');
  });
});

group('a verification', () => {
  it.each([
    [false, 'WAIT', false],
    [true, 'NONE', true],
    [true, 'DECIDE', false],
  ] as const)('that is final: %s, with the next action %s, is settled: %s', (isFinal, nextAction, settled) => {
    expect(isSettled({ isFinal, nextAction })).toBe(settled);
  });
});

group('a word of the schema', () => {
  it('is written as people write', () => {
    expect(humanize('NEEDS_DECISION')).toBe('Needs decision');
  });
});
