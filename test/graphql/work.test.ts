import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { workOf } from '../../src/graphql/work.ts';

describe('the kind of work', () => {
  it.each([
    ['{ viewer { id } }', 'QUERY'],
    ['{ __typename }', 'QUERY'],
    ['subscription { verificationUpdated(id: "a") { ended } }', 'QUERY'],
    ['mutation { refreshVerification(by: { id: "a" }) { errors { code } } }', 'MUTATION'],
    ['mutation { __typename }', 'MUTATION'],
    ['{ __schema { description } }', 'INTROSPECTION'],
    ['{ viewer { id } type: __type(name: "Query") { name } }', 'INTROSPECTION'],
    [
      '{ ... on Query { ...A } } fragment A on Query { ...B } fragment B on Query { __schema { description } }',
      'INTROSPECTION',
    ],
    ['{ ...A } fragment A on Query { viewer { id } } fragment B on Query { __schema { description } }', 'QUERY'],
  ])('of %s is %s', (text, work) => {
    expect(workOf({ document: parse(text) })).toBe(work);
  });

  it('is that of the operation that is meant', () => {
    const document = parse('query A { __schema { description } } mutation B { __typename }');
    expect(workOf({ document, operationName: 'A' })).toBe('INTROSPECTION');
    expect(workOf({ document, operationName: 'B' })).toBe('MUTATION');
  });
});
