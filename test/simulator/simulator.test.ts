import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../src/simulator/clock.ts';
import { namedFailures } from '../../src/simulator/errors.ts';
import { basic, choose, start, startReceiver } from './support.ts';

describe('the credentials', () => {
  it.each(['key:secret', 'ключ:тайна:☂', '🔑:s:e:c:', `${'k'.repeat(200)}:x`])(
    '%s are compared byte for byte',
    async (pair) => {
      const split = pair.indexOf(':');
      const { send } = await start({ apiKey: pair.slice(0, split), apiSecret: pair.slice(split + 1) });
      expect((await send('/api/v2/token', { clientId: 'a' }, { authorization: basic(pair) })).status).toBe(201);
      expect((await send('/api/v2/token', { clientId: 'a' }, { authorization: basic(`${pair}x`) })).status).toBe(401);
    },
  );

  it('are missed without an identifier', async () => {
    const { send } = await start();
    const response = await send('/api/v2/token', { clientId: 'a' }, { authorization: '' });
    expect([response.status, await response.json()]).toEqual([401, { message: 'Invalid authorization credentials' }]);
  });
});

describe('POST /api/v2/token', () => {
  it('answers a session that was told nothing but the client with every documented key', async () => {
    const { read, url } = await start();
    const { authToken, scanRef, redirectUrl, ...rest } = await read('/api/v2/token', { clientId: '100000' });
    expect(authToken).toMatch(/^[A-Za-z0-9]{40}$/u);
    expect(scanRef).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/u);
    expect(redirectUrl).toBe(`${url}/api/v2/redirect?authToken=${String(authToken)}`);
    const documents = ['ID_CARD', 'PASSPORT', 'DRIVER_LICENSE', 'RESIDENCE_PERMIT'];
    expect(rest).toEqual({
      message: 'Token created successfully',
      clientId: '100000',
      personScanRef: '100000',
      digitString: null,
      videoCallQuestions: [],
      firstName: null,
      lastName: null,
      successUrl: null,
      errorUrl: null,
      unverifiedUrl: null,
      callbackUrl: null,
      locale: 'en',
      showInstructions: true,
      country: null,
      expiryTime: 3600,
      sessionLength: 600,
      documents,
      allowedDocuments: { ALL: documents },
      dateOfBirth: null,
      dateOfExpiry: null,
      dateOfIssue: null,
      nationality: null,
      personalNumber: null,
      documentNumber: null,
      sex: null,
      address: null,
      tokenType: 'IDENTIFICATION',
      externalRef: null,
      questionnaire: null,
      utilityBill: null,
      additionalSteps: null,
      additionalData: null,
      riskAssessmentProfile: null,
      theme: null,
      registryCentersCountries: [],
      faceMatchingThresholdModifier: 1,
      ageLimit: null,
      ageMax: null,
      reviewSuccessful: false,
      reviewFailed: false,
      verifyEmail: false,
      verifyPhone: false,
      verifyBank: false,
      verifyBankAccounts: false,
      verifyBankBalances: false,
      verifyBankTransactions: false,
      bankCardVerification: false,
      bankCardPdfUpload: false,
      verifyAddress: false,
      checkAml: false,
      autoAmlMonitoring: false,
      checkCriminal: false,
      checkLid: false,
      checkDriverLicense: false,
      checkIpProxy: false,
      checkLiveness: false,
      checkFaceBlacklist: false,
      checkDocFaceBlacklist: false,
      checkPersonBlacklist: false,
      checkDuplicateFaces: false,
      checkDuplicateDocFaces: false,
      checkDuplicatePersonalData: false,
      nfcRequired: false,
      nfcOptional: false,
      allowBsnMasking: false,
      driverLicenseBack: false,
    });
  });

  it('keeps names and nationality in upper case', async () => {
    const { read } = await start();
    const session = await read('/api/v2/token', {
      clientId: 'a',
      firstName: 'Jean',
      lastName: 'dupré',
      nationality: 'fr',
    });
    expect(session).toMatchObject({ firstName: 'JEAN', lastName: 'DUPRÉ', nationality: 'FR' });
  });

  it('takes one country or several, and makes a digit string', async () => {
    const { read } = await start();
    const one = await read('/api/v2/token', { clientId: 'a', country: 'lt', generateDigitString: true });
    expect(one).toMatchObject({ country: 'lt', allowedDocuments: { lt: expect.any(Array) as unknown } });
    expect(one['digitString']).toMatch(/^\d{8}$/u);
    const several = await read('/api/v2/token', { clientId: 'a', country: ['US', 'GB'] });
    expect(Object.keys(several['allowedDocuments'] as object)).toEqual(['US', 'GB']);
  });

  it.each<[string, unknown]>([
    ['clientId', ''],
    ['clientId', 'ü'],
    ['clientId', 'a'.repeat(101)],
    ['firstName', 'J0hn'],
    ['lastName', 'a'.repeat(101)],
    ['dateOfBirth', '1990-5-15'],
    ['nationality', 'LTU'],
    ['sex', 'MALE'],
    ['personalNumber', ''],
    ['country', 'Lithuania'],
    ['documents', 'PASSPORT'],
    ['locale', 'english-uk'],
    ['successUrl', 'x'],
    ['expiryTime', 0],
    ['expiryTime', 2_592_001],
    ['sessionLength', 59],
    ['sessionLength', 3_601],
    ['showInstructions', 'yes'],
    ['theme', 'dark'],
    ['registryCentersCountries', ['LTU']],
    ['checkAml', 1],
    ['tokenType', 'SELFIE'],
    ['externalRef', 'a'.repeat(41)],
    ['dummyStatus', 'PERHAPS'],
  ])('refuses %s=%j by its name', async (name, value) => {
    const { send, simulator } = await start();
    const response = await send('/api/v2/token', { clientId: 'a', [name]: value });
    expect(response.status).toBe(400);
    const { message, ...rest } = (await response.json()) as Record<string, unknown>;
    expect(rest).toEqual({ identifier: 'BAD_VALUE', documentation: '', severity: 'NOT_SEVERE' });
    expect(message).toMatch(new RegExp(`^Field '${name}' must be `, 'u'));
    expect(simulator.vendor.sold).toBe(0);
  });

  it.each<[string, string | object, number, string | undefined]>([
    ['no client', {}, 400, 'MISSING_VALUE'],
    [
      'a utility bill beside additional steps',
      { clientId: 'a', utilityBill: true, additionalSteps: {} },
      400,
      'BAD_VALUE',
    ],
    ['no JSON', '{', 400, 'JSON_ERROR'],
    ['a list', '[]', 400, 'VALIDATION_ERROR'],
  ])('refuses %s', async (_sentence, body, status, identifier) => {
    const { send } = await start();
    const response = await send('/api/v2/token', body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ identifier });
  });

  it('answers 404 to a path with a slash too many, and 405 to another method', async () => {
    const { send, url } = await start();
    expect((await send('/api/v2/token/', { clientId: 'a' })).status).toBe(404);
    expect((await fetch(`${url}/api/v2/token`, { headers: { authorization: basic('key:secret') } })).status).toBe(405);
  });

  it('refuses a second active session of a client where it is set to', async () => {
    const { send, simulator } = await start();
    simulator.account.refusesDuplicates = true;
    expect((await send('/api/v2/token', { clientId: 'a' })).status).toBe(201);
    expect((await send('/api/v2/token', { clientId: 'a' })).status).toBe(409);
    expect(simulator.vendor.sold).toBe(1);
  });
});

describe('sandbox results', () => {
  it.each([
    ['APPROVED', 'APPROVED'],
    ['DENIED', 'DENIED'],
    ['SUSPECTED', 'SUSPECTED'],
    ['EXPIRED', 'EXPIRED'],
    ['ACTIVE', 'ACTIVE'],
  ])('%s is there at once', async (dummyStatus, status) => {
    const { read } = await start();
    const session = await read('/api/v2/token', { clientId: 'a', dummyStatus });
    expect(session['message']).toBe('Dummy token and verification created successfully');
    expect(await read('/api/v2/status', { scanRef: session['scanRef'] })).toMatchObject({ status });
  });

  it('are refused to other keys than those of development', async () => {
    const { send } = await start({ environment: 'PROD' });
    expect((await send('/api/v2/token', { clientId: 'a', dummyStatus: 'APPROVED' })).status).toBe(403);
    expect((await send('/api/v2/add-dummy-status', { scanRef: 'x' })).status).toBe(403);
  });

  it('of a reviewer can be added', async () => {
    const { read, send } = await start();
    const { scanRef } = await read('/api/v2/token', { clientId: 'a' });
    const verdicts = { manualFaceMatchResult: 'FACE_MISMATCH', manualDocumentValidity: 'DOC_VALIDATED' };
    const response = await send('/api/v2/add-dummy-status', { scanRef, ...verdicts });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({
      status: 'DENIED',
      final: true,
      manualFace: 'FACE_MISMATCH',
    });
  });
});

describe('what a person chooses', () => {
  it.each([
    [
      'approve',
      { status: 'APPROVED', final: true, autoDocument: 'DOC_VALIDATED', autoFace: 'FACE_MATCH' },
      'success',
      'IDENTIFICATION_AUTO_FINISHED',
    ],
    ['deny', { status: 'DENIED', final: true, autoFace: 'FACE_MISMATCH' }, 'fail', 'IDENTIFICATION_AUTO_FINISHED'],
    [
      'suspect',
      { status: 'SUSPECTED', final: true, fraudTags: ['FACE_SUSPECTED'], mismatchTags: [] },
      'success',
      'IDENTIFICATION_AUTO_FINISHED',
    ],
    ['review', { status: 'REVIEWING', final: false, manualDocument: '' }, 'success', 'IDENTIFICATION_AUTO_FINISHED'],
    ['abandon', { status: 'EXPIRED', final: true }, 'unverified', 'IDENTIFICATION_CANCELLED'],
  ])('%s: the status, the way on and the webhook fit', async (action, status, result, event) => {
    const receiver = await startReceiver();
    const { read, simulator, url } = await start({ webhookUrl: receiver.url });
    const { scanRef } = await read('/api/v2/token', { clientId: 'a' });
    const { next } = (await (await choose(simulator, url, action)).json()) as { next: string };
    expect(next).toBe(`${url}/result?status=${result}`);
    expect(await read('/api/v2/status', { scanRef })).toMatchObject(status);
    await simulator.idle();
    expect(receiver.received.map(({ headers }) => headers['idenfy-event-type'])).toEqual([event]);
  });

  it.each([
    [
      'reviewer-approve',
      { status: 'APPROVED', final: true, manualDocument: 'DOC_VALIDATED', manualFace: 'FACE_MATCH' },
    ],
    ['reviewer-deny', { status: 'DENIED', final: true, manualDocument: 'DOC_FAKE' }],
    ['reviewer-suspect', { status: 'SUSPECTED', final: true, fraudTags: ['FACE_SUSPECTED'] }],
  ])('a review ends with %s', async (action, status) => {
    const receiver = await startReceiver();
    const { read, simulator, url } = await start({ webhookUrl: receiver.url });
    const { scanRef } = await read('/api/v2/token', { clientId: 'a' });
    await choose(simulator, url, 'review');
    await simulator.idle();
    expect((await choose(simulator, url, action)).status).toBe(200);
    expect(await read('/api/v2/status', { scanRef })).toMatchObject(status);
    await simulator.idle();
    const told = receiver.received.map(({ headers, bytes }) => [
      headers['idenfy-event-type'],
      (JSON.parse(bytes.toString('utf8')) as { final: boolean }).final,
    ]);
    expect(told).toEqual([
      ['IDENTIFICATION_AUTO_FINISHED', false],
      ['IDENTIFICATION_MANUAL_FINISHED', true],
    ]);
  });

  it('can be chosen once', async () => {
    const { read, simulator, url } = await start();
    await read('/api/v2/token', { clientId: 'a' });
    expect((await choose(simulator, url, 'approve')).status).toBe(200);
    expect((await choose(simulator, url, 'deny')).status).toBe(409);
    expect((await choose(simulator, url, 'reviewer-deny')).status).toBe(409);
    expect(simulator.vendor.sessions[0]?.status).toBe('APPROVED');
  });

  it('leads to where the app wants to have the person', async () => {
    const { read, simulator, url } = await start();
    await read('/api/v2/token', { clientId: 'a', errorUrl: 'https://app.example/failed' });
    expect(await (await choose(simulator, url, 'deny')).json()).toEqual({
      next: 'https://app.example/failed',
      message: { status: 'FAILED', manualStatus: null, autoSuspected: false, manualSuspected: false },
    });
  });
});

describe('the pages', () => {
  it('say on each of them that this is not the vendor, and show names without running them', async () => {
    const { read, url } = await start();
    const { redirectUrl } = await read('/api/v2/token', { clientId: '<script>alert(1)</script>' });
    const hop = await fetch(String(redirectUrl), { redirect: 'manual' });
    expect(hop.status).toBe(302);
    for (const address of [
      hop.headers.get('location') ?? '',
      `${url}/`,
      `${url}/result?status=success`,
      `${url}/__simulator/`,
    ]) {
      const page = await fetch(address);
      const html = await page.text();
      expect(html).toContain('SIMULATOR – not iDenfy. No documents, no real people.');
      expect(html).not.toContain('<script>alert(1)');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('call a session expired that was used', async () => {
    const { read, simulator, url } = await start();
    const { authToken } = await read('/api/v2/token', { clientId: 'a' });
    await choose(simulator, url, 'approve');
    expect(await (await fetch(`${url}/?authToken=${String(authToken)}`)).text()).toContain('Session expired');
  });
});

describe('the passing of time', () => {
  it('ends a session that nobody opened', async () => {
    const clock = createManualClock(0);
    const receiver = await startReceiver();
    const { read, simulator, url } = await start({ clock, webhookUrl: receiver.url });
    const { scanRef, authToken } = await read('/api/v2/token', { clientId: 'a', expiryTime: 100 });
    clock.advance(99_999);
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'ACTIVE' });
    clock.advance(1);
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'EXPIRED', final: true });
    expect(await (await fetch(`${url}/?authToken=${String(authToken)}`)).text()).toContain('Session expired');
    await simulator.idle();
    expect(receiver.received.map(({ headers }) => headers['idenfy-event-type'])).toEqual(['IDENTIFICATION_EXPIRED']);
  });

  it('counts from the opening once the person is there', async () => {
    const clock = createManualClock(0);
    const { read, url } = await start({ clock });
    const { scanRef, authToken } = await read('/api/v2/token', { clientId: 'a', expiryTime: 100, sessionLength: 600 });
    clock.advance(50_000);
    await fetch(`${url}/?authToken=${String(authToken)}`);
    clock.advance(599_000);
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'ACTIVE' });
    clock.advance(1_000);
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'EXPIRED' });
  });
});

describe('a session that has run out', () => {
  it('takes no choice even before anybody was told', async () => {
    const clock = { time: 0, now: () => clock.time, schedule: () => () => undefined };
    const { read, simulator, url } = await start({ clock });
    const { scanRef } = await read('/api/v2/token', { clientId: 'a', expiryTime: 100 });
    clock.time = 100_000;
    expect((await choose(simulator, url, 'approve')).status).toBe(409);
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'ACTIVE', autoFace: '' });
  });
});

describe('a webhook', () => {
  it('is signed over its bytes and has every key that is always there', async () => {
    const receiver = await startReceiver();
    const { read, simulator, url } = await start({ webhookUrl: receiver.url, webhooks: { signingKey: 'signing-key' } });
    await read('/api/v2/token', { clientId: 'a', firstName: 'Žofie', externalRef: 'order-7' });
    await choose(simulator, url, 'approve');
    await simulator.idle();
    const [delivery] = receiver.received;
    const bytes = delivery?.bytes ?? Buffer.alloc(0);
    expect(delivery?.headers['idenfy-signature']).toBe(createHmac('sha256', 'signing-key').update(bytes).digest('hex'));
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
      final: true,
      platform: 'PC',
      clientId: 'a',
      externalRef: 'order-7',
      companyId: null,
      status: {
        overall: 'APPROVED',
        fraudTags: [],
        mismatchTags: [],
        autoFace: 'FACE_MATCH',
        manualFace: null,
        manualDocument: null,
        additionalSteps: null,
      },
      data: { docFirstName: 'ŽOFIE', docLastName: 'PERSON', manuallyDataChanged: false, duplicateFaces: null },
      startTime: expect.any(Number) as unknown,
      finishTime: expect.any(Number) as unknown,
      clientIp: '192.0.2.1',
    });
  });

  it('is sent again until it is taken, three times at most', async () => {
    const taken = await startReceiver(503);
    const { read, simulator, url } = await start({ webhookUrl: taken.url, webhooks: { pauseMs: 1 } });
    await read('/api/v2/token', { clientId: 'a' });
    await choose(simulator, url, 'approve');
    await simulator.idle();
    expect(simulator.deliveries[0]?.statuses).toEqual([503, 200]);
    expect(taken.received[0]?.bytes).toEqual(taken.received[1]?.bytes);
    const never = await startReceiver(500, 500, 500, 500);
    simulator.setWebhookUrl(never.url);
    await read('/api/v2/token', { clientId: 'b' });
    await choose(simulator, url, 'approve');
    await simulator.idle();
    expect(simulator.deliveries[1]?.statuses).toEqual([500, 500, 500]);
  });

  it('goes where the session says', async () => {
    const [account, own] = [await startReceiver(), await startReceiver()];
    const { read, simulator, url } = await start({ webhookUrl: account.url });
    await read('/api/v2/token', { clientId: 'a', callbackUrl: own.url });
    await choose(simulator, url, 'approve');
    await simulator.idle();
    expect([account.received.length, own.received.length]).toEqual([0, 1]);
  });
});

describe('a fault that was asked for', () => {
  const ask = (url: string, fault: unknown) =>
    fetch(`${url}/__simulator/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });

  it.each(Object.entries(namedFailures))(
    '%s is answered once, and nothing is sold',
    async (failure, { status, body }) => {
      const { send, url, simulator } = await start();
      expect((await ask(url, { path: '/api/v2/token', failure })).status).toBe(200);
      const response = await send('/api/v2/token', { clientId: 'a' });
      expect([response.status, await response.json()]).toEqual([status, body]);
      expect(simulator.vendor.sold).toBe(0);
      expect((await send('/api/v2/token', { clientId: 'a' })).status).toBe(201);
    },
  );

  it.each([
    ['before', 0],
    ['after', 1],
    ['within', 1],
  ])('cuts the connection %s the work: %i sold', async (cut, sold) => {
    const { send, url, simulator } = await start();
    await ask(url, { path: '/api/v2/token', cut });
    await expect(send('/api/v2/token', { clientId: 'a' }).then((response) => response.text())).rejects.toThrow();
    expect(simulator.vendor.sold).toBe(sold);
  });

  it.each<[object, number, string | RegExp]>([
    [{ status: 502 }, 502, '{}'],
    [{ body: 'html' }, 200, /^<html>/u],
    [{ body: 'wrong-types' }, 200, /^\{"authToken":7/u],
  ])('%j is answered', async (fault, status, body) => {
    const { send, url } = await start();
    await ask(url, { path: '/api/v2/status', ...fault });
    const response = await send('/api/v2/status', {});
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(body);
  });

  it('says when to come back', async () => {
    const { send, url } = await start();
    await ask(url, { path: '/api/v2/token', failure: 'rate-limit', retryAfter: 7 });
    expect((await send('/api/v2/token', { clientId: 'a' })).headers.get('retry-after')).toBe('7');
  });

  it('points elsewhere', async () => {
    const { url } = await start();
    await ask(url, { path: '/api/v2/token', redirect: 'https://elsewhere.example/' });
    const response = await fetch(`${url}/api/v2/token`, { method: 'POST', redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([307, 'https://elsewhere.example/']);
  });

  it('must be one that there is', async () => {
    const { url } = await start();
    expect((await ask(url, { path: '/api/v2/token', failure: 'earthquake' })).status).toBe(400);
    expect((await ask(url, { failure: 'funds' })).status).toBe(400);
  });
});
