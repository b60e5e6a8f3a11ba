import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTokenRequest } from '../../../src/idenfy/wire/token-request.ts';
import { checkSwitches, stepSwitches, type StartInput } from '../../../src/model/start-input.ts';
import schema from '../../fixtures/token-request.schema.json' with { type: 'json' };

const validate = new Ajv({ allErrors: true }).compile(schema);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const group = (members: Record<string, fc.Arbitrary<unknown>>) => maybe(fc.record(members, { requiredKeys: [] }));
const flag = maybe(fc.boolean());
const flags = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name, flag])) as Record<T, typeof flag>;
const date = maybe(fc.constantFrom('1990-05-15', '2030-01-31'));
const countryCode = fc.constantFrom('LT', 'us', 'XK', 'GB');
const documentType = fc.constantFrom('ID_CARD', 'PASSPORT', 'VISA');
const text = fc.string({ minLength: 1, maxLength: 40 });
const url = maybe(fc.webUrl({ validSchemes: ['https'] }));
const name = maybe(fc.constantFrom('Ada', 'Žukauskė', 'О’Коннор', "d'Arc", 'van der Example'));

const step = fc.record(
  {
    step: text,
    type: fc.constantFrom('UPLOAD', 'EXTRACT', 'COMPARE'),
    country: maybe(countryCode),
    documentType: maybe(documentType),
    fields: maybe(fc.array(text)),
    texts: maybe(fc.array(fc.record({ locale: text, name: text, description: text }))),
    settings: group({ canUpload: flag, canCapture: flag, canUploadPDF: flag }),
    expected: maybe(fc.array(fc.record({ field: text, value: text }))),
  },
  { requiredKeys: ['step', 'type'] },
);

const input = fc.record(
  {
    person: group({
      firstName: name,
      lastName: name,
      dateOfBirth: date,
      sex: maybe(fc.constantFrom('MALE', 'FEMALE')),
      nationality: maybe(countryCode),
      personalNumber: maybe(text),
      documentNumber: maybe(text),
      dateOfIssue: date,
      dateOfExpiry: date,
      address: maybe(text),
    }),
    documents: group({
      types: maybe(fc.array(documentType, { minLength: 1 })),
      countries: maybe(fc.array(countryCode, { minLength: 1 })),
      ...flags(['driverLicenseBack', 'allowBsnMasking', 'nfcRequired', 'nfcOptional']),
    }),
    session: group({
      locale: maybe(fc.constantFrom('en', 'zh_TW')),
      lang: maybe(fc.constantFrom('en', 'lt')),
      expiryTime: maybe(fc.integer({ min: 1, max: 2_592_000 })),
      sessionLength: maybe(fc.integer({ min: 60, max: 3600 })),
      presentation: maybe(fc.constantFrom('REDIRECT', 'IFRAME', 'MOBILE_SDK')),
      ...flags(['showInstructions', 'generateDigitString']),
    }),
    redirect: group({ successUrl: url, errorUrl: url, unverifiedUrl: url }),
    checks: group({
      ...flags(checkSwitches),
      registryCentersCountries: maybe(fc.array(countryCode)),
      riskAssessmentProfile: maybe(fc.uuid()),
      faceMatchingThresholdModifier: maybe(fc.double({ noNaN: true, noDefaultInfinity: true })),
      ageLimit: maybe(fc.nat(150)),
      ageMax: maybe(fc.nat(150)),
    }),
    steps: group({
      ...flags(stepSwitches),
      tokenType: maybe(fc.constantFrom('IDENTIFICATION', 'DOCUMENT')),
      additionalSteps: maybe(fc.array(step, { maxLength: 5 })),
    }),
    questionnaire: group({ key: maybe(text), required: flag, disabled: flag }),
    theme: maybe(fc.uuid()),
    externalRef: maybe(text),
    sandbox: group({ dummyStatus: maybe(fc.constantFrom('APPROVED', 'DENIED', 'SUSPECTED', 'EXPIRED', 'ACTIVE')) }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<StartInput>;

describe('any start input', () => {
  it('becomes a request of the documented shape', () => {
    fc.assert(
      fc.property(input, maybe(fc.constant('https://gateway.example/webhooks/idenfy')), (input, callbackUrl) => {
        const sent: unknown = JSON.parse(JSON.stringify(toTokenRequest({ clientId: 'user-123', input, callbackUrl })));
        validate(sent);
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
