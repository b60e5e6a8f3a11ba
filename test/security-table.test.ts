import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRepositoryFile, repositoryRoot } from './support/repository.ts';

/** A test that the table names. */
interface NamedTest {
  readonly file: string;
  readonly title: string;
}

const rows = readRepositoryFile('SECURITY.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:threat|-+) /u.test(line))
  .map((line) => ({ threat: /^\| (.*?) +\|/u.exec(line)?.[1] ?? '', tests: testsIn(line) }));

/** Tests are named as `file` “title”. */
function testsIn(line: string): readonly NamedTest[] {
  return [...line.matchAll(/`(test\/[^`]+)` “([^”]+)”/gu)].map(([, file = '', title = '']) => ({ file, title }));
}

/** What is named and is not there: the file, or a text in quotes in it that is the title to the letter. */
function findMissing(tests: readonly NamedTest[]): readonly string[] {
  return tests.flatMap(({ file, title }) => {
    if (!existsSync(join(repositoryRoot, file))) return [file];
    const text = readRepositoryFile(file);
    return [`'${title}'`, `"${title}"`].some((quoted) => text.includes(quoted)) ? [] : [`${file}: ${title}`];
  });
}

describe('the table of threats', () => {
  it.each(rows)('names tests that there are: $threat', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(findMissing(tests)).toEqual([]);
  });

  it('has a row for every threat that was thought of', () => {
    expect(rows.map(({ threat }) => threat)).toEqual([
      'somebody makes us buy',
      'a session is bought twice',
      'reading somebody else’s verification',
      'personal data through a low scope',
      'the token of a session leaks',
      'secrets or personal data in logs, errors, traces, metrics',
      'forged requests and open redirects',
      'forged and replayed deliveries',
      'pollution and injection',
      'exhaustion by subscriptions',
      'overload',
      'crash, full disk, database gone',
      'mistakes in the configuration',
      'operations that nobody reviewed',
      'the supply chain',
      'insiders who read',
    ]);
  });

  it('would not name a test that is gone', () => {
    const gone = ['no test has this', 'title'].join(' ');
    expect(findMissing([{ file: 'test/no-such.test.ts', title: gone }])).toEqual(['test/no-such.test.ts']);
    expect(findMissing([{ file: 'test/security-table.test.ts', title: gone }])).toEqual([
      `test/security-table.test.ts: ${gone}`,
    ]);
  });
});
