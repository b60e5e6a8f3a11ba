import ts from 'typescript';

/** One place in a file that breaks a rule: its line, counted from 1, and the line's text. */
export interface Finding {
  readonly line: number;
  readonly text: string;
}

type Rule = (node: ts.Node, source: ts.SourceFile) => boolean;

/** Finds where a file reads the process environment, whatever way it is spelled. */
export function findEnvironmentReads(text: string): readonly Finding[] {
  return find(text, readsEnvironment);
}

/** Finds what a file does when it is merely imported: statements that are not declarations, and top-level `await`. */
export function findActionsOnImport(text: string): readonly Finding[] {
  return find(text, actsOnImport);
}

/** Finds tests that are narrowed with `only`, and tests switched off without a comment just above that says why. */
export function findSwitchedOffTests(text: string): readonly Finding[] {
  return find(text, isSwitchedOff);
}

function find(text: string, rule: Rule): readonly Finding[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    if (rule(node, source)) findings.push(findingAt(node, source, lines));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

function findingAt(node: ts.Node, source: ts.SourceFile, lines: readonly string[]): Finding {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  return { line: line + 1, text: (lines[line] ?? '').trim() };
}

function readsEnvironment(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return /^['"](node:)?process['"]$/.test(node.moduleSpecifier.getText());
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression);
  if (ts.isElementAccessExpression(node)) return isProcess(node.expression);
  return ts.isVariableDeclaration(node) && node.initializer !== undefined && isProcess(node.initializer);
}

function isProcess(node: ts.Expression): boolean {
  return /^(globalThis\??\.)?process$/.test(node.getText());
}

const declarations: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.ModuleDeclaration,
]);

function actsOnImport(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return !isInsideFunction(node) && !isInsideStatementFoundAnyway(node);
  return isTopLevel(node) && node.kind !== ts.SyntaxKind.EndOfFileToken && !declarations.has(node.kind);
}

function isTopLevel(node: ts.Node): boolean {
  return !ts.isSourceFile(node) && ts.isSourceFile(node.parent);
}

function isInsideFunction(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined;
}

function isInsideStatementFoundAnyway(node: ts.Node): boolean {
  const statement = ts.findAncestor(node, isTopLevel);
  return statement !== undefined && !declarations.has(statement.kind);
}

const switches: ReadonlySet<string> = new Set(['skip', 'skipIf', 'runIf', 'todo', 'fails']);

function isSwitchedOff(node: ts.Node, source: ts.SourceFile): boolean {
  const name = switchName(node);
  if (name === undefined) return false;
  return name === 'only' || (switches.has(name) && !hasReason(node, source));
}

/** The modifier in `it.skip`, `describe.for(…).only` and the like, or in the options of a test. */
function switchName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return isTestFunction(node.expression) ? node.name.text : undefined;
  if (!ts.isPropertyAssignment(node) || node.initializer.kind === ts.SyntaxKind.FalseKeyword) return undefined;
  const call = node.parent.parent;
  return ts.isCallExpression(call) && isTestFunction(call.expression) ? node.name.getText() : undefined;
}

function isTestFunction(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return isTestFunction(node.expression);
  return ts.isIdentifier(node) && ['it', 'test', 'describe', 'suite', 'bench', 'context'].includes(node.text);
}

function hasReason(node: ts.Node, source: ts.SourceFile): boolean {
  const statement = ts.findAncestor(node, ts.isStatement) ?? node;
  return ts.getLeadingCommentRanges(source.text, statement.getFullStart()) !== undefined;
}
