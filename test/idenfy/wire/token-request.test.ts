import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { inputPathOf } from '../../../src/idenfy/wire/parameters.ts';
import { toTokenRequest } from '../../../src/idenfy/wire/token-request.ts';
import type { StartInput } from '../../../src/model/start-input.ts';
import schema from '../../fixtures/token-request.schema.json' with { type: 'json' };

const validate = new Ajv({ allErrors: true }).compile(schema);

function expectValid(request: unknown): void {
  validate(request);
  expect(validate.errors ?? []).toEqual([]);
}

function request(input: StartInput, callbackUrl: string | null = null) {
  return toTokenRequest({ clientId: 'user-123', input, callbackUrl });
}

const aUuid = '3f0c4c1e-6f0a-4a3e-9a55-0f2f2f1f3b10';

/** Each row: our input, the vendor parameters that it becomes, and where `inputPathOf` finds the first of them. */
const rows: readonly (readonly [StartInput, Record<string, unknown>, readonly string[]])[] = [
  [{ person: { firstName: 'Ada' } }, { firstName: 'Ada' }, ['input', 'person', 'firstName']],
  [{ person: { lastName: 'Žukauskė' } }, { lastName: 'Žukauskė' }, ['input', 'person', 'lastName']],
  [{ person: { dateOfBirth: '1990-05-15' } }, { dateOfBirth: '1990-05-15' }, ['input', 'person', 'dateOfBirth']],
  [{ person: { dateOfIssue: '2020-01-31' } }, { dateOfIssue: '2020-01-31' }, ['input', 'person', 'dateOfIssue']],
  [{ person: { dateOfExpiry: '2030-01-31' } }, { dateOfExpiry: '2030-01-31' }, ['input', 'person', 'dateOfExpiry']],
  [{ person: { sex: 'MALE' } }, { sex: 'M' }, ['input', 'person', 'sex']],
  [{ person: { sex: 'FEMALE' } }, { sex: 'F' }, ['input', 'person', 'sex']],
  [{ person: { nationality: 'LT' } }, { nationality: 'LT' }, ['input', 'person', 'nationality']],
  [{ person: { personalNumber: '1234' } }, { personalNumber: '1234' }, ['input', 'person', 'personalNumber']],
  [{ person: { documentNumber: 'X1' } }, { documentNumber: 'X1' }, ['input', 'person', 'documentNumber']],
  [{ person: { address: '1 Some Street' } }, { address: '1 Some Street' }, ['input', 'person', 'address']],
  [{ documents: { types: ['PASSPORT'] } }, { documents: ['PASSPORT'] }, ['input', 'documents', 'types']],
  [{ documents: { countries: ['LT'] } }, { country: 'LT' }, ['input', 'documents', 'countries']],
  [{ documents: { countries: ['LT', 'US'] } }, { country: ['LT', 'US'] }, ['input', 'documents', 'countries']],
  [
    { documents: { driverLicenseBack: false } },
    { driverLicenseBack: false },
    ['input', 'documents', 'driverLicenseBack'],
  ],
  [{ documents: { allowBsnMasking: true } }, { allowBsnMasking: true }, ['input', 'documents', 'allowBsnMasking']],
  [{ documents: { nfcRequired: true } }, { nfcRequired: true }, ['input', 'documents', 'nfcRequired']],
  [{ documents: { nfcOptional: false } }, { nfcOptional: false }, ['input', 'documents', 'nfcOptional']],
  [{ session: { locale: 'en' } }, { locale: 'en' }, ['input', 'session', 'locale']],
  [{ session: { expiryTime: 3600 } }, { expiryTime: 3600 }, ['input', 'session', 'expiryTime']],
  [{ session: { sessionLength: 600 } }, { sessionLength: 600 }, ['input', 'session', 'sessionLength']],
  [{ session: { showInstructions: false } }, { showInstructions: false }, ['input', 'session', 'showInstructions']],
  [
    { session: { generateDigitString: true } },
    { generateDigitString: true },
    ['input', 'session', 'generateDigitString'],
  ],
  [
    { redirect: { successUrl: 'https://app.example/ok' } },
    { successUrl: 'https://app.example/ok' },
    ['input', 'redirect', 'successUrl'],
  ],
  [
    { redirect: { errorUrl: 'https://app.example/no' } },
    { errorUrl: 'https://app.example/no' },
    ['input', 'redirect', 'errorUrl'],
  ],
  [
    { redirect: { unverifiedUrl: 'https://app.example/un' } },
    { unverifiedUrl: 'https://app.example/un' },
    ['input', 'redirect', 'unverifiedUrl'],
  ],
  [{ checks: { reviewSuccessful: false } }, { reviewSuccessful: false }, ['input', 'checks', 'reviewSuccessful']],
  [{ checks: { reviewFailed: true } }, { reviewFailed: true }, ['input', 'checks', 'reviewFailed']],
  [{ checks: { checkAml: true } }, { checkAml: true }, ['input', 'checks', 'checkAml']],
  [{ checks: { autoAmlMonitoring: false } }, { autoAmlMonitoring: false }, ['input', 'checks', 'autoAmlMonitoring']],
  [{ checks: { checkCriminal: true } }, { checkCriminal: true }, ['input', 'checks', 'checkCriminal']],
  [{ checks: { checkLid: true } }, { checkLid: true }, ['input', 'checks', 'checkLid']],
  [{ checks: { checkDriverLicense: true } }, { checkDriverLicense: true }, ['input', 'checks', 'checkDriverLicense']],
  [{ checks: { checkIpProxy: true } }, { checkIpProxy: true }, ['input', 'checks', 'checkIpProxy']],
  [{ checks: { checkLiveness: false } }, { checkLiveness: false }, ['input', 'checks', 'checkLiveness']],
  [{ checks: { checkFaceBlacklist: true } }, { checkFaceBlacklist: true }, ['input', 'checks', 'checkFaceBlacklist']],
  [
    { checks: { checkDocFaceBlacklist: true } },
    { checkDocFaceBlacklist: true },
    ['input', 'checks', 'checkDocFaceBlacklist'],
  ],
  [
    { checks: { checkPersonBlacklist: true } },
    { checkPersonBlacklist: true },
    ['input', 'checks', 'checkPersonBlacklist'],
  ],
  [
    { checks: { checkDuplicateFaces: true } },
    { checkDuplicateFaces: true },
    ['input', 'checks', 'checkDuplicateFaces'],
  ],
  [
    { checks: { checkDuplicateDocFaces: true } },
    { checkDuplicateDocFaces: true },
    ['input', 'checks', 'checkDuplicateDocFaces'],
  ],
  [
    { checks: { checkDuplicatePersonalData: false } },
    { checkDuplicatePersonalData: false },
    ['input', 'checks', 'checkDuplicatePersonalData'],
  ],
  [
    { checks: { registryCentersCountries: ['HU', 'LT'] } },
    { registryCentersCountries: ['HU', 'LT'] },
    ['input', 'checks', 'registryCentersCountries'],
  ],
  [
    { checks: { riskAssessmentProfile: aUuid } },
    { riskAssessmentProfile: aUuid },
    ['input', 'checks', 'riskAssessmentProfile'],
  ],
  [
    { checks: { faceMatchingThresholdModifier: 1 } },
    { faceMatchingThresholdModifier: 1 },
    ['input', 'checks', 'faceMatchingThresholdModifier'],
  ],
  [{ checks: { ageLimit: 18 } }, { ageLimit: 18 }, ['input', 'checks', 'ageLimit']],
  [{ checks: { ageMax: 99 } }, { ageMax: 99 }, ['input', 'checks', 'ageMax']],
  [{ steps: { tokenType: 'DOCUMENT' } }, { tokenType: 'DOCUMENT' }, ['input', 'steps', 'tokenType']],
  [{ steps: { utilityBill: true } }, { utilityBill: true }, ['input', 'steps', 'utilityBill']],
  [{ steps: { verifyEmail: true } }, { verifyEmail: true }, ['input', 'steps', 'verifyEmail']],
  [{ steps: { verifyPhone: false } }, { verifyPhone: false }, ['input', 'steps', 'verifyPhone']],
  [{ steps: { verifyAddress: true } }, { verifyAddress: true }, ['input', 'steps', 'verifyAddress']],
  [{ steps: { verifyBank: true } }, { verifyBank: true }, ['input', 'steps', 'verifyBank']],
  [{ steps: { verifyBankAccounts: true } }, { verifyBankAccounts: true }, ['input', 'steps', 'verifyBankAccounts']],
  [{ steps: { verifyBankBalances: true } }, { verifyBankBalances: true }, ['input', 'steps', 'verifyBankBalances']],
  [
    { steps: { verifyBankTransactions: true } },
    { verifyBankTransactions: true },
    ['input', 'steps', 'verifyBankTransactions'],
  ],
  [
    { steps: { bankCardVerification: true } },
    { bankCardVerification: true },
    ['input', 'steps', 'bankCardVerification'],
  ],
  [{ steps: { bankCardPdfUpload: true } }, { bankCardPdfUpload: true }, ['input', 'steps', 'bankCardPdfUpload']],
  [
    { steps: { additionalSteps: [{ step: 'UTILITY_BILL', type: 'UPLOAD' }] } },
    { additionalSteps: { ALL: { ALL: { UTILITY_BILL: { type: 'UPLOAD' } } } } },
    ['input', 'steps', 'additionalSteps'],
  ],
  [
    {
      steps: {
        additionalSteps: [{ step: 'POA2', type: 'COMPARE', expected: [{ field: 'address', value: '1 Road' }] }],
      },
    },
    {
      additionalData: { POA2: { address: '1 Road' } },
      additionalSteps: { ALL: { ALL: { POA2: { type: 'COMPARE' } } } },
    },
    ['input', 'steps', 'additionalSteps'],
  ],
  [{ questionnaire: { key: 'q1' } }, { questionnaire: 'q1' }, ['input', 'questionnaire', 'key']],
  [{ questionnaire: { disabled: true } }, { questionnaire: null }, ['input', 'questionnaire', 'key']],
  [{ questionnaire: { required: false } }, { questionnaireRequired: false }, ['input', 'questionnaire', 'required']],
  [{ theme: aUuid }, { theme: aUuid }, ['input', 'theme']],
  [{ externalRef: 'order-7' }, { externalRef: 'order-7' }, ['input', 'externalRef']],
  [{ sandbox: { dummyStatus: 'SUSPECTED' } }, { dummyStatus: 'SUSPECTED' }, ['input', 'sandbox', 'dummyStatus']],
];

describe('a parameter', () => {
  it.each(rows)('%j is sent as %j', (input, parameters) => {
    const sent = request(input);

    expect(sent).toStrictEqual({ clientId: 'user-123', ...parameters });
    expectValid(sent);
  });

  it.each(rows)('of %j is found again', (_, parameters, path) => {
    expect(inputPathOf(Object.keys(parameters)[0] ?? '')).toEqual(path);
  });

  it('of the vendor has a row here, whichever it is', () => {
    const seen = new Set(['clientId', 'callbackUrl', ...rows.flatMap(([, parameters]) => Object.keys(parameters))]);

    expect(Object.keys(schema.properties).filter((name) => !seen.has(name))).toEqual([]);
  });

  it('that no caller sets or that is not the vendor’s has no path', () => {
    expect(inputPathOf('clientId')).toEqual(['clientId']);
    expect(inputPathOf('callbackUrl')).toBeNull();
    expect(inputPathOf('constructor')).toBeNull();
  });
});

describe('a request', () => {
  it('with nothing said is the client alone', () => {
    expect(request({})).toStrictEqual({ clientId: 'user-123' });
  });

  it('leaves out what is null', () => {
    const input: StartInput = {
      person: { firstName: null, sex: null },
      documents: { types: null, countries: null },
      session: null,
      redirect: {},
      checks: { checkAml: null },
      steps: { additionalSteps: null, tokenType: null },
      questionnaire: { key: null, required: null, disabled: false },
      theme: null,
      sandbox: null,
    };

    expect(request(input)).toStrictEqual({ clientId: 'user-123' });
  });

  it('leaves out what the vendor assumes anyway', () => {
    const input: StartInput = {
      session: { showInstructions: true, generateDigitString: false },
      steps: { tokenType: 'IDENTIFICATION', utilityBill: false },
      questionnaire: { required: true },
    };

    expect(request(input)).toStrictEqual({ clientId: 'user-123' });
  });

  it('leaves out how the page is shown', () => {
    expect(request({ session: { presentation: 'IFRAME', lang: 'lt' } })).toStrictEqual({ clientId: 'user-123' });
  });

  it('carries the callback address of the configuration', () => {
    const sent = request({}, 'https://gateway.example/webhooks/idenfy');

    expect(sent).toStrictEqual({ clientId: 'user-123', callbackUrl: 'https://gateway.example/webhooks/idenfy' });
    expectValid(sent);
  });

  it('nests additional steps by country, document type and name', () => {
    const sent = request({
      steps: {
        additionalSteps: [
          {
            step: 'UTILITY_BILL',
            type: 'COMPARE',
            country: 'lt',
            documentType: 'PASSPORT',
            fields: ['ssn', 'address'],
            texts: [{ locale: 'en', name: 'Proof of address', description: 'Please upload a bill' }],
            settings: { canUpload: true, canCapture: false, canUploadPDF: null },
            expected: [
              { field: 'ssn', value: '123' },
              { field: 'address', value: '1 Road' },
            ],
          },
          { step: 'POA2', type: 'COMPARE', country: 'LT', documentType: 'PASSPORT', expected: [] },
          { step: 'POA2', type: 'COMPARE', settings: {}, texts: [] },
        ],
      },
    });

    expect(sent).toStrictEqual({
      clientId: 'user-123',
      additionalSteps: {
        LT: {
          PASSPORT: {
            UTILITY_BILL: {
              type: 'COMPARE',
              fields: ['ssn', 'address'],
              texts: { en: { name: 'Proof of address', description: 'Please upload a bill' } },
              settings: { canUpload: true, canCapture: false },
            },
            POA2: { type: 'COMPARE' },
          },
        },
        ALL: { ALL: { POA2: { type: 'COMPARE', texts: {}, settings: {} } } },
      },
      additionalData: { UTILITY_BILL: { ssn: '123', address: '1 Road' } },
    });
    expectValid(sent);
  });

  it('holds only steps of the type COMPARE against values', () => {
    const expected = [{ field: 'address', value: '1 Road' }];

    expect(request({ steps: { additionalSteps: [{ step: 'POA2', type: 'EXTRACT', expected }] } })).toStrictEqual({
      clientId: 'user-123',
      additionalSteps: { ALL: { ALL: { POA2: { type: 'EXTRACT' } } } },
    });
  });

  it('sends a step of any name under that name', () => {
    const sent = request({ steps: { additionalSteps: [{ step: '__proto__', type: 'UPLOAD' }] } });

    expect(JSON.stringify(sent)).toBe(
      '{"clientId":"user-123","additionalSteps":{"ALL":{"ALL":{"__proto__":{"type":"UPLOAD"}}}}}',
    );
  });
});
