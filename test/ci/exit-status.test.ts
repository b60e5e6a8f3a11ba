import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../support/repository.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

/** Runs one test of this text as the project's tests are run; answers the exit status. */
async function runTest(body: string): Promise<number | string | null> {
  const root = createTemporaryFolder();
  mkdirSync(join(root, 'test'));
  symlinkSync(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'));
  const text = `import { expect, inject, it } from 'vitest';\nit('does', async () => { ${body} });\n`;
  writeFileSync(join(root, 'test', 'one.test.ts'), text);
  const vitest = join(repositoryRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const config = join(repositoryRoot, 'vitest.config.ts');
  const command = [vitest, 'run', '--project', 'fast', '--config', config, '--root', root];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, timeout: 60_000 }, (error) => {
      resolve(error === null ? 0 : (error.code ?? null));
    });
  });
}

const askDatabase = `expect((await fetch(inject('postgresDesk'))).status).toBe(200);`;

describe('a run of the tests', () => {
  it.each([
    ['0 when they pass', 'expect(1).toBe(1);', 0],
    ['1 when one fails', 'expect(1).toBe(2);', 1],
    ['1 when one fails that has used PostgreSQL', `${askDatabase} expect(1).toBe(2);`, 1],
    ['0 when one passes that has used PostgreSQL', askDatabase, 0],
  ])('ends with %s', { timeout: 90_000 }, async (_sentence, body, status) => {
    expect(await runTest(body)).toBe(status);
  });
});
