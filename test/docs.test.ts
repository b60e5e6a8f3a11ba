import { describe, expect, it } from 'vitest';
import { isEnumType } from 'graphql';
import { createSchema } from '../src/graphql/schema.ts';
import { readRepositoryFile } from './support/repository.ts';

/** The codes in the first column of the tables below a heading. */
function codesBelow(text: string, heading: string): readonly string[] {
  const section = text.split(/^## /mu).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([A-Z_]+)` *\|/gmu)].map(([, code = '']) => code);
}

describe('the page about errors', () => {
  const page = readRepositoryFile('docs/errors.md');

  it('tells of every code of a payload what to do', () => {
    const type = createSchema().getType('ErrorCode');
    const codes = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect([...codesBelow(page, 'In `errors` of a payload')].sort()).toEqual([...codes].sort());
  });

  it('tells of every code of a GraphQL error what to do', () => {
    const source = readRepositoryFile('src/graphql/errors/format-error.ts');
    const [, list = ''] = /publicCodes[^[]*\[([^\]]*)\]/u.exec(source) ?? [];
    const codes = [...list.matchAll(/'([A-Z_]+)'/gu)].map(([, code = '']) => code);
    expect([...codesBelow(page, 'In `extensions.code`')].sort()).toEqual([...codes, 'INTERNAL_SERVER_ERROR'].sort());
  });
});
