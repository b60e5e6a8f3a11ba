import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../src/simulator/clock.ts';
import { basic, choose, start } from './support.ts';

/** A simulator with a session of an invented person after this action, and ways to block and to unblock it. */
async function startAfter(action: string | null, json: object = {}) {
  const started = await start({ clock: createManualClock(1_000) });
  const { read, send, simulator, url } = started;
  const { scanRef } = await read('/api/v2/token', { clientId: 'a', firstName: 'Ona', lastName: 'Petraitė', ...json });
  if (action !== null) await choose(simulator, url, action);
  const pathOf = (source: string) => `/kyc/identifications/${String(scanRef)}/blocklists/${source}/`;
  const block = (source: string, body: unknown = {}) => send(pathOf(source), body);
  const unblock = (source: string) =>
    fetch(url + pathOf(source), { method: 'DELETE', headers: { authorization: basic('key:secret') } });
  return { ...started, scanRef, block, unblock };
}

describe('a blocklist', () => {
  it.each([
    ['DOCUMENT', 'FRONT'],
    ['SELFIE', 'FACE'],
  ])('takes a %s with its photo', async (source, photo) => {
    const { block, scanRef, simulator } = await startAfter('deny');
    const response = await block(source, { reason: 'Fake' });
    expect(response.status).toBe(201);
    const { faceImageUrl, ...rest } = (await response.json()) as Record<string, unknown>;
    expect(rest).toEqual({ id: scanRef, reason: 'Fake', created: '1970-01-01T00:00:01.000Z' });
    expect(faceImageUrl).toContain(`/${String(scanRef)}/${photo}.png?`);
    expect((await fetch(String(faceImageUrl))).status).toBe(200);
    expect(simulator.blocked).toEqual([{ scanRef, source, reason: 'Fake' }]);
  });

  it('takes what stands on a document, all of it as texts', async () => {
    const { block } = await startAfter('deny', { documentNumber: 'AB123', dateOfBirth: '1985-02-03' });
    const response = await block('DOCUMENT_INFO');
    expect([response.status, await response.json()]).toEqual([
      201,
      {
        id: expect.stringMatching(/^\d+$/u) as unknown,
        fullName: 'ONA PETRAITĖ',
        dateOfBirth: '1985-02-03',
        personalNumber: '',
        documentNumber: 'AB123',
        nationality: 'LT',
        reason: '',
        created: '1970-01-01T00:00:01.000Z',
      },
    ]);
  });

  it('needs no reason and no body', async () => {
    const { block, scanRef, simulator } = await startAfter('deny');
    expect(await (await block('SELFIE', '')).json()).toMatchObject({ reason: null });
    expect(await (await block('DOCUMENT', { reason: null })).json()).toMatchObject({ reason: null });
    expect(simulator.blocked).toEqual([
      { scanRef, source: 'SELFIE', reason: null },
      { scanRef, source: 'DOCUMENT', reason: null },
    ]);
  });

  it('keeps one entry for what is blocked twice, with the newer reason', async () => {
    const { block, scanRef, simulator } = await startAfter('deny');
    await block('SELFIE', { reason: 'Once' });
    expect((await block('SELFIE', { reason: 'Twice' })).status).toBe(201);
    expect(simulator.blocked).toEqual([{ scanRef, source: 'SELFIE', reason: 'Twice' }]);
  });

  it('gives up what is unblocked, which can be done once', async () => {
    const { block, scanRef, simulator, unblock } = await startAfter('deny');
    await block('SELFIE');
    await block('DOCUMENT');
    const response = await unblock('SELFIE');
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(simulator.blocked).toEqual([{ scanRef, source: 'DOCUMENT', reason: null }]);
    expect((await unblock('SELFIE')).status).toBe(404);
  });

  it('takes nothing of a kind that there is not, of a person who showed nothing, or of nobody', async () => {
    const { block, send, simulator } = await startAfter('deny');
    expect((await block('VOICE')).status).toBe(404);
    expect((await send('/kyc/identifications/x/blocklists/SELFIE/', {})).status).toBe(404);
    expect((await (await startAfter(null)).block('SELFIE')).status).toBe(404);
    expect((await (await startAfter('abandon')).block('SELFIE')).status).toBe(404);
    expect(simulator.blocked).toEqual([]);
  });

  it('takes no reason that is no text, and no other method', async () => {
    const { block, scanRef, simulator, url } = await startAfter('deny');
    const response = await block('SELFIE', { reason: 7 });
    expect([response.status, await response.json()]).toMatchObject([400, { identifier: 'BAD_VALUE' }]);
    const path = `/kyc/identifications/${String(scanRef)}/blocklists/SELFIE/`;
    expect((await fetch(url + path, { headers: { authorization: basic('key:secret') } })).status).toBe(405);
    expect(simulator.blocked).toEqual([]);
  });
});
