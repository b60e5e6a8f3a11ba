import { describe, expect, it } from 'vitest';
import { findImportViolations, importRule } from './support/import-rule.ts';
import { findMachinePaths, findStrayEntries } from './support/layout-rule.ts';
import { listKeptFiles, listSourceFiles, readRepositoryFile, repositoryRoot } from './support/repository.ts';
import {
  findActionsOnImport,
  findEnvironmentReads,
  findSwitchedOffTests,
  type Finding,
} from './support/source-rules.ts';

const kept = listKeptFiles();
const files = listSourceFiles();
const violations = await findImportViolations(repositoryRoot);
const entryPoints = ['src/main.ts', 'src/simulator/main.ts', 'src/demo/main.ts'];

/** Page scripts are loaded by a browser, never imported. */
const product = files.filter(
  (path) => /^src\/.*\.[cm]?[jt]sx?$/.test(path) && !/^src\/(generated|demo\/web)\//.test(path),
);

function check(paths: readonly string[], find: (text: string) => readonly Finding[]): readonly string[] {
  return paths.flatMap((path) => find(readRepositoryFile(path)).map(({ line, text }) => `${path}:${line} ${text}`));
}

describe('the import rule', () => {
  for (const [part, { imports }] of Object.entries(importRule)) {
    it(`lets ${part} import ${imports.length === 0 ? 'no other part' : `only ${imports.join(', ')}`}`, () => {
      expect(violations.filter(({ rule }) => rule === part)).toEqual([]);
    });
  }

  it('has no cycle of files', () => {
    expect(violations.filter(({ rule }) => rule === 'no cycle')).toEqual([]);
  });

  it('keeps every library in the parts it belongs to', () => {
    expect(violations.filter(({ rule }) => rule.startsWith('library'))).toEqual([]);
  });

  it('knows the part of every file, and finds every file that is imported', () => {
    expect(violations.filter(({ rule }) => rule === 'known part' || rule === 'resolvable')).toEqual([]);
  });
});

describe('the source', () => {
  it('reads the process environment in the entry points only', () => {
    const others = product.filter((path) => !entryPoints.includes(path));
    expect(check(others, findEnvironmentReads)).toEqual([]);
  });

  it('acts on import in the entry points only', () => {
    const others = product.filter((path) => !entryPoints.includes(path));
    expect(check(others, findActionsOnImport)).toEqual([]);
  });

  it('has no test that is narrowed, or switched off without a reason', () => {
    const tests = files.filter((path) => /^test\/.*\.test\.ts$/.test(path));
    expect(check(tests, findSwitchedOffTests)).toEqual([]);
  });
});

describe('the repository', () => {
  it('holds only the agreed entries at its top', () => {
    expect(findStrayEntries(kept)).toEqual([]);
  });

  it('names no path of the machine of whoever wrote it', () => {
    const texts = kept.filter((path) => /\.(ts|js|json|md|ya?ml|graphql|html|css)$|^\.|Dockerfile$/.test(path));
    const found = texts.map((path) => [path, findMachinePaths(readRepositoryFile(path))] as const);
    expect(found.filter(([, paths]) => paths.length > 0)).toEqual([]);
  });
});
