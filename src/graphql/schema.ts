import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers/index.ts';

/** The SDL stands beside `src` and `dist`, so the same way leads there from both. */
const schemaFolder = fileURLToPath(new URL('../../schema/', import.meta.url));

/** Making the schema is most of what a gateway does before it can answer, and nothing in it depends on the settings. */
const made: { schema?: GraphQLSchema; text?: string } = {};

/** The executable schema: every SDL file below `schema/`, with our resolvers. It is made once, whoever asks. */
export function createSchema(): GraphQLSchema {
  return (made.schema ??= makeExecutableSchema({
    typeDefs: readTypeDefs(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  }));
}

function readTypeDefs(): string[] {
  return readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(schemaFolder, name), 'utf8'));
}

/** The schema as SDL, with descriptions and directives, for code generators. */
export function printPublicSchema(): string {
  return (made.text ??= printSchemaWithDirectives(lexicographicSortSchema(createSchema())));
}
