import { describe, expect, it } from 'vitest';
import { findActionsOnImport, findEnvironmentReads, findSwitchedOffTests } from './source-rules.ts';

describe('findEnvironmentReads', () => {
  it.each([
    'const port = process.env.PORT;',
    'const all = process.env;',
    "const port = process['env'].PORT;",
    'const { env } = process;',
    'const host = process; host.env;',
    'export const f = () => globalThis.process.env;',
    "import { env } from 'node:process';",
    "import process from 'process';",
  ])('finds %s', (text) => {
    expect(findEnvironmentReads(`\n${text}`)).toMatchObject([{ line: 2, text }]);
  });

  it('leaves other uses of process and other things named env alone', () => {
    const text = 'process.exitCode = 1; const { env } = options; options.env.PORT; process.on("exit", () => 1);';
    expect(findEnvironmentReads(text)).toEqual([]);
  });
});

describe('findActionsOnImport', () => {
  it.each([
    'start();',
    'await start();',
    'const server = await listen();',
    'if (import.meta.main) start();',
    'for (const name of names) register(name);',
    'process.exitCode = 1;',
    'try { start(); } catch {}',
    '{ start(); }',
  ])('finds %s', (text) => {
    expect(findActionsOnImport(`export {};\n${text}`)).toEqual([{ line: 2, text }]);
  });

  it('leaves declarations alone, and what waits inside functions', () => {
    const text = `
      import { a } from './a.ts';
      export * from './b.ts';
      export const names = new Set(['x']);
      export const later = async () => { await a(); };
      export async function run() { for (const name of names) await a(name); }
      export class Part { async start() { await a(); } }
      export interface Options { readonly name: string }
      export type Name = string;
    `;
    expect(findActionsOnImport(text)).toEqual([]);
  });
});

describe('findSwitchedOffTests', () => {
  it.each([
    "it.only('starts', () => {});",
    "describe.only('start', () => {});",
    "test.concurrent.only('starts', () => {});",
    "it.only.each([1])('starts', () => {});",
    "it('starts', { only: true }, () => {});",
    "it.skip('starts', () => {});",
    "it.skipIf(slow)('starts', () => {});",
    "describe.runIf(fast)('start', () => {});",
    "it.todo('starts');",
    "it('starts', { skip: true }, () => {});",
  ])('finds %s', (text) => {
    expect(findSwitchedOffTests(`const a = 1;\n${text}`)).toEqual([{ line: 2, text }]);
  });

  it('accepts a switched-off test with the reason above it', () => {
    expect(
      findSwitchedOffTests("// Windows has no file modes.\nit.skipIf(windows)('keeps the file private', f);"),
    ).toEqual([]);
  });

  it('accepts no reason for a narrowed test', () => {
    const text = "// Only this one matters.\nit.only('starts', f);";
    expect(findSwitchedOffTests(text)).toMatchObject([{ line: 2 }]);
  });

  it('leaves ordinary tests and other things named only or skip alone', () => {
    const text =
      "it('starts', f); list.skip(1); it.each([1])('x', f); call({ only: true }); it('x', { skip: false }, f);";
    expect(findSwitchedOffTests(text)).toEqual([]);
  });
});
