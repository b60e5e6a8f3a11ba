import { execFileSync, spawn } from 'node:child_process';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { leastSettings } from '../support/gateway.ts';
import { startPostgres } from '../support/postgres.ts';
import { readRepositoryFile, repositoryRoot } from '../support/repository.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { readDockerfile, type Stage } from './dockerfile.ts';

const patience = { timeout: 60_000, interval: 200 };
const stages = readDockerfile();

function copyContext(stage: Stage | undefined, folder: string): void {
  const sources = stage?.copies.filter(({ from }) => from === null).flatMap((copy) => copy.sources) ?? [];
  for (const source of sources) cpSync(join(repositoryRoot, source), join(folder, source), { recursive: true });
}

/** What `npm ci --omit=dev` would install, from what is installed here, so that no network is needed. */
function copyPackages(folder: string): void {
  const { packages } = JSON.parse(readRepositoryFile('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  for (const path of Object.keys(packages).filter((path) => path !== '' && packages[path]?.dev !== true)) {
    const filter = (source: string) => source === join(repositoryRoot, path) || !source.endsWith('/node_modules');
    try {
      cpSync(join(repositoryRoot, path), join(folder, path), { recursive: true, filter });
    } catch (error) {
      // What belongs to another machine is not installed on this one.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
}

/** The steps of the Dockerfile, each stage in a folder of its own. */
function makeImage(): string {
  const [build, image] = [createTemporaryFolder(), createTemporaryFolder()];
  copyContext(
    stages.find(({ name }) => name === 'build'),
    build,
  );
  symlinkSync(join(repositoryRoot, 'node_modules'), join(build, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: build, stdio: 'pipe' });
  copyContext(stages.at(-1), image);
  copyPackages(image);
  cpSync(join(build, 'dist'), join(image, 'dist'), { recursive: true });
  rmSync(build, { recursive: true });
  for (const step of stages.at(-1)?.runs.filter((run) => run.startsWith('node ')) ?? [])
    execFileSync('sh', ['-c', step], { cwd: image, env: { ...process.env, NODE_COMPILE_CACHE: join(image, 'cache') } });
  return image;
}

describe('what the image holds', () => {
  it('is enough to run the gateway on PostgreSQL, compiled already, and says when it is ready', async () => {
    const folder = makeImage();
    const postgres = await startPostgres();
    onTestFinished(() => postgres.stop());
    const [, ...command] = stages.at(-1)?.command as readonly string[];
    const child = spawn(process.execPath, command, {
      cwd: folder,
      env: {
        ...leastSettings,
        NODE_ENV: 'production',
        NODE_COMPILE_CACHE: join(folder, 'cache'),
        NODE_DEBUG_NATIVE: 'COMPILE_CACHE',
        DATABASE_URL: await postgres.createDatabase(),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await ended;
    });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    await expect.poll(() => output.join(''), patience).toMatch(/"url":"/u);
    const [, url = ''] = /"url":"([^"]+)"/u.exec(output.join('')) ?? [];
    expect(output.join('')).toMatch(/code cache for ESM \S+\/dist\/command\/start\.js was accepted/u);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(healthOf(url)).toBe(0);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(healthOf(url)).toBe(1);
  });
});

/** The exit status of the image's own health check. */
function healthOf(url: string): number {
  const check = /CMD (\[.*\])$/u.exec(stages.at(-1)?.healthcheck ?? '')?.[1] ?? '[]';
  const [, ...command] = JSON.parse(check) as readonly string[];
  try {
    execFileSync(process.execPath, command, { env: { PORT: new URL(url).port }, stdio: 'pipe', timeout: 20_000 });
    return 0;
  } catch (error) {
    return (error as { readonly status: number }).status;
  }
}
