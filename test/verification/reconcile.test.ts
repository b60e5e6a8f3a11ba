import { describe, expect, it } from 'vitest';
import { IdenfyError } from '../../src/idenfy/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { columnsOf } from '../../src/verification/take.ts';
import { nine } from '../support/store.ts';
import { applyAll, delivered } from '../support/vendor-events.ts';
import { firstQuestionAt, openOn, runRound, startAsked, type Asked } from './asking.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

const questions = ({ simulator }: Asked) => simulator.calls.filter(({ path }) => path === '/api/v2/status').length;

/** Lets time pass until the record says that the vendor is to be asked, asks, and says how long after nine that was. */
async function askInTime(asked: Asked, store: Store, key: number): Promise<number | null> {
  const record = await store.read(() => store.verifications.find(key));
  const at = record?.nextAskAt ?? null;
  if (at === null) return null;
  asked.clock.advance(at - asked.clock.now());
  await runRound({ ...asked.parts, store });
  return at - nine;
}

/** The person has sent more at this moment, and only the vendor can say what came of it. */
function disputedSince(since: number) {
  const resubmitted = delivered(since / minute, { statusRaw: 'REVIEWING', event: 'IDENTIFICATION_RESUBMITTED' });
  const started = { kind: 'START', at: nine, startBy: nine + hour, finishBy: null, mayBeReviewed: true } as const;
  return { ...columnsOf(applyAll(started, resubmitted).state), nextAskAt: since };
}

describe('asking the vendor in time', () => {
  it('asks nothing before the time, and takes the answer in when it has come', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    const { act, now } = await asked.enter(store);
    act('approve');
    asked.clock.advance(firstQuestionAt - 1 - nine);
    await runRound({ ...asked.parts, store });
    expect(questions(asked)).toBe(0);
    asked.clock.advance(1);
    await runRound({ ...asked.parts, store });
    expect(questions(asked)).toBe(1);
    expect(await now()).toMatchObject({ status: 'APPROVED', outcome: 'VERIFIED', isFinal: true, nextAskAt: null });
    expect(await store.read(() => store.verifications.credentialsOf(1))).toBeNull();
  });

  it('asks about a session that nobody enters once at each of its moments', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    const { key, now } = await asked.enter(store);
    const moments: (number | null)[] = [];
    for (let count = 0; count < 6; count += 1) moments.push(await askInTime(asked, store, key));
    expect(moments).toEqual(
      [15 * minute, hour, 6 * hour, 30 * hour, 54 * hour, 78 * hour].map((moment) => moment + 15 * second),
    );
    expect(questions(asked)).toBe(6);
    expect(await now()).toMatchObject({ status: 'ACTIVE', version: 1, askCount: 6 });
  });

  it.each([40, 6])('gives a session up as stuck after %i questions without a final answer', async (mostQuestions) => {
    const asked = await startAsked({ mostQuestions });
    const store = await openOn(asked);
    const { act, key, now } = await asked.enter(store);
    act('review');
    for (let count = 0; count < mostQuestions; count += 1) await askInTime(asked, store, key);
    expect(questions(asked)).toBe(mostQuestions);
    expect(await now()).toMatchObject({ status: 'REVIEWING', isFinal: false, isStuck: false });
    await askInTime(asked, store, key);
    expect(await now()).toMatchObject({ status: 'REVIEWING', isFinal: false, isStuck: true, nextAskAt: null });
    expect(asked.recorder.alarms).toEqual(['STUCK']);
    asked.clock.advance(1_000 * hour);
    await runRound({ ...asked.parts, store });
    expect(questions(asked)).toBe(mostQuestions);
  });

  it('never shows a decision as final that a reviewer may still change', async () => {
    const asked = await startAsked();
    asked.simulator.account.tellsFinal = false;
    const store = await openOn(asked);
    const { act, key, now, scanRef } = await asked.enter(store);
    act('approve');
    await askInTime(asked, store, key);
    const preliminary = { status: 'REVIEWING', outcome: null, isFinal: false };
    expect(await now()).toMatchObject({ ...preliminary, state: { visible: { preliminaryStatus: 'APPROVED' } } });
    await askInTime(asked, store, key);
    expect(await now()).toMatchObject(preliminary);
    asked.simulator.vendor.addDummyStatus({
      scanRef,
      manualDocumentValidity: 'DOC_FAKE',
      manualFaceMatchResult: 'FACE_MATCH',
    });
    await askInTime(asked, store, key);
    expect(await now()).toMatchObject({ status: 'DENIED', outcome: 'REFUSED', isFinal: true, nextAskAt: null });
    const changes = await store.read(() => store.history.ofVerification(key, { after: 0, limit: 10 }));
    expect(changes.map(({ source, status, isFinal }) => [source, status, isFinal])).toEqual([
      ['POLL', 'REVIEWING', false],
      ['POLL', 'DENIED', true],
    ]);
  });

  it('takes a decision for final once the vendor has said the same for half an hour', async () => {
    const asked = await startAsked();
    asked.simulator.account.tellsFinal = false;
    const store = await openOn(asked);
    const { act, key, now } = await asked.enter(store);
    act('approve');
    const finality: boolean[] = [];
    for (let count = 0; count < 4; count += 1) {
      await askInTime(asked, store, key);
      finality.push((await now()).isFinal);
    }
    expect(finality).toEqual([false, false, false, true]);
    expect(asked.clock.now() - firstQuestionAt).toBe(30 * minute + 15 * second);
  });
});

describe('asking a vendor that gives no answer', () => {
  it('waits for the next moment, and changes nothing', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    const { act, key, now } = await asked.enter(store);
    act('approve');
    asked.simulator.faults.add({ path: '/api/v2/status', failure: 'unavailable', times: 3 });
    await askInTime(asked, store, key);
    expect(await now()).toMatchObject({
      status: 'ACTIVE',
      version: 1,
      askedAt: firstQuestionAt,
      nextAskAt: nine + hour + 15 * second,
    });
    expect(asked.recorder.defects).toEqual([]);
    await askInTime(asked, store, key);
    expect(await now()).toMatchObject({ status: 'APPROVED', isFinal: true });
  });

  it('does not use its questions up when something is in doubt', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    const { key, now } = await asked.enter(store, disputedSince(nine));
    asked.simulator.faults.add({ path: '/api/v2/status', failure: 'credentials', times: 'always' });
    const moments: (number | null)[] = [];
    for (let count = 0; count < 5; count += 1) moments.push(await askInTime(asked, store, key));
    expect(moments).toEqual([0, ...[5, 15, 30, 390].map((minutes) => minutes * minute + 15 * second)]);
    expect(await now()).toMatchObject({ isDisputed: true, isStuck: false, askCount: 5 });
  });

  it('asks again once the hourly limit allows it, and has used no question up', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    const { act, key, now } = await asked.enter(store);
    act('approve');
    const failure = { kind: 'RATE_LIMITED', retryAfterSeconds: 1_800 } as const;
    const readStatus = () => Promise.reject(new IdenfyError({ operation: 'status', failure, status: null }));
    await askInTime({ ...asked, parts: { ...asked.parts, idenfy: { readStatus } } }, store, key);
    expect(await now()).toMatchObject({
      status: 'ACTIVE',
      askCount: 0,
      nextAskAt: firstQuestionAt + 30 * minute,
    });
    await askInTime(asked, store, key);
    expect(await now()).toMatchObject({ status: 'APPROVED', isFinal: true, askCount: 1 });
  });

  it('goes on with the others', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    const lost = await asked.enter(store, { scanRef: 'nobody-knows-this' });
    const { act, now } = await asked.enter(store);
    act('deny');
    asked.clock.advance(firstQuestionAt - nine);
    await runRound({ ...asked.parts, store });
    expect(await now()).toMatchObject({ status: 'DENIED', isFinal: true });
    expect(await store.read(() => store.verifications.find(lost.key))).toMatchObject({
      status: 'ACTIVE',
      nextAskAt: nine + hour + 15 * second,
    });
  });
});

describe('one question at a time', () => {
  it('waits until the last one is twenty seconds old, which is no question', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    const askedAt = nine - 5 * second;
    const { now } = await asked.enter(store, { ...disputedSince(nine), askedAt });
    await runRound({ ...asked.parts, store });
    expect(questions(asked)).toBe(0);
    expect(await now()).toMatchObject({ nextAskAt: nine + 15 * second, askCount: 0, askedAt });
    asked.clock.advance(15 * second);
    await runRound({ ...asked.parts, store });
    expect(questions(asked)).toBe(1);
    expect(await now()).toMatchObject({ askCount: 1, askedAt: nine + 15 * second });
  });

  it('is known to be under way before it is answered', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    const { now } = await asked.enter(store, { nextAskAt: nine });
    const answered: number[] = [];
    const readStatus = async (scanRef: string) => {
      answered.push((await now()).askedAt ?? 0);
      return asked.parts.idenfy.readStatus(scanRef);
    };
    await runRound({ ...asked.parts, store, idenfy: { readStatus } });
    expect(answered).toEqual([nine]);
  });

  it('takes eight verifications in a round', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    for (let count = 0; count < 10; count += 1) await asked.enter(store, { nextAskAt: nine });
    await runRound({ ...asked.parts, store });
    expect(questions(asked)).toBe(8);
    await runRound({ ...asked.parts, store });
    expect(questions(asked)).toBe(10);
  });

  it('comes again after a minute when the process that asked has died', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    await asked.enter(store, { nextAskAt: nine });
    await store.write(() => store.verifications.claimDueAsks({ now: nine, leaseUntil: nine + minute, limit: 8 }));
    asked.clock.advance(minute - 1);
    await runRound({ ...asked.parts, store });
    expect(questions(asked)).toBe(0);
    asked.clock.advance(1);
    await runRound({ ...asked.parts, store });
    expect(questions(asked)).toBe(1);
  });
});

describe('tokens that open nothing any more', () => {
  it('are erased when nobody can enter the session', async () => {
    const asked = await startAsked();
    const store = await openOn(asked);
    const { key } = await asked.enter(store, { startBy: nine + hour, nextAskAt: null });
    const token = () => store.read(() => store.verifications.credentialsOf(key));
    asked.clock.advance(hour - 1);
    await runRound({ ...asked.parts, store });
    expect(await token()).not.toBeNull();
    asked.clock.advance(1);
    await runRound({ ...asked.parts, store });
    expect(await token()).toBeNull();
  });
});
