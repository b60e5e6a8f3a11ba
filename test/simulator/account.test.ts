import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../src/simulator/clock.ts';
import { choose, start, startReceiver } from './support.ts';

const today = (partners: string) => ({ message: `This endpoint is not available for ${partners} partners.` });
const before = (partners: string) => ({
  ...today(partners),
  identifier: 'PERMISSIONS_ERROR',
  documentation: '',
  severity: 'NOT_SEVERE',
});

describe('an account that is not for development', () => {
  it.each([
    ['TEST', 'today', 403, today('TESTING/PRODUCTION')],
    ['PROD', 'today', 403, today('TESTING/PRODUCTION')],
    ['DEMO', 'today', 403, today('DEMO')],
    ['PROD', 'before', 400, before('TESTING/PRODUCTION')],
    ['DEMO', 'before', 400, before('DEMO')],
  ] as const)('%s is refused sandbox results, worded as %s', async (environment, environmentRefusal, status, body) => {
    const { send, simulator } = await start({ environment, account: { environmentRefusal } });
    for (const [path, json] of [
      ['/api/v2/token', { clientId: 'a', dummyStatus: 'APPROVED' }],
      ['/api/v2/add-dummy-status', { scanRef: 'x' }],
    ] as const) {
      const response = await send(path, json);
      expect([response.status, await response.json()]).toEqual([status, body]);
    }
    expect(simulator.vendor.sold).toBe(0);
  });

  it('buys sessions like any other', async () => {
    const { send } = await start({ environment: 'PROD' });
    expect((await send('/api/v2/token', { clientId: 'a' })).status).toBe(201);
  });
});

describe('the settings of an account', () => {
  it('can be changed one at a time', async () => {
    const { operate, send } = await start();
    const response = await operate('settings', { refusesDuplicates: true });
    expect(await response.json()).toEqual({
      refusesDuplicates: true,
      redirectsAtOnce: true,
      tellsFinal: true,
      environmentRefusal: 'today',
      largestPage: 25,
      deletedExpired: 'DELETED',
      pdfAs: 'raw',
      eventNames: 'by-outcome',
      alsoSays: {},
    });
    await send('/api/v2/token', { clientId: 'a' });
    expect((await send('/api/v2/token', { clientId: 'a' })).status).toBe(409);
    expect((await send('/api/v2/token', { clientId: 'b' })).status).toBe(201);
  });

  it('let the status be told without final', async () => {
    const { read } = await start({ account: { tellsFinal: false } });
    const { scanRef } = await read('/api/v2/token', { clientId: 'a' });
    expect(await read('/api/v2/status', { scanRef })).toEqual({
      fraudTags: [],
      mismatchTags: [],
      autoDocument: '',
      autoFace: '',
      manualDocument: '',
      manualFace: '',
      scanRef,
      clientId: 'a',
      status: 'ACTIVE',
    });
  });

  it.each([{ refusesDuplicates: 'yes' }, { duplicates: true }, { largestPage: 0 }, []])(
    'are not %j',
    async (settings) => {
      const { operate, simulator } = await start();
      const response = await operate('settings', settings);
      expect([response.status, await response.json()]).toEqual([400, { message: expect.any(String) as unknown }]);
      expect(simulator.account.refusesDuplicates).toBe(false);
    },
  );
});

describe('the verdict of a reviewer by API', () => {
  it.each([
    [{ manualDocumentValidity: 'DOC_VALIDATED' }, 'MISSING_VALUE', "Field 'manualFaceMatchResult' is required."],
    [{ manualFaceMatchResult: 'FACE_MATCH' }, 'MISSING_VALUE', "Field 'manualDocumentValidity' is required."],
    [
      { manualFaceMatchResult: 'FINE', manualDocumentValidity: 'DOC_VALIDATED' },
      'BAD_VALUE',
      "Field 'manualFaceMatchResult' must be one of FACE_MATCH, ",
    ],
    [
      { manualFaceMatchResult: 'FACE_MATCH', manualDocumentValidity: 'FACE_MATCH' },
      'BAD_VALUE',
      "Field 'manualDocumentValidity' must be one of DOC_VALIDATED, ",
    ],
  ])('%j is refused', async (verdicts, identifier, message) => {
    const { read, send } = await start();
    const { scanRef } = await read('/api/v2/token', { clientId: 'a' });
    const response = await send('/api/v2/add-dummy-status', { scanRef, ...verdicts });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ identifier, message: expect.stringContaining(message) as unknown });
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'ACTIVE' });
  });
});

describe('a request', () => {
  it('that is not UTF-8 is refused as that', async () => {
    const { send, simulator } = await start();
    const response = await send('/api/v2/token', new Blob([Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])]));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ identifier: 'ENCODING_ERROR' });
    expect(simulator.vendor.sold).toBe(0);
  });

  it('about a session that there is not is answered 404', async () => {
    const { send } = await start();
    expect((await send('/api/v2/status', { scanRef: 'x' })).status).toBe(404);
  });
});

describe('GET /__simulator/state', () => {
  it('tells what was sold, asked and sent, but no credentials', async () => {
    const receiver = await startReceiver();
    const { read, simulator, url } = await start({ webhookUrl: receiver.url });
    const { scanRef } = await read('/api/v2/token', { clientId: 'a', favouriteColour: 'red' });
    await choose(simulator, url, 'approve');
    await simulator.idle();
    const text = await (await fetch(`${url}/__simulator/state`)).text();
    expect(JSON.parse(text)).toEqual({
      sold: 1,
      sessions: [{ scanRef, clientId: 'a', status: 'APPROVED', isFinal: true }],
      calls: [{ method: 'POST', path: '/api/v2/token', body: { clientId: 'a', favouriteColour: 'red' } }],
      deliveries: [
        {
          event: 'IDENTIFICATION_AUTO_FINISHED',
          url: receiver.url,
          statuses: [200],
          headers: { 'content-type': 'application/json', 'idenfy-event-type': 'IDENTIFICATION_AUTO_FINISHED' },
          body: expect.objectContaining({ scanRef, clientId: 'a', final: true }) as unknown,
        },
      ],
    });
    expect(text).not.toContain('Basic ');
  });
});

describe('POST /__simulator/clock', () => {
  it('moves a clock that can be moved, and what falls due happens', async () => {
    const { operate, read } = await start({ clock: createManualClock(0) });
    const { scanRef } = await read('/api/v2/token', { clientId: 'a', expiryTime: 60 });
    expect(await (await operate('clock', { advanceMs: 60_000 })).json()).toEqual({ now: '1970-01-01T00:01:00.000Z' });
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'EXPIRED' });
  });

  it.each([{}, { advanceMs: -1 }, { advanceMs: '5' }, { advanceMs: 5, unit: 's' }])('refuses %j', async (json) => {
    const { operate } = await start({ clock: createManualClock(0) });
    expect((await operate('clock', json)).status).toBe(400);
  });

  it('cannot move the clock of the machine', async () => {
    const { operate } = await start();
    expect((await operate('clock', { advanceMs: 5 })).status).toBe(409);
  });
});
