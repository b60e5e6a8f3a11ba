import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildSchema,
  executeSync,
  getIntrospectionQuery,
  GraphQLError,
  parse,
  print,
  separateOperations,
  specifiedRules,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentLimits, limitOperations } from '../../src/graphql/limits.ts';
import { createSchema } from '../../src/graphql/schema.ts';

const schema = buildSchema(`
  directive @billable on FIELD_DEFINITION
  directive @mark repeatable on VARIABLE_DEFINITION | FRAGMENT_DEFINITION | QUERY
  type Query { free: String pay: String @billable child: Node }
  type Node { name: String child: Node }
  type Mutation { buy(n: Int): Node @billable free: String }
`);
const refuse = (text: string) =>
  validate(schema, parse(text), [limitOperations]).map(
    ({ message, extensions }) => `${String(extensions['code'])}: ${message}`,
  );
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
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
    ['as many as there may be aliases', `mutation { ${many(30, (n) => `a${n}: buy { name }`)} }`, 30],
  ])('%s are refused', (_sentence, text, found) => {
    expect(refuse(text)).toEqual(tooMany(found));
  });

  it('are refused by the thousand, for every limit that they break', () => {
    expect(refuse(`mutation { ${many(1000, (n) => `a${n}: buy { name }`)} }`)).toEqual([
      ...tooMany(1000),
      'OPERATION_REFUSED: An operation may hold 30 aliases, not 1000.',
    ]);
  });

  it('are refused with two errors at most, however many operations break the limit', () => {
    const operations = many(35, (n) => `mutation M${n} { a: buy { name } b: buy { name } }`);
    expect(refuse(operations)).toEqual([...tooMany(2), ...tooMany(2)]);
  });

  it('are counted as the server would call them', () => {
    const names = ['buy', 'a: buy', 'b: buy', 'free', 'c: free'];
    const directive = fc.constantFrom(
      '',
      ' @skip(if: true)',
      ' @include(if: true)',
      ' @include(if: false)',
      ' @skip(if: false)',
      ' @include(if: $yes)',
      ' @skip(if: $no)',
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
          const text = `mutation ($yes: Boolean! = true, $no: Boolean! = false) { ${root} } fragment F on Mutation { ${f} } fragment G on Mutation { ${g} }`;
          const document = parse(text);
          const invalid = validate(
            schema,
            document,
            specifiedRules.filter(({ name }) => !['NoUnusedFragmentsRule', 'NoUnusedVariablesRule'].includes(name)),
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
          // The fragments may also be too many aliases; that is for another test.
          const aboutMoney = refuse(text).filter((message) => message.includes('costs money'));
          expect(aboutMoney).toEqual(calls > 1 ? tooMany(calls) : []);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the size of an operation', () => {
  const nested = (levels: number) => '{ child '.repeat(levels - 1) + '{ name }' + ' }'.repeat(levels - 1);
  const aliases = (count: number) => many(count, (n) => `a${n}: free`);
  const introspection = { inputValueDeprecation: true, oneOf: true, specifiedByUrl: true, directiveIsRepeatable: true };
  /** A hundred spreads of a fragment with 49 fields: 5000 selections, and what is beside them. */
  const hundredfold = (beside: string) =>
    `{ ${beside} ${'...A '.repeat(100)} } fragment A on Query { ${'free '.repeat(49)} }`;
  /** Each fragment spreads the next one twice, so the last one is expanded 2 to the power of `layers` times. */
  const multiplying = (layers: number, last: string) =>
    `{ ...F0 } ${many(layers, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F${layers} on Query { ${last} }`;

  it.each([
    ['30 aliases', `{ ${aliases(30)} }`],
    ['12 levels', nested(12)],
    ['5 directives at one place', `{ free ${'@skip(if: false) '.repeat(5)} }`],
    ['60 directives', `{ ${'free @skip(if: false) '.repeat(60)} }`],
    ['20 levels below `__type`', `{ __type(name: "Query") ${'{ ofType '.repeat(19)}{ name }${' }'.repeat(19)} }`],
    ['5 directives at a variable', `query ($a: Int ${'@mark '.repeat(5)}) { free }`],
    ['the introspection of graphql-js', getIntrospectionQuery(introspection)],
    ['an introspection of types wrapped 13 times', getIntrospectionQuery({ ...introspection, typeDepth: 13 })],
    ['5000 selections in fragments', hundredfold('')],
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
    ['13 levels before a flat field', `{ child ${nested(12)} free }`, 'An operation may be 12 levels deep, not 13.'],
    [
      '21 levels of introspection before a flat field',
      `{ __type(name: "Query") ${'{ ofType '.repeat(20)}{ name }${' }'.repeat(20)} free }`,
      'Introspection may be 20 levels deep, not 21.',
    ],
    [
      '6 directives at one place before a place without',
      `{ free ${'@skip(if: false) '.repeat(6)} free }`,
      'One place may hold 5 directives, not 6.',
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
    [
      '6 directives at a variable',
      `query ($a: Int ${'@mark '.repeat(6)}) { free }`,
      'One place may hold 5 directives, not 6.',
    ],
    [
      '6 directives at a fragment',
      `{ ...A } fragment A on Query ${'@mark '.repeat(6)} { free }`,
      'One place may hold 5 directives, not 6.',
    ],
    [
      '61 directives at variables',
      `query (${many(61, (n) => `$a${n}: Int @mark`)}) { free }`,
      'An operation may hold 60 directives, not 61.',
    ],
    ['5001 selections in fragments', hundredfold('free'), 'An operation may hold 5000 selections, not 5001.'],
    ['61 directives', `{ ${'free @skip(if: false) '.repeat(61)} }`, 'An operation may hold 60 directives, not 61.'],
  ])('must not be %s', (_sentence, text, message) => {
    expect(refuse(text)).toEqual([`OPERATION_REFUSED: ${message}`]);
  });

  it('is known of fragments that multiply, without multiplying the work', () => {
    expect(refuse(multiplying(60, 'free'))).toEqual([
      expect.stringMatching(/^OPERATION_REFUSED: An operation may hold 5000 selections, not \d+\.$/u),
    ]);
  });

  it('is the same whether fragments are spread or written out', () => {
    const part = fc.constantFrom('free', 'a: free', 'free @skip(if: false)', 'child { b: child { c: free } }');
    const selections = (parts: fc.Arbitrary<string>) =>
      fc.array(parts, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
    const around = fc.oneof(part, fc.constant('...NEXT'), fc.constant('d: child { child { ...NEXT } }'));
    fc.assert(
      fc.property(fc.array(selections(around), { minLength: 2, maxLength: 4 }), selections(part), (layers, last) => {
        const all = [...layers, last];
        const spread = all.map((text, n) => `fragment F${n} on Query { ${text.replaceAll('NEXT', `F${n + 1}`)} }`);
        const inline = all.reduceRight((inner, text) => text.replaceAll('...NEXT', `... { ${inner} }`));
        const sizes = (text: string) => refuse(text).filter((message) => !message.includes('selections'));
        expect(sizes(`{ ...F0 } ${spread.join(' ')}`)).toEqual(sizes(`{ ${inline} }`));
      }),
      { numRuns: 300 },
    );
  });

  it('is measured of fragments that contain themselves', () => {
    const text =
      'mutation { ...A } fragment A on Mutation { a: buy { name } ...B } fragment B on Mutation { b: buy { name } ...A }';
    expect(refuse(text)).toEqual(tooMany(2));
  });
});

describe('a document of any kind', () => {
  const { document } = fc.letrec<{ selections: string; document: string }>((tie) => {
    const directive = fc.constantFrom(
      '',
      '',
      ' @skip(if: true)',
      ' @include(if: $x)',
      ' @toString',
      ' @skip',
      ' @skip(if: 1)',
    );
    const name = fc.constantFrom('buy', 'pay', 'free', 'child', '__schema', '__type', 'constructor', '__proto__');
    const start = fc.oneof(
      fc.tuple(fc.constantFrom('', 'a: ', '__proto__: '), name).map((parts) => parts.join('')),
      fc.constantFrom('...', '... on Mutation', '... on Nowhere', '... on toString'),
    );
    const whole = fc.tuple(start, directive, tie('selections')).map((parts) => parts.join(''));
    const leaf = fc.tuple(fc.oneof(name, fc.constantFrom('...A', '...B', '...missing', '...toString')), directive);
    const selection = fc.oneof(
      { maxDepth: 4 },
      leaf.map((parts) => parts.join('')),
      whole,
    );
    const operation = fc.constantFrom(
      '',
      'query',
      'mutation',
      'mutation M($x: Boolean)',
      'subscription',
      'query Q @a @a',
    );
    const fragment = fc.constantFrom(
      'fragment A on Query',
      'fragment A on Mutation',
      'fragment B on Node @a @a',
      'type T',
    );
    const definition = fc.oneof(
      fc.tuple(operation, tie('selections')).map((parts) => parts.join('')),
      fc
        .tuple(fragment, tie('selections'))
        .map(([head, selections]) => (head === 'type T' ? 'type T { a: Int }' : head + selections)),
    );
    return {
      selections: fc.array(selection, { minLength: 1, maxLength: 5 }).map((list) => ` { ${list.join(' ')} }`),
      document: fc.array(definition, { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')),
    };
  });
  const sentence =
    /^(?:This API has no subscriptions|(?:An operation|Introspection|One place) may (?:hold|be) \d+ [a-z ]+, not \d+)\.$/u;

  it('is refused in our own words or not at all, and never fails', () => {
    fc.assert(
      fc.property(document, (text) => {
        const errors = validate(schema, parse(text), [limitOperations]);
        expect(errors.length).toBeLessThanOrEqual(3);
        for (const error of errors) {
          expect(error).toBeInstanceOf(GraphQLError);
          expect(error.extensions).toEqual({ code: 'OPERATION_REFUSED' });
          expect(error.message).toMatch(sentence);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['selections', '{a'.repeat(4000) + '}'.repeat(4000)],
    ['lists', `{ free(a: ${'['.repeat(4000)}${']'.repeat(4000)}) }`],
    ['objects', `{ free(a: ${'{a:'.repeat(4000)}1${'}'.repeat(4000)}) }`],
    ['types', `query ($a: ${'['.repeat(4000)}Int${']'.repeat(4000)}) { free }`],
  ])('of 4,000 nested %s ends at the tokens, not at the stack', (_sentence, text) => {
    expect(() => parse(text, { maxLexicalTokens: documentLimits.tokens })).toThrow(
      'Syntax Error: Document contains more that 1000 tokens. Parsing aborted.',
    );
  });

  it.each([
    ['selections', `${'{child'.repeat(332)}{name}${'}'.repeat(332)}`],
    ['lists', `{ free(a: ${'['.repeat(490)}${']'.repeat(490)}) }`],
    ['objects', `{ free(a: ${'{a:'.repeat(245)}1${'}'.repeat(245)}) }`],
  ])('of %s as deep as the tokens allow is validated without a failure', (_sentence, text) => {
    const validated = validate(schema, parse(text, { maxLexicalTokens: documentLimits.tokens }), [
      ...specifiedRules,
      limitOperations,
    ]);
    expect(validated.length).toBeGreaterThan(0);
    expect(validated.map(({ message }) => message).join()).not.toMatch(/call stack/iu);
  });
});

describe('the operations that we publish', () => {
  const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const page = parse(globSync('src/demo/web/**/*.graphql').sort().map(read).join('\n'));
  const published = [
    ...[...read('README.md').matchAll(/```graphql\n(.*?)```/gsu)].map(([, text = '']) => text),
    ...Object.values(separateOperations(page)).map((document) => print(document)),
  ];

  it('are in the README and on the demo page', () => {
    expect(published).toHaveLength(3 + 13);
  });

  it.each(published)('pass every rule of the whole schema: %s', (text) => {
    expect(validate(createSchema(), parse(text), [...specifiedRules, limitOperations])).toEqual([]);
  });
});
