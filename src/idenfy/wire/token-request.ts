import type { Questionnaire, SessionRequest, StartInput } from '../../model/start-input.ts';
import { toAdditionalData, toAdditionalSteps } from './additional-steps.ts';
import { sameParameters } from './parameters.ts';

/** The JSON object that `POST /api/v2/token` takes. */
export type TokenRequest = Readonly<Record<string, unknown>>;

/**
 * What the vendor assumes when nothing is said, where its documentation leaves no doubt. Everything whose default stands in the
 * account's settings is absent here and so is always sent; so are `locale` and `faceMatchingThresholdModifier`, on which the
 * sources disagree or are old.
 */
const certainDefaults: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['tokenType', 'IDENTIFICATION'],
  ['showInstructions', true],
  ['generateDigitString', false],
  ['utilityBill', false],
  ['questionnaireRequired', true],
]);

const vendorSex = { MALE: 'M', FEMALE: 'F' } as const;

/**
 * Writes a request in the vendor's words (vendor documentation, token generation). What is absent, null or the vendor's certain
 * default is left out, save that a disabled questionnaire is written as null. How the page is shown is ours and not sent.
 */
export function toTokenRequest({ clientId, input, callbackUrl }: SessionRequest): TokenRequest {
  const { person, documents, steps, questionnaire, theme, externalRef } = input;
  const said = {
    clientId,
    callbackUrl,
    externalRef,
    theme,
    sex: person?.sex && vendorSex[person.sex],
    documents: documents?.types,
    country: toCountry(documents?.countries),
    additionalSteps: toAdditionalSteps(steps?.additionalSteps ?? []),
    additionalData: toAdditionalData(steps?.additionalSteps ?? []),
    questionnaireRequired: questionnaire?.required,
    ...toSameParameters(input),
  };
  const sent = Object.entries(said).filter(
    ([name, value]) => value !== null && value !== undefined && certainDefaults.get(name) !== value,
  );
  return { ...Object.fromEntries(sent), ...toQuestionnaire(questionnaire) };
}

function toSameParameters(input: StartInput): Record<string, unknown> {
  const groups: Readonly<Record<string, object | string | null | undefined>> = { ...input };
  return Object.fromEntries(
    Object.entries(sameParameters).flatMap(([group, names]) => {
      const values = new Map<string, unknown>(Object.entries(groups[group] ?? {}));
      return names.map((name) => [name, values.get(name)]);
    }),
  );
}

/** One country goes as a string: every version of the documentation takes that, only the newest takes an array. */
function toCountry(countries: readonly string[] | null | undefined): string | readonly string[] | null {
  return countries?.length === 1 ? (countries[0] ?? null) : (countries ?? null);
}

function toQuestionnaire(questionnaire: Questionnaire | null | undefined): { questionnaire?: string | null } {
  if (questionnaire?.disabled === true) return { questionnaire: null };
  const key = questionnaire?.key ?? null;
  return key === null ? {} : { questionnaire: key };
}
