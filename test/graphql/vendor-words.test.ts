import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countries } from '../../src/idenfy/wire/countries.ts';
import { scalars } from '../../src/graphql/scalars.ts';
import { mediaKinds } from '../../src/model/media.ts';
import { vendorWords } from '../../src/model/vendor-words.ts';
import { readRepositoryFile } from '../support/repository.ts';

const schema = buildSchema(readRepositoryFile('src/generated/schema.graphql'));

const enumByList: Readonly<Record<keyof typeof vendorWords, string>> = {
  documentType: 'DocumentType',
  sex: 'DocumentSex',
  ageEstimate: 'AgeEstimate',
  riskLevel: 'RiskLevel',
  platform: 'Platform',
  serviceVerdict: 'ServiceVerdict',
  amlSuspicion: 'AmlSuspicion',
  amlVerdict: 'AmlVerdict',
  amlDataset: 'AmlDataset',
  pepTier: 'PepTier',
  registryMatch: 'RegistryMatch',
  addressStatus: 'AddressStatus',
  addressQuality: 'AddressQuality',
  bankCardStatus: 'BankCardStatus',
  bankCardMismatch: 'BankCardMismatch',
  questionType: 'QuestionType',
  additionalStepType: 'AdditionalStepType',
  additionalStepsVerdict: 'AdditionalStepsVerdict',
  stepValueStatus: 'StepValueStatus',
};

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

describe('the enums of what a verification tells', () => {
  it.each(Object.entries(enumByList))('hold every word that is known: %s in %s', (list, name) => {
    const words: Readonly<Record<string, readonly string[]>> = vendorWords;
    expect(valuesOf(name).toSorted()).toEqual((words[list] ?? []).toSorted());
  });

  it('hold every kind of file, and one for the rest', () => {
    expect(valuesOf('MediaKind').toSorted()).toEqual([...mediaKinds, 'UNRECOGNIZED'].toSorted());
  });
});

describe('the countries that are known', () => {
  it('are those that the schema can answer with', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    const answered = codes.filter((code) => {
      try {
        return scalars.CountryCode.serialize(code) === code;
      } catch {
        return false;
      }
    });
    expect([...countries].toSorted()).toEqual(answered);
  });
});
