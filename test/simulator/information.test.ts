import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../src/simulator/clock.ts';
import type { SimulatorOptions } from '../../src/simulator/simulator.ts';
import { choose, start, startReceiver } from './support.ts';

/** A simulator with a session in this state, and ways to ask its person for more and to answer. */
async function startAfter(actions: readonly string[], options: Partial<SimulatorOptions> = {}) {
  const receiver = await startReceiver();
  const clock = createManualClock(1_000_000);
  const started = await start({ clock, webhookUrl: receiver.url, ...options });
  const { operate, read, send, simulator, url } = started;
  const { scanRef } = await read('/api/v2/token', { clientId: 'a', expiryTime: 2_592_000 });
  const act = (action: string) => choose(simulator, url, action);
  for (const action of actions) await act(action);
  const request = (json: unknown = {}) => send(`/kyc/identifications/${String(scanRef)}/request-information/`, json);
  const open = async (json: unknown = {}) =>
    (await (await request(json)).json()) as { sessionUrl: string; tokenString: string };
  const answer = (tokenString: string, action: string) => operate('act', { tokenString, action });
  const told = async () => {
    await simulator.idle();
    return receiver.received.map(({ headers, bytes }) => {
      const { final, status } = JSON.parse(bytes.toString('utf8')) as { final: boolean; status: { overall: string } };
      return [headers['idenfy-event-type'], final, status.overall];
    });
  };
  return { ...started, clock, scanRef, act, request, open, answer, told };
}

const refusal = {
  message: 'No information can be requested.',
  identifier: 'PARTNER_ERROR',
  documentation: '',
  severity: 'NOT_SEVERE',
};

describe('a request for more information', () => {
  it('has a token of its own and a page that carries it', async () => {
    const { request, url } = await startAfter(['approve']);
    const response = await request({
      lifetime: 60,
      additionalStepUploadRequired: true,
      bankCardExpectedLastFour: null,
    });
    expect(response.status).toBe(200);
    const { sessionUrl, tokenString, ...rest } = (await response.json()) as Record<string, string>;
    expect(tokenString).toMatch(/^[A-Za-z0-9]{40}$/u);
    expect([sessionUrl, rest]).toEqual([`${url}/update?token=${String(tokenString)}`, {}]);
    const html = await (await fetch(String(sessionUrl))).text();
    expect([...html.matchAll(/<button[^>]*>([^<]*)<\/button>/gu)].map(([, name]) => name)).toEqual([
      'Send it',
      'Send it to manual review',
    ]);
    expect(html).toContain(`data-token-string="${String(tokenString)}"`);
  });

  it('needs no body', async () => {
    const { request } = await startAfter(['approve']);
    expect((await request('')).status).toBe(200);
  });

  it('leaves the session as it is and tells nobody', async () => {
    const { open, read, scanRef, told } = await startAfter(['approve']);
    await open();
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'APPROVED', final: true });
    expect(await told()).toEqual([['IDENTIFICATION_AUTO_FINISHED', true, 'APPROVED']]);
  });

  it('is refused while another is pending, and taken once that has run out', async () => {
    const { clock, request } = await startAfter(['approve']);
    expect((await request({ lifetime: 60 })).status).toBe(200);
    clock.advance(59_999);
    const second = await request();
    expect([second.status, await second.json()]).toEqual([400, refusal]);
    clock.advance(1);
    expect((await request()).status).toBe(200);
  });

  it('can be answered for a day unless told', async () => {
    const { answer, clock, open } = await startAfter(['approve']);
    const { sessionUrl, tokenString } = await open();
    clock.advance(86_399_999);
    expect(await (await fetch(sessionUrl)).text()).toContain('More is needed');
    clock.advance(1);
    expect(await (await fetch(sessionUrl)).text()).toContain('Session expired');
    expect((await answer(tokenString, 'resubmit')).status).toBe(409);
  });

  it.each([[[]], [['review']], [['abandon']]])('is refused of a session without a result: %j', async (actions) => {
    const { request } = await startAfter(actions);
    const response = await request();
    expect([response.status, await response.json()]).toEqual([400, refusal]);
  });

  it('is refused of a session that is deleted, and of one that there is not', async () => {
    const { request, scanRef, send } = await startAfter(['approve']);
    await send('/api/v2/delete', { scanRef });
    expect((await request()).status).toBe(404);
    expect((await send('/kyc/identifications/x/request-information/', {})).status).toBe(404);
  });

  it.each([
    ['lifetime', -1],
    ['lifetime', 2_592_001],
    ['questionnaire', ''],
    ['riskAssessmentProfile', 'high'],
    ['additionalStepUploadRequired', 'yes'],
    ['bankCardVerification', 1],
    ['bankCardExpectedLastFour', '123'],
  ])('is refused with %s=%j by its name', async (name, value) => {
    const { request } = await startAfter(['approve']);
    const response = await request({ [name]: value });
    expect(response.status).toBe(400);
    const { identifier, message } = (await response.json()) as Record<string, string>;
    expect(identifier).toBe('BAD_VALUE');
    expect(message).toMatch(new RegExp(`^Field '${name}' must be `, 'u'));
    expect((await request()).status).toBe(200);
  });

  it('is recorded with its own path, and faults are told by the documented one', async () => {
    const { operate, request, scanRef, simulator } = await startAfter(['approve']);
    const path = '/kyc/identifications/{scanRef}/request-information/';
    expect((await operate('faults', { path, failure: 'contract' })).status).toBe(200);
    expect((await request()).status).toBe(400);
    expect((await request()).status).toBe(200);
    expect(simulator.calls.at(-1)?.path).toBe(`/kyc/identifications/${String(scanRef)}/request-information/`);
  });
});

describe('the answer to a request for more information', () => {
  it('is final, and more can be asked for', async () => {
    const { answer, open, read, request, scanRef, told } = await startAfter(['approve']);
    const { tokenString } = await open();
    expect((await answer(tokenString, 'resubmit')).status).toBe(200);
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'APPROVED', final: true });
    expect(await told()).toEqual([
      ['IDENTIFICATION_AUTO_FINISHED', true, 'APPROVED'],
      ['IDENTIFICATION_RESUBMITTED', true, 'APPROVED'],
    ]);
    expect((await request()).status).toBe(200);
  });

  it('waits for a reviewer, and until an approval nothing more can be asked for', async () => {
    const { act, answer, open, read, request, scanRef, told } = await startAfter(['review', 'reviewer-approve']);
    const { tokenString } = await open();
    await answer(tokenString, 'resubmit-for-review');
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({
      status: 'REVIEWING',
      final: false,
      manualDocument: '',
      manualFace: '',
    });
    expect((await request()).status).toBe(400);
    await act('reviewer-deny');
    expect((await told()).slice(2)).toEqual([
      ['IDENTIFICATION_RESUBMITTED', false, 'APPROVED'],
      ['IDENTIFICATION_MANUAL_FINISHED', true, 'DENIED'],
    ]);
    expect((await request()).status).toBe(400);
  });

  it('can be given in code too', async () => {
    const { open, simulator, told } = await startAfter(['deny']);
    await open();
    const [session] = simulator.vendor.sessions;
    expect(session && simulator.vendor.act(session, 'resubmit')).toMatchObject({ status: 'DENIED', isFinal: true });
    expect((await told()).at(-1)).toEqual(['IDENTIFICATION_RESUBMITTED', true, 'DENIED']);
  });

  it('can be given once', async () => {
    const { answer, open, told } = await startAfter(['approve']);
    const { sessionUrl, tokenString } = await open();
    await answer(tokenString, 'resubmit');
    expect((await answer(tokenString, 'resubmit')).status).toBe(409);
    expect(await (await fetch(sessionUrl)).text()).toContain('Session expired');
    expect(await told()).toHaveLength(2);
  });

  it('cannot be given where nothing was asked for', async () => {
    const { answer, operate, simulator } = await startAfter(['approve']);
    expect((await answer('x', 'resubmit')).status).toBe(409);
    expect((await answer('x', 'approve')).status).toBe(400);
    expect((await operate('act', { scanRef: 'x', action: 'resubmit' })).status).toBe(400);
    const [session] = simulator.vendor.sessions;
    expect(session && simulator.vendor.act(session, 'resubmit')).toBeNull();
  });
});
