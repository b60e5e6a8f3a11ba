import { parseArgs } from 'node:util';
import type { SimulatorOptions } from './simulator.ts';

/** What the command line asks for. */
export type SimulatorCommand =
  | { readonly kind: 'RUN'; readonly options: SimulatorOptions }
  | { readonly kind: 'HELP' }
  | { readonly kind: 'REFUSED'; readonly message: string };

/** How the command is used. */
export const usage = `Usage: idenfy-graphql-gateway simulator [options]        (in a clone: npm run simulator -- [options])

A stand-in for iDenfy on this machine. No documents, no real people.

  --host <address>      address to listen on; 127.0.0.1 unless told
  --port <number>       port to listen on; 5055 unless told, 0 takes a free one
  --public-url <url>    how browsers and the gateway reach it, when that is another address
  --key <text>          API key it takes; demo-key unless told
  --secret <text>       API secret it takes; demo-secret unless told
  --environment <name>  what the keys are for: DEV, TEST, DEMO or PROD; DEV unless told
  --webhook-url <url>   where it tells results; nobody unless told
  --signing-key <text>  key it signs them with; unsigned unless told
  --help                print this

Once it runs it says where its sessions, its faults and the settings of its account are.`;

const flags = {
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '5055' },
  'public-url': { type: 'string' },
  key: { type: 'string', default: 'demo-key' },
  secret: { type: 'string', default: 'demo-secret' },
  environment: { type: 'string', default: 'DEV' },
  'webhook-url': { type: 'string' },
  'signing-key': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the arguments after the script's name. */
export function readArguments(words: readonly string[]): SimulatorCommand {
  try {
    const { values } = parseArgs({ args: [...words], options: flags });
    return values.help ? { kind: 'HELP' } : check(values);
  } catch (error) {
    // The parser's own sentences say which word it did not understand.
    return refused(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

type Values = ReturnType<typeof parseArgs<{ options: typeof flags }>>['values'];

function check(values: Values): SimulatorCommand {
  const { host, port, key, secret, environment } = values;
  const { 'public-url': publicUrl, 'webhook-url': webhookUrl = null, 'signing-key': signingKey = null } = values;
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) return refused('A port is a whole number from 0 to 65535.');
  if (!isEnvironment(environment)) return refused('An environment is DEV, TEST, DEMO or PROD.');
  if (key.includes(':')) return refused('A key has no colon: Basic authentication splits at the first one.');
  if (!isWebAddress(publicUrl) || !isWebAddress(webhookUrl)) return refused('A URL begins with http:// or https://.');
  const found = { host, port: Number(port), apiKey: key, apiSecret: secret, environment, webhookUrl };
  const publicPart = publicUrl === undefined ? {} : { publicUrl: publicUrl.replace(/\/+$/u, '') };
  return { kind: 'RUN', options: { ...found, ...publicPart, webhooks: { signingKey } } };
}

function isEnvironment(name: string): name is 'DEV' | 'TEST' | 'DEMO' | 'PROD' {
  return ['DEV', 'TEST', 'DEMO', 'PROD'].includes(name);
}

function isWebAddress(text: string | null | undefined): boolean {
  return text === null || text === undefined || (/^https?:\/\//u.test(text) && URL.canParse(text));
}

function refused(message: string): SimulatorCommand {
  return { kind: 'REFUSED', message };
}
