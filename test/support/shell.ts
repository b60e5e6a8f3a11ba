import { spawn } from 'node:child_process';
import { dirname, delimiter } from 'node:path';
import { onTestFinished } from 'vitest';

/** Where and with what a script runs. */
export interface ShellOptions {
  readonly cwd: string;
  /** Besides the `PATH`, which has the Node.js of the tests first. */
  readonly env?: Readonly<Record<string, string>>;
  /** How long it may take to end, or to say what is waited for, in milliseconds. */
  readonly patienceMs?: number;
}

/** A script that runs, with everything that it has started. */
export interface RunningScript {
  /** Everything it has written so far, to either output. */
  readonly output: () => string;
  /** Resolves with the first match in what it writes; rejects when it ends or takes too long without it. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Resolves with its status once it has ended; rejects when it takes too long. */
  readonly ended: () => Promise<number | null>;
  /** Ends it and everything that it has started, as Ctrl-C on a terminal does, and resolves with its status. */
  readonly interrupt: () => Promise<number | null>;
}

/** Runs a script as somebody does who pastes it into a terminal. What is left of it is killed when the test ends. */
export function runScript(script: string, { cwd, env = {}, patienceMs = 60_000 }: ShellOptions): RunningScript {
  const PATH = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const HOME = process.env['HOME'] ?? cwd;
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that everything in it can be told to end.
    detached: true,
  });
  let output = '';
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const signal = (name: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // Nobody of the group is left.
    }
  };
  onTestFinished(async () => {
    signal('SIGKILL');
    await closed;
  });
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const within = async <Value>(wanted: Promise<Value>, what: string): Promise<Value> => {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      late.reject(new Error(`It took too long to ${what}: ${script}\n${output}`));
    }, patienceMs);
    return Promise.race([wanted, late.promise]).finally(() => {
      clearTimeout(timer);
    });
  };
  const find = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      listeners.add(look);
      void closed.then((status) => {
        reject(new Error(`It ended with ${status} without saying ${String(pattern)}: ${script}\n${output}`));
      });
      look();
    });
  return {
    output: () => output,
    says: (pattern) => within(find(pattern), `say ${String(pattern)}`),
    ended: () => within(closed, 'end'),
    interrupt: () => {
      signal('SIGINT');
      return within(closed, 'end');
    },
  };
}
