import { describe, expect, it } from 'vitest';
import { findMachinePaths, findStrayEntries } from './layout-rule.ts';

/** Spells a path so that this file itself names none. */
function pathOf(...names: readonly string[]): string {
  return ['', ...names].join('/');
}

describe('findStrayEntries', () => {
  it('names each entry nobody agreed on once', () => {
    const paths = ['src/main.ts', '.ci/run', '.gitignore', 'README.md', 'notes.txt', 'lib/a.ts', 'lib/b.ts'];
    expect(findStrayEntries(paths)).toEqual(['notes.txt', 'lib']);
  });
});

describe('findMachinePaths', () => {
  it.each([
    pathOf('home', 'ann', 'gateway'),
    pathOf('Users', 'ann', 'gateway'),
    pathOf('root', '.config'),
    pathOf('work', 'main'),
    ['C:', 'Users', 'ann'].join('\\'),
  ])('finds %s', (path) => {
    expect(findMachinePaths(`see "${path}" there`)).toEqual([path]);
  });

  it('leaves addresses, relative paths and system programs alone', () => {
    const text = 'https://example.org/home/page ./root/a ../home/b /usr/bin/chromium /graphql ~/home/c';
    expect(findMachinePaths(text)).toEqual([]);
  });
});
