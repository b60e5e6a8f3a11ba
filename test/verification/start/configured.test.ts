import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSwitches, stepSwitches } from '../../../src/model/start-input.ts';
import { findConfiguredPath } from '../../../src/verification/start/configured.ts';
import { freeInput, startInput } from './inputs.ts';

describe('what a caller may say without verification:configure', () => {
  it('is how the page is shown and where the browser goes afterwards, in any combination', () => {
    fc.assert(
      fc.property(freeInput, (input) => {
        expect(findConfiguredPath(input)).toBeNull();
      }),
    );
  });

  it('is nothing at all, in whatever way that is said', () => {
    for (const input of [{}, { person: null }, { person: {} }, { session: { expiryTime: null } }, { theme: null }]) {
      expect(findConfiguredPath(input)).toBeNull();
    }
  });

  it.each([
    ...['firstName', 'lastName', 'dateOfBirth', 'sex', 'nationality', 'personalNumber', 'documentNumber'].map(
      inGroup('person'),
    ),
    ...['dateOfIssue', 'dateOfExpiry', 'address'].map(inGroup('person')),
    ...['types', 'countries', 'driverLicenseBack', 'allowBsnMasking', 'nfcRequired', 'nfcOptional'].map(
      inGroup('documents'),
    ),
    ...['expiryTime', 'sessionLength', 'showInstructions', 'generateDigitString'].map(inGroup('session')),
    ...checkSwitches.map(inGroup('checks')),
    ...['registryCentersCountries', 'riskAssessmentProfile', 'faceMatchingThresholdModifier', 'ageLimit', 'ageMax'].map(
      inGroup('checks'),
    ),
    ...[...stepSwitches, 'tokenType', 'additionalSteps'].map(inGroup('steps')),
    ...['key', 'required', 'disabled'].map(inGroup('questionnaire')),
    inGroup('sandbox')('dummyStatus'),
  ])('is not %s.%s, whatever its value', (group, field) => {
    for (const value of [false, true, 0, 1, '', 'text', [], ['LT'], {}]) {
      expect(findConfiguredPath({ [group]: { [field]: value } })).toEqual(['input', group, field]);
    }
  });

  it.each(['theme', 'externalRef'] as const)('is not %s', (field) => {
    expect(findConfiguredPath({ [field]: 'order-7' })).toEqual(['input', field]);
  });

  it('is told by the path of something that was said, and only when something else was said than what is free', () => {
    fc.assert(
      fc.property(startInput, (input) => {
        const path = findConfiguredPath(input)?.join('.') ?? null;
        const needed = saidPaths(input).filter((one) => !free.has(one));
        expect(needed.length === 0 ? [null] : needed).toContain(path);
      }),
    );
  });
});

/** The arguments that anybody may say, as the schema documents them. */
const free = new Set([
  'input.session.locale',
  'input.session.lang',
  'input.session.presentation',
  'input.redirect.successUrl',
  'input.redirect.errorUrl',
  'input.redirect.unverifiedUrl',
]);

function inGroup(group: string): (field: string) => readonly [string, string] {
  return (field) => [group, field];
}

function saidPaths(input: object): readonly string[] {
  const isSaid = ([, value]: readonly [string, unknown]) => value !== null && value !== undefined;
  return Object.entries(input)
    .filter(isSaid)
    .flatMap(([group, value]: readonly [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value)
            .filter(isSaid)
            .map(([field]) => `input.${group}.${field}`)
        : [`input.${group}`],
    );
}
