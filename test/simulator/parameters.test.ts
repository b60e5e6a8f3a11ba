import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/simulator/parameters.ts';

/** What a parameter takes, and what it is refused with. */
interface Row {
  readonly takes: readonly unknown[];
  readonly refuses: readonly unknown[];
  readonly message: string;
}

const texts = (minimum: number, maximum: number): Row => ({
  takes: ['x'.repeat(Math.max(1, minimum)), 'é'.repeat(maximum), null],
  refuses: [...(minimum > 0 ? [''] : []), 'x'.repeat(maximum + 1), 7, true, ['x']],
  message: `a string of ${minimum} to ${maximum} allowed characters`,
});
const names: Row = {
  ...texts(1, 100),
  refuses: ['', 'x'.repeat(101), 'J0hn', 'Ann٣', 'a@b', 'a/b', 'a|b', 'a;b', 'a"b', 'a<b', 'a_b', 7],
};
const dates: Row = {
  takes: ['1990-05-15', '2024-02-29', null],
  refuses: ['1990-5-15', '15.05.1990', '1990-13-01', '2023-02-29', '', 19_900_515],
  message: 'a date in the format YYYY-MM-DD',
};
const urls: Row = {
  takes: ['https://app.example/done', 'http://127.0.0.1:4000/', 'myapp://done', null],
  refuses: ['x', 'not a url', `https://app.example/${'a'.repeat(2048)}`, 7],
  message: 'a URL of 5 to 2048 characters',
};
const uuids: Row = {
  takes: ['0b1f6f6e-8c1d-11ee-b9d1-0242ac120002', null],
  refuses: ['dark', '', 7, '0b1f6f6e8c1d11eeb9d10242ac120002'],
  message: 'a UUID',
};
const flags: Row = { takes: [true, false], refuses: [null, 'true', 1], message: 'a boolean' };
const integers = (minimum: number, maximum: number): Row => ({
  takes: [minimum, maximum],
  refuses: [minimum - 1, maximum + 1, minimum + 0.5, String(minimum), null],
  message: `an integer from ${minimum} to ${maximum}`,
});
const words = (...all: readonly string[]): Row => ({
  takes: [...all, null],
  refuses: ['', 'SOMETHING', all[0]?.toLowerCase(), 7],
  message: `one of ${all.join(', ')}`,
});
const step = { type: 'EXTRACT', fields: ['ssn'], texts: { en: { name: 'Proof', description: 'Show it' } } };

const rows: Readonly<Record<string, Row>> = {
  tokenType: words('IDENTIFICATION', 'DOCUMENT'),
  externalRef: texts(0, 40),
  firstName: names,
  lastName: names,
  dateOfBirth: dates,
  dateOfExpiry: dates,
  dateOfIssue: dates,
  nationality: {
    takes: ['LT', 'lt', 'XK', 'ALL', null],
    refuses: ['LTU', 'ZZ', 'UK', '', 7],
    message: 'a valid ISO 3166-1 alpha-2 code',
  },
  sex: words('M', 'F'),
  personalNumber: texts(1, 50),
  documentNumber: texts(1, 50),
  address: texts(0, 255),
  country: {
    takes: ['LT', 'lt', ['US', 'GB', 'DE'], null],
    refuses: ['Lithuania', 'ZZ', ['LT', 'ZZ'], '', 7],
    message: 'a valid ISO 3166-1 alpha-2 code',
  },
  documents: {
    takes: [['PASSPORT'], ['VISA', 'DIPLOMATIC_ID'], null],
    refuses: ['PASSPORT', ['LIBRARY_CARD'], [7]],
    message: 'an array of document types',
  },
  locale: texts(2, 7),
  successUrl: urls,
  errorUrl: urls,
  unverifiedUrl: urls,
  callbackUrl: {
    takes: ['https://app.example/hook', 'http://127.0.0.1:4000/hook', 'http://localhost/hook', 'http://[::1]/', null],
    refuses: ['http://app.example/hook', 'ftp://app.example/hook', 'http://127.0.0.1.example/', 'x', 7],
    message: 'an HTTPS URL of 5 to 2048 characters',
  },
  expiryTime: integers(1, 2_592_000),
  sessionLength: integers(60, 3_600),
  showInstructions: flags,
  generateDigitString: flags,
  utilityBill: { ...flags, takes: [true, false, null], refuses: ['true', 1] },
  additionalSteps: {
    takes: [{}, { ALL: { ALL: { UTILITY_BILL: step } } }, { lt: { PASSPORT: { POA2: { type: 'UPLOAD' } } } }, null],
    refuses: [
      [],
      'UTILITY_BILL',
      { ZZ: { ALL: { UTILITY_BILL: step } } },
      { ALL: { LIBRARY_CARD: { UTILITY_BILL: step } } },
      { ALL: { ALL: { UTILITY_BILL: { type: 'READ' } } } },
      { ALL: { ALL: { UTILITY_BILL: { ...step, fields: 'ssn' } } } },
      { ALL: { ALL: { UTILITY_BILL: { ...step, texts: { en: { name: 'Proof' } } } } } },
      { ALL: { ALL: { UTILITY_BILL: { ...step, settings: { canUpload: 'yes' } } } } },
    ],
    message: 'an object of countries, document types and steps of the type UPLOAD, EXTRACT or COMPARE',
  },
  additionalData: {
    takes: [null],
    refuses: ['x', [], { POA2: 'x' }, { POA2: { address: 7 } }],
    message: 'an object of steps and the texts of their fields',
  },
  questionnaire: texts(1, 100),
  questionnaireRequired: flags,
  riskAssessmentProfile: uuids,
  theme: uuids,
  registryCentersCountries: {
    takes: [['LT', 'US'], [], null],
    refuses: ['LT', ['LTU'], [7]],
    message: 'an array of country codes',
  },
  faceMatchingThresholdModifier: { takes: [0.8, 1], refuses: ['1', null], message: 'a number' },
  ageLimit: integers(0, 200),
  ageMax: integers(0, 200),
  dummyStatus: words('APPROVED', 'DENIED', 'SUSPECTED', 'EXPIRED', 'ACTIVE'),
  ...Object.fromEntries(
    [
      ...['reviewSuccessful', 'reviewFailed', 'verifyEmail', 'verifyPhone', 'verifyAddress', 'verifyBank'],
      ...['verifyBankAccounts', 'verifyBankBalances', 'verifyBankTransactions', 'bankCardVerification'],
      ...['bankCardPdfUpload', 'checkAml', 'autoAmlMonitoring', 'checkCriminal', 'checkLid', 'checkDriverLicense'],
      ...['checkIpProxy', 'checkLiveness', 'checkFaceBlacklist', 'checkDocFaceBlacklist', 'checkPersonBlacklist'],
      ...['checkDuplicateFaces', 'checkDuplicateDocFaces', 'checkDuplicatePersonalData', 'nfcRequired', 'nfcOptional'],
      ...['allowBsnMasking', 'driverLicenseBack'],
    ].map((name) => [name, flags]),
  ),
};

const cases = (list: 'takes' | 'refuses') =>
  Object.entries(rows).flatMap(([name, row]) => row[list].map((value) => ({ name, value, message: row.message })));

describe('the parameters of a session', () => {
  it('have a row each in this table', () => {
    const { clientId, ...settings } = readSettings({ clientId: 'a' }) as Record<string, unknown>;
    expect(clientId).toBe('a');
    expect(Object.keys(settings).sort()).toEqual(Object.keys(rows).sort());
  });

  it.each(cases('takes'))('take $name = $value', ({ name, value }) => {
    expect(readSettings({ clientId: 'a', [name]: value })).toMatchObject({ clientId: 'a' });
  });

  it.each(cases('refuses'))('refuse $name = $value by its name', ({ name, value, message }) => {
    expect(readSettings({ clientId: 'a', [name]: value })).toEqual({
      status: 400,
      body: {
        message: `Field '${name}' must be ${message}.`,
        identifier: 'BAD_VALUE',
        documentation: '',
        severity: 'NOT_SEVERE',
      },
    });
  });

  it('take null as the value of a session that was not told one', () => {
    expect(readSettings({ clientId: 'a', locale: null, documents: null, tokenType: null })).toEqual(
      readSettings({ clientId: 'a' }),
    );
  });

  it('clear the nationality with ALL', () => {
    expect(readSettings({ clientId: 'a', nationality: 'ALL' })).toMatchObject({ nationality: null });
  });

  it('ignore what nobody documented', () => {
    expect(readSettings({ clientId: 'a', favouriteColour: 'red' })).toEqual(readSettings({ clientId: 'a' }));
  });

  it.each([
    [{}, "Field 'clientId' is required.", 'MISSING_VALUE'],
    [{ clientId: null }, "Field 'clientId' is required.", 'MISSING_VALUE'],
    [{ clientId: 7 }, "Field 'clientId' must be a string of 1 to 100 ASCII characters.", 'BAD_VALUE'],
    [
      { clientId: 'a', utilityBill: true, additionalSteps: {} },
      "Field 'utilityBill' must not be combined with 'additionalSteps'.",
      'BAD_VALUE',
    ],
    [
      { clientId: 'a', additionalData: { POA2: { address: 'Main street 1' } } },
      "Field 'additionalData' must be sent with 'additionalSteps'.",
      'BAD_VALUE',
    ],
    [
      { clientId: 'a', generateDigitString: true, expiryTime: 86_401 },
      "Field 'expiryTime' must be 86400 at most with 'generateDigitString'.",
      'BAD_VALUE',
    ],
  ])('refuse %j', (json, message, identifier) => {
    expect(readSettings(json)).toMatchObject({ status: 400, body: { message, identifier } });
  });

  it.each([
    { clientId: 'a', generateDigitString: true, expiryTime: 86_400 },
    { clientId: 'a', additionalSteps: {}, additionalData: { POA2: { address: 'Main street 1' } } },
    { clientId: 'a', additionalSteps: {}, utilityBill: false },
  ])('take %j', (json) => {
    expect(readSettings(json)).toMatchObject(json);
  });

  it('know the client by its older name too', () => {
    expect(readSettings({ personScanRef: 'a' })).toMatchObject({ clientId: 'a' });
  });
});
