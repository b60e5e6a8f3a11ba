import { getNamedType, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/graphql/schema.ts';
import { callerSettings, headersAs } from './support/callers.ts';
import { postGraphQL } from './support/http-server.ts';
import { startSimulatedGateway } from './support/simulated.ts';

/** What a caller says in the place of an argument, and what the vendor is sent for it. */
interface Saying {
  readonly input: object;
  readonly sent: Readonly<Record<string, unknown>>;
}

const uuid = '123e4567-e89b-12d3-a456-426614174000';
const say = (group: string, name: string, value: unknown, sent: Readonly<Record<string, unknown>>): Saying => ({
  input: { [group]: { [name]: value } },
  sent,
});
const person = (name: string, value: string, sent = value) => say('person', name, value, { [name]: sent });
const switched = (group: string, name: string) => say(group, name, true, { [name]: true });

/** A further upload that has this besides, and what of it is sent. */
function step(more: object, sent: object, values?: object): Saying {
  const asked = { step: 'POA2', type: 'COMPARE', ...more };
  return {
    input: { steps: { additionalSteps: [asked] } },
    sent: { additionalSteps: sent, ...(values && { additionalData: values }) },
  };
}

const everywhere = (more: object) => ({ ALL: { ALL: { POA2: { type: 'COMPARE', ...more } } } });
const texts = [{ locale: 'en', name: 'Proof', description: 'Show it' }];
const sentTexts = everywhere({ texts: { en: { name: 'Proof', description: 'Show it' } } });
const expectedValue = { expected: [{ field: 'address', value: 'Main street 1' }] };
const sentValue = { POA2: { address: 'Main street 1' } };
const settings = { canUpload: true, canCapture: false, canUploadPDF: true };

/** Arguments that anybody may send who may start. */
const free: Readonly<Record<string, Saying>> = {
  'session.locale': say('session', 'locale', 'fr', { locale: 'fr' }),
  'session.lang': say('session', 'lang', 'lt', {}),
  'session.presentation': say('session', 'presentation', 'MOBILE_SDK', {}),
  'redirect.successUrl': say('redirect', 'successUrl', 'https://app.example/a', {
    successUrl: 'https://app.example/a',
  }),
  'redirect.errorUrl': say('redirect', 'errorUrl', 'https://app.example/b', { errorUrl: 'https://app.example/b' }),
  'redirect.unverifiedUrl': say('redirect', 'unverifiedUrl', 'https://app.example/c', {
    unverifiedUrl: 'https://app.example/c',
  }),
};

/** Arguments that need `verification:configure`. */
const configured: Readonly<Record<string, Saying>> = {
  'person.firstName': person('firstName', 'Jean'),
  'person.lastName': person('lastName', 'Dupré'),
  'person.dateOfBirth': person('dateOfBirth', '1990-05-15'),
  'person.sex': person('sex', 'FEMALE', 'F'),
  'person.nationality': person('nationality', 'FR'),
  'person.personalNumber': person('personalNumber', '39001010000'),
  'person.documentNumber': person('documentNumber', 'AB123'),
  'person.dateOfIssue': person('dateOfIssue', '2020-01-31'),
  'person.dateOfExpiry': person('dateOfExpiry', '2030-01-31'),
  'person.address': person('address', 'Main street 1'),
  'documents.types': say('documents', 'types', ['PASSPORT'], { documents: ['PASSPORT'] }),
  'documents.countries': say('documents', 'countries', ['LT', 'US'], { country: ['LT', 'US'] }),
  'documents.driverLicenseBack': switched('documents', 'driverLicenseBack'),
  'documents.allowBsnMasking': switched('documents', 'allowBsnMasking'),
  'documents.nfcRequired': switched('documents', 'nfcRequired'),
  'documents.nfcOptional': switched('documents', 'nfcOptional'),
  'session.expiryTime': say('session', 'expiryTime', 7200, { expiryTime: 7200 }),
  'session.sessionLength': say('session', 'sessionLength', 900, { sessionLength: 900 }),
  'session.showInstructions': say('session', 'showInstructions', false, { showInstructions: false }),
  'session.generateDigitString': say('session', 'generateDigitString', true, { generateDigitString: true }),
  'checks.reviewSuccessful': switched('checks', 'reviewSuccessful'),
  'checks.reviewFailed': switched('checks', 'reviewFailed'),
  'checks.checkAml': switched('checks', 'checkAml'),
  'checks.autoAmlMonitoring': switched('checks', 'autoAmlMonitoring'),
  'checks.checkCriminal': switched('checks', 'checkCriminal'),
  'checks.checkLid': switched('checks', 'checkLid'),
  'checks.checkDriverLicense': switched('checks', 'checkDriverLicense'),
  'checks.checkIpProxy': switched('checks', 'checkIpProxy'),
  'checks.checkLiveness': say('checks', 'checkLiveness', false, { checkLiveness: false }),
  'checks.checkFaceBlacklist': say('checks', 'checkFaceBlacklist', false, { checkFaceBlacklist: false }),
  'checks.checkDocFaceBlacklist': switched('checks', 'checkDocFaceBlacklist'),
  'checks.checkPersonBlacklist': switched('checks', 'checkPersonBlacklist'),
  'checks.checkDuplicateFaces': switched('checks', 'checkDuplicateFaces'),
  'checks.checkDuplicateDocFaces': switched('checks', 'checkDuplicateDocFaces'),
  'checks.checkDuplicatePersonalData': switched('checks', 'checkDuplicatePersonalData'),
  'checks.registryCentersCountries': say('checks', 'registryCentersCountries', ['LT'], {
    registryCentersCountries: ['LT'],
  }),
  'checks.riskAssessmentProfile': say('checks', 'riskAssessmentProfile', uuid, { riskAssessmentProfile: uuid }),
  'checks.faceMatchingThresholdModifier': say('checks', 'faceMatchingThresholdModifier', 0.1, {
    faceMatchingThresholdModifier: 0.1,
  }),
  'checks.ageLimit': say('checks', 'ageLimit', 1, { ageLimit: 1 }),
  'checks.ageMax': say('checks', 'ageMax', 199, { ageMax: 199 }),
  'steps.tokenType': say('steps', 'tokenType', 'DOCUMENT', { tokenType: 'DOCUMENT' }),
  'steps.utilityBill': switched('steps', 'utilityBill'),
  'steps.verifyEmail': switched('steps', 'verifyEmail'),
  'steps.verifyPhone': switched('steps', 'verifyPhone'),
  'steps.verifyAddress': switched('steps', 'verifyAddress'),
  'steps.verifyBank': switched('steps', 'verifyBank'),
  'steps.verifyBankAccounts': switched('steps', 'verifyBankAccounts'),
  'steps.verifyBankBalances': switched('steps', 'verifyBankBalances'),
  'steps.verifyBankTransactions': switched('steps', 'verifyBankTransactions'),
  'steps.bankCardVerification': switched('steps', 'bankCardVerification'),
  'steps.bankCardPdfUpload': switched('steps', 'bankCardPdfUpload'),
  'steps.additionalSteps.step': step({}, everywhere({})),
  'steps.additionalSteps.type': step({ type: 'UPLOAD' }, everywhere({ type: 'UPLOAD' })),
  'steps.additionalSteps.country': step({ country: 'LT' }, { LT: { ALL: { POA2: { type: 'COMPARE' } } } }),
  'steps.additionalSteps.documentType': step(
    { documentType: 'PASSPORT' },
    { ALL: { PASSPORT: { POA2: { type: 'COMPARE' } } } },
  ),
  'steps.additionalSteps.fields': step({ fields: ['address'] }, everywhere({ fields: ['address'] })),
  'steps.additionalSteps.texts.locale': step({ texts }, sentTexts),
  'steps.additionalSteps.texts.name': step({ texts }, sentTexts),
  'steps.additionalSteps.texts.description': step({ texts }, sentTexts),
  'steps.additionalSteps.settings.canUpload': step({ settings }, everywhere({ settings })),
  'steps.additionalSteps.settings.canCapture': step({ settings }, everywhere({ settings })),
  'steps.additionalSteps.settings.canUploadPDF': step({ settings }, everywhere({ settings })),
  'steps.additionalSteps.expected.field': step(expectedValue, everywhere({}), sentValue),
  'steps.additionalSteps.expected.value': step(expectedValue, everywhere({}), sentValue),
  'questionnaire.key': say('questionnaire', 'key', 'short-one', { questionnaire: 'short-one' }),
  'questionnaire.required': say('questionnaire', 'required', false, { questionnaireRequired: false }),
  'questionnaire.disabled': say('questionnaire', 'disabled', true, { questionnaire: null }),
  theme: { input: { theme: uuid }, sent: { theme: uuid } },
  externalRef: { input: { externalRef: 'order-7' }, sent: { externalRef: 'order-7' } },
  'sandbox.dummyStatus': say('sandbox', 'dummyStatus', 'APPROVED', { dummyStatus: 'APPROVED' }),
};

/** The arguments that hold no others, with their groups before them. */
function leavesOf(type: unknown, path: readonly string[] = []): readonly string[] {
  if (!isInputObjectType(type)) return [path.join('.')];
  return Object.values(type.getFields()).flatMap((field) => leavesOf(getNamedType(field.type), [...path, field.name]));
}

const start = `mutation S($input: StartVerificationInput) {
  startVerification(clientId: "client-1", policy: NEW_SESSION, input: $input) { disposition errors { code path } }
}`;

async function open() {
  const gateway = await startSimulatedGateway({
    ...callerSettings,
    IDENFY_ENVIRONMENT: 'development',
    REDIRECT_ORIGINS: 'https://app.example',
    BUDGET_CLIENT: 'off',
  });
  const startAs = async (role: 'client' | 'mightyClient', input: object) => {
    const response = await postGraphQL(
      gateway.url,
      { query: start, variables: { input } },
      headersAs(role, 'client-1'),
    );
    return { status: response.status, answer: (await response.json()) as unknown };
  };
  return { ...gateway, startAs };
}

const created = { status: 200, answer: { data: { startVerification: { disposition: 'CREATED', errors: [] } } } };

/** What the vendor is sent whatever is asked for; without a reference of the caller's the start's own goes along. */
const always = { clientId: 'client-1', externalRef: expect.stringMatching(/^[0-9a-z]{16}$/u) as unknown };

describe('an argument of a start', () => {
  it('is tried here, whichever it is', () => {
    const tried = [...Object.keys(free), ...Object.keys(configured)];
    expect(tried.sort()).toEqual([...leavesOf(createSchema().getType('StartVerificationInput'))].sort());
  });

  it('that changes what is checked, expected, accepted or paid is refused by name without verification:configure', async () => {
    const { startAs, simulator } = await open();
    for (const [leaf, { input }] of Object.entries(configured)) {
      const [group = '', field] = leaf.split('.');
      const path = ['input', group, ...(field === undefined ? [] : [field])].join('.');
      expect({ leaf, ...(await startAs('client', input)) }).toMatchObject({
        leaf,
        status: 200,
        answer: {
          data: { startVerification: null },
          errors: [
            {
              message: `${path} needs verification:configure.`,
              path: ['startVerification'],
              extensions: { code: 'FORBIDDEN' },
            },
          ],
        },
      });
    }
    expect(simulator.calls).toEqual([]);
    expect(simulator.vendor.sold).toBe(0);
  });

  it('reaches the vendor from a caller with verification:configure', async () => {
    const { startAs, simulator } = await open();
    for (const [leaf, { input, sent }] of Object.entries(configured)) {
      expect({ leaf, ...(await startAs('mightyClient', input)) }).toEqual({ leaf, ...created });
      expect(simulator.calls.at(-1)?.body).toEqual({ ...always, ...sent });
    }
  });

  it('that only says how the page is shown and where the browser goes is free', async () => {
    const { startAs, simulator } = await open();
    for (const [leaf, { input, sent }] of Object.entries(free)) {
      expect({ leaf, ...(await startAs('client', input)) }).toEqual({ leaf, ...created });
      expect(simulator.calls.at(-1)?.body).toEqual({ ...always, ...sent });
    }
  });

  it('that is free does not carry another one along', async () => {
    const { startAs, simulator } = await open();
    for (const [leaf, { input }] of Object.entries(configured)) {
      const both = { redirect: { successUrl: 'https://app.example/a' }, ...input };
      expect({ leaf, ...(await startAs('client', both)) }).toMatchObject({
        leaf,
        answer: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      });
    }
    expect(simulator.calls).toEqual([]);
  });

  it('that says nothing needs nothing', async () => {
    const { startAs, simulator } = await open();
    const silent = { person: { firstName: null }, checks: {}, theme: null, session: { expiryTime: null } };
    expect(await startAs('client', silent)).toEqual(created);
    expect(simulator.calls.map(({ body }) => body)).toEqual([always]);
  });
});
