import { assertInputObjectType, coerceInputValue, GraphQLError } from 'graphql';
import type { StartVerificationInput } from '../generated/resolvers.ts';
import type { StartInput } from '../model/start-input.ts';
import { createSchema } from './schema.ts';
import { toStartInput } from './start-input.ts';

/** Reads defaults for starts, written like the input of the mutation. Every problem is a sentence without the value. */
export function readStartDefaults(json: unknown): { readonly input: StartInput; readonly problems: readonly string[] } {
  const type = assertInputObjectType(createSchema().getType('StartVerificationInput'));
  const problems: string[] = [];
  try {
    const input: unknown = coerceInputValue(json, type, (path) => {
      problems.push(`${path.join('.') || 'the whole file'} does not fit StartVerificationInput`);
    });
    if (problems.length === 0) return { input: toStartInput(input as StartVerificationInput), problems };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    problems.push('it does not fit StartVerificationInput');
  }
  return { input: {}, problems };
}
