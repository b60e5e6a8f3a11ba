import fc from 'fast-check';
import { buildSchema, executeSync, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limitOperations } from '../../src/graphql/limits.ts';

const schema = buildSchema(`
  directive @billable on FIELD_DEFINITION
  type Query { free: String pay: String @billable child: Node }
  type Node { name: String child: Node }
  type Mutation { buy(n: Int): Node @billable free: String }
`);
const refuse = (text: string) =>
  validate(schema, parse(text), [limitOperations]).map(
    ({ message, extensions }) => `${String(extensions['code'])}: ${message}`,
  );
const tooMany = (found: number) => [`OPERATION_REFUSED: An operation may hold 1 field that costs money, not ${found}.`];

describe('fields that cost money', () => {
  it.each([
    ['one alone', 'mutation { buy { name } }'],
    ['one beside others', 'mutation { a: free buy { name } b: free }'],
    ['the same call twice', 'mutation { buy { name } buy { name } }'],
    [
      'the same call from two fragments',
      'mutation { ...A ...B } fragment A on Mutation { buy { name } } fragment B on Mutation { buy { child { name } } }',
    ],
    ['one fragment spread twice', 'mutation { ...A ...A } fragment A on Mutation { buy { name } }'],
    [
      'one of two that a literal removes',
      'mutation { buy { name } b: buy @skip(if: true) { name } c: buy @include(if: false) { name } }',
    ],
    ['one in each of two operations', 'mutation A { buy { name } } mutation B { buy { name } }'],
    ['a field of the same name elsewhere', '{ child { name } free }'],
  ])('%s is fine', (_sentence, text) => {
    expect(refuse(text)).toEqual([]);
  });

  it.each([
    ['two aliases', 'mutation { a: buy { name } b: buy { name } }', 2],
    ['an alias beside the plain name', 'mutation { buy { name } b: buy { name } }', 2],
    [
      'two in nested fragments',
      'mutation { ...A } fragment A on Mutation { a: buy { name } ...B } fragment B on Mutation { b: buy { name } }',
      2,
    ],
    ['two in inline fragments', 'mutation { ... { a: buy { name } } ... on Mutation { b: buy { name } } }', 2],
    [
      'two of which a variable may remove one',
      'mutation M($x: Boolean!) { a: buy { name } b: buy @include(if: $x) { name } }',
      2,
    ],
    [
      'two of which a literal keeps both',
      'mutation { a: buy @skip(if: false) { name } b: buy @include(if: true) { name } }',
      2,
    ],
    [
      'two in the second of two operations',
      'mutation A { buy { name } } mutation B { a: buy { name } b: buy { name } }',
      2,
    ],
    ['two in a query', '{ pay p: pay }', 2],
    ['a thousand', `mutation { ${Array.from({ length: 25 }, (_, index) => `a${index}: buy { name }`).join(' ')} }`, 25],
  ])('%s are refused', (_sentence, text, found) => {
    expect(refuse(text)).toEqual(tooMany(found));
  });

  it('are counted as the server would call them', () => {
    const names = ['buy', 'a: buy', 'b: buy', 'free', 'c: free'];
    const directive = fc.constantFrom(
      '',
      ' @skip(if: true)',
      ' @include(if: true)',
      ' @include(if: false)',
      ' @skip(if: false)',
    );
    const leaf = fc
      .tuple(fc.constantFrom(...names), directive)
      .map(([name, rule]) => `${name}${rule}${name.includes('buy') ? ' { name }' : ''}`);
    const spread = fc.tuple(fc.constantFrom('...F', '...G'), directive).map(([name, rule]) => name + rule);
    const inline = fc.tuple(directive, leaf).map(([rule, field]) => `...${rule} { ${field} }`);
    const selections = (parts: fc.Arbitrary<string>) =>
      fc.array(parts, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(
        selections(fc.oneof(leaf, spread, inline)),
        selections(fc.oneof(leaf, fc.constant('...G'))),
        selections(leaf),
        (root, f, g) => {
          const text = `mutation { ${root} } fragment F on Mutation { ${f} } fragment G on Mutation { ${g} }`;
          const document = parse(text);
          const invalid = validate(
            schema,
            document,
            specifiedRules.filter((rule) => rule.name !== 'NoUnusedFragmentsRule'),
          );
          fc.pre(invalid.length === 0);
          let calls = 0;
          const rootValue = {
            buy: () => {
              calls += 1;
              return { name: 'x' };
            },
          };
          executeSync({ schema, document, rootValue });
          expect(refuse(text)).toEqual(calls > 1 ? tooMany(calls) : []);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the size of an operation', () => {
  const nested = (levels: number) => '{ child '.repeat(levels - 1) + '{ name }' + ' }'.repeat(levels - 1);
  const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: free`).join(' ');

  it.each([
    ['30 aliases', `{ ${aliases(30)} }`],
    ['12 levels', nested(12)],
    ['5 directives at one place', `{ free ${'@skip(if: false) '.repeat(5)} }`],
    ['60 directives', `{ ${'free @skip(if: false) '.repeat(60)} }`],
    [
      'the introspection of graphql-js',
      getIntrospectionQuery({
        inputValueDeprecation: true,
        oneOf: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
      }),
    ],
  ])('may be %s', (_sentence, text) => {
    expect(refuse(text)).toEqual([]);
  });

  it.each([
    ['31 aliases', `{ ${aliases(31)} }`, 'An operation may hold 30 aliases, not 31.'],
    [
      'aliases in a fragment that is spread often',
      `{ ...A ...A ...A ...A } fragment A on Query { ${aliases(10)} }`,
      'An operation may hold 30 aliases, not 40.',
    ],
    ['13 levels', nested(13), 'An operation may be 12 levels deep, not 13.'],
    [
      'levels hidden in fragments',
      `{ child { ...A } } fragment A on Node ${nested(12)}`,
      'An operation may be 12 levels deep, not 13.',
    ],
    [
      '21 levels of introspection',
      `{ __schema ${'{ types '.repeat(20)}{ name }${' }'.repeat(20)} }`,
      'Introspection may be 20 levels deep, not 21.',
    ],
    [
      '6 directives at one place',
      `{ free ${'@skip(if: false) '.repeat(6)} }`,
      'One place may hold 5 directives, not 6.',
    ],
    ['6 directives at the operation', `query A ${'@x '.repeat(6)} { free }`, 'One place may hold 5 directives, not 6.'],
    ['61 directives', `{ ${'free @skip(if: false) '.repeat(61)} }`, 'An operation may hold 60 directives, not 61.'],
  ])('must not be %s', (_sentence, text, message) => {
    expect(refuse(text)).toEqual([`OPERATION_REFUSED: ${message}`]);
  });

  it('is known of fragments that multiply, without multiplying the work', () => {
    const layers = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const text = `{ ...F0 } ${layers.join(' ')} fragment F60 on Query { a: free }`;
    expect(refuse(text)).toEqual([`OPERATION_REFUSED: An operation may hold 30 aliases, not ${2 ** 60}.`]);
  });

  it('is measured of fragments that contain themselves', () => {
    const text =
      'mutation { ...A } fragment A on Mutation { a: buy { name } ...B } fragment B on Mutation { b: buy { name } ...A }';
    expect(refuse(text)).toEqual(tooMany(2));
  });
});
