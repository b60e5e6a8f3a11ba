import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../src/simulator/clock.ts';
import { choose, start, startReceiver } from './support.ts';

/** The names of the buttons on a page, in order. */
function buttonsOf(html: string): readonly (string | undefined)[] {
  return [...html.matchAll(/<button[^>]*>([^<]*)<\/button>/gu)].map(([, name]) => name);
}

async function startPage(json: object, options: Parameters<typeof start>[0] = {}) {
  const started = await start(options);
  const session = await started.read('/api/v2/token', { clientId: 'a', ...json });
  const authToken = String(session['authToken']);
  const load = async (query = '') => (await fetch(`${started.url}/?authToken=${authToken}${query}`)).text();
  const outcome = () => fetch(`${started.url}/__simulator/outcome?authToken=${authToken}`);
  return { ...started, authToken, scanRef: session['scanRef'], load, outcome };
}

describe('the hosted page', () => {
  it('offers every way a session can go', async () => {
    const { load } = await startPage({});
    expect(buttonsOf(await load())).toEqual(['Approve', 'Deny', 'Suspect', 'Send to manual review', 'Abandon']);
  });

  it('shows whose session it is, in which language, and how long it lasts by its own clock', async () => {
    const clock = createManualClock(0);
    const { load, scanRef } = await startPage({ firstName: 'Ona', lastName: 'Petraitė', locale: 'lt' }, { clock });
    await load();
    clock.advance(100_000);
    const html = await load();
    expect(html).toContain('<dt>Client</dt><dd>a</dd>');
    expect(html).toContain('<dt>Name</dt><dd>ONA PETRAITĖ</dd>');
    expect(html).toContain(`<dt>Session</dt><dd>${String(scanRef)}</dd>`);
    expect(html).toContain('<dt>Language asked for</dt><dd>lt</dd>');
    expect(html).toContain('data-left-ms="500000"');
    expect(await load('&lang=%3Cb%3E')).toContain('<dt>Language asked for</dt><dd>&lt;b&gt;</dd>');
  });

  it('may be framed by anybody and loads nothing from anywhere', async () => {
    const { url, authToken } = await startPage({});
    const { headers } = await fetch(`${url}/?authToken=${authToken}`);
    const nonce = /script-src 'nonce-([^']+)'/u.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '';
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(nonce).toHaveLength(24);
    expect(headers.get('x-frame-options')).toBeNull();
  });

  it.each<[object, string[], object]>([
    [{ firstName: 'Ona' }, ['NAME'], { docFirstName: 'SOMEBODY', docLastName: 'ELSE' }],
    [{ lastName: 'Petraitė' }, ['SURNAME'], { docLastName: 'ELSE' }],
    [{ firstName: 'Ona', lastName: 'Petraitė' }, ['NAME', 'SURNAME'], { fullName: 'SOMEBODY ELSE' }],
  ])('lets a document show another name than %j', async (names, mismatchTags, data) => {
    const receiver = await startReceiver();
    const { load, read, scanRef, simulator, url } = await startPage(names, { webhookUrl: receiver.url });
    expect(buttonsOf(await load())).toContain('Show a document with another name');
    await choose(simulator, url, 'mismatch');
    await simulator.idle();
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({
      status: 'SUSPECTED',
      fraudTags: [],
      mismatchTags,
    });
    expect(JSON.parse(receiver.received[0]?.bytes.toString('utf8') ?? '')).toMatchObject({ data });
  });

  it('cannot show another name than the one that nobody expects', async () => {
    const { simulator, url } = await startPage({});
    expect((await choose(simulator, url, 'mismatch')).status).toBe(409);
  });

  it.each([
    { action: 'approve' },
    { authToken: 'x', action: 'reviewer-approve' },
    { scanRef: 'x', action: 'approve' },
    { authToken: 'x', action: 'expire' },
    { authToken: 'x', action: 'toString' },
  ])('is refused the choice %j', async (choice) => {
    const { operate } = await start();
    expect((await operate('act', choice)).status).toBe(400);
  });

  it('is refused a choice for a token that there is not', async () => {
    const { operate } = await start();
    const response = await operate('act', { authToken: 'x', action: 'approve' });
    expect([response.status, await response.json()]).toMatchObject([409, { identifier: 'TOKEN_NOT_VALID' }]);
  });
});

describe('a review for which the person waits on the page', () => {
  const account = { redirectsAtOnce: false };

  it('keeps the person there, offers the choices of a reviewer, and then lets go', async () => {
    const { load, outcome, simulator, url } = await startPage({ errorUrl: 'https://app.example/no' }, { account });
    expect(await (await choose(simulator, url, 'review')).json()).toEqual({ next: null, message: null });
    expect(buttonsOf(await load())).toEqual(['Reviewer approves', 'Reviewer denies', 'Reviewer suspects']);
    expect((await outcome()).status).toBe(204);
    await choose(simulator, url, 'reviewer-deny');
    expect(await (await outcome()).json()).toEqual({
      next: 'https://app.example/no',
      message: { status: 'APPROVED', manualStatus: 'FAILED', autoSuspected: false, manualSuspected: false },
    });
    expect(await load()).toContain('Session expired');
  });

  it.each([
    [
      'reviewer-approve',
      { status: 'APPROVED', manualStatus: 'APPROVED', autoSuspected: false, manualSuspected: false },
    ],
    ['reviewer-suspect', { status: 'APPROVED', manualStatus: 'APPROVED', autoSuspected: false, manualSuspected: true }],
  ])('%s: the page around it is told', async (action, message) => {
    const { simulator, url } = await startPage({}, { account });
    await choose(simulator, url, 'review');
    expect(await (await choose(simulator, url, action)).json()).toMatchObject({ message });
  });

  it('is not kept up where the account sends people back at once', async () => {
    const { load, simulator, url } = await startPage({});
    expect(await (await choose(simulator, url, 'review')).json()).toEqual({
      next: `${url}/result?status=success`,
      message: { status: 'APPROVED', manualStatus: 'WAITING', autoSuspected: false, manualSuspected: false },
    });
    expect(await load()).toContain('Session expired');
  });

  it('follows an automatic result where the session asked for a review of it', async () => {
    const { read, scanRef, simulator, url } = await startPage({ reviewFailed: true });
    await choose(simulator, url, 'deny');
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'REVIEWING', final: false });
  });
});

describe('what the page around an iframe is told', () => {
  it.each([
    ['approve', { status: 'APPROVED', manualStatus: null, autoSuspected: false, manualSuspected: false }],
    ['deny', { status: 'FAILED', manualStatus: null, autoSuspected: false, manualSuspected: false }],
    ['suspect', { status: 'APPROVED', manualStatus: null, autoSuspected: true, manualSuspected: false }],
    ['abandon', { status: 'UNVERIFIED', manualStatus: null, autoSuspected: false, manualSuspected: false }],
  ])('after %s', async (action, message) => {
    const { simulator, url } = await startPage({});
    expect(await (await choose(simulator, url, action)).json()).toMatchObject({ message });
  });
});

describe('the address of the simulator', () => {
  it('is the public one wherever it is told', async () => {
    const { read } = await start({ publicUrl: 'https://simulator.example' });
    const { redirectUrl } = await read('/api/v2/token', { clientId: 'a' });
    expect(redirectUrl).toMatch(/^https:\/\/simulator\.example\/api\/v2\/redirect\?authToken=/u);
  });
});
