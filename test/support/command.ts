import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A command of ours that runs as a process of its own. */
export interface RunningCommand {
  /** Everything it has written to standard output. */
  stdout(): string;
  stderr(): string;
  /** Resolves with the first match in standard output; rejects when the process ends without it. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Resolves with the exit status once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Runs a file of the repository with nothing in its environment but what is given. It is killed when the test ends. */
export function runCommand(
  file: string,
  args: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): RunningCommand {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { env: { ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    signal: (name) => child.kill(name),
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output.stdout);
          if (match) resolve(match);
        };
        child.stdout.on('data', look);
        void ended.then(() => {
          reject(new Error(`It ended without saying ${String(pattern)}: ${output.stderr}`));
        });
        look();
      }),
  };
}
