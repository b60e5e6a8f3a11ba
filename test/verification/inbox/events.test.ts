import { describe, expect, it } from 'vitest';
import { allDeliveries, allVerifications, stands, startDelivering, startSession, type Shown } from '../delivering.ts';
import { deliver, payload, type Payload } from '../support.ts';

const approved = { status: 'APPROVED', outcome: 'VERIFIED', isFinal: true, nextAction: 'NONE' };
const reviewing = { status: 'REVIEWING', outcome: null, isFinal: false, nextAction: 'WAIT' };
const notCompleted = { outcome: 'NOT_COMPLETED', isFinal: true, nextAction: 'START_AGAIN' };

const denied = payload('scan-1', 'DENIED', {
  status: {
    overall: 'DENIED',
    autoDocument: 'DOC_VALIDATED',
    autoFace: 'FACE_MISMATCH',
    fraudTags: [],
    mismatchTags: [],
  },
});
const suspected = payload('scan-1', 'SUSPECTED', {
  status: {
    overall: 'SUSPECTED',
    manualDocument: 'DOC_VALIDATED',
    manualFace: 'FACE_MATCH',
    fraudTags: ['FACE_SUSPECTED'],
    mismatchTags: [],
  },
});
const withoutStatus = { scanRef: 'scan-1', clientId: 'invented-client' };

describe('an event of the vendor', () => {
  it.each<[string, Payload, Shown]>([
    ['IDENTIFICATION', payload('scan-1', 'APPROVED'), approved],
    [
      'IDENTIFICATION_AUTO_FINISHED',
      payload('scan-1', 'APPROVED', { final: false }),
      { ...reviewing, preliminaryStatus: 'APPROVED', statusRaw: 'APPROVED' },
    ],
    ['IDENTIFICATION_AUTO_FINISHED', denied, { status: 'DENIED', outcome: 'REFUSED', isFinal: true }],
    [
      'IDENTIFICATION_MANUAL_FINISHED',
      suspected,
      {
        status: 'SUSPECTED',
        outcome: 'NEEDS_DECISION',
        isFinal: true,
        nextAction: 'DECIDE',
        reasons: [{ code: 'FACE_SUSPECTED' }],
      },
    ],
    ['IDENTIFICATION_CANCELLED', withoutStatus, { status: 'CANCELLED', statusRaw: null, ...notCompleted }],
    ['IDENTIFICATION_EXPIRED', withoutStatus, { status: 'EXPIRED', statusRaw: null, ...notCompleted }],
    ['IDENTIFICATION_EXPIRED', payload('scan-1', 'EXPIRED-DELETED'), { status: 'EXPIRED_DELETED', ...notCompleted }],
    [
      'IDENTIFICATION',
      payload('scan-1', 'PONDERING'),
      { status: 'UNRECOGNIZED', statusRaw: 'PONDERING', outcome: null },
    ],
    ['IDENTIFICATION_TELEPORTED', payload('scan-1', 'APPROVED'), approved],
  ])('%s moves the session to where its body says', async (event, body, state) => {
    const gateway = await startDelivering();
    expect((await deliver(gateway, body, { event })).status).toBe(200);
    await gateway.tookIn(1);
    expect(await stands(gateway, 'scan-1')).toMatchObject({
      ...state,
      clientId: 'invented-client',
      version: 1,
      history: { nodes: [{ version: 1, source: 'WEBHOOK' }] },
    });
    expect(await allDeliveries(gateway)).toMatchObject([
      { eventType: event, state: 'APPLIED', reason: null, verification: { scanRef: 'scan-1' } },
    ]);
    expect(gateway.simulator.calls).toEqual([]);
  });

  it('IDENTIFICATION_RESUBMITTED makes the vendor be asked, and its answer stands', async () => {
    const gateway = await startDelivering();
    const scanRef = await startSession(gateway);
    gateway.act(scanRef, 'approve');
    await gateway.tookIn(1);
    const resubmitted = payload(scanRef, 'DENIED', { clientId: 'user-123', final: true });
    await deliver(gateway, resubmitted, { event: 'IDENTIFICATION_RESUBMITTED' });
    await gateway.recorder.until(() => gateway.recorder.calls.some(({ operation }) => operation === 'readStatus'));
    await expect.poll(() => stands(gateway, scanRef)).toMatchObject({ ...approved, freshness: { disputed: false } });
    expect(await allDeliveries(gateway)).toMatchObject([
      { state: 'APPLIED' },
      { state: 'IGNORED', reason: 'RESUBMITTED', eventType: 'IDENTIFICATION_RESUBMITTED' },
    ]);
  });

  it('DOCUMENT_EXPIRATION takes the worth of a verification', async () => {
    const gateway = await startDelivering();
    const scanRef = await startSession(gateway);
    gateway.act(scanRef, 'approve');
    await gateway.tookIn(1);
    const verified = async () =>
      (await gateway.ask('{ client(clientId: "user-123") { isVerified } }')).data?.['client'];
    expect(await verified()).toEqual({ isVerified: true });
    const [session] = gateway.simulator.vendor.sessions;
    if (session) gateway.simulator.vendor.tellExpiration(session, 'DOCUMENT_EXPIRED');
    await gateway.tookIn(2);
    expect(await verified()).toEqual({ isVerified: false });
    expect(await stands(gateway, scanRef)).toMatchObject({ ...approved, version: 3 });
  });

  it('DOCUMENT_EXPIRATION of a session that nobody knew makes the vendor be asked for the rest', async () => {
    const gateway = await startDelivering();
    gateway.simulator.setWebhookUrl(null);
    gateway.simulator.vendor.sell({ clientId: 'elsewhere' });
    const [session] = gateway.simulator.vendor.sessions;
    const scanRef = session?.scanRef ?? '';
    gateway.act(scanRef, 'approve');
    const expiry = {
      scanRef,
      clientId: 'elsewhere',
      expirationThreshold: 'DOCUMENT_EXPIRED',
      documentExpiration: '2026-11-01',
    };
    await deliver(gateway, expiry, { event: 'DOCUMENT_EXPIRATION' });
    await expect.poll(() => stands(gateway, scanRef)).toMatchObject({ ...approved, origin: 'ADOPTED' });
    expect(await allDeliveries(gateway)).toMatchObject([{ state: 'IGNORED', reason: 'NO_STATUS' }]);
  });

  it('VIDEO_CALL_FINISHED is kept, and of a session that nobody knew the vendor is asked at once', async () => {
    const gateway = await startDelivering();
    gateway.simulator.setWebhookUrl(null);
    gateway.simulator.vendor.sell({ clientId: 'elsewhere' });
    const [session] = gateway.simulator.vendor.sessions;
    const scanRef = session?.scanRef ?? '';
    gateway.act(scanRef, 'approve');
    const call = {
      videoCallAnswers: {},
      date: '2026-11-24',
      status: true,
      scanRef,
      authToken: 'x',
      clientId: 'elsewhere',
    };
    await deliver(gateway, call, { event: 'VIDEO_CALL_FINISHED' });
    await expect.poll(() => stands(gateway, scanRef)).toMatchObject({ ...approved, origin: 'ADOPTED' });
    await deliver(gateway, { ...call, date: '2026-11-25' }, { event: 'VIDEO_CALL_FINISHED' });
    await gateway.tookIn(2);
    const deliveries = await allDeliveries(gateway);
    expect(deliveries[1]).toMatchObject({ state: 'IGNORED', reason: 'OTHER_EVENT', verification: { scanRef } });
  });

  it('FACIAL_AUTHENTICATION is kept, and makes no verification', async () => {
    const gateway = await startDelivering();
    const ended = {
      id: 'f',
      scanRef: 'scan-9',
      clientId: 'c',
      status: 'Success',
      type: 'ENROLLMENT',
      method: 'FACE_MATCHING',
    };
    await deliver(gateway, ended, { event: 'FACIAL_AUTHENTICATION' });
    await gateway.tookIn(1);
    expect(await allDeliveries(gateway)).toMatchObject([
      {
        eventType: 'FACIAL_AUTHENTICATION',
        state: 'IGNORED',
        reason: 'OTHER_EVENT',
        scanRef: 'scan-9',
        verification: null,
      },
    ]);
    expect(await allVerifications(gateway)).toEqual([]);
  });
});
