import { standardError, type VendorError } from './errors.ts';

/** The JSON of a request. */
export type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  /** What the value must be, in the words of an error message. */
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
  /** The value of a session that was not told one. */
  readonly fallback: unknown;
}

const documents = ['ID_CARD', 'PASSPORT', 'DRIVER_LICENSE', 'RESIDENCE_PERMIT'];
const nameCharacters = /^[^\p{Nd}~!@#$%^*()_+={}[\]|:;",/?<>]*$/u;
const country = /^[A-Za-z]{2}$/u;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

function text(minimum: number, maximum: number, pattern = /^[\s\S]*$/u): Parameter {
  const accepts = (value: unknown) =>
    value === null ||
    (typeof value === 'string' &&
      Array.from(value).length >= minimum &&
      Array.from(value).length <= maximum &&
      pattern.test(value));
  return { expected: `a string of ${minimum} to ${maximum} allowed characters`, accepts, fallback: null };
}

function integer(minimum: number, maximum: number, fallback: number | null): Parameter {
  const accepts = (value: unknown) => Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
  return { expected: `an integer from ${minimum} to ${maximum}`, accepts, fallback };
}

function flag(fallback: boolean | null): Parameter {
  return {
    expected: 'a boolean',
    accepts: (value) => typeof value === 'boolean' || (fallback === null && value === null),
    fallback,
  };
}

function word(...words: readonly string[]): Parameter {
  const accepts = (value: unknown) => value === null || (typeof value === 'string' && words.includes(value));
  return { expected: `one of ${words.join(', ')}`, accepts, fallback: null };
}

const date: Parameter = {
  ...text(10, 10, /^\d{4}-\d\d-\d\d$/u),
  expected: 'a date in the format YYYY-MM-DD',
};
const url: Parameter = {
  expected: 'a URL of 5 to 2048 characters',
  accepts: (value) =>
    value === null || (typeof value === 'string' && value.length >= 5 && value.length <= 2048 && URL.canParse(value)),
  fallback: null,
};
const isCountry = (value: unknown) => typeof value === 'string' && country.test(value);
const listOf = (accepts: (value: unknown) => boolean) => (value: unknown) =>
  value === null || (Array.isArray(value) && value.every(accepts));
const object: Parameter = {
  expected: 'an object',
  accepts: (value) => value === null || (typeof value === 'object' && !Array.isArray(value)),
  fallback: null,
};

/**
 * The parameters of a session with their bounds and defaults ("Generate token"). What depends on the dashboard has the value of the
 * documentation's samples, and false where there is none.
 */
const parameters: Readonly<Record<string, Parameter>> = {
  tokenType: { ...word('IDENTIFICATION', 'DOCUMENT'), fallback: 'IDENTIFICATION' },
  externalRef: text(0, 40),
  firstName: text(1, 100, nameCharacters),
  lastName: text(1, 100, nameCharacters),
  dateOfBirth: date,
  dateOfExpiry: date,
  dateOfIssue: date,
  nationality: {
    expected: 'a valid ISO 3166-1 alpha-2 code',
    accepts: (value) => value === null || isCountry(value),
    fallback: null,
  },
  sex: word('M', 'F'),
  personalNumber: text(1, 50),
  documentNumber: text(1, 50),
  address: text(0, 255),
  country: {
    expected: 'a valid ISO 3166-1 alpha-2 code',
    accepts: (value) => value === null || isCountry(value) || (Array.isArray(value) && value.every(isCountry)),
    fallback: null,
  },
  documents: {
    expected: 'an array of document types',
    accepts: listOf((value) => typeof value === 'string' && /^[A-Z_]+$/u.test(value)),
    fallback: documents,
  },
  locale: { ...text(2, 7), fallback: 'en' },
  successUrl: url,
  errorUrl: url,
  unverifiedUrl: url,
  callbackUrl: url,
  expiryTime: integer(1, 2_592_000, 3600),
  sessionLength: integer(60, 3600, 600),
  showInstructions: flag(true),
  generateDigitString: flag(false),
  utilityBill: flag(null),
  additionalSteps: object,
  additionalData: object,
  questionnaire: text(1, 100),
  questionnaireRequired: flag(true),
  riskAssessmentProfile: { ...text(36, 36, uuid), expected: 'a UUID' },
  theme: { ...text(36, 36, uuid), expected: 'a UUID' },
  registryCentersCountries: { expected: 'an array of country codes', accepts: listOf(isCountry), fallback: [] },
  faceMatchingThresholdModifier: { expected: 'a number', accepts: (value) => typeof value === 'number', fallback: 1 },
  ageLimit: integer(0, 200, null),
  ageMax: integer(0, 200, null),
  dummyStatus: word('APPROVED', 'DENIED', 'SUSPECTED', 'EXPIRED', 'ACTIVE'),
  ...Object.fromEntries(
    [
      ...['reviewSuccessful', 'reviewFailed', 'verifyEmail', 'verifyPhone', 'verifyBank', 'verifyBankAccounts'],
      ...['verifyBankBalances', 'verifyBankTransactions', 'bankCardVerification', 'bankCardPdfUpload', 'verifyAddress'],
      ...['checkAml', 'autoAmlMonitoring', 'checkCriminal', 'checkLid', 'checkDriverLicense', 'checkIpProxy'],
      ...[
        'checkLiveness',
        'checkFaceBlacklist',
        'checkDocFaceBlacklist',
        'checkPersonBlacklist',
        'checkDuplicateFaces',
      ],
      ...['checkDuplicateDocFaces', 'checkDuplicatePersonalData', 'nfcRequired', 'nfcOptional', 'allowBsnMasking'],
      'driverLicenseBack',
    ].map((name) => [name, flag(false)]),
  ),
};

/** The names of all parameters besides the client. */
export const parameterNames: readonly string[] = Object.keys(parameters);

const upperCased: ReadonlySet<string> = new Set(['firstName', 'lastName', 'nationality']);

/** The settings of a session: every parameter, with defaults where none was sent and upper case where the vendor keeps it. */
export type SessionSettings = Readonly<Record<string, unknown>> & { readonly clientId: string };

/** Reads what a session is to be, or the first thing that is wrong with it. Parameters nobody documented are ignored. */
export function readSettings(json: Json): SessionSettings | VendorError {
  const clientId = json['clientId'] ?? json['personScanRef'];
  if (clientId === undefined) return standardError(400, 'MISSING_VALUE', "Field 'clientId' is required.");
  if (typeof clientId !== 'string' || !/^[\x20-\x7e]{1,100}$/u.test(clientId)) {
    return badValue('clientId', 'a string of 1 to 100 ASCII characters');
  }
  for (const [name, { accepts, expected }] of Object.entries(parameters)) {
    if (json[name] !== undefined && !accepts(json[name])) return badValue(name, expected);
  }
  if (json['utilityBill'] === true && json['additionalSteps']) {
    return standardError(400, 'BAD_VALUE', "Field 'utilityBill' cannot be combined with additionalSteps.");
  }
  const settings = Object.entries(parameters).map(([name, { fallback }]) => [
    name,
    settingOf(name, json[name] ?? fallback),
  ]);
  return { clientId, ...Object.fromEntries(settings) } as SessionSettings;
}

function settingOf(name: string, value: unknown): unknown {
  return upperCased.has(name) && typeof value === 'string' ? value.toUpperCase() : value;
}

function badValue(name: string, expected: string): VendorError {
  return standardError(400, 'BAD_VALUE', `Field '${name}' must be ${expected}.`);
}

/** Whether reading has failed. */
export function isVendorError(reading: SessionSettings | VendorError): reading is VendorError {
  return 'body' in reading;
}
