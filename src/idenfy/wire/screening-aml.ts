import type { AmlCheck, AmlNews, AmlProfile } from '../../model/aml-screening.ts';
import { optionalText } from './fields.ts';
import {
  asIs,
  block,
  country,
  date,
  dateTime,
  freeObject,
  link,
  list,
  optionalInteger,
  optionalNumber,
  textOrNumber,
  word,
} from './values.ts';

const news = block(
  {
    title: optionalText,
    url: link,
    text: optionalText,
    score: textOrNumber,
    type: optionalText,
    publishDate: date,
    checkDate: optionalText,
  },
  ({ type, ...report }): AmlNews => ({ ...report, typeRaw: type }),
);

const profile = block(
  {
    resourceId: optionalText,
    version: optionalInteger,
    name: optionalText,
    match: optionalText,
    score: optionalNumber,
    gender: word('sex'),
    datesOfBirth: list(date),
    nationalities: list(country),
    countries: list(country),
    addresses: list(block({ city: optionalText, geography: optionalText }, asIs)),
    datasets: list(word('amlDataset')),
    currentSanBodyIds: list(optionalInteger),
    formerSanBodyIds: list(optionalInteger),
    pepTier: word('pepTier'),
    profileImage: link,
  },
  ({ currentSanBodyIds, formerSanBodyIds, ...found }): AmlProfile => ({
    ...found,
    currentSanctionBodyIds: currentSanBodyIds,
    formerSanctionBodyIds: formerSanBodyIds,
  }),
);

/** `amlCheck`, the newer form of the search (version 3 of the vendor's AML). */
export const amlCheck = block(
  {
    id: optionalText,
    overallStatus: word('amlVerdict'),
    statusSetBy: freeObject,
    statusSetAt: dateTime,
    adverseMedia: list(news),
    amlCheck: list(profile),
  },
  (check): AmlCheck => ({
    id: check.id,
    verdict: check.overallStatus,
    verdictSetBy: check.statusSetBy,
    verdictSetAt: check.statusSetAt,
    adverseMedia: check.adverseMedia,
    profiles: check.amlCheck,
  }),
);
