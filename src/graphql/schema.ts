import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers/index.ts';

/** The SDL stands beside `src` and `dist`, so the same way leads there from both. */
const schemaFolder = fileURLToPath(new URL('../../schema/', import.meta.url));

/** Making the schema takes time, and nothing in it depends on the settings. */
const made: { schema?: GraphQLSchema; text?: string } = {};

/**
 * The executable schema: every SDL file below `schema/`, with our resolvers. It is made once, whoever asks. That the files are valid
 * and fit the resolvers is not looked at again at each start: `test/graphql/schema-contract.test.ts` does.
 */
export function createSchema(): GraphQLSchema {
  return (made.schema ??= makeExecutableSchema({
    typeDefs: readTypeDefs(),
    resolvers,
    assumeValidSDL: true,
    updateResolversInPlace: true,
  }));
}

/** The texts of the SDL files. */
export function readTypeDefs(): string[] {
  return readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(schemaFolder, name), 'utf8'));
}

/** The schema as SDL, with descriptions and directives, for code generators. */
export function printPublicSchema(): string {
  return (made.text ??= printSchemaWithDirectives(lexicographicSortSchema(createSchema())));
}
