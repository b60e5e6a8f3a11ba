import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findImportViolations, importRule, type ImportViolation } from './import-rule.ts';

const roots: string[] = [];

afterEach(async () => {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true })));
});

/** Writes a small project whose keys are paths and runs the rule over it. */
async function violationsOf(files: Readonly<Record<string, string>>): Promise<readonly ImportViolation[]> {
  const root = await mkdtemp(join(tmpdir(), 'import-rule-'));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return findImportViolations(root);
}

const value = 'export const value = 1;';

describe('findImportViolations', () => {
  it('finds nothing in files that keep the rule', async () => {
    const found = await violationsOf({
      'src/model/status.ts': value,
      'src/idenfy/client.ts': `import { value } from '../model/status.ts'; import ky from 'ky'; export { ky, value };`,
      'src/verification/start.ts': `export { value } from '../idenfy/client.ts';`,
      'src/gateway.ts': `export { value } from './verification/start.ts';`,
      'src/main.ts': `import './command/run.ts';`,
      'src/command/run.ts': `import '../gateway.ts';\nimport '../demo/command.ts';`,
      'src/demo/command.ts': `import '../gateway.ts';`,
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['an import', `import { value } from '../idenfy/client.ts'; export const copy = value;`],
    ['a type import', `import type { value } from '../idenfy/client.ts'; export type Copy = typeof value;`],
    ['an inline type import', `export type Copy = typeof import('../idenfy/client.ts').value;`],
    ['a dynamic import', `export const copy = () => import('../idenfy/client.ts');`],
    ['a re-export', `export * from '../idenfy/client.ts';`],
  ])('finds %s that reaches where its part may not', async (_name, text) => {
    const found = await violationsOf({ 'src/access/scopes.ts': text, 'src/idenfy/client.ts': value });
    expect(found).toEqual([{ rule: 'access', from: 'src/access/scopes.ts', to: 'src/idenfy/client.ts' }]);
  });

  it('finds anything at all that model imports', async () => {
    const found = await violationsOf({ 'src/model/ids.ts': `export { randomUUID } from 'node:crypto';` });
    expect(found).toEqual([{ rule: 'model', from: 'src/model/ids.ts', to: 'crypto' }]);
  });

  it.each(Object.keys(importRule).filter((part) => part !== 'main'))('lets no file of %s import main', async (part) => {
    const from = exampleFile(part);
    const toMain = `${'../'.repeat(from.split('/').length - 2) || './'}main.ts`;
    const found = await violationsOf({ [from]: `export { value } from '${toMain}';`, 'src/main.ts': value });
    expect(found).toContainEqual({ rule: part, from, to: 'src/main.ts' });
  });

  it.each(['main', 'gateway', 'doctor'])('keeps the simulator out of %s', async (part) => {
    const found = await violationsOf({
      [`src/${part}.ts`]: `import './simulator/server.ts';`,
      'src/simulator/server.ts': value,
    });
    expect(found).toEqual([{ rule: part, from: `src/${part}.ts`, to: 'src/simulator/server.ts' }]);
  });

  it('keeps what the gateway knows of the vendor out of the simulator', async () => {
    const found = await violationsOf({
      'src/simulator/server.ts': `import type { value } from '../idenfy/client.ts'; export type Copy = typeof value;`,
      'src/idenfy/client.ts': value,
    });
    expect(found).toEqual([{ rule: 'simulator', from: 'src/simulator/server.ts', to: 'src/idenfy/client.ts' }]);
  });

  it('finds a value taken from the generated types', async () => {
    const found = await violationsOf({
      'src/graphql/schema.ts': `import type { value as Type } from '../generated/types.ts'; export type T = typeof Type;`,
      'src/graphql/server.ts': `import { value } from '../generated/types.ts'; export const copy = value;`,
      'src/generated/types.ts': value,
    });
    expect(found).toEqual([{ rule: 'graphql', from: 'src/graphql/server.ts', to: 'src/generated/types.ts' }]);
  });

  it('lets the generated types know one file of graphql', async () => {
    const found = await violationsOf({
      'src/generated/types.ts': `import type { value as A } from '../graphql/context.ts';
        import type { value as B } from '../graphql/schema.ts'; export type C = typeof A | typeof B;`,
      'src/graphql/context.ts': value,
      'src/graphql/schema.ts': value,
    });
    expect(found).toEqual([{ rule: 'generated', from: 'src/generated/types.ts', to: 'src/graphql/schema.ts' }]);
  });

  it('lets the demo page be imported by nothing', async () => {
    const found = await violationsOf({ 'src/demo/page.ts': `import './web/page.ts';`, 'src/demo/web/page.ts': value });
    expect(found).toEqual([{ rule: 'demo', from: 'src/demo/page.ts', to: 'src/demo/web/page.ts' }]);
  });

  it('finds a cycle that only types close', async () => {
    const found = await violationsOf({
      'src/model/a.ts': `import type { B } from './b.ts'; export type A = B;`,
      'src/model/b.ts': `import type { A } from './a.ts'; export type B = A;`,
    });
    expect(found.map(({ rule }) => rule)).toContain('no cycle');
  });

  it.each([
    ['ky', 'src/http/server.ts'],
    ['kysely/migration', 'src/verification/start.ts'],
    ['better-sqlite3', 'src/gateway.ts'],
    ['pg', 'src/doctor.ts'],
    ['fastify', 'src/graphql/server.ts'],
    ['@fastify/cors', 'src/gateway.ts'],
    ['@as-integrations/fastify', 'src/graphql/server.ts'],
    ['graphql', 'src/verification/start.ts'],
    ['graphql/language', 'src/simulator/server.ts'],
    ['@graphql-tools/schema', 'src/gateway.ts'],
    ['@apollo/server', 'src/gateway.ts'],
    ['dataloader', 'src/verification/start.ts'],
    ['pino', 'src/http/server.ts'],
    ['prom-client', 'src/store/sqlite.ts'],
    ['jose', 'src/http/server.ts'],
    ['react', 'src/http/pages.ts'],
    ['@apollo/client/react', 'src/demo/settings.ts'],
    ['@apollo/server', 'src/demo/web/main.ts'],
  ])('finds %s in %s, where it does not belong', async (library, file) => {
    const found = await violationsOf({ [file]: `import type { x } from '${library}'; export type X = x;` });
    expect(found).toMatchObject([{ rule: expect.stringMatching(/^library /) as string, from: file }]);
  });

  it('does not take a library for another whose name it begins with', async () => {
    const found = await violationsOf({
      'src/http/server.ts': `import 'pino-pretty'; import 'pgvector'; import 'kyoto';`,
    });
    expect(found).toEqual([]);
  });

  it('finds a file that fits no part', async () => {
    const found = await violationsOf({ 'src/utils/strings.ts': value, 'src/helpers.ts': value });
    expect(found).toEqual([
      { rule: 'known part', from: 'src/helpers.ts', to: '' },
      { rule: 'known part', from: 'src/utils/strings.ts', to: '' },
    ]);
  });

  it('finds an import of a file that is not there', async () => {
    const found = await violationsOf({ 'src/http/server.ts': `import '../graphql/gone.ts';` });
    expect(found).toEqual([{ rule: 'resolvable', from: 'src/http/server.ts', to: '../graphql/gone.ts' }]);
  });
});

function exampleFile(part: string): string {
  if (['gateway', 'doctor', 'import'].includes(part) || part.endsWith('/main')) return `src/${part}.ts`;
  return `src/${part}/example.ts`;
}
