import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createIdenfyClient } from '../../../src/idenfy/client.ts';
import { silentObserver } from '../../../src/model/observer.ts';
import { scopedPermissions } from '../../../src/model/permissions.ts';
import { Secret } from '../../../src/model/secret.ts';
import { findAtVendor } from '../../../src/verification/operations/at-vendor.ts';
import { decideVerification } from '../../../src/verification/operations/decide.ts';
import { createReport, createReportLimit, downloadReport } from '../../../src/verification/operations/report.ts';
import { takeEvidence } from '../../../src/verification/take.ts';
import { operator } from '../../support/http-server.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { insertVerification, newVerification, nine, openStore } from '../../support/store.ts';
import { applyAll, delivered, startedHere } from '../../support/vendor-events.ts';
import { startVendorStub } from '../../support/vendor-stub.ts';

/** A suspected person in the record of a vendor whom nobody is expected to call. */
async function openSuspected() {
  const vendor = await startVendorStub();
  onTestFinished(() => vendor.close());
  const store = await openStore('sqlite::memory:');
  const { state } = applyAll(startedHere(), delivered(1, { statusRaw: 'SUSPECTED', final: true }));
  const { status, outcome, isFinal } = state.visible;
  const { id, key } = await insertVerification(store, newVerification({ state, status, outcome, isFinal }));
  const parts = {
    store,
    clock: createManualClock(),
    random: { bytes: (count: number) => randomBytes(count) },
    permissions: scopedPermissions,
    reportLimit: createReportLimit(),
    publicUrl: () => 'https://gateway.example',
    documents: createIdenfyClient({
      baseUrl: vendor.url,
      apiKey: new Secret('key'),
      apiSecret: new Secret('secret'),
      timeoutMs: 5000,
      observer: silentObserver,
    }),
  };
  const beginDeletion = () =>
    store.write(function* () {
      const record = yield* store.verifications.lock(key);
      if (record !== null) yield* takeEvidence(parts, record, { kind: 'DELETION', at: nine, step: 'REQUESTED' });
    });
  return { parts, id, beginDeletion };
}

const everything = { language: null, includeMainStepFiles: null, includeAdditionalStepFiles: null } as const;

describe('from the deletion of a verification on', () => {
  it('nothing can be done with it at the vendor', async () => {
    const { parts, id, beginDeletion } = await openSuspected();
    const find = () => parts.store.read(() => findAtVendor(parts.store, id));
    expect(await find()).toMatchObject({ scanRef: 'scan-1', record: { id } });
    await beginDeletion();
    expect(await find()).toBeNull();
  });

  it('no report of it is ordered, and none that was ordered is handed out', async () => {
    const { parts, id, beginDeletion } = await openSuspected();
    const ordered = await createReport(parts, operator, { id, ...everything });
    expect(ordered).toMatchObject({ kind: 'DONE' });
    await beginDeletion();
    const reference = (ordered.kind === 'DONE' ? ordered.value.url : '').split('/').at(-1) ?? '';
    expect(await downloadReport(parts, { reference, requestId: 'late' })).toEqual({ kind: 'NOT_FOUND' });
    expect(await createReport(parts, operator, { id, ...everything })).toEqual({
      kind: 'FAILED',
      failures: [{ kind: 'NOT_FOUND' }],
    });
  });

  it('nobody decides about it', async () => {
    const { parts, id, beginDeletion } = await openSuspected();
    await beginDeletion();
    expect(await decideVerification(parts, operator, { id, decision: 'ACCEPT', note: 'late' })).toEqual({
      kind: 'FAILED',
      failures: [{ kind: 'NOTHING_TO_DECIDE' }],
    });
    expect(await parts.store.read(() => parts.store.decisions.findMany([1]))).toEqual([]);
  });
});
