import { z } from 'zod';
import type { IdentityDocument, Person, PersonOrigin } from '../../model/person.ts';
import { optionalText } from './fields.ts';
import { memberOf, readTolerantly, type Reading } from './reading.ts';
import { block, country, date, flag, orNothing, seconds, word } from './values.ts';

/** `data` of the webhook and the answer of `POST /api/v2/data`, as far as they tell of the person. */
const personData = z
  .object({
    docFirstName: optionalText,
    docLastName: optionalText,
    fullName: optionalText,
    docDob: date,
    docSex: word('sex'),
    docNationality: country,
    docPersonalCode: optionalText,
    address: optionalText,
    docTemporaryAddress: optionalText,
    birthPlace: optionalText,
    mothersMaidenName: optionalText,
    docBirthName: optionalText,
    docPatronymic: optionalText,
    orgFirstName: optionalText,
    orgLastName: optionalText,
    orgNationality: optionalText,
    orgBirthPlace: optionalText,
    orgAddress: optionalText,
    orgTemporaryAddress: optionalText,
    orgMothersMaidenName: optionalText,
    orgBirthName: optionalText,
    orgPatronymic: optionalText,
    ageEstimate: word('ageEstimate'),
    clientIpProxyRiskLevel: word('riskLevel'),
    manuallyDataChanged: flag,
  })
  .nullish()
  .transform((data) => data ?? null);
type PersonData = z.output<typeof personData>;

/** What stands beside `data`. */
const surroundings = z
  .object({
    clientIp: optionalText,
    clientIpCountry: country,
    clientLocation: optionalText,
    platform: word('platform'),
    companyId: optionalText,
    beneficiaryId: optionalText,
    startTime: seconds,
    finishTime: seconds,
  })
  .nullish()
  .transform((session) => session ?? null);
type Surroundings = z.output<typeof surroundings>;

const documentData = block(
  {
    docType: word('documentType'),
    docNumber: optionalText,
    docIssuingCountry: country,
    selectedCountry: country,
    docExpiry: date,
    docDateOfIssue: date,
    authority: optionalText,
    orgAuthority: optionalText,
    driverLicenseCategory: optionalText,
  },
  (data): IdentityDocument => ({
    type: data.docType,
    number: data.docNumber,
    issuingCountry: data.docIssuingCountry,
    selectedCountry: data.selectedCountry,
    dateOfExpiry: data.docExpiry,
    dateOfIssue: data.docDateOfIssue,
    authority: data.authority,
    authorityInOriginalScript: data.orgAuthority,
    driverLicenseCategory: data.driverLicenseCategory,
  }),
);

/** Reads the person out of the body of an `IDENTIFICATION…` delivery. Null when it says nothing of the person. */
export function parsePerson(json: unknown): Reading<Person> {
  const data = readTolerantly(personData, memberOf(json, 'data'), ['data']);
  const session = readTolerantly(surroundings, json, []);
  return {
    value: withTimes(orNothing(toPerson(data.value, session.value)), session.value),
    problems: [...data.problems, ...session.problems],
  };
}

/** Reads the document out of the body of an `IDENTIFICATION…` delivery. Null when it says nothing of a document. */
export function parseDocument(json: unknown): Reading<IdentityDocument> {
  return readTolerantly(documentData, memberOf(json, 'data'), ['data']);
}

function toPerson(data: PersonData, session: Surroundings): Person {
  return {
    firstName: data?.docFirstName ?? null,
    lastName: data?.docLastName ?? null,
    fullName: data?.fullName ?? null,
    dateOfBirth: data?.docDob ?? null,
    sex: data?.docSex ?? null,
    nationality: data?.docNationality ?? null,
    personalCode: data?.docPersonalCode ?? null,
    address: data?.address ?? null,
    temporaryAddress: data?.docTemporaryAddress ?? null,
    birthPlace: data?.birthPlace ?? null,
    mothersMaidenName: data?.mothersMaidenName ?? null,
    birthName: data?.docBirthName ?? null,
    patronymic: data?.docPatronymic ?? null,
    originalScript: data && toOriginalScript(data),
    ageEstimate: data?.ageEstimate ?? null,
    manuallyDataChanged: data?.manuallyDataChanged ?? null,
    origin: toOrigin(data, session),
    companyId: session?.companyId ?? null,
    beneficiaryId: session?.beneficiaryId ?? null,
  };
}

function toOriginalScript(data: NonNullable<PersonData>): Person['originalScript'] {
  return orNothing({
    firstName: data.orgFirstName,
    lastName: data.orgLastName,
    nationality: data.orgNationality,
    birthPlace: data.orgBirthPlace,
    address: data.orgAddress,
    temporaryAddress: data.orgTemporaryAddress,
    mothersMaidenName: data.orgMothersMaidenName,
    birthName: data.orgBirthName,
    patronymic: data.orgPatronymic,
  });
}

/** Every session has times: alone they tell of nobody. */
function withTimes(person: Person | null, session: Surroundings): Person | null {
  const times = { startedAt: session?.startTime ?? null, finishedAt: session?.finishTime ?? null };
  return person && { ...person, origin: orNothing({ ...(person.origin ?? nowhere), ...times }) };
}

const nowhere: PersonOrigin = {
  ip: null,
  ipCountry: null,
  location: null,
  proxyRiskLevel: null,
  platform: null,
  startedAt: null,
  finishedAt: null,
};

function toOrigin(data: PersonData, session: Surroundings): PersonOrigin | null {
  return orNothing({
    ...nowhere,
    ip: session?.clientIp ?? null,
    ipCountry: session?.clientIpCountry ?? null,
    location: session?.clientLocation ?? null,
    proxyRiskLevel: data?.clientIpProxyRiskLevel ?? null,
    platform: session?.platform ?? null,
  });
}
