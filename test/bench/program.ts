import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Plan } from './bench.ts';

const files = {
  BUILT: fileURLToPath(new URL('../../dist/main.js', import.meta.url)),
  SOURCE: fileURLToPath(new URL('../../src/main.ts', import.meta.url)),
};

/** The product as a process of its own. */
export interface Program {
  readonly url: string;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Whether it has ended, by itself or told to. */
  readonly hasEnded: () => boolean;
  /** Tells it to stop, and resolves when it has ended. */
  readonly stop: () => Promise<void>;
}

/** Starts the product with these settings. Resolves when it listens. */
export async function startProgram(program: Plan['program'], settings: Record<string, string>): Promise<Program> {
  const child = spawn(process.execPath, [files[program]], {
    env: { ...settings, NODE_ENV: 'production', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    child.kill();
    if (!hasEnded()) await once(child, 'exit');
  };
  for await (const line of createInterface(child.stdout)) {
    const { url } = JSON.parse(line) as { url?: string };
    if (url !== undefined) return { url, stop, hasEnded, signal: (name) => void child.kill(name) };
  }
  throw new Error('The gateway ended without listening.');
}
