import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { unreachable } from '../model/unreachable.ts';
import { commandNames, generalUsage, usages, type CommandName, type OwnCommandName } from './usage.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'START' | 'SCHEMA' | 'VERSION' }
  | { readonly kind: 'DEMO' | 'SIMULATOR'; readonly words: readonly string[] }
  | { readonly kind: 'DOCTOR'; readonly reencrypt: 'FIRST' | 'NO' }
  | ReplayCommand
  | { readonly kind: 'IMPORT'; readonly file: string }
  | { readonly kind: 'HELP'; readonly text: string }
  | { readonly kind: 'REFUSED'; readonly message: string };

/** Brings a delivery to a running gateway. */
export interface ReplayCommand {
  readonly kind: 'REPLAY';
  readonly file: string;
  /** Null when it follows from the settings. */
  readonly url: string | null;
  readonly event: string | null;
}

/** Reads the words after the name of the program. */
export function readCommand(words: readonly string[]): Command {
  const [first = 'start', ...rest] = words;
  if (first === 'help' || first === '--help' || first === '-h') return { kind: 'HELP', text: generalUsage };
  if (first === '--version') return { kind: 'VERSION' };
  const name = commandNames.find((known) => known === first);
  if (name !== undefined) return readNamed(name, rest);
  const what = first.startsWith('-') ? 'option before a command' : 'command';
  return refused(`There is no ${what} ${JSON.stringify(first)}. The commands are ${commandNames.join(', ')}.`);
}

function readNamed(name: CommandName, words: readonly string[]): Command {
  switch (name) {
    case 'demo':
      return { kind: 'DEMO', words };
    case 'simulator':
      return { kind: 'SIMULATOR', words };
    case 'start':
      return read(name, words, {}, () => ({ kind: 'START' }));
    case 'schema':
      return read(name, words, {}, () => ({ kind: 'SCHEMA' }));
    case 'doctor':
      return read(name, words, { 're-encrypt': { type: 'boolean' } }, ({ flags }) => ({
        kind: 'DOCTOR',
        reencrypt: flags.has('re-encrypt') ? 'FIRST' : 'NO',
      }));
    case 'import':
      return read(name, words, {}, ({ file }) => ({ kind: 'IMPORT', file }), 'WITH_FILE');
    case 'webhook:replay':
      return readReplay(words);
    default:
      return unreachable(name);
  }
}

function readReplay(words: readonly string[]): Command {
  const options = { url: { type: 'string' }, event: { type: 'string' } } as const;
  const toCommand = ({ file, texts }: Words): Command => {
    const url = texts.get('url') ?? null;
    if (url !== null && !/^https?:\/\//u.test(url))
      return misused('webhook:replay', 'A URL begins with http:// or https://.');
    return { kind: 'REPLAY', file, url, event: texts.get('event') ?? null };
  };
  return read('webhook:replay', words, options, toCommand, 'WITH_FILE');
}

/** The words of one command, understood. */
interface Words {
  readonly flags: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  /** The one positional argument; empty for a command that takes none. */
  readonly file: string;
}

function read(
  name: OwnCommandName,
  words: readonly string[],
  options: ParseArgsOptionsConfig,
  toCommand: (words: Words) => Command,
  wants: 'WITH_FILE' | 'NO_FILE' = 'NO_FILE',
): Command {
  if (words.includes('--help')) return { kind: 'HELP', text: usages[name] };
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: wants === 'WITH_FILE' });
    const [file = '', ...more] = positionals;
    if (wants === 'WITH_FILE' && file === '') return misused(name, 'The FILE is missing.');
    if (more.length > 0) return misused(name, 'There is more than one FILE.');
    const given = Object.entries(values);
    const flags = new Set(given.flatMap(([option, value]) => (value === true ? [option] : [])));
    const texts = new Map(given.flatMap(([option, value]) => (typeof value === 'string' ? [[option, value]] : [])));
    return toCommand({ flags, texts, file });
  } catch (error) {
    // The parser's own sentences say which word it did not understand.
    return misused(name, error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

function misused(name: OwnCommandName, message: string): Command {
  return { kind: 'REFUSED', message: `${message}\n\n${usages[name]}` };
}

function refused(message: string): Command {
  return { kind: 'REFUSED', message: `${message}\n\n${generalUsage}` };
}
