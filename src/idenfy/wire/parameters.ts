import { checkSwitches, stepSwitches, type StartInput } from '../../model/start-input.ts';

type Group = {
  [Name in keyof StartInput]-?: NonNullable<StartInput[Name]> extends object ? Name : never;
}[keyof StartInput];

/**
 * The parameters of `POST /api/v2/token` (vendor documentation, token generation) that have the same name and value in our
 * input, by our groups.
 */
export const sameParameters = {
  person: [
    'firstName',
    'lastName',
    'dateOfBirth',
    'nationality',
    'personalNumber',
    'documentNumber',
    'dateOfIssue',
    'dateOfExpiry',
    'address',
  ],
  documents: ['driverLicenseBack', 'allowBsnMasking', 'nfcRequired', 'nfcOptional'],
  session: ['locale', 'expiryTime', 'sessionLength', 'showInstructions', 'generateDigitString'],
  redirect: ['successUrl', 'errorUrl', 'unverifiedUrl'],
  checks: [
    ...checkSwitches,
    'registryCentersCountries',
    'riskAssessmentProfile',
    'faceMatchingThresholdModifier',
    'ageLimit',
    'ageMax',
  ],
  steps: [...stepSwitches, 'tokenType'],
  sandbox: ['dummyStatus'],
} as const satisfies { readonly [Name in Group]?: readonly (keyof NonNullable<StartInput[Name]>)[] };

/** The other parameters, and where their values stand in the arguments of a start; null for what no caller can say. */
const otherParameters: Readonly<Record<string, readonly string[] | null>> = {
  clientId: ['clientId'],
  callbackUrl: null,
  sex: ['input', 'person', 'sex'],
  documents: ['input', 'documents', 'types'],
  country: ['input', 'documents', 'countries'],
  additionalSteps: ['input', 'steps', 'additionalSteps'],
  additionalData: ['input', 'steps', 'additionalSteps'],
  questionnaire: ['input', 'questionnaire', 'key'],
  questionnaireRequired: ['input', 'questionnaire', 'required'],
  theme: ['input', 'theme'],
  externalRef: ['input', 'externalRef'],
};

const pathByParameter: ReadonlyMap<string, readonly string[] | null> = new Map([
  ...Object.entries(otherParameters),
  ...Object.entries(sameParameters).flatMap(([group, names]) =>
    names.map((name): [string, readonly string[]] => [name, ['input', group, name]]),
  ),
]);

/** Whether the vendor documents a parameter of this name for the creation of a session. */
export function isParameter(name: string): boolean {
  return pathByParameter.has(name);
}

/**
 * Where the value of a vendor parameter stands in the arguments of `startVerification`, for example `country` in
 * `input.documents.countries`. Null for a parameter that the caller does not set or that we do not know.
 */
export function inputPathOf(parameter: string): readonly string[] | null {
  return pathByParameter.get(parameter) ?? null;
}
