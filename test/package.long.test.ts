import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createSimulator } from '../src/simulator/simulator.ts';
import { leastSettings } from './support/gateway.ts';
import { postGraphQL } from './support/http-server.ts';
import { blocksOf } from './support/markdown.ts';
import { listSourceFiles, readRepositoryFile, repositoryRoot } from './support/repository.ts';
import { runScript } from './support/shell.ts';
import { webhookBody } from './support/webhooks.ts';

const scripts = blocksOf(readRepositoryFile('README.md'), 'sh');
const [tryIt = '', callIt = '', useIt = '', dayToDay = '', packIt = '', workOnIt = ''] = scripts;
const serving = packIt.trim().split('\n').at(-1) ?? '';

/** A copy of the repository in which everything is installed, and beside it the folder that the README's package goes to. */
let folder = '';
let clone = '';
let elsewhere = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gateway-package-'));
  clone = join(folder, 'idenfy-graphql-gateway');
  elsewhere = join(folder, 'my-gateway');
  for (const path of listSourceFiles()) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    cpSync(join(repositoryRoot, path), join(clone, path));
  }
  symlinkSync(join(repositoryRoot, 'node_modules'), join(clone, 'node_modules'));
  const PATH = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const packing = packIt.replace(serving, '').replaceAll('npm install', 'npm install --prefer-offline --no-audit');
  const options = { cwd: clone, env: { ...process.env, PATH }, timeout: 200_000 };
  await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', packing], options);
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a script does that is not done a second time here: the copy has everything installed, and packing has built it. */
const alreadyDone = `npm() {
  case "$*" in
    ci) ;;
    start) exec node dist/main.js ;;
    "run simulator") command npm run simulator -- --port 0 ;;
    *) command npm "$@" ;;
  esac
}
`;

const start = 'mutation { startVerification(clientId: "user-123") { status errors { code } } }';
const started = { data: { startVerification: { status: 'ACTIVE', errors: [] } } };

describe('the scripts of the README', () => {
  it('are those that are run here, but for the one that runs the tests', () => {
    expect(scripts).toHaveLength(6);
    expect(workOnIt).toBe('npm ci && npm test\n');
    const { scripts: named } = JSON.parse(readRepositoryFile('package.json')) as { scripts: Record<string, string> };
    expect(named['start']).toBe('npm run --silent build && node dist/main.js');
  });

  it('show a first verification in two lines', async () => {
    const demo = runScript(alreadyDone + tryIt, { cwd: clone });
    const [, url = ''] = await demo.says(/GraphQL +(http:\S+)\/graphql[^]*Ctrl-C/u);
    const call = runScript(callIt.replace('http://127.0.0.1:4000', url), { cwd: clone });
    expect(await call.ended()).toBe(0);
    expect(JSON.parse(call.output())).toEqual({
      data: {
        startVerification: {
          redirectUrl: expect.stringContaining('/api/v2/redirect?authToken=') as unknown,
          status: 'ACTIVE',
          errors: [],
        },
      },
    });
    expect(await (await fetch(`${url}/demo/`)).text()).toContain('<!doctype html>');
    await demo.interrupt();
    await expect(fetch(url)).rejects.toThrow();
  });

  it('run the gateway with an account, and what is done with it day by day', async () => {
    const simulator = createSimulator({ apiKey: 'your-key', apiSecret: 'your-secret' });
    onTestFinished(() => simulator.stop());
    const { url: vendor } = await simulator.start();
    const env = { IDENFY_BASE_URL: vendor, IDENFY_ENVIRONMENT: 'development', PORT: '0' };
    const gateway = runScript(alreadyDone + useIt, { cwd: clone, env });
    const [, url = ''] = await gateway.says(/"listening","url":"([^"]+)"/u);
    expect(gateway.output()).toContain('ok    iDenfy answers and takes the credentials\n');
    expect(await (await postGraphQL(url, { query: start })).json()).toEqual(started);

    const basic = `Basic ${Buffer.from('your-key:your-secret').toString('base64')}`;
    const sold = await fetch(`${vendor}/api/v2/token`, {
      method: 'POST',
      headers: { authorization: basic },
      body: JSON.stringify({ clientId: 'user-before', dummyStatus: 'APPROVED' }),
    });
    const { scanRef } = (await sold.json()) as { scanRef: string };
    writeFileSync(join(clone, 'sessions.txt'), `${scanRef}\n`);
    writeFileSync(join(clone, 'delivery.json'), webhookBody({ scanRef, clientId: 'user-before' }));
    const days = runScript(alreadyDone + dayToDay, {
      cwd: clone,
      env: {
        ...env,
        PORT: new URL(url).port,
        IDENFY_API_KEY: 'your-key',
        IDENFY_API_SECRET: 'your-secret',
        IDENFY_WEBHOOK_SECRETS: 'the-signing-key-of-your-notifications',
        DATA_ENCRYPTION_KEYS: leastSettings.DATA_ENCRYPTION_KEYS,
        DATABASE_URL: `sqlite:${join(folder, 'day-to-day.db')}`,
        AUTH_MODE: 'none',
      },
    });
    await days.says(/A stand-in for iDenfy[^]*Ctrl-C/u);
    expect(days.output()).toMatch(/^200: kept\.[^]*^1 imported$[^]*^ok {4}encrypted values that were moved/mu);
    const sdl = runScript('cat schema.graphql', { cwd: clone });
    expect(await sdl.ended()).toBe(0);
    expect(buildSchema(sdl.output()).getMutationType()?.getFields()).toHaveProperty('startVerification');
    await days.interrupt();
    await gateway.interrupt();
  });
});

describe('the package', () => {
  const npx = (words: string) => runScript(`npx --no-install idenfy-graphql-gateway ${words}`, { cwd: elsewhere });

  it('holds what runs, what is served and the schema, and nothing else of the repository', () => {
    const installed = join(elsewhere, 'node_modules', 'idenfy-graphql-gateway');
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'docs', 'package.json', 'schema']);
    expect(readdirSync(join(installed, 'docs'))).toEqual(['operations']);
    expect(readdirSync(join(installed, 'dist/demo/web'))).toContain('index.html');
  });

  it('shows a first verification with nothing else installed', async () => {
    const demo = runScript(`${serving} --port 0 --simulator-port 0`, { cwd: elsewhere });
    const [, url = ''] = await demo.says(/GraphQL +(http:\S+)\/graphql[^]*Ctrl-C/u);
    expect(await (await postGraphQL(url, { query: start })).json()).toEqual(started);
    expect(await (await fetch(`${url}/demo/`)).text()).toContain('<!doctype html>');
    await demo.interrupt();
    expect(readdirSync(elsewhere).sort()).toEqual(['node_modules', 'package-lock.json', 'package.json']);
  });

  it('runs the gateway from plain JavaScript, and ends well when it is told to', async () => {
    // What npx runs in the end, without the processes in between that have ends of their own.
    const command = 'exec node_modules/.bin/idenfy-graphql-gateway start';
    const gateway = runScript(command, { cwd: elsewhere, env: { ...leastSettings, EXPLORER: 'on' } });
    const [, url = ''] = await gateway.says(/"listening","url":"([^"]+)"/u);
    expect(await (await fetch(`${url}/schema.graphql`)).text()).toContain('startVerification(');
    expect(await (await fetch(`${url}/`)).text()).toContain('iDenfy gateway');
    expect(await gateway.interrupt()).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('prints the schema, explains itself, and names everything that is missing', async () => {
    const [schema, help, doctor, bare] = [npx('schema'), npx('--help'), npx('doctor'), npx('')];
    expect(await schema.ended()).toBe(0);
    expect(buildSchema(schema.output()).getQueryType()?.getFields()).toHaveProperty('verification');
    expect(await help.ended()).toBe(0);
    expect(help.output()).toMatch(/^Usage: idenfy-graphql-gateway \[command\]/u);
    expect(await doctor.ended()).toBe(1);
    expect(doctor.output()).toMatch(/^fail {2}configuration: IDENFY_API_KEY: expected a value; it is required$/mu);
    expect(await bare.ended()).toBe(1);
    expect(bare.output()).toMatch(
      /^The configuration cannot be used:\n {2}IDENFY_API_KEY: .*\n {2}IDENFY_API_SECRET: .*\n {2}IDENFY_WEBHOOK_SECRETS: .*\n {2}DATA_ENCRYPTION_KEYS: .*\n {2}AUTH_MODE: .*\nSet them in /u,
    );
  });
});
