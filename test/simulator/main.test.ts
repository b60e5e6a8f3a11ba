import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { repositoryRoot } from '../support/repository.ts';
import { basic } from './support.ts';

function run(...words: readonly string[]) {
  const child = spawn(process.execPath, [join(repositoryRoot, 'src/simulator/main.ts'), ...words]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const closed = once(child, 'close') as Promise<[code: number | null, signal: string | null]>;
  return { child, closed };
}

/** Runs it to its end, and says how that was. */
async function finish(...words: readonly string[]) {
  const { child, closed } = run(...words);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, stdout, stderr };
}

/** Runs it until its banner is there. */
async function serve(...words: readonly string[]) {
  const { child, closed } = run('--port', '0', ...words);
  let banner = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => (banner += words));
  await expect.poll(() => banner, { timeout: 10_000 }).toContain('Ctrl-C');
  const url = /IDENFY_BASE_URL=(\S+)/u.exec(banner)?.[1] ?? '';
  return { child, closed, banner, url };
}

describe('npm run simulator', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('serves with the credentials of its banner until %s', async (signal) => {
    const { banner, child, closed, url } = await serve('--key', 'ключ', '--secret', 's:e:c');
    expect(banner).toContain('  IDENFY_API_KEY=ключ\n  IDENFY_API_SECRET=s:e:c\n  IDENFY_ENVIRONMENT=development\n');
    const headers = { authorization: basic('ключ:s:e:c') };
    const bought = await fetch(`${url}/api/v2/token`, { method: 'POST', headers, body: '{"clientId":"a"}' });
    expect(bought.status).toBe(201);
    child.kill(signal);
    expect(await closed).toEqual([0, null]);
  });

  it('says with one sentence that its port is taken', async () => {
    const { url } = await serve();
    const { port } = new URL(url);
    expect(await finish('--port', port)).toEqual({
      code: 1,
      stdout: '',
      stderr: `The simulator cannot listen on 127.0.0.1:${port} (EADDRINUSE). Stop what listens there, or choose another --port; 0 is a free one.\n`,
    });
  });

  it('explains itself, and refuses what it does not know', async () => {
    expect(await finish('--help')).toMatchObject({ code: 0, stderr: '' });
    expect(await finish('--prot', '1')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Unknown option '--prot'[^]*Usage: idenfy-graphql-gateway simulator /u) as unknown,
    });
  });
});
