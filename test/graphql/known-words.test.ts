import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { knownWords } from '../../src/model/reasons.ts';
import { readRepositoryFile } from '../support/repository.ts';

const schema = buildSchema(readRepositoryFile('src/generated/schema.graphql'));

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

function sorted(words: readonly string[]): readonly string[] {
  return words.toSorted((one, other) => (one < other ? -1 : 1));
}

describe('the enums of verdicts and tags', () => {
  it.each([
    ['DocumentResultCode', knownWords.documentResults],
    ['FaceResultCode', knownWords.faceResults],
    ['FraudTagCode', knownWords.fraudTags],
    ['MismatchTagCode', knownWords.mismatchTags],
  ])('hold every word that is known, and one for the rest: %s', (name, words) => {
    expect(sorted(valuesOf(name))).toEqual(sorted([...words, 'UNRECOGNIZED']));
  });
});
