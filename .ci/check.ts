import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseScope, type ChangedScope } from './changed-scope.ts';

/** One tool that has to be content. No arguments at all means that there is nothing for it to look at. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const root = join(import.meta.dirname, '..');
const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

const { values: options } = parseArgs({
  options: { changed: { type: 'boolean' }, 'without-tests': { type: 'boolean' } },
});

const everything: ChangedScope = { lint: 'all', format: 'all', tests: 'all' };
const scope =
  options.changed === true ? chooseScope(changedFiles(), (file) => existsSync(join(root, file))) : everything;
const failures: string[] = [];
for (const step of stepsFor(scope)) {
  if (!(await run(step))) failures.push(step.name);
}
console.log(failures.length === 0 ? 'check: all is well' : `check: failed: ${failures.join(', ')}`);
process.exitCode = failures.length === 0 ? 0 : 1;

function stepsFor({ lint, format, tests }: ChangedScope): readonly Step[] {
  const steps: readonly Step[] = [
    { name: 'codegen', command: ['graphql-codegen', '--config', 'codegen.yml', '--check'] },
    { name: 'typecheck', command: ['tsc', '-p', 'tsconfig.json'] },
    { name: 'recipes', command: ['tsc', '-p', 'docs/recipes/tsconfig.json'] },
    { name: 'page types', command: ['tsc', '-p', 'src/demo/web'] },
    { name: 'eslint', command: over(['eslint', '--max-warnings', '0', '--no-warn-ignored'], lint, ['.']) },
    { name: 'prettier', command: over(['prettier', '--check', '--ignore-unknown'], format, ['.']) },
    { name: 'knip', command: ['knip'] },
    { name: 'tests', command: over(['vitest', 'run', '--project', 'fast'], tests, []) },
  ];
  return steps.filter(({ name }) => name !== 'tests' || options['without-tests'] !== true);
}

function over(command: readonly string[], files: readonly string[] | 'all', all: readonly string[]): readonly string[] {
  if (files === 'all') return [...command, ...all];
  return files.length === 0 ? [] : [...command, ...files];
}

/** What differs from the last commit, new files included; with nothing different, what the last commit itself changed. */
function changedFiles(): readonly string[] {
  const uncommitted = [
    ...git('diff', '--name-only', '--no-renames', '-z', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  if (uncommitted.length > 0) return uncommitted;
  return git('log', '-1', '--first-parent', '-m', '--no-renames', '--name-only', '--format=', '-z');
}

function git(...args: readonly string[]): readonly string[] {
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '');
}

/** Prints one line for the step, with all that the tool said when it failed. Returns whether it was content. */
async function run({ name, command: [tool, ...args] }: Step): Promise<boolean> {
  if (tool === undefined) {
    console.log(`  -  ${name.padEnd(10)} nothing to look at`);
    return true;
  }
  const started = performance.now();
  const { code, output } = await runTool(tool, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${code === 0 ? ' ok ' : 'FAIL'} ${name.padEnd(10)} ${seconds} s`);
  if (code !== 0) console.log(output);
  return code === 0;
}

async function runTool(tool: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(tool, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
