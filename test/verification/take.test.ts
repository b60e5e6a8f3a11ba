import { describe, expect, it } from 'vitest';
import { columnsOf, takeEvidence, type TakeParts } from '../../src/verification/take.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { insertVerification, newVerification, nine, openStore } from '../support/store.ts';
import { applyAll, delivered } from '../support/vendor-events.ts';
import { openInbox } from './inbox/open-inbox.ts';
import { payload } from './support.ts';

const minute = 60_000;
const atNine = nine / minute;
const justStarted = applyAll({
  kind: 'START',
  at: nine,
  startBy: nine + 60 * minute,
  finishBy: null,
  mayBeReviewed: true,
}).state;

async function openTaking(fields: Parameters<typeof newVerification>[0] = {}) {
  const store = await openStore('sqlite::memory:');
  const clock = createManualClock();
  const { key } = await insertVerification(store, { ...columnsOf(justStarted), ...fields });
  const parts: TakeParts = { store, clock, random: { bytes: (count) => new Uint8Array(count) } };
  const find = () => store.read(() => store.verifications.find(key));
  const take = (evidence: Parameters<typeof takeEvidence>[2], origin = {}) =>
    store.write(function* () {
      const record = yield* store.verifications.lock(key);
      if (record === null) throw new Error('It is not in the record.');
      return yield* takeEvidence(parts, record, evidence, origin);
    });
  const history = () => store.read(() => store.history.ofVerification(key, { after: 0, limit: 100 }));
  return { store, key, find, take, history };
}

const reviewing = delivered(atNine + 1, { statusRaw: 'REVIEWING', final: false });
const approved = delivered(atNine + 2, { statusRaw: 'APPROVED', final: true });

describe('taking evidence into the record', () => {
  it('writes the state, the columns it is found by, when the vendor is asked next, and the history', async () => {
    const { find, take, history } = await openTaking({ askCount: 3, askedAt: nine - minute });
    const { record } = await take(reviewing, { deliveryKey: 5 });
    expect(record).toMatchObject({
      version: 2,
      status: 'REVIEWING',
      isFinal: false,
      nextAskAt: nine + 6 * minute + 15_000,
      askCount: 3,
      askedAt: nine - minute,
    });
    expect(await find()).toEqual(record);
    expect(await history()).toMatchObject([{ version: 2, source: 'WEBHOOK', status: 'REVIEWING', deliveryKey: 5 }]);
  });

  it('remembers what changed nothing, and leaves the history alone', async () => {
    const { find, take, history } = await openTaking();
    await take(approved);
    const outranked = await take(delivered(atNine + 3, { statusRaw: 'REVIEWING', final: false, finishTime: 1 }));
    expect(outranked.applied).toMatchObject({ kind: 'IGNORED', reason: 'OUTRANKED' });
    expect(await find()).toMatchObject({ version: 2, status: 'APPROVED', state: { known: { deliveries: [{}, {}] } } });
    expect(await history()).toHaveLength(1);
  });

  it('keeps the moment of the question that an answer belongs to', async () => {
    const { find, take } = await openTaking();
    await take(reviewing, { askedAt: nine + 1_000 });
    expect(await find()).toMatchObject({ askedAt: nine + 1_000 });
  });

  it('erases the token when the session is not open any more, and not before', async () => {
    const { store, key, take } = await openTaking();
    const token = () => store.read(() => store.verifications.credentialsOf(key));
    await take(delivered(atNine, { statusRaw: 'ACTIVE', final: false, finishTime: 1 }));
    expect(await token()).toMatchObject({ authToken: 'token-1' });
    await take(reviewing);
    expect(await token()).toBeNull();
  });

  it('asks nothing more about what is stuck, until something final comes', async () => {
    const { find, take } = await openTaking({ isStuck: true, nextAskAt: null });
    await take(reviewing);
    expect(await find()).toMatchObject({ status: 'REVIEWING', isStuck: true, nextAskAt: null });
    await take(approved);
    expect(await find()).toMatchObject({ status: 'APPROVED', isFinal: true, isStuck: false, nextAskAt: null });
  });
});

describe('a final outcome that is replaced', () => {
  it('raises an alarm and stands in the history as one', async () => {
    const store = await openStore('sqlite::memory:');
    const { receive, recorder } = openInbox(store);
    await receive(payload('scan-1', 'APPROVED'));
    expect(recorder.alarms).toEqual([]);
    await receive(payload('scan-1', 'DENIED', { finishTime: 1_795_510_200 }));
    expect(recorder.alarms).toEqual(['WEBHOOK']);
    const changes = await store.read(() => store.history.ofVerification(1, { after: 0, limit: 10 }));
    expect(changes.map(({ outcome, details }) => [outcome, details.isAlarm])).toEqual([
      ['VERIFIED', false],
      ['REFUSED', true],
    ]);
  });

  it('raises none when it was a suspicion', async () => {
    const store = await openStore('sqlite::memory:');
    const { receive, recorder } = openInbox(store);
    const tags = { fraudTags: ['FACE_SUSPECTED'], mismatchTags: [] };
    await receive(payload('scan-1', 'SUSPECTED', { status: { overall: 'SUSPECTED', ...tags } }));
    await receive(payload('scan-1', 'APPROVED', { finishTime: 1_795_510_200 }));
    expect(recorder.alarms).toEqual([]);
    expect(await store.read(() => store.verifications.find(1))).toMatchObject({ status: 'APPROVED' });
  });
});
