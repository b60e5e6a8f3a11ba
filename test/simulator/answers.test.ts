import { describe, expect, it } from 'vitest';
import { webhookBody } from '../../src/simulator/answers.ts';
import { readSettings, type SessionSettings } from '../../src/simulator/parameters.ts';
import { act, createSession, type SessionAction } from '../../src/simulator/session.ts';

/** The keys that the vendor's schema says are always there. */
const required = {
  webhook: [
    ...['final', 'platform', 'status', 'data', 'fileUrls', 'scanRef', 'clientId', 'companyId', 'beneficiaryId'],
    ...['startTime', 'finishTime', 'clientIp', 'clientIpCountry', 'clientLocation'],
  ],
  status: [
    ...['overall', 'fraudTags', 'mismatchTags', 'autoFace', 'manualFace', 'autoDocument', 'manualDocument'],
    'additionalSteps',
  ],
  /** Those that the schema does not demand, which the simulator sends as the samples do. */
  optional: [
    ...['birthPlace', 'authority', 'address', 'docTemporaryAddress', 'mothersMaidenName', 'docBirthName'],
    ...['docPatronymic', 'driverLicenseCategory', 'additionalData'],
  ],
  data: [
    ...['docFirstName', 'docLastName', 'docNumber', 'docPersonalCode', 'docExpiry', 'docDob', 'docDateOfIssue'],
    ...['docType', 'docSex', 'docNationality', 'docIssuingCountry', 'manuallyDataChanged', 'fullName'],
    ...['selectedCountry', 'orgFirstName', 'orgLastName', 'orgNationality', 'orgBirthPlace', 'orgAuthority'],
    ...['orgAddress', 'orgTemporaryAddress', 'orgMothersMaidenName', 'orgPatronymic', 'orgBirthName', 'ageEstimate'],
    ...['clientIpProxyRiskLevel', 'duplicateFaces', 'duplicateDocFaces'],
  ],
};

const noFiles = { urlsOf: () => ({}), pdfUrlsOf: () => ({}), accepts: () => false };

function bodyAfter(action: SessionAction, json: object = {}) {
  const settings = readSettings({ clientId: 'a', ...json }) as SessionSettings;
  const change = act({ ...createSession(settings, 1_000_000), openedAt: 2_000_000 }, action, 3_000_000);
  if (change === null) throw new Error('This action was possible.');
  return webhookBody(change.session, noFiles) as Record<'status' | 'data', object> & Record<string, unknown>;
}

describe('the body of a webhook', () => {
  it.each<SessionAction>(['approve', 'deny', 'suspect', 'review', 'abandon', 'expire'])(
    'has every key that is always there after %s',
    (action) => {
      const body = bodyAfter(action);
      expect(Object.keys(body)).toEqual(expect.arrayContaining(required.webhook));
      expect(Object.keys(body.status)).toEqual(expect.arrayContaining(required.status));
      expect(Object.keys(body.data)).toEqual(expect.arrayContaining([...required.data, ...required.optional]));
    },
  );

  it.each<[SessionAction, boolean, string]>([
    ['approve', true, 'APPROVED'],
    ['deny', true, 'DENIED'],
    ['suspect', true, 'SUSPECTED'],
    ['review', false, 'APPROVED'],
    ['abandon', true, 'EXPIRED'],
    ['expire', true, 'EXPIRED'],
  ])('after %s says final: %s and %s', (action, final, overall) => {
    expect(bodyAfter(action)).toMatchObject({ final, status: { overall, manualFace: null, manualDocument: null } });
  });

  it('tells times in seconds, and nothing of a person who showed nothing', () => {
    expect(bodyAfter('abandon')).toMatchObject({
      startTime: 2_000,
      finishTime: 3_000,
      data: { docFirstName: null, docLastName: null, docNumber: null, docDob: null },
    });
  });

  it('shows the document that was expected', () => {
    const expected = {
      firstName: 'Ona',
      lastName: 'Petraitė',
      dateOfBirth: '1985-02-03',
      documentNumber: 'AB123',
      sex: 'F',
      country: ['lv', 'EE'],
      documents: ['PASSPORT'],
    };
    expect(bodyAfter('approve', expected).data).toMatchObject({
      docFirstName: 'ONA',
      docLastName: 'PETRAITĖ',
      fullName: 'ONA PETRAITĖ',
      docDob: '1985-02-03',
      docNumber: 'AB123',
      docSex: 'FEMALE',
      docType: 'PASSPORT',
      docIssuingCountry: 'LV',
      selectedCountry: 'LV',
      docNationality: 'LV',
    });
  });
});
