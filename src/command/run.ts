import { readFileSync } from 'node:fs';
import { unreachable } from '../model/unreachable.ts';
import type { Command } from './arguments.ts';
import { explain } from './explain.ts';
import type { Terminal } from './terminal.ts';

/**
 * Does what the command line asks for, and resolves with the exit status: 0 when it was done or serves, 1 when it failed, 2 when it
 * was not understood. What nobody can do anything about but us is thrown.
 */
export async function runCommand(command: Command, terminal: Terminal): Promise<number> {
  try {
    return await perform(command, terminal);
  } catch (error) {
    const message = explain(error);
    if (message === null) throw error;
    terminal.complain(message);
    return 1;
  }
}

/** Each command brings its own parts along, so that none waits for what it does not need. */
async function perform(command: Command, terminal: Terminal): Promise<number> {
  const { source, print } = terminal;
  switch (command.kind) {
    case 'START':
      return (await import('./start.ts')).runStart(terminal);
    case 'DEMO':
      return (await import('../demo/command.ts')).runDemo(command.words, terminal);
    case 'SIMULATOR':
      return (await import('../simulator/command.ts')).runSimulator(command.words, terminal);
    case 'DOCTOR':
      return (await import('../doctor.ts')).runDoctor({ source, print, reencrypt: command.reencrypt });
    case 'SCHEMA':
      return say(print, (await import('../graphql/schema.ts')).printPublicSchema());
    case 'REPLAY':
      return (await import('./replay.ts')).runReplay(command, terminal);
    case 'IMPORT':
      return (await import('../import.ts')).runImport({ source, file: command.file, print });
    case 'VERSION':
      return say(print, readVersion());
    case 'HELP':
      return say(print, command.text);
    case 'REFUSED':
      terminal.complain(command.message);
      return 2;
    default:
      return unreachable(command);
  }
}

function say(print: Terminal['print'], text: string): 0 {
  print(text);
  return 0;
}

/** The package's own description stands beside `src` and `dist`. */
function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
