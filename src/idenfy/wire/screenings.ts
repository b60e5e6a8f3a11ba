import { z } from 'zod';
import type { AmlScreening } from '../../model/aml-screening.ts';
import type { AdditionalStepResults, Duplicates, Screenings } from '../../model/screenings.ts';
import { additionalData, additionalSteps } from './additional-step-results.ts';
import { optionalText } from './fields.ts';
import { questionnaireAnswers } from './questionnaire.ts';
import { isObject, memberOf, readTolerantly, type Reading } from './reading.ts';
import { amlCheck } from './screening-aml.ts';
import {
  addressVerification,
  bankCardVerification,
  bankVerification,
  driverLicenseCheck,
  emailVerification,
  phoneVerification,
  riskAssessment,
} from './screening-contacts.ts';
import { readRegistryCheck } from './screening-registry.ts';
import { amlServices, criminalServices, lostDocumentServices } from './screening-services.ts';
import { flag, list, orNothing, word } from './values.ts';

type ReadBlock<Value> = (json: unknown, names: readonly string[]) => Reading<Value>;

/** The body of one delivery, and what of it could not be read so far. */
interface Body {
  readonly json: unknown;
  readonly problems: string[];
}

const statusWords = z
  .object({
    additionalSteps: word('additionalStepsVerdict'),
    suspicionReasons: list(optionalText),
    denyReasons: list(optionalText),
    amlResultClass: optionalText,
    pepsStatus: optionalText,
    sanctionsStatus: optionalText,
    adverseMediaStatus: optionalText,
  })
  .nullish()
  .transform((status) => status ?? null);
type StatusWords = z.output<typeof statusWords>;

const scanRefs = z
  .array(optionalText)
  .nullish()
  .transform((refs) => refs?.flatMap((ref) => ref ?? []) ?? null);

/** What `data` tells of other verifications. An empty list says that none was found, which is not nothing. */
const duplicates = z
  .object({ duplicateFaces: scanRefs, duplicateDocFaces: scanRefs })
  .nullish()
  .transform((data): Duplicates | null =>
    data?.duplicateFaces || data?.duplicateDocFaces
      ? { faces: data.duplicateFaces, documentFaces: data.duplicateDocFaces }
      : null,
  );

const ofSchema =
  <Value>(schema: z.ZodType<Value | null>): ReadBlock<Value> =>
  (json, names) =>
    readTolerantly(schema, json, names);

/**
 * Reads what was checked besides document and face out of the body of an `IDENTIFICATION…` delivery (the vendor's OpenAPI document).
 * What could not be read is named in `unreadable`.
 */
export function parseScreenings(json: unknown): Screenings {
  const body: Body = { json, problems: isObject(json) ? [] : ['body'] };
  const status = read(body, ofSchema(statusWords), 'status');
  const screenings = {
    aml: readAml(body, status),
    lostDocuments: orNone(read(body, ofSchema(lostDocumentServices), 'LID', 'lid')),
    criminalRecords: orNone(read(body, ofSchema(criminalServices), 'CRIMINAL_CHECK')),
    registry: read(body, readRegistryCheck, 'registryCenterCheck'),
    ...readContacts(body),
    questionnaire: read(body, ofSchema(questionnaireAnswers), 'questionnaireAnswers'),
    riskAssessment: read(body, ofSchema(riskAssessment), 'riskAssessment'),
    additionalSteps: readAdditionalSteps(body, status),
    duplicates: read(body, ofSchema(duplicates), 'data'),
    gdcMatch: read(body, ofSchema(flag), 'gdcMatch'),
    manualAddress: read(body, ofSchema(optionalText), 'manualAddress'),
    manualAddressMatch: read(body, ofSchema(flag), 'manualAddressMatch'),
    suspicionReasons: status?.suspicionReasons ?? [],
    denyReasons: status?.denyReasons ?? [],
  };
  return { ...screenings, unreadable: [...new Set(body.problems)] };
}

/**
 * Reads what stands under the first of these keys that says something, beside `data` or, as one sample has it, inside. Two keys are
 * two spellings: the tables of the vendor's older documents write `aml` where every sample has `AML`.
 */
function read<Value>({ json, problems }: Body, readBlock: ReadBlock<Value>, ...keys: readonly string[]): Value | null {
  const data = memberOf(json, 'data');
  const places = keys.flatMap((key) => [
    { key, said: memberOf(json, key) },
    { key, said: memberOf(data, key) },
  ]);
  const found = places.find(({ said }) => said !== undefined && said !== null);
  if (found === undefined) return null;
  const reading = readBlock(found.said, [found.key]);
  problems.push(...reading.problems);
  return reading.value;
}

function readAml(body: Body, status: StatusWords): AmlScreening | null {
  return orNothing({
    check: read(body, ofSchema(amlCheck), 'amlCheck'),
    services: read(body, ofSchema(amlServices), 'AML', 'aml') ?? [],
    resultClassRaw: status?.amlResultClass ?? null,
    pepsStatusRaw: status?.pepsStatus ?? null,
    sanctionsStatusRaw: status?.sanctionsStatus ?? null,
    adverseMediaStatusRaw: status?.adverseMediaStatus ?? null,
  });
}

function readContacts(
  body: Body,
): Pick<Screenings, 'address' | 'phone' | 'email' | 'bank' | 'bankCard' | 'driverLicense'> {
  return {
    address: read(body, ofSchema(addressVerification), 'addressVerification'),
    phone: read(body, ofSchema(phoneVerification), 'phoneVerification'),
    email: read(body, ofSchema(emailVerification), 'emailVerification'),
    bank: read(body, ofSchema(bankVerification), 'bankVerification'),
    bankCard: read(body, ofSchema(bankCardVerification), 'bankCardVerification'),
    driverLicense: read(body, ofSchema(driverLicenseCheck), 'driverLicenseCheck'),
  };
}

function readAdditionalSteps(body: Body, status: StatusWords): AdditionalStepResults | null {
  return orNothing({
    verdict: status?.additionalSteps ?? null,
    steps: read(body, ofSchema(additionalSteps), 'additionalSteps') ?? [],
    values: read(body, ofSchema(additionalData), 'additionalData') ?? [],
  });
}

/** A list without entries names no service that ran. */
function orNone<Item>(items: readonly Item[] | null): readonly Item[] | null {
  return items === null || items.length === 0 ? null : items;
}
