import { z } from 'zod';
import type { AmlMatch, AmlNews, AmlServiceCheck, ScreeningService } from '../../model/aml-screening.ts';
import type {
  CheckedDocument,
  CriminalRecord,
  CriminalRecordCheck,
  LostDocumentCheck,
} from '../../model/screenings.ts';
import { optionalText } from './fields.ts';
import {
  asIs,
  block,
  country,
  date,
  flag,
  link,
  list,
  optionalInteger,
  orNothing,
  textOrNumber,
  word,
} from './values.ts';

/** What every entry of `AML`, `LID` and `CRIMINAL_CHECK` has beside its `data`. */
const serviceShape = {
  status: z
    .object({
      serviceSuspected: flag,
      serviceUsed: flag,
      serviceFound: flag,
      checkSuccessful: flag,
      overallStatus: word('serviceVerdict'),
    })
    .nullish(),
  serviceName: optionalText,
  serviceGroupType: optionalText,
  uid: optionalText,
  errorMessage: optionalText,
};
type ServiceEntry = z.output<z.ZodObject<typeof serviceShape>>;

function toService({ status, ...entry }: ServiceEntry): ScreeningService | null {
  return orNothing({
    name: entry.serviceName,
    group: entry.serviceGroupType,
    uid: entry.uid,
    errorMessage: entry.errorMessage,
    suspected: status?.serviceSuspected ?? null,
    used: status?.serviceUsed ?? null,
    found: status?.serviceFound ?? null,
    successful: status?.checkSuccessful ?? null,
    verdict: status?.overallStatus ?? null,
  });
}

/** A finding of `AML` is an entry of a list or a report in the media, and the name of the service does not always say which. */
const findingFields = z.object({
  title: optionalText,
  url: link,
  text: optionalText,
  type: optionalText,
  publishDate: date,
  name: optionalText,
  surname: optionalText,
  nationality: country,
  dob: date,
  suspicion: word('amlSuspicion'),
  reason: optionalText,
  listNumber: optionalText,
  listName: optionalText,
  score: textOrNumber,
  lastUpdate: optionalText,
  exitDate: optionalText,
  isPerson: flag,
  isActive: flag,
  linkedDocument: link,
  pepLevel: optionalInteger,
  category: optionalText,
  otherInformation: optionalText,
  checkDate: optionalText,
  whitelisted: flag,
});
type Finding = z.output<typeof findingFields>;

const finding = findingFields
  .superRefine((found, context) => {
    const isWrong = !isNews(found) && found.score !== null && toNumber(found.score) === null;
    if (isWrong) context.addIssue({ code: 'custom', path: ['score'] });
  })
  .nullish()
  .transform((found) => found ?? null);

/** Only a report has one of these. */
function isNews({ title, url, text, type, publishDate }: Finding): boolean {
  return [title, url, text, type, publishDate].some((said) => said !== null);
}

function toNews({ title, url, text, score, type, publishDate, checkDate }: Finding): AmlNews {
  return { title, url, text, score, typeRaw: type, publishDate, checkDate };
}

function toMatch(found: Finding): AmlMatch | null {
  return orNothing({
    name: found.name,
    surname: found.surname,
    nationality: found.nationality,
    dateOfBirth: found.dob,
    suspicion: found.suspicion,
    reason: found.reason,
    listNumber: found.listNumber,
    listName: found.listName,
    score: toNumber(found.score),
    lastUpdate: found.lastUpdate,
    exitDate: found.exitDate,
    isPerson: found.isPerson,
    isActive: found.isActive,
    linkedDocument: found.linkedDocument,
    pepLevel: found.pepLevel,
    category: found.category,
    otherInformation: found.otherInformation,
    checkDate: found.checkDate,
    whitelisted: found.whitelisted,
  });
}

function toNumber(text: string | null): number | null {
  return text !== null && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** `AML`, the older form, of which several services have an entry each. */
export const amlServices = list(
  block({ ...serviceShape, data: list(finding) }, ({ data, ...entry }): AmlServiceCheck => ({
    service: toService(entry),
    matches: data.filter((found) => !isNews(found)).flatMap((found) => toMatch(found) ?? []),
    news: data.filter(isNews).map(toNews),
  })),
);

/** `LID`, registers of lost documents. */
export const lostDocumentServices = list(
  block(
    {
      ...serviceShape,
      data: list(
        block(
          {
            documentNumber: optionalText,
            documentType: word('documentType'),
            valid: flag,
            expiryDate: date,
            checkDate: optionalText,
          },
          ({ documentNumber, documentType, ...document }): CheckedDocument => ({
            ...document,
            number: documentNumber,
            type: documentType,
          }),
        ),
      ),
    },
    ({ data, ...entry }): LostDocumentCheck => ({ service: toService(entry), documents: data }),
  ),
);

const offense = {
  offense: optionalText,
  offenseClass: optionalText,
  offenseDescription: optionalText,
  offenseLevel: optionalText,
  sentenceDate: date,
  courtName: optionalText,
  courtCaseNumber: optionalText,
  releaseDate: date,
};

/** `CRIMINAL_CHECK`, criminal records of the United States. */
export const criminalServices = list(
  block(
    {
      ...serviceShape,
      data: list(
        block(
          {
            fullName: optionalText,
            county: optionalText,
            region: optionalText,
            offenses: list(block(offense, asIs)),
          },
          (record): CriminalRecord => record,
        ),
      ),
    },
    ({ data, ...entry }): CriminalRecordCheck => ({ service: toService(entry), records: data }),
  ),
);
