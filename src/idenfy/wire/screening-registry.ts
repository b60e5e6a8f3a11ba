import type { z } from 'zod';
import type { RegistryCheck } from '../../model/registry-check.ts';
import { optionalText } from './fields.ts';
import { memberOf, readTolerantly, type Reading } from './reading.ts';
import { block, country, date, freeObject, link, optionalInteger, word } from './values.ts';

const hungarian = {
  checkedMrz: optionalText,
  firstName: optionalText,
  lastName: optionalText,
  maidenName: optionalText,
  mothersMaidenName: optionalText,
  birthDate: date,
  birthPlace: optionalText,
  nationality: country,
  address: freeObject,
  residentialAddress: freeObject,
  idCard: freeObject,
  passport: freeObject,
  additionalData: freeObject,
};

const lithuanian = {
  checkedPersonalNumber: optionalText,
  checkedDocumentType: optionalText,
  personalNumber: optionalText,
  name: optionalText,
  surname: optionalText,
  documentNumber: optionalText,
  documentExpiration: date,
  facePhoto: link,
};

const american = {
  firstName: optionalText,
  lastName: optionalText,
  middleName: optionalText,
  dob: date,
  yob: optionalInteger,
  address1: optionalText,
  address2: optionalText,
  city: optionalText,
  state: optionalText,
  zip: optionalText,
  idNum: optionalText,
  phone: optionalText,
  email: optionalText,
  firstNameStatus: word('registryMatch'),
  lastNameStatus: word('registryMatch'),
  middleNameStatus: word('registryMatch'),
  dobStatus: word('registryMatch'),
  yobStatus: word('registryMatch'),
  address1Status: word('registryMatch'),
  address2Status: word('registryMatch'),
  cityStatus: word('registryMatch'),
  stateStatus: word('registryMatch'),
  zipStatus: word('registryMatch'),
  idNumStatus: word('registryMatch'),
  phoneStatus: word('registryMatch'),
  emailStatus: word('registryMatch'),
};

/** Reads `registryCenterCheck`, whose fields depend on the register that it names. */
export function readRegistryCheck(json: unknown, names: readonly string[]): Reading<RegistryCheck> {
  const named = memberOf(json, 'resourceType');
  return readTolerantly(schemaFor(typeof named === 'string' && named !== '' ? named : null), json, names);
}

function schemaFor(resourceType: string | null): z.ZodType<RegistryCheck | null> {
  switch (resourceType) {
    case 'HungaryRegistryCenterCheck':
      return block(hungarian, (fields) => ({ register: 'HUNGARY', resourceType, ...fields }));
    case 'LithuaniaRegistryCenterCheck':
      return block(lithuanian, (fields) => ({ register: 'LITHUANIA', resourceType, ...fields }));
    case 'Us15RegistryCenterCheck':
      return block(american, (fields) => ({ register: 'UNITED_STATES', resourceType, ...fields }));
    default:
      return unrecognized(resourceType);
  }
}

function unrecognized(resourceType: string | null): z.ZodType<RegistryCheck | null> {
  return freeObject.transform((values) =>
    values.length === 0
      ? null
      : {
          register: 'UNRECOGNIZED' as const,
          resourceType,
          values: values.filter(({ name }) => name !== 'resourceType'),
        },
  );
}
