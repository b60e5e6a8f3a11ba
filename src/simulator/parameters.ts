import { standardError, type VendorError } from './errors.ts';
import {
  additionalData,
  additionalSteps,
  date,
  flag,
  integer,
  isCountry,
  isDocumentType,
  listOf,
  secureUrl,
  text,
  url,
  uuid,
  word,
  type Parameter,
} from './parameter-kinds.ts';

/** The JSON of a request. */
export type Json = Readonly<Record<string, unknown>>;

const documents = ['ID_CARD', 'PASSPORT', 'DRIVER_LICENSE', 'RESIDENCE_PERMIT'];
const nameCharacters = /^[^\p{Nd}~!@#$%^*()_+={}[\]|:;",/?<>]*$/u;
/** The longest time for a session with a digit string: the vendor's own default of `expiryTime`, in seconds. */
const longestWithDigitString = 86_400;

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
    accepts: (value) => value === null || value === 'ALL' || isCountry(value),
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
    accepts: listOf(isDocumentType),
    fallback: documents,
  },
  locale: { ...text(2, 7), fallback: 'en' },
  successUrl: url,
  errorUrl: url,
  unverifiedUrl: url,
  callbackUrl: secureUrl,
  expiryTime: integer(1, 2_592_000, 3600),
  sessionLength: integer(60, 3600, 600),
  showInstructions: flag(true),
  generateDigitString: flag(false),
  utilityBill: flag(null),
  additionalSteps,
  additionalData,
  questionnaire: text(1, 100),
  questionnaireRequired: flag(true),
  riskAssessmentProfile: uuid,
  theme: uuid,
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

/** What no single parameter is wrong about, but two are together. */
const contradictions: readonly { readonly message: string; readonly holds: (json: Json) => boolean }[] = [
  {
    message: "Field 'utilityBill' must not be combined with 'additionalSteps'.",
    holds: (json) => json['utilityBill'] === true && isSent(json['additionalSteps']),
  },
  {
    message: "Field 'additionalData' must be sent with 'additionalSteps'.",
    holds: (json) => isSent(json['additionalData']) && !isSent(json['additionalSteps']),
  },
  {
    message: `Field 'expiryTime' must be ${longestWithDigitString} at most with 'generateDigitString'.`,
    holds: (json) => json['generateDigitString'] === true && Number(json['expiryTime'] ?? 0) > longestWithDigitString,
  },
];

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
  const bad = findBadValue(parameters, json);
  if (bad) return bad;
  const contradiction = contradictions.find(({ holds }) => holds(json));
  if (contradiction) return standardError(400, 'BAD_VALUE', contradiction.message);
  const settings = Object.entries(parameters).map(([name, { fallback }]) => [
    name,
    settingOf(name, json[name] ?? fallback),
  ]);
  return { clientId, ...Object.fromEntries(settings) } as SessionSettings;
}

/** The first value that its parameter does not accept, as the error that says so, or null. */
export function findBadValue(parameters: Readonly<Record<string, Parameter>>, json: Json): VendorError | null {
  const bad = Object.entries(parameters).find(
    ([name, { accepts }]) => json[name] !== undefined && !accepts(json[name]),
  );
  return bad ? badValue(bad[0], bad[1].expected) : null;
}

function isSent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function settingOf(name: string, value: unknown): unknown {
  if (name === 'nationality' && value === 'ALL') return null;
  return upperCased.has(name) && typeof value === 'string' ? value.toUpperCase() : value;
}

function badValue(name: string, expected: string): VendorError {
  return standardError(400, 'BAD_VALUE', `Field '${name}' must be ${expected}.`);
}

/** Whether reading has failed. */
export function isVendorError(reading: SessionSettings | VendorError): reading is VendorError {
  return 'body' in reading;
}
