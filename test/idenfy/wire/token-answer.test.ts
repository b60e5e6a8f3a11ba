import { describe, expect, it } from 'vitest';
import { parseTokenAnswer } from '../../../src/idenfy/wire/token-answer.ts';

const smallest = { authToken: 'pgYQX0z2T8', scanRef: 'ec6a7108-8c26-11e9-9758-309c231b1bac' };

const nothingApplied = {
  tokenType: null,
  expiryTime: 3600,
  sessionLength: null,
  locale: null,
  showInstructions: null,
  countries: [],
  documents: [],
  allowedDocuments: [],
  successUrl: null,
  errorUrl: null,
  unverifiedUrl: null,
  questionnaire: null,
  riskAssessmentProfile: null,
  theme: null,
  registryCentersCountries: [],
  faceMatchingThresholdModifier: null,
  ageLimit: null,
  ageMax: null,
  additionalSteps: [],
  switches: new Map(),
  person: {
    firstName: null,
    lastName: null,
    dateOfBirth: null,
    sex: null,
    nationality: null,
    personalNumber: null,
    documentNumber: null,
    dateOfIssue: null,
    dateOfExpiry: null,
    address: null,
  },
};

const fullAnswer = {
  message: 'Token created successfully',
  ...smallest,
  clientId: 'user-123',
  personScanRef: 'user-123',
  firstName: 'ADA',
  lastName: 'EXAMPLE',
  redirectUrl: 'https://ivs.idenfy.com/api/v2/redirect?authToken=pgYQX0z2T8',
  digitString: '12345678',
  externalRef: 'order-7',
  successUrl: 'https://app.example/ok',
  errorUrl: 'https://app.example/no',
  unverifiedUrl: 'https://app.example/un',
  callbackUrl: null,
  locale: 'lt',
  showInstructions: false,
  country: 'lt',
  expiryTime: 7200,
  sessionLength: 600,
  documents: ['ID_CARD', 'PASSPORT'],
  allowedDocuments: { ALL: ['ID_CARD'], LT: ['PASSPORT', 'A_NEW_ONE'] },
  dateOfBirth: '1990-05-15',
  dateOfIssue: '2020-01-31',
  dateOfExpiry: '2030-01-31',
  nationality: 'LT',
  sex: 'F',
  personalNumber: '1234',
  documentNumber: 'X1',
  address: '1 Road',
  tokenType: 'DOCUMENT',
  questionnaire: 'q1',
  riskAssessmentProfile: 'risk',
  theme: 'theme',
  registryCentersCountries: ['HU'],
  faceMatchingThresholdModifier: 0.8,
  ageLimit: 18,
  ageMax: 99,
  additionalSteps: { ALL: { ALL: { UTILITY_BILL: { type: 'UPLOAD' }, POA2: {} }, PASSPORT: { POA2: {} } } },
  additionalData: null,
  checkAml: true,
  utilityBill: null,
  aNewSwitch: false,
  videoCallQuestions: [],
};

describe('the answer to a new session', () => {
  it('is read field by field', () => {
    expect(parseTokenAnswer(fullAnswer, null)).toStrictEqual({
      scanRef: 'ec6a7108-8c26-11e9-9758-309c231b1bac',
      authToken: 'pgYQX0z2T8',
      redirectUrl: 'https://ivs.idenfy.com/api/v2/redirect?authToken=pgYQX0z2T8',
      digitString: '12345678',
      externalRef: 'order-7',
      applied: {
        tokenType: 'DOCUMENT',
        expiryTime: 7200,
        sessionLength: 600,
        locale: 'lt',
        showInstructions: false,
        countries: ['lt'],
        documents: ['ID_CARD', 'PASSPORT'],
        allowedDocuments: [
          { country: null, types: ['ID_CARD'] },
          { country: 'LT', types: ['PASSPORT', 'A_NEW_ONE'] },
        ],
        successUrl: 'https://app.example/ok',
        errorUrl: 'https://app.example/no',
        unverifiedUrl: 'https://app.example/un',
        questionnaire: 'q1',
        riskAssessmentProfile: 'risk',
        theme: 'theme',
        registryCentersCountries: ['HU'],
        faceMatchingThresholdModifier: 0.8,
        ageLimit: 18,
        ageMax: 99,
        additionalSteps: ['UTILITY_BILL', 'POA2'],
        switches: new Map([
          ['showInstructions', false],
          ['checkAml', true],
          ['aNewSwitch', false],
        ]),
        person: {
          firstName: 'ADA',
          lastName: 'EXAMPLE',
          dateOfBirth: '1990-05-15',
          sex: 'FEMALE',
          nationality: 'LT',
          personalNumber: '1234',
          documentNumber: 'X1',
          dateOfIssue: '2020-01-31',
          dateOfExpiry: '2030-01-31',
          address: '1 Road',
        },
      },
    });
  });

  it('needs nothing but the token and the reference', () => {
    expect(parseTokenAnswer(smallest, null)).toStrictEqual({
      ...smallest,
      redirectUrl: null,
      digitString: null,
      externalRef: null,
      applied: nothingApplied,
    });
  });

  it('may have null or an empty text for everything else', () => {
    const names = Object.keys(fullAnswer).filter((name) => name !== 'authToken' && name !== 'scanRef');
    const nulls = Object.fromEntries(names.map((name) => [name, null]));

    expect(parseTokenAnswer({ ...nulls, ...smallest }, null)?.applied).toStrictEqual(nothingApplied);
    expect(parseTokenAnswer({ ...smallest, redirectUrl: '', locale: '', country: '' }, null)).toMatchObject({
      redirectUrl: null,
      applied: nothingApplied,
    });
  });

  it('that does not say how long the session lives leaves it at what was asked for', () => {
    expect(parseTokenAnswer(smallest, 86_400)?.applied.expiryTime).toBe(86_400);
    expect(parseTokenAnswer({ ...smallest, expiryTime: 600 }, 86_400)?.applied.expiryTime).toBe(600);
  });

  it.each([
    ['LT', ['LT']],
    [
      ['US', 'GB'],
      ['US', 'GB'],
    ],
    [null, []],
    [7, []],
  ])('with the country %j restricts to %j', (country, countries) => {
    expect(parseTokenAnswer({ ...smallest, country }, null)?.applied.countries).toEqual(countries);
  });

  it('does not lose a session that was paid for over a setting of a wrong type', () => {
    const answer = { ...smallest, theme: {}, documents: 'PASSPORT', ageLimit: '18', sex: 1, additionalSteps: [1] };

    expect(parseTokenAnswer(answer, null)?.applied).toStrictEqual(nothingApplied);
  });

  it.each([
    ['authToken', undefined],
    ['authToken', null],
    ['authToken', ''],
    ['authToken', 12345],
    ['authToken', 'a'.repeat(256)],
    ['scanRef', undefined],
    ['scanRef', null],
    ['scanRef', ['x']],
    ['redirectUrl', { url: 'https://ivs.idenfy.com' }],
    ['digitString', 12345678],
    ['expiryTime', '3600'],
    ['expiryTime', -1],
    ['expiryTime', 0.5],
  ])('is refused with the %s %j', (field, value) => {
    expect(parseTokenAnswer({ ...fullAnswer, [field]: value }, null)).toBeNull();
  });

  it.each([null, [], [smallest], 'text', 7, true])('is refused when it is %j', (json) => {
    expect(parseTokenAnswer(json, null)).toBeNull();
  });
});
