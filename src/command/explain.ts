import { ConfigurationError } from '../config/configuration-error.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';

const configurationHelp = `Set them in the environment, in .env, or as files (NAME_FILE); docs/settings.md lists them all.
To look around without an account: npm run demo in a clone, idenfy-graphql-gateway demo elsewhere.`;

const listening: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something else listens on that port already. Stop it, or choose another PORT.',
  EACCES: 'this user may not listen on that port. Choose a PORT of 1024 or more.',
  EADDRNOTAVAIL: 'HOST is no address of this machine. Choose one that is, for example 127.0.0.1.',
  ENOTFOUND: 'HOST is a name that nobody knows. Choose an address of this machine, for example 127.0.0.1.',
};

const reading: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check its path.',
  EISDIR: 'it is a folder. Name one file.',
  EACCES: 'this user may not read it. Give them leave, or be another user.',
};

/** What failed, why, and what to do next, for what the operator can do something about; null for a defect. Holds no value. */
export function explain(error: unknown): string | null {
  if (error instanceof ConfigurationError) return `${error.message}\n${configurationHelp}`;
  if (!(error instanceof Error)) return null;
  if (error instanceof StoreUnavailableError)
    return `${error.message} See that it runs and that DATABASE_URL is right.`;
  // The command line does not load the store, so that what needs none starts quickly.
  if (error.name === 'StoreConfigurationError') return error.message;
  if (!('code' in error && typeof error.code === 'string' && /^E[A-Z]+$/u.test(error.code))) return null;
  const { code } = error;
  const isListening = 'syscall' in error && (error.syscall === 'listen' || error.syscall === 'getaddrinfo');
  return isListening
    ? `The gateway cannot listen (${code}): ${listening[code] ?? 'choose another HOST or PORT.'}`
    : `The file cannot be read (${code}): ${reading[code] ?? 'look at it and at its disk.'}`;
}
