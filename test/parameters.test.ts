import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { isInputObjectType, getNamedType, type GraphQLInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/graphql/schema.ts';
import { toTokenRequest } from '../src/idenfy/wire/token-request.ts';
import type { StartInput } from '../src/model/start-input.ts';
import { findInputFaults } from '../src/model/start-rules.ts';
import { startSimulatedGateway } from './support/simulated.ts';
import { withoutReference } from './support/start-request.ts';

/** What the vendor takes, written from its table of parameters; parameters that it does not list are forbidden. */
const vendorSchema = JSON.parse(
  readFileSync(new URL('./fixtures/token-request.schema.json', import.meta.url), 'utf8'),
) as {
  readonly properties: Readonly<Record<string, unknown>>;
};
const isValid = new Ajv({ strict: false }).compile(vendorSchema);

const uuid = '123e4567-e89b-12d3-a456-426614174000';
const steps = [
  {
    step: 'POA2',
    type: 'COMPARE',
    country: 'LT',
    documentType: 'PASSPORT',
    fields: ['address'],
    expected: [{ field: 'address', value: 'Main street 1' }],
    texts: [{ locale: 'en', name: 'Proof', description: 'Show it' }],
    settings: { canUpload: true, canCapture: false, canUploadPDF: true },
  },
];
const sentSteps = {
  LT: {
    PASSPORT: {
      POA2: {
        type: 'COMPARE',
        fields: ['address'],
        texts: { en: { name: 'Proof', description: 'Show it' } },
        settings: { canUpload: true, canCapture: false, canUploadPDF: true },
      },
    },
  },
};

/** One parameter of the vendor: how a caller says it, what is sent, and where and as what it comes back. */
interface Row {
  readonly input: object;
  readonly sent: Readonly<Record<string, unknown>>;
  readonly asked?: string;
  readonly answered?: unknown;
}

const inGroup = (group: string, field: string, value: unknown, sent: Readonly<Record<string, unknown>>): Row => ({
  input: { [group]: { [field]: value } },
  sent,
});
const person = (name: string, value: string, answered = value, sent = value): Row => ({
  ...inGroup('person', name, value, { [name]: sent }),
  asked: `person { ${name} }`,
  answered: { person: { [name]: answered } },
});
const on = (group: 'checks' | 'steps' | 'documents', name: string): Row => ({
  ...inGroup(group, name, true, { [name]: true }),
  asked: group === 'documents' ? name : `${group} { ${name} }`,
  answered: group === 'documents' ? { [name]: true } : { [group]: { [name]: true } },
});
const plain = (group: string, name: string, value: unknown): Row => ({
  ...inGroup(group, name, value, { [name]: value }),
  asked: name,
  answered: { [name]: value },
});

const rows: Readonly<Record<string, Row>> = {
  tokenType: plain('steps', 'tokenType', 'DOCUMENT'),
  externalRef: { input: { externalRef: 'order-7' }, sent: { externalRef: 'order-7' } },
  firstName: person('firstName', 'Jean', 'JEAN'),
  lastName: person('lastName', 'dupré', 'DUPRÉ'),
  dateOfBirth: person('dateOfBirth', '1990-05-15'),
  dateOfExpiry: person('dateOfExpiry', '2030-01-31'),
  dateOfIssue: person('dateOfIssue', '2020-01-31'),
  nationality: person('nationality', 'fr', 'FR'),
  sex: person('sex', 'FEMALE', 'FEMALE', 'F'),
  personalNumber: person('personalNumber', '39001010000'),
  documentNumber: person('documentNumber', 'AB123'),
  address: person('address', 'Main street 1'),
  country: {
    ...inGroup('documents', 'countries', ['lt'], { country: 'lt' }),
    asked: 'countries',
    answered: { countries: ['lt'] },
  },
  'country (several)': {
    ...inGroup('documents', 'countries', ['LT', 'XK'], { country: ['LT', 'XK'] }),
    asked: 'countries allowedDocuments { country }',
    answered: { countries: ['LT', 'XK'], allowedDocuments: [{ country: 'LT' }, { country: 'XK' }] },
  },
  documents: {
    ...inGroup('documents', 'types', ['PASSPORT', 'VISA'], { documents: ['PASSPORT', 'VISA'] }),
    asked: 'documents allowedDocuments { country types }',
    answered: { documents: ['PASSPORT', 'VISA'], allowedDocuments: [{ country: null, types: ['PASSPORT', 'VISA'] }] },
  },
  locale: plain('session', 'locale', 'fr'),
  successUrl: plain('redirect', 'successUrl', 'https://app.example/a'),
  errorUrl: plain('redirect', 'errorUrl', 'https://app.example/b'),
  unverifiedUrl: plain('redirect', 'unverifiedUrl', 'https://app.example/c'),
  expiryTime: plain('session', 'expiryTime', 7200),
  sessionLength: plain('session', 'sessionLength', 900),
  showInstructions: plain('session', 'showInstructions', false),
  generateDigitString: inGroup('session', 'generateDigitString', true, { generateDigitString: true }),
  utilityBill: on('steps', 'utilityBill'),
  additionalSteps: {
    ...inGroup('steps', 'additionalSteps', steps, {
      additionalSteps: sentSteps,
      additionalData: { POA2: { address: 'Main street 1' } },
    }),
    asked: 'additionalSteps',
    answered: { additionalSteps: ['POA2'] },
  },
  additionalData: inGroup('steps', 'additionalSteps', steps, {
    additionalSteps: sentSteps,
    additionalData: { POA2: { address: 'Main street 1' } },
  }),
  questionnaire: {
    ...inGroup('questionnaire', 'key', 'source-of-funds', { questionnaire: 'source-of-funds' }),
    asked: 'questionnaire',
    answered: { questionnaire: 'source-of-funds' },
  },
  'questionnaire (disabled)': {
    ...inGroup('questionnaire', 'disabled', true, { questionnaire: null }),
    asked: 'questionnaire',
    answered: { questionnaire: null },
  },
  questionnaireRequired: inGroup('questionnaire', 'required', false, { questionnaireRequired: false }),
  riskAssessmentProfile: plain('checks', 'riskAssessmentProfile', uuid),
  theme: { input: { theme: uuid }, sent: { theme: uuid }, asked: 'theme', answered: { theme: uuid } },
  registryCentersCountries: plain('checks', 'registryCentersCountries', ['LT', 'US']),
  faceMatchingThresholdModifier: plain('checks', 'faceMatchingThresholdModifier', 0.8),
  ageLimit: plain('checks', 'ageLimit', 18),
  ageMax: plain('checks', 'ageMax', 99),
  dummyStatus: inGroup('sandbox', 'dummyStatus', 'APPROVED', { dummyStatus: 'APPROVED' }),
  ...switches('checks', [
    'reviewSuccessful',
    'reviewFailed',
    'checkAml',
    'autoAmlMonitoring',
    'checkCriminal',
    'checkLid',
    'checkDriverLicense',
    'checkIpProxy',
    'checkLiveness',
    'checkFaceBlacklist',
    'checkDocFaceBlacklist',
    'checkPersonBlacklist',
    'checkDuplicateFaces',
    'checkDuplicateDocFaces',
    'checkDuplicatePersonalData',
  ]),
  ...switches('steps', [
    'verifyEmail',
    'verifyPhone',
    'verifyAddress',
    'verifyBank',
    'verifyBankAccounts',
    'verifyBankBalances',
    'verifyBankTransactions',
    'bankCardVerification',
    'bankCardPdfUpload',
  ]),
  ...switches('documents', ['nfcRequired', 'nfcOptional', 'allowBsnMasking', 'driverLicenseBack']),
};

function switches(group: 'checks' | 'steps' | 'documents', names: readonly string[]): Readonly<Record<string, Row>> {
  return Object.fromEntries(names.map((name) => [name, on(group, name)]));
}

const settings = { IDENFY_ENVIRONMENT: 'development', REDIRECT_ORIGINS: 'https://app.example' };

describe('a parameter of the vendor', () => {
  it.each(Object.entries(rows))(
    '%s is said in GraphQL, sent in the words of the vendor, and comes back',
    async (_name, row) => {
      const { ask, simulator } = await startSimulatedGateway(settings);
      const answer = await ask(
        `mutation S($input: StartVerificationInput) { startVerification(clientId: "user-123", input: $input) { applied { ${row.asked ?? '__typename'} } errors { code path message } } }`,
        { input: row.input },
      );
      const applied = row.answered ?? { __typename: 'AppliedSettings' };
      expect(answer).toEqual({ data: { startVerification: { applied, errors: [] } } });
      const sent = simulator.calls[0]?.body;
      const said = 'externalRef' in row.sent ? sent : withoutReference(sent);
      expect(said).toEqual({ clientId: 'user-123', ...row.sent });
      expect([isValid(sent), isValid.errors]).toEqual([true, null]);
    },
  );

  it('has a row here, whichever it is', () => {
    const fromConfiguration = ['clientId', 'callbackUrl'];
    const expected = Object.keys(vendorSchema.properties).filter((name) => !fromConfiguration.includes(name));
    expect(
      Object.keys(rows)
        .filter((name) => !name.includes('('))
        .sort(),
    ).toEqual(expected.sort());
  });

  it('is behind every field of the input, save those that are ours', () => {
    const ours = ['session.presentation', 'session.lang'];
    const said = new Set(Object.values(rows).flatMap(({ input }) => leaves(input)));
    const type = createSchema().getType('StartVerificationInput');
    expect(isInputObjectType(type)).toBe(true);
    const fields = fieldPaths(type as GraphQLInputObjectType).filter((path) => !ours.includes(path));
    expect(fields.filter((path) => !said.has(path))).toEqual([]);
  });

  it('that the vendor would assume anyway is not sent', async () => {
    const { ask, simulator } = await startSimulatedGateway();
    await ask(
      'mutation S($input: StartVerificationInput) { startVerification(clientId: "user-123", input: $input) { status } }',
      {
        input: {
          steps: { tokenType: 'IDENTIFICATION', utilityBill: false },
          session: { showInstructions: true, generateDigitString: false, presentation: 'MOBILE_SDK' },
          questionnaire: { required: true },
          person: { firstName: null },
        },
      },
    );
    expect(withoutReference(simulator.calls[0]?.body)).toEqual({ clientId: 'user-123' });
  });

  it('comes from the configuration where the caller says nothing, field by field', async () => {
    const defaults = new URL('./fixtures/start-defaults.json', import.meta.url).pathname;
    const { ask, simulator } = await startSimulatedGateway({
      VERIFICATION_DEFAULTS: defaults,
      IDENFY_CALLBACK_URL: 'https://hooks.example/idenfy',
    });
    await ask(
      'mutation S($input: StartVerificationInput) { startVerification(clientId: "user-123", input: $input) { status } }',
      {
        input: { session: { expiryTime: 900, sessionLength: null }, checks: { checkAml: false } },
      },
    );
    expect(withoutReference(simulator.calls[0]?.body)).toEqual({
      clientId: 'user-123',
      expiryTime: 900,
      sessionLength: 300,
      checkAml: false,
      checkLiveness: true,
      callbackUrl: 'https://hooks.example/idenfy',
    });
  });
});

describe('any input', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 120 });
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const group = (shape: Record<string, fc.Arbitrary<unknown>>) => optional(fc.record(shape, { requiredKeys: [] }));
  const country = fc.constantFrom('LT', 'us', 'XK');
  const flag = optional(fc.boolean());
  const inputs = fc.record(
    {
      person: group({
        firstName: optional(text),
        lastName: optional(text),
        personalNumber: optional(text),
        documentNumber: optional(text),
        address: optional(text),
        nationality: optional(country),
        sex: optional(fc.constantFrom('MALE', 'FEMALE')),
        dateOfBirth: optional(fc.constant('1990-05-15')),
      }),
      documents: group({
        types: optional(fc.array(fc.constantFrom('PASSPORT', 'VISA'), { maxLength: 3 })),
        countries: optional(fc.array(country, { maxLength: 3 })),
        nfcRequired: flag,
      }),
      session: group({
        locale: optional(text),
        lang: optional(text),
        expiryTime: optional(fc.integer({ min: -5, max: 3_000_000 })),
        sessionLength: optional(fc.integer({ min: 0, max: 4000 })),
        presentation: optional(fc.constantFrom('REDIRECT', 'IFRAME', 'MOBILE_SDK')),
        generateDigitString: flag,
      }),
      redirect: group({ successUrl: optional(fc.webUrl()), errorUrl: optional(fc.constant('https://app.example/x')) }),
      steps: group({
        utilityBill: flag,
        additionalSteps: optional(
          fc.array(fc.record({ step: text, type: fc.constantFrom('UPLOAD', 'EXTRACT', 'COMPARE') }), { maxLength: 3 }),
        ),
      }),
      questionnaire: group({ key: optional(text), disabled: flag, required: flag }),
      theme: optional(fc.oneof(text, fc.uuid())),
      externalRef: optional(text),
    },
    { requiredKeys: [] },
  );

  it('that breaks no rule of ours is valid to the vendor', () => {
    const rules = { isDevelopment: true, redirectOrigins: ['https://app.example'], refusesPersonalClientIds: true };
    let passed = 0;
    fc.assert(
      fc.property(inputs, (random) => {
        const input = random as StartInput;
        if (findInputFaults('user-123', input, rules).length > 0) return;
        passed += 1;
        const request = toTokenRequest({ clientId: 'user-123', input, callbackUrl: null });
        expect([isValid(JSON.parse(JSON.stringify(request))), isValid.errors]).toEqual([true, null]);
      }),
      { numRuns: 5000 },
    );
    expect(passed).toBeGreaterThan(50);
  });
});

function leaves(value: object, path: readonly string[] = []): string[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const here = [...path, name];
    if (Array.isArray(inner)) {
      const objects = inner.filter((item): item is object => typeof item === 'object' && item !== null);
      return [here.join('.'), ...objects.flatMap((item) => leaves(item, here))];
    }
    return typeof inner === 'object' && inner !== null ? leaves(inner, here) : [here.join('.')];
  });
}

function fieldPaths(type: GraphQLInputObjectType, path: readonly string[] = []): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const here = [...path, field.name];
    return isInputObjectType(named) ? fieldPaths(named, here) : [here.join('.')];
  });
}
