import { isScalarType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { readRepositoryFile } from '../support/repository.ts';

const page = readRepositoryFile('docs/scalars.md');
const rows = [...page.matchAll(/^\| `(\w+)` +\| (\w+) +\| `(\w+)` +\| `([^`]+)`/gmu)].map(
  ([, name = '', wireType = '', typescript = '', example = '']) => ({ name, wireType, typescript, example }),
);
const scalars = Object.values(createSchema().getTypeMap()).filter(
  (type) => isScalarType(type) && !isSpecifiedScalarType(type),
);
const [, block = ''] = /```yaml\n(scalars:\n.*?)```/su.exec(page) ?? [];

describe('the table of scalars', () => {
  it('has every scalar of the schema, and no other', () => {
    expect(rows.map(({ name }) => name)).toEqual(scalars.map(({ name }) => name).sort());
  });

  it.each(rows)('says what $name is on the wire', ({ name, wireType, typescript, example }) => {
    const scalar = createSchema().getType(name);
    if (!isScalarType(scalar)) throw new TypeError('This is no scalar.');
    expect([wireType, typescript]).toEqual(['string', 'string']);
    const internal = name === 'AuthToken' ? example : scalar.parseValue(example);
    expect(JSON.parse(JSON.stringify(scalar.serialize(internal)))).toBe(example);
  });

  it.each(['codegen.yml', 'docs/recipes/codegen.yml'])('has the block that %s uses', (file) => {
    const lines = block.trimEnd().split('\n');
    const indented = lines.map((line) => `      ${line}`).join('\n');
    expect(readRepositoryFile(file)).toContain(indented);
    expect(lines.slice(1)).toEqual(rows.map(({ name, typescript }) => `  ${name}: ${typescript}`));
  });
});
