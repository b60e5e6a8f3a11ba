import { describe, expect, it } from 'vitest';
import { choose, start, startReceiver } from './support.ts';

/** Sells a session, lets its person do something, and reads the webhook about it. */
async function bodyAfter(action: string, order: object, account: object = {}) {
  const receiver = await startReceiver();
  const started = await start({ webhookUrl: receiver.url, account });
  const { scanRef } = await started.read('/api/v2/token', { clientId: 'a', ...order });
  await choose(started.simulator, started.url, action);
  await started.simulator.idle();
  const body = JSON.parse(receiver.received.at(-1)?.bytes.toString('utf8') ?? '') as Readonly<Record<string, unknown>>;
  return { ...started, scanRef, body, receiver };
}

const orders = [
  ['AML', { checkAml: true }],
  ['amlCheck', { checkAml: true }],
  ['LID', { checkLid: true }],
  ['CRIMINAL_CHECK', { checkCriminal: true }],
  ['registryCenterCheck', { registryCentersCountries: ['LT'] }],
  ['riskAssessment', { riskAssessmentProfile: '0b1f9f9e-4a0b-4e0e-9d0a-000000000001' }],
  ['questionnaireAnswers', { questionnaire: 'onboarding' }],
  ['driverLicenseCheck', { checkDriverLicense: true }],
  ['emailVerification', { verifyEmail: true }],
  ['phoneVerification', { verifyPhone: true }],
  ['addressVerification', { verifyAddress: true }],
  ['bankVerification', { verifyBank: true }],
  ['bankCardVerification', { bankCardVerification: true }],
] as const;

describe('what was checked besides the document', () => {
  it('is told where it was ordered', async () => {
    for (const [block, order] of orders) {
      expect({ block, told: (await bodyAfter('approve', order)).body[block] !== null }).toEqual({ block, told: true });
    }
  });

  it('is null where it was not ordered, and where the person has shown nothing', async () => {
    const nothing = Object.fromEntries(orders.map(([block]) => [block, null]));
    expect((await bodyAfter('approve', {})).body).toMatchObject(nothing);
    const everything = Object.assign({}, ...orders.map(([, order]) => order)) as object;
    expect((await bodyAfter('abandon', everything)).body).toMatchObject(nothing);
  });

  it('holds somebody after a suspicion, and nobody after an approval', async () => {
    const order = { checkAml: true, checkDuplicateFaces: true };
    const entry = (overallStatus: string, data: readonly unknown[]) => ({ status: { overallStatus }, data });
    expect((await bodyAfter('approve', order)).body).toMatchObject({
      AML: [entry('NOT_SUSPECTED', []), entry('NOT_SUSPECTED', [])],
      amlCheck: { overallStatus: 'NO_FLAGS', amlCheck: [], adverseMedia: [] },
      data: { duplicateFaces: [], duplicateDocFaces: null },
    });
    expect((await bodyAfter('suspect', order)).body).toMatchObject({
      AML: [entry('SUSPECTED', [{ surname: 'SUSPECT' }]), entry('SUSPECTED', [{ title: 'An invented headline' }])],
      amlCheck: { overallStatus: 'FLAGS_FOUND', amlCheck: [{ name: 'SAMPLE SUSPECT' }] },
      data: { duplicateFaces: ['00000000-0000-1000-8000-000000000000'] },
    });
  });

  it.each([
    ['hu', 'HungaryRegistryCenterCheck'],
    ['LT', 'LithuaniaRegistryCenterCheck'],
    ['US', 'Us15RegistryCenterCheck'],
  ])('comes from the register of %s as %s', async (country, resourceType) => {
    const { body } = await bodyAfter('approve', { registryCentersCountries: ['FR', country] });
    expect(body['registryCenterCheck']).toMatchObject({ resourceType });
  });
});

const further = (type: string, settings: object) => ({
  ALL: { ALL: { POA2: { type, fields: ['address', 'ssn'], settings } } },
});

describe('further steps', () => {
  it('are photos that were stored', async () => {
    const { body } = await bodyAfter('approve', { utilityBill: true });
    expect(body).toMatchObject({
      status: { additionalSteps: 'VALID' },
      additionalSteps: { UTILITY_BILL: 'UPLOAD' },
      fileUrls: { UTILITY_BILL: expect.stringContaining('/UTILITY_BILL.png?') as unknown },
      additionalStepPdfUrls: {},
      data: { additionalData: {} },
    });
  });

  it('are compared with what was expected, and their PDFs can be fetched', async () => {
    const { body } = await bodyAfter('approve', {
      additionalSteps: further('COMPARE', { canUpload: true, canCapture: false, canUploadPDF: true }),
      additionalData: { POA2: { address: 'Street 1' } },
    });
    expect(body).toMatchObject({
      additionalSteps: { POA2: 'COMPARE' },
      data: {
        additionalData: {
          POA2: { address: { value: 'Street 1', status: 'MATCH' }, ssn: { value: 'SAMPLE', status: 'NO_DATA' } },
        },
      },
    });
    const { POA2 = '' } = body['additionalStepPdfUrls'] as Readonly<Record<string, string>>;
    const response = await fetch(POA2);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(await response.text()).toMatch(/^%PDF-/u);
    expect((await fetch(POA2.replace('POA2.pdf', 'FRONT.png'))).status).toBe(403);
  });
});

describe('webhooks of accounts that differ', () => {
  it('have one name for all outcomes in an old account', async () => {
    const { receiver } = await bodyAfter('deny', {}, { eventNames: 'one-for-all' });
    expect(receiver.received.map(({ headers }) => headers['idenfy-event-type'])).toEqual(['IDENTIFICATION']);
  });

  it('say what they are told to say, beside the rest', async () => {
    const alsoSays = { companyId: 'company-1', status: { denyReasons: ['X'] }, data: null };
    const { body } = await bodyAfter('approve', {}, { alsoSays });
    expect(body).toMatchObject({ ...alsoSays, status: { overall: 'APPROVED', denyReasons: ['X'] } });
  });
});

describe('a person who is met again', () => {
  it.each(['FACIAL_AUTHENTICATION', 'VIDEO_CALL_FINISHED'])('is told of as %s', async (event) => {
    const { operate, receiver, scanRef, simulator } = await bodyAfter('approve', {});
    expect((await operate('meeting', { scanRef, event })).status).toBe(200);
    await simulator.idle();
    const [, webhook] = receiver.received;
    expect(webhook?.headers['idenfy-event-type']).toBe(event);
    expect(JSON.parse(webhook?.bytes.toString('utf8') ?? '')).toMatchObject({ scanRef, clientId: 'a' });
  });

  it('is one of a session that was approved', async () => {
    const { operate, scanRef } = await bodyAfter('deny', {});
    const event = 'FACIAL_AUTHENTICATION';
    expect((await operate('meeting', { scanRef, event })).status).toBe(409);
    expect((await operate('meeting', { scanRef: 'nobody', event })).status).toBe(404);
    expect((await operate('meeting', { scanRef, event: 'IDENTIFICATION' })).status).toBe(400);
  });
});
