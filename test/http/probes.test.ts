import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { postGraphQL } from '../support/http-server.ts';
import { startSimulatedGateway } from '../support/simulated.ts';

const buy = (alias: string) => `${alias}: startVerification(clientId: "u") { authToken }`;
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const variableStart =
  'mutation M($x: Boolean!) { a: startVerification(clientId: "u") @include(if: $x) { authToken } b: startVerification(clientId: "u") @include(if: $x) { authToken } }';

describe('an operation that asks for too much', () => {
  it.each<[string, object, number, string, number]>([
    [
      'a thousand purchases',
      { query: `mutation { ${many(1000, (n) => buy(`a${n}`))} }` },
      200,
      'GRAPHQL_PARSE_FAILED',
      0,
    ],
    ['twenty purchases', { query: `mutation { ${many(20, (n) => buy(`a${n}`))} }` }, 400, 'OPERATION_REFUSED', 0],
    [
      'purchases in nested fragments',
      { query: `mutation { ...A } fragment A on Mutation { ${buy('a')} ...B } fragment B on Mutation { ${buy('b')} }` },
      400,
      'OPERATION_REFUSED',
      0,
    ],
    ['purchases behind a variable', { query: variableStart, variables: { x: true } }, 400, 'OPERATION_REFUSED', 0],
    [
      'purchases in another operation of the document',
      { query: `mutation A { ${buy('a')} } mutation B { ${buy('a')} ${buy('b')} }`, operationName: 'A' },
      400,
      'OPERATION_REFUSED',
      0,
    ],
    [
      'purchases in many operations',
      { query: many(35, (n) => `mutation M${n} { ${buy('a')} ${buy('b')} }`), operationName: 'M0' },
      400,
      'OPERATION_REFUSED',
      0,
    ],
    [
      'fragments that multiply',
      {
        query: `{ ...F0 } ${many(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Query { __typename }`,
      },
      200,
      'GRAPHQL_VALIDATION_FAILED',
      0,
    ],
    ['31 aliases', { query: `{ ${many(31, (n) => `a${n}: __typename`)} }` }, 400, 'OPERATION_REFUSED', 0],
    ['20,000 aliases', { query: `{ ${many(5000, (n) => `a${n}:__typename`)} }` }, 413, 'BAD_REQUEST', 0],
    [
      '1,000 levels',
      { query: `${'{ node(id: "a") '.repeat(200)}{ id }${' }'.repeat(200)}` },
      200,
      'GRAPHQL_PARSE_FAILED',
      0,
    ],
    [
      '13 levels',
      { query: `{ verification(by: { id: "a" }) ${'{ __typename reasons '.repeat(12)}{ code }${' }'.repeat(12)} }` },
      200,
      'GRAPHQL_VALIDATION_FAILED',
      0,
    ],
    ['4,000 levels', { query: `{ a${'{a'.repeat(4000)}${'}'.repeat(4000)} }` }, 200, 'GRAPHQL_PARSE_FAILED', 0],
    [
      'a list of 4,000 levels',
      { query: `{ node(id: ${'['.repeat(4000)}${']'.repeat(4000)}) { id } }` },
      200,
      'GRAPHQL_PARSE_FAILED',
      0,
    ],
    [
      'thousands of unknown directives',
      { query: `{ __typename ${'@x '.repeat(20_000)} }` },
      200,
      'GRAPHQL_PARSE_FAILED',
      0,
    ],
    [
      'six directives at one place',
      { query: `{ __typename ${'@skip(if: false) '.repeat(6)} }` },
      200,
      'GRAPHQL_VALIDATION_FAILED',
      0,
    ],
    ['overlapping fields', { query: `{ ${'__typename '.repeat(1500)} }` }, 200, 'GRAPHQL_PARSE_FAILED', 0],
    ['a body over 64 KiB', { query: `{ __typename } #${'a'.repeat(65_536)}` }, 413, 'BAD_REQUEST', 0],
    [
      'a subscription',
      { query: 'subscription { verificationUpdated(id: "a") { version } }' },
      400,
      'OPERATION_REFUSED',
      0,
    ],
    ['one purchase', { query: `mutation { ${buy('a')} }` }, 200, 'none', 1],
    [
      'one purchase from two fragments',
      { query: `mutation { ...A ...B } fragment A on Mutation { ${buy('a')} } fragment B on Mutation { ${buy('a')} }` },
      200,
      'none',
      1,
    ],
  ])('%s', async (_sentence, body, status, code, sold) => {
    const { url, simulator } = await startSimulatedGateway();
    const response = await postGraphQL(url, body);
    const { errors = [] } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code ?? 'none']).toEqual([status, code]);
    expect(simulator.vendor.sold).toBe(sold);
    expect(errors.length).toBeLessThanOrEqual(3);
    expect(JSON.stringify(errors)).not.toMatch(/call stack/iu);
  });

  it('is told with the limit and what was found', async () => {
    const { ask } = await startSimulatedGateway();
    expect(await ask(`mutation { ${buy('a')} ${buy('b')} }`)).toMatchObject({
      errors: [
        {
          message: 'An operation may hold 1 field that costs money, not 2.',
          extensions: { code: 'OPERATION_REFUSED' },
        },
      ],
    });
  });

  it('is refused with 400 where the client can read that', async () => {
    const { url } = await startSimulatedGateway();
    const response = await postGraphQL(url, { query: '{' }, { accept: 'application/graphql-response+json' });
    expect(response.status).toBe(400);
  });
});

describe('introspection', () => {
  it('passes the limits, as graphql-js asks it', async () => {
    const { ask } = await startSimulatedGateway({ EXPLORER: 'on' });
    const { data, errors } = await ask(
      getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }),
    );
    expect(errors).toBeUndefined();
    expect(buildClientSchema(data as unknown as IntrospectionQuery).getType('Verification')).toBeDefined();
  });
});
