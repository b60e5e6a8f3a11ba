import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limitOperations } from '../../src/graphql/limits.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { readRepositoryFile, repositoryRoot } from '../support/repository.ts';

const folder = 'docs/operations';
const names = readdirSync(join(repositoryRoot, folder));
const schema = createSchema();
const rules = [...specifiedRules, limitOperations];

describe('the operations that clients send', () => {
  it.each(names)('%s is valid, and within the limits', (name) => {
    const document = parse(readRepositoryFile(`${folder}/${name}`));
    expect(validate(schema, document, rules)).toEqual([]);
  });

  it('are found', () => {
    expect(names).toContain('follow-up.graphql');
  });
});
