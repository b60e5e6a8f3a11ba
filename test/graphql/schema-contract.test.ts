import { readFileSync } from 'node:fs';
import { assertScalarType, buildSchema, findBreakingChanges, GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema, printPublicSchema } from '../../src/graphql/schema.ts';

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

describe('the graphql module', () => {
  it('is one copy for the tests and for the gateway', () => {
    const clientId = createSchema().getType('ClientId');
    expect(() => assertScalarType(clientId).parseValue('')).toThrow(GraphQLError);
  });
});
