import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { startGateway } from '../support/gateway.ts';
import { readRepositoryFile, repositoryRoot } from '../support/repository.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const recipes = join(repositoryRoot, 'docs/recipes');
const unusedVendor = 'http://127.0.0.1:1';

/** Runs a tool of the repository in a folder, for half a minute at most. */
function run(tool: string, args: readonly string[], { cwd, env = {} }: { cwd: string; env?: Record<string, string> }) {
  const options = { cwd, env: { ...process.env, ...env }, timeout: 30_000 };
  return promisify(execFile)(join(repositoryRoot, 'node_modules/.bin', tool), args, options);
}

describe('what is generated for the recipes', { timeout: 60_000 }, () => {
  it('is what GraphQL Code Generator makes of the schema that a gateway tells', async () => {
    const { url } = await startGateway(unusedVendor, { EXPLORER: 'on' });
    const app = createTemporaryFolder();
    mkdirSync(join(app, 'src'));
    symlinkSync(join(repositoryRoot, 'node_modules'), join(app, 'node_modules'));
    cpSync(join(recipes, 'codegen.yml'), join(app, 'codegen.yml'));
    cpSync(join(repositoryRoot, 'docs/operations'), join(app, 'src/operations'), { recursive: true });
    await run('graphql-codegen', ['--config', 'codegen.yml'], { cwd: app, env: { GATEWAY_URL: url } });
    for (const file of ['graphql.ts', 'gql.ts', 'persisted-documents.json']) {
      expect(readFileSync(join(app, 'src/gql', file), 'utf8')).toBe(readRepositoryFile(`docs/recipes/gql/${file}`));
    }
  });

  it('is what Relay makes of it', async () => {
    await expect(run('relay-compiler', ['relay.config.json', '--validate'], { cwd: recipes })).resolves.toBeDefined();
  });

  it('is what gql.tada makes of it', async () => {
    const output = join(createTemporaryFolder(), 'env.d.ts');
    await run('gql.tada', ['generate-output', '--output', output], { cwd: recipes });
    expect(readFileSync(output, 'utf8')).toBe(readRepositoryFile('docs/recipes/gql-tada-env.d.ts'));
  });
});

describe('the manifest of the documented operations', { timeout: 60_000 }, () => {
  it('is what Apollo makes of them', async () => {
    const folder = createTemporaryFolder();
    const config = join(folder, 'persisted-query-manifest.config.json');
    const output = join(folder, 'manifest.json');
    writeFileSync(config, JSON.stringify({ documents: 'docs/operations/*.graphql', output }));
    await run('generate-persisted-query-manifest', ['--config', config], { cwd: repositoryRoot });
    expect(readFileSync(output, 'utf8')).toBe(readRepositoryFile('docs/recipes/persisted-query-manifest.json'));
  });

  it.each([
    ['of Apollo', 'persisted-query-manifest.json', ''],
    ['of client-preset', 'gql/persisted-documents.json', 'sha256:'],
  ])('in the format %s names each by the digest of its text', (_format, file, prefix) => {
    const entries = readManifest(JSON.parse(readRepositoryFile(`docs/recipes/${file}`)));
    expect(entries.length).toBeGreaterThan(10);
    for (const [id, text] of entries) {
      expect(id).toBe(prefix + createHash('sha256').update(text).digest('hex'));
    }
  });
});

function readManifest(json: unknown): readonly (readonly [id: string, text: string])[] {
  const manifest = json as { readonly operations?: readonly { readonly id: string; readonly body: string }[] };
  if (manifest.operations !== undefined) return manifest.operations.map(({ id, body }) => [id, body]);
  return Object.entries(json as Readonly<Record<string, string>>);
}
