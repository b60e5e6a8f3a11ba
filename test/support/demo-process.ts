import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './repository.ts';

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The demo command as a process of its own. */
export interface DemoProcess {
  /** Everything it has printed so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the URLs of its banner; rejects when it ends without one. */
  readonly urls: Promise<{ readonly gateway: string; readonly simulator: string }>;
  readonly ended: Promise<Ending>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

let isPageBuilt = false;

/** Builds the demo page where that is not done. */
export function buildDemoPage(): void {
  if (!isPageBuilt) execFileSync(process.execPath, [join(repositoryRoot, '.ci/build-demo.ts')], { timeout: 60_000 });
  isPageBuilt = true;
}

/** Runs the demo command with these arguments and, besides the `PATH`, only these variables in its environment. */
export function runDemo(args: readonly string[], env: Readonly<Record<string, string>> = {}): DemoProcess {
  buildDemoPage();
  const child = spawn(process.execPath, [join(repositoryRoot, 'src/demo/main.ts'), ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    });
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const urls = new Promise<{ gateway: string; simulator: string }>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const gateway = /Explorer +(http:\S+)\/$/mu.exec(stdout)?.[1];
      const simulator = /Simulator +(http:\S+)\/__simulator\//mu.exec(stdout)?.[1];
      if (gateway !== undefined && simulator !== undefined && stdout.includes('Ctrl-C'))
        resolve({ gateway, simulator });
    });
    void ended.then(({ code }) => {
      reject(new Error(`The demo ended with status ${code} before it said where it is.\n${stderr}`));
    });
  });
  // Whoever does not ask where it is must not be told by an unhandled rejection.
  urls.catch(() => undefined);
  return { stdout: () => stdout, stderr: () => stderr, urls, ended, kill: (signal) => void child.kill(signal) };
}
