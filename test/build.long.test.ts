import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './support/command.ts';
import { leastSettings } from './support/gateway.ts';

beforeAll(() => {
  const cwd = dirname(fileURLToPath(new URL('.', import.meta.url)));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd, stdio: 'pipe' });
});

describe('the build', () => {
  it('serves from plain JavaScript and ends well when it is told to', async () => {
    const command = runCommand('dist/main.js', [], { ...leastSettings, EXPLORER: 'on' });
    const [, url = ''] = await command.says(/"url":"([^"]+)"/u);
    expect(await (await fetch(`${url}/schema.graphql`)).text()).toContain('startVerification(');
    expect(await (await fetch(`${url}/`)).text()).toContain('iDenfy gateway');
    command.signal('SIGINT');
    expect(await command.ended).toBe(0);
  });

  it('names everything that is missing, and nothing of our code', async () => {
    const command = runCommand('dist/main.js');
    expect(await command.ended).toBe(1);
    expect(command.stderr()).toMatch(
      /^The configuration cannot be used:\n {2}IDENFY_API_KEY: .*\n {2}IDENFY_API_SECRET: .*\n {2}IDENFY_WEBHOOK_SECRETS: .*\n {2}DATA_ENCRYPTION_KEYS: .*\n {2}AUTH_MODE: .*\n$/u,
    );
  });
});
