import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from './repository.ts';

/** The titles of the tests of a file that are not switched off; none where there is no such file. */
export function findTestTitles(file: string): ReadonlySet<string> {
  const path = join(repositoryRoot, file);
  return existsSync(path) ? titlesIn(readFileSync(path, 'utf8')) : new Set();
}

/** The titles of the tests in the text of a file: of every call of `it`, or of what `it.each` gives, that has one. */
export function titlesIn(text: string): ReadonlySet<string> {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    const title = ts.isCallExpression(node) && isTest(node.expression) ? node.arguments[0] : undefined;
    if (title && ts.isStringLiteralLike(title)) titles.add(title.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'it';
  if (!ts.isCallExpression(callee) || !ts.isPropertyAccessExpression(callee.expression)) return false;
  return callee.expression.name.text === 'each' && isTest(callee.expression.expression);
}
