import { describe, expect, it } from 'vitest';
import type { StartInput } from '../../src/model/start-input.ts';
import { findInputFaults, type StartRules } from '../../src/model/start-rules.ts';

const rules: StartRules = {
  isDevelopment: false,
  redirectOrigins: ['https://app.example'],
  refusesPersonalClientIds: true,
};

function faultsOf(input: StartInput, changed: Partial<StartRules> = {}) {
  return findInputFaults('user-123', input, { ...rules, ...changed });
}

describe('a start that breaks no rule', () => {
  it.each<[string, StartInput]>([
    ['has no input at all', {}],
    ['has groups that are null', { person: null, session: null, redirect: null, documents: null }],
    ['has names of another script', { person: { firstName: 'Жан-Поль', lastName: "O'Brien & Søn" } }],
    ['has names of one and of a hundred characters', { person: { firstName: '李', lastName: '😀'.repeat(100) } }],
    ['has the shortest times', { session: { expiryTime: 1, sessionLength: 60 } }],
    ['has the longest times', { session: { expiryTime: 2_592_000, sessionLength: 3_600 } }],
    [
      'has a digit string with the longest time it allows',
      { session: { generateDigitString: true, expiryTime: 86_400 } },
    ],
    ['has a redirect to an allowed origin', { redirect: { successUrl: 'https://app.example/done?x=1' } }],
    ['shows an iframe with a language of its own', { session: { presentation: 'IFRAME', lang: 'lt' } }],
    ['asks for a utility bill alone', { steps: { utilityBill: true } }],
    [
      'has additional steps without a utility bill',
      { steps: { utilityBill: false, additionalSteps: [{ step: 'POA2', type: 'UPLOAD' }] } },
    ],
    ['switches the questionnaire off', { questionnaire: { disabled: true } }],
  ])('%s', (_sentence, input) => {
    expect(faultsOf(input)).toEqual([]);
  });
});

describe('a broken rule', () => {
  const tooLong = (maximum: number) => `This must have 1 to ${maximum} characters.`;
  it.each<[string, StartInput, string, string]>([
    ['an empty name', { person: { firstName: '' } }, 'input.person.firstName', tooLong(100)],
    ['a name of 101 characters', { person: { lastName: 'a'.repeat(101) } }, 'input.person.lastName', tooLong(100)],
    [
      'a digit in a name',
      { person: { firstName: 'J0hn' } },
      'input.person.firstName',
      'A name must not contain digits.',
    ],
    [
      'a digit of another script in a name',
      { person: { lastName: 'أحمد٣' } },
      'input.person.lastName',
      'A name must not contain digits.',
    ],
    [
      'a personal number of 51 characters',
      { person: { personalNumber: '1'.repeat(51) } },
      'input.person.personalNumber',
      tooLong(50),
    ],
    [
      'a document number of 51 characters',
      { person: { documentNumber: '1'.repeat(51) } },
      'input.person.documentNumber',
      tooLong(50),
    ],
    ['an address of 256 characters', { person: { address: 'a'.repeat(256) } }, 'input.person.address', tooLong(255)],
    [
      'no document types',
      { documents: { types: [] } },
      'input.documents.types',
      'An empty list allows nothing: leave it out to allow everything.',
    ],
    [
      'no countries',
      { documents: { countries: [] } },
      'input.documents.countries',
      'An empty list allows nothing: leave it out to allow everything.',
    ],
    [
      'a time of nothing',
      { session: { expiryTime: 0 } },
      'input.session.expiryTime',
      'This must be 1 to 2592000 seconds.',
    ],
    [
      'a time over thirty days',
      { session: { expiryTime: 2_592_001 } },
      'input.session.expiryTime',
      'This must be 1 to 2592000 seconds.',
    ],
    [
      'a session under a minute',
      { session: { sessionLength: 59 } },
      'input.session.sessionLength',
      'This must be 60 to 3600 seconds.',
    ],
    [
      'a session over an hour',
      { session: { sessionLength: 3_601 } },
      'input.session.sessionLength',
      'This must be 60 to 3600 seconds.',
    ],
    [
      'a locale of 8 characters',
      { session: { locale: 'zh_TW_xx' } },
      'input.session.locale',
      'A language has 2 to 7 letters, digits, "_" or "-".',
    ],
    [
      'a language with an ampersand',
      { session: { lang: 'en&x' } },
      'input.session.lang',
      'A language has 2 to 7 letters, digits, "_" or "-".',
    ],
    [
      'a digit string that lives too long',
      { session: { generateDigitString: true, expiryTime: 86_401 } },
      'input.session.expiryTime',
      'With a digit string the time must not be over 86400 seconds.',
    ],
    [
      'a locale in an iframe',
      { session: { presentation: 'IFRAME', locale: 'lt' } },
      'input.session.locale',
      'The locale has no effect in an iframe: use lang.',
    ],
    [
      'a redirect in an iframe',
      { session: { presentation: 'IFRAME' }, redirect: { errorUrl: 'https://app.example/' } },
      'input.redirect.errorUrl',
      'Redirect URLs must not be sent for an iframe: listen to the message event of the page instead.',
    ],
    [
      'a redirect elsewhere',
      { redirect: { successUrl: 'https://evil.example/' } },
      'input.redirect.successUrl',
      'The origin of a redirect URL must be one of REDIRECT_ORIGINS of the gateway.',
    ],
    [
      'a redirect to the allowed host without encryption',
      { redirect: { unverifiedUrl: 'http://app.example/' } },
      'input.redirect.unverifiedUrl',
      'The origin of a redirect URL must be one of REDIRECT_ORIGINS of the gateway.',
    ],
    [
      'a redirect with a user name',
      { redirect: { errorUrl: 'https://x@app.example/' } },
      'input.redirect.errorUrl',
      'A redirect URL must not contain a user name or password.',
    ],
    [
      'a redirect that looks like the allowed one',
      { redirect: { errorUrl: 'https://app.example.evil.example/' } },
      'input.redirect.errorUrl',
      'The origin of a redirect URL must be one of REDIRECT_ORIGINS of the gateway.',
    ],
    [
      'a script as redirect',
      { redirect: { errorUrl: 'javascript:alert(1)' } },
      'input.redirect.errorUrl',
      'The origin of a redirect URL must be one of REDIRECT_ORIGINS of the gateway.',
    ],
    [
      'a redirect of 2,049 characters',
      { redirect: { errorUrl: `https://app.example/${'a'.repeat(2029)}` } },
      'input.redirect.errorUrl',
      'A redirect URL must have 5 to 2048 characters.',
    ],
    [
      'no registers',
      { checks: { registryCentersCountries: [] } },
      'input.checks.registryCentersCountries',
      'An empty list allows nothing: leave it out to allow everything.',
    ],
    [
      'a utility bill beside additional steps',
      { steps: { utilityBill: true, additionalSteps: [{ step: 'POA2', type: 'UPLOAD' }] } },
      'input.steps.utilityBill',
      'A utility bill must not be asked for together with additional steps: make it one of them.',
    ],
    [
      'steps of two types',
      {
        steps: {
          additionalSteps: [
            { step: 'A', type: 'UPLOAD' },
            { step: 'B', type: 'EXTRACT' },
          ],
        },
      },
      'input.steps.additionalSteps',
      'All additional steps must have the same type.',
    ],
    [
      'a step named twice',
      {
        steps: {
          additionalSteps: [
            { step: 'A', type: 'UPLOAD', country: 'lt' },
            { step: 'A', type: 'UPLOAD', country: 'LT' },
          ],
        },
      },
      'input.steps.additionalSteps',
      'A step must be named once only for each country and document type.',
    ],
    [
      'a step without a name',
      { steps: { additionalSteps: [{ step: '', type: 'UPLOAD' }] } },
      'input.steps.additionalSteps.0.step',
      tooLong(100),
    ],
    [
      'a control character in the name of a step',
      { steps: { additionalSteps: [{ step: 'A\n', type: 'UPLOAD' }] } },
      'input.steps.additionalSteps.0.step',
      'The name of a step must not contain control characters.',
    ],
    [
      'expected values of a step that compares nothing',
      { steps: { additionalSteps: [{ step: 'A', type: 'UPLOAD', expected: [{ field: 'a', value: 'b' }] }] } },
      'input.steps.additionalSteps.0.expected',
      'Expected values belong to steps of type COMPARE.',
    ],
    ['a theme that is no UUID', { theme: 'dark' }, 'input.theme', 'A theme is a UUID.'],
    ['a reference of 41 characters', { externalRef: 'a'.repeat(41) }, 'input.externalRef', tooLong(40)],
    [
      'a questionnaire that is named and disabled',
      { questionnaire: { key: 'k', disabled: true } },
      'input.questionnaire.disabled',
      'A questionnaire cannot be named and disabled at once.',
    ],
    [
      'a sandbox result with production keys',
      { sandbox: { dummyStatus: 'APPROVED' } },
      'input.sandbox.dummyStatus',
      'Sandbox results need development keys and IDENFY_ENVIRONMENT=development.',
    ],
  ])('%s is named with its place', (_sentence, input, path, message) => {
    expect(faultsOf(input)).toEqual([{ path: path.split('.'), message }]);
  });

  it.each(Array.from('~!@#$%^*()_+={}[]|\\:;",/?'))('the character %s in a name is refused', (character) => {
    const message = 'A name must not contain any of ~!@#$%^*()_+={}[]|\\:;",/?';
    expect(faultsOf({ person: { firstName: `A${character}B` } })).toEqual([
      { path: ['input', 'person', 'firstName'], message },
    ]);
  });

  it.each(['<', '>'])('the character %s, on which the vendor disagrees with itself, is left to it', (character) => {
    expect(faultsOf({ person: { firstName: `A${character}B` } })).toEqual([]);
  });

  it('is named together with every other', () => {
    const faults = faultsOf({ person: { firstName: '', lastName: '1' }, theme: 'x', session: { sessionLength: 1 } });
    expect(faults.map((fault) => fault.path.join('.'))).toEqual([
      'input.person.firstName',
      'input.person.lastName',
      'input.session.sessionLength',
      'input.theme',
    ]);
  });
});

describe('a client id', () => {
  it.each(['jane@mail.example', 'a@b', '+37060012345', '+12345678'])('%s is refused as personal data', (clientId) => {
    const [fault, ...others] = findInputFaults(clientId, {}, rules);
    expect(others).toEqual([]);
    expect(fault?.path).toEqual(['clientId']);
    expect(fault?.message).toMatch(/^A client id must not be an e-mail address or a telephone number/u);
    expect(fault?.message).not.toContain(clientId);
  });

  it.each(['user-123', '37060012345', '@handle', 'handle@', '+1234567', '+1234567890123456'])(
    '%s is fine',
    (clientId) => {
      expect(findInputFaults(clientId, {}, rules)).toEqual([]);
    },
  );

  it('may be an e-mail address where the operator allows it', () => {
    expect(findInputFaults('jane@mail.example', {}, { ...rules, refusesPersonalClientIds: false })).toEqual([]);
  });
});

describe('a sandbox result', () => {
  it('is fine with development keys', () => {
    expect(faultsOf({ sandbox: { dummyStatus: 'DENIED' } }, { isDevelopment: true })).toEqual([]);
  });
});
