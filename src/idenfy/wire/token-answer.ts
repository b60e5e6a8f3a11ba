import { z } from 'zod';
import type { AppliedPerson, AppliedSettings, CreatedSession } from '../../model/session.ts';
import type { TokenType } from '../../model/start-input.ts';
import { optionalText, requiredText, shownNumber, shownText, shownTexts } from './fields.ts';

/** The smaller of the two defaults that the vendor's documents name, so that a session is never thought to live too long. */
const assumedExpiryTime = 3600;

/** What we hand out or count with must be right; what is only shown is null where it is not what the documents say. */
const tokenAnswer = z.object({
  authToken: requiredText,
  scanRef: requiredText,
  redirectUrl: optionalText,
  digitString: optionalText,
  expiryTime: z.int().nonnegative().nullish(),
  sessionLength: shownNumber,
  tokenType: shownText,
  externalRef: shownText,
  locale: shownText,
  showInstructions: z.boolean().nullish().catch(null),
  country: z.unknown().optional(),
  documents: shownTexts,
  allowedDocuments: z.record(z.string(), shownTexts).nullish().catch(null),
  successUrl: shownText,
  errorUrl: shownText,
  unverifiedUrl: shownText,
  questionnaire: shownText,
  riskAssessmentProfile: shownText,
  theme: shownText,
  registryCentersCountries: shownTexts,
  faceMatchingThresholdModifier: shownNumber,
  ageLimit: shownNumber,
  ageMax: shownNumber,
  additionalSteps: z.unknown().optional(),
  firstName: shownText,
  lastName: shownText,
  dateOfBirth: shownText,
  sex: shownText,
  nationality: shownText,
  personalNumber: shownText,
  documentNumber: shownText,
  dateOfIssue: shownText,
  dateOfExpiry: shownText,
  address: shownText,
});
type TokenAnswer = z.output<typeof tokenAnswer>;

/**
 * Reads the answer of `POST /api/v2/token` (vendor documentation, token generation). Null when what we need is missing or of a
 * wrong type. When the vendor does not say how long the session lives, it is what was asked for, else an hour.
 */
export function parseTokenAnswer(json: unknown, requestedExpiryTime: number | null): CreatedSession | null {
  const parsed = tokenAnswer.safeParse(json);
  if (!parsed.success) return null;
  const answer = parsed.data;
  return {
    scanRef: answer.scanRef,
    authToken: answer.authToken,
    redirectUrl: answer.redirectUrl,
    digitString: answer.digitString,
    externalRef: answer.externalRef,
    applied: {
      ...toAppliedSettings(answer),
      expiryTime: answer.expiryTime ?? requestedExpiryTime ?? assumedExpiryTime,
      switches: readSwitches(json),
    },
  };
}

function toAppliedSettings(answer: TokenAnswer): Omit<AppliedSettings, 'expiryTime' | 'switches'> {
  return {
    tokenType: toTokenType(answer.tokenType),
    sessionLength: answer.sessionLength,
    locale: answer.locale,
    showInstructions: answer.showInstructions ?? null,
    countries: readTexts(answer.country),
    documents: answer.documents,
    allowedDocuments: Object.entries(answer.allowedDocuments ?? {}).map(([country, types]) => ({
      country: country === 'ALL' ? null : country,
      types,
    })),
    successUrl: answer.successUrl,
    errorUrl: answer.errorUrl,
    unverifiedUrl: answer.unverifiedUrl,
    questionnaire: answer.questionnaire,
    riskAssessmentProfile: answer.riskAssessmentProfile,
    theme: answer.theme,
    registryCentersCountries: answer.registryCentersCountries,
    faceMatchingThresholdModifier: answer.faceMatchingThresholdModifier,
    ageLimit: answer.ageLimit,
    ageMax: answer.ageMax,
    additionalSteps: readStepNames(answer.additionalSteps),
    person: toAppliedPerson(answer),
  };
}

function toAppliedPerson(answer: TokenAnswer): AppliedPerson {
  return {
    firstName: answer.firstName,
    lastName: answer.lastName,
    dateOfBirth: answer.dateOfBirth,
    sex: toSex(answer.sex),
    nationality: answer.nationality,
    personalNumber: answer.personalNumber,
    documentNumber: answer.documentNumber,
    dateOfIssue: answer.dateOfIssue,
    dateOfExpiry: answer.dateOfExpiry,
    address: answer.address,
  };
}

function toTokenType(word: string | null): TokenType | null {
  return word === 'IDENTIFICATION' || word === 'DOCUMENT' ? word : null;
}

function toSex(word: string | null): string | null {
  if (word === 'M') return 'MALE';
  return word === 'F' ? 'FEMALE' : word;
}

/** The documents show a country as a string and as an array. */
function readTexts(value: unknown): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.filter((text): text is string => typeof text === 'string' && text !== '');
}

/** Every yes or no of the answer, by the vendor's name: which ones it sends grows with the account's features. */
function readSwitches(json: unknown): ReadonlyMap<string, boolean> {
  return new Map(membersOf(json).filter((member): member is [string, boolean] => typeof member[1] === 'boolean'));
}

/** Country, document type, step: the names of the third level, each once. */
function readStepNames(value: unknown): readonly string[] {
  const byDocument = membersOf(value).flatMap(([, ofCountry]) => membersOf(ofCountry));
  return [...new Set(byDocument.flatMap(([, steps]) => membersOf(steps).map(([name]) => name)))];
}

function membersOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
