import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { assertScalarType, assertValidSchema, buildSchema, findBreakingChanges, GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { resolvers } from '../../src/graphql/resolvers/index.ts';
import { createSchema, printPublicSchema, readTypeDefs } from '../../src/graphql/schema.ts';

const released = readFileSync(new URL('../fixtures/released-schema.graphql', import.meta.url), 'utf8');
const committed = readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8');

describe('the contract with clients', () => {
  it('breaks nothing that a released schema promised', () => {
    expect(findBreakingChanges(buildSchema(released), createSchema())).toEqual([]);
  });

  it('notices a field that has gone', () => {
    const without = buildSchema(released.replace('  nextAction: NextAction!', '  formerNextAction: NextAction!'));
    expect(findBreakingChanges(buildSchema(released), without).map((change) => change.description)).toEqual([
      'Verification.nextAction was removed.',
    ]);
  });

  it('is the schema that is committed for code generators', () => {
    expect(printPublicSchema().trim()).toBe(committed.trim());
  });

  it('has nullable root fields, so that one failure does not erase its siblings', () => {
    const schema = createSchema();
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    );
    expect(roots.length).toBeGreaterThan(2);
    expect(roots.filter((field) => field.type.toString().endsWith('!')).map((field) => field.name)).toEqual([]);
  });
});

/** What the gateway does not do again at each start, because it is the same each time. */
function makeStrictly(more: Readonly<Record<string, object>> = {}, typeDefs = readTypeDefs()): void {
  const strict = { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' } as const;
  assertValidSchema(
    makeExecutableSchema({ typeDefs, resolvers: { ...resolvers, ...more }, resolverValidationOptions: strict }),
  );
}

describe('the schema and its resolvers', () => {
  it('are valid, and fit each other', () => {
    expect(() => {
      makeStrictly();
    }).not.toThrow();
  });

  it.each([
    ['a resolver of a type that there is not', { Verifications: { id: () => '' } }, []],
    ['a resolver of a field that there is not', { Viewer: { name: () => '' } }, []],
    ['a field of an unknown type', {}, ['extend type Query { nothing: Nothing }']],
    [
      'an interface whose types nobody tells apart',
      {},
      ['interface Thing { id: ID! } type One implements Thing { id: ID! }'],
    ],
  ])('would not fit with %s', (_difference, more, typeDefs) => {
    expect(() => {
      makeStrictly(more, [...readTypeDefs(), ...typeDefs]);
    }).toThrow();
  });
});

describe('the graphql module', () => {
  it('is one copy for the tests and for the gateway', () => {
    const clientId = createSchema().getType('ClientId');
    expect(() => assertScalarType(clientId).parseValue('')).toThrow(GraphQLError);
  });
});
