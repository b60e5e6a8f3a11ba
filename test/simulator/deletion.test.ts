import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../src/simulator/clock.ts';
import type { SimulatorOptions } from '../../src/simulator/simulator.ts';
import { choose, start, startReceiver } from './support.ts';

/** A simulator with a session of an invented person, and ways to delete it and to ask how it stands. */
async function startWithSession(options: Partial<SimulatorOptions> = {}) {
  const started = await start({ clock: createManualClock(0), ...options });
  const { read, send, simulator, url } = started;
  const { scanRef } = await read('/api/v2/token', { clientId: 'a', expiryTime: 100, lastName: 'Petraitė' });
  const erase = async () => {
    const response = await send('/api/v2/delete', { scanRef });
    return [response.status, await response.text()];
  };
  const ask = () => read('/api/v2/status', { scanRef });
  return { ...started, scanRef, erase, ask, act: (action: string) => choose(simulator, url, action) };
}

const refusal = [
  400,
  '{"message":"Token has not expired yet.","identifier":"PARTNER_ERROR","documentation":"","severity":"NOT_SEVERE"}',
];

describe('POST /api/v2/delete', () => {
  it('is refused while the token is alive, to the millisecond', async () => {
    const clock = createManualClock(0);
    const { ask, erase } = await startWithSession({ clock });
    clock.advance(99_999);
    expect(await erase()).toEqual(refusal);
    expect(await ask()).toMatchObject({ status: 'ACTIVE' });
    clock.advance(1);
    expect(await erase()).toEqual([200, '']);
  });

  it('is final even when the end of the session is noticed later', async () => {
    const due = new Set<() => void>();
    const schedule = (_at: number, task: () => void) => {
      due.add(task);
      return () => due.delete(task);
    };
    const clock = { time: 0, now: () => clock.time, schedule };
    const { ask, erase } = await startWithSession({ clock });
    clock.time = 100_000;
    expect(await erase()).toEqual([200, '']);
    for (const task of due) task();
    expect(await ask()).toMatchObject({ status: 'DELETED' });
  });

  it('is refused while the person is on the page', async () => {
    const clock = createManualClock(0);
    const { erase, simulator } = await startWithSession({ clock });
    simulator.vendor.open(simulator.vendor.sessions[0]?.authToken ?? '');
    clock.advance(599_999);
    expect(await erase()).toEqual(refusal);
    clock.advance(1);
    expect(await erase()).toEqual([200, '']);
  });

  it.each(['approve', 'deny', 'suspect', 'review'])('leaves nothing of what was found after %s', async (action) => {
    const { act, ask, erase, scanRef, simulator } = await startWithSession();
    await act(action);
    expect(await erase()).toEqual([200, '']);
    expect(await ask()).toEqual({
      fraudTags: [],
      mismatchTags: [],
      autoDocument: '',
      autoFace: '',
      manualDocument: '',
      manualFace: '',
      scanRef,
      clientId: 'a',
      status: 'DELETED',
      final: true,
    });
    expect(JSON.stringify(simulator.vendor.sessions)).not.toContain('PETRAITĖ');
  });

  it('takes a session from a reviewer, by hand and by API', async () => {
    const { act, ask, erase, scanRef, send } = await startWithSession();
    await act('review');
    await erase();
    expect((await act('reviewer-approve')).status).toBe(409);
    const verdicts = { manualFaceMatchResult: 'FACE_MATCH', manualDocumentValidity: 'DOC_VALIDATED' };
    expect((await send('/api/v2/add-dummy-status', { scanRef, ...verdicts })).status).toBe(404);
    expect(await ask()).toMatchObject({ status: 'DELETED' });
  });

  it('is told by no webhook, and stays in the list', async () => {
    const receiver = await startReceiver();
    const { act, erase, scanRef, simulator } = await startWithSession({ webhookUrl: receiver.url });
    await act('approve');
    await erase();
    await simulator.idle();
    expect(receiver.received).toHaveLength(1);
    expect(simulator.vendor.list({ clientId: 'a', page: 1, perPage: 25 }).body).toMatchObject({
      count: 1,
      results: [{ scanRef, status: 'DELETED', suspected: false }],
    });
  });

  it('can be asked for twice', async () => {
    const { act, ask, erase } = await startWithSession();
    await act('approve');
    expect([await erase(), await erase()]).toEqual([
      [200, ''],
      [200, ''],
    ]);
    expect(await ask()).toMatchObject({ status: 'DELETED' });
  });

  it.each(['DELETED', 'EXPIRED-DELETED'] as const)('makes an expired session %s where it is set to', async (word) => {
    const clock = createManualClock(0);
    const { act, ask, erase, read, send } = await startWithSession({ clock, account: { deletedExpired: word } });
    clock.advance(100_000);
    await erase();
    expect(await ask()).toMatchObject({ status: word });
    const { scanRef } = await read('/api/v2/token', { clientId: 'b' });
    await act('approve');
    await send('/api/v2/delete', { scanRef });
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'DELETED' });
  });

  it.each([
    [{ scanRef: 'x' }, 404, { message: 'Not found.' }],
    [{}, 400, { identifier: 'MISSING_VALUE' }],
    [{ scanRef: 7 }, 400, { identifier: 'BAD_VALUE' }],
  ])('refuses %j', async (json, status, body) => {
    const { send } = await startWithSession();
    const response = await send('/api/v2/delete', json);
    expect([response.status, await response.json()]).toMatchObject([status, body]);
  });

  it('may have happened although the connection was cut', async () => {
    const { act, ask, operate, send, scanRef } = await startWithSession();
    await act('approve');
    await operate('faults', { path: '/api/v2/delete', cut: 'within' });
    await expect(send('/api/v2/delete', { scanRef })).rejects.toThrow();
    expect(await ask()).toMatchObject({ status: 'DELETED' });
  });
});
