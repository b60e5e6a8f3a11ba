import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with no slash at its end. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The paths of all files that git keeps, relative to the repository, with `/` between folders. */
export function listKeptFiles(): readonly string[] {
  const deleted = new Set(git(['ls-files', '-z', '--deleted']));
  return git(['ls-files', '-z', '--cached']).filter((path) => !deleted.has(path));
}

/** The paths of all files that git keeps or would add. */
export function listSourceFiles(): readonly string[] {
  return [...listKeptFiles(), ...git(['ls-files', '-z', '--others', '--exclude-standard'])];
}

/** The text of one file of the repository. */
export function readRepositoryFile(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}

function git(args: readonly string[]): readonly string[] {
  const output = execFileSync('git', args, { cwd: repositoryRoot, encoding: 'utf8', maxBuffer: 1 << 26 });
  return output.split('\0').filter((path) => path !== '');
}
