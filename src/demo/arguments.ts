import { parseArgs } from 'node:util';

/** A port: one that was asked for, one that is merely preferred, or any (0). */
export interface WantedPort {
  readonly port: number;
  /** What to do when it is taken. */
  readonly whenTaken: 'REFUSE' | 'TAKE_ANOTHER';
}

/** What the command line asks for. */
export type DemoCommand =
  | { readonly kind: 'RUN'; readonly gateway: WantedPort; readonly simulator: WantedPort }
  | { readonly kind: 'HELP' }
  | { readonly kind: 'REFUSED'; readonly message: string };

/** How the command is used. */
export const usage = `Usage: idenfy-graphql-gateway demo [options]        (in a clone: npm run demo -- [options])

  --port <number>            port of the gateway; 4000 unless told, 0 takes a free one
  --simulator-port <number>  port of the simulator; 4010 unless told, 0 takes a free one
  --help                     print this

The demo reads no settings: it talks to its own simulator with credentials made up at each start.`;

/** Reads the arguments after the script's name. */
export function readArguments(words: readonly string[]): DemoCommand {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { port: { type: 'string' }, 'simulator-port': { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help === true) return { kind: 'HELP' };
    const gateway = readPort(values.port, 4000);
    const simulator = readPort(values['simulator-port'], 4010);
    if (gateway === null || simulator === null) return refused('A port is a whole number from 0 to 65535.');
    return { kind: 'RUN', gateway, simulator };
  } catch (error) {
    // The parser's own sentences say which word it did not understand.
    return refused(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

function readPort(text: string | undefined, preferred: number): WantedPort | null {
  if (text === undefined) return { port: preferred, whenTaken: 'TAKE_ANOTHER' };
  const isPort = /^\d{1,5}$/u.test(text) && Number(text) <= 65_535;
  return isPort ? { port: Number(text), whenTaken: 'REFUSE' } : null;
}

function refused(message: string): DemoCommand {
  return { kind: 'REFUSED', message };
}
