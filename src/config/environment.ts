import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Secret } from '../model/secret.ts';
import { environmentVariables, type Variable } from './variables.ts';
import { isLoopback } from './variable.ts';

/** The settings of the gateway, checked and frozen. */
export interface Environment {
  readonly idenfy: {
    readonly apiKey: Secret;
    readonly apiSecret: Secret;
    /** Without a trailing slash, like `uiUrl`. */
    readonly baseUrl: string;
    readonly uiUrl: string;
    readonly environment: 'production' | 'development';
    readonly callbackUrl: string | null;
    readonly timeoutMs: number;
  };
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** Null when it follows from where the gateway listens. */
    readonly publicUrl: string | null;
    readonly trustProxy: readonly string[];
    readonly corsOrigins: readonly string[];
    readonly explorer: 'on' | 'off';
  };
  readonly starting: {
    readonly redirectOrigins: readonly string[];
    readonly clientIdStrict: 'on' | 'off';
    /** The parsed content of the file of `VERIFICATION_DEFAULTS`; its shape is not checked here. */
    readonly defaults: unknown;
  };
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** One variable that is missing or wrong, and what is expected of it. */
export interface ConfigurationFault {
  readonly variable: string;
  readonly expected: string;
}

/** The settings cannot be used. The message has a line for every fault and no value. */
export class ConfigurationError extends Error {
  readonly faults: readonly ConfigurationFault[];

  constructor(faults: readonly ConfigurationFault[]) {
    const lines = faults.map(({ variable, expected }) => `  ${variable}: ${expected}`);
    super(['The configuration cannot be used:', ...lines].join('\n'));
    this.name = 'ConfigurationError';
    this.faults = faults;
  }
}

type Source = Readonly<Record<string, string | undefined>>;
type FileReader = (path: string) => string;

type Values = {
  readonly [Name in keyof typeof environmentVariables]: (typeof environmentVariables)[Name] extends Variable<
    infer Value
  >
    ? Value
    : never;
};

const readText: FileReader = (path) => readFileSync(path, 'utf8');

/** Reads the settings. Throws a `ConfigurationError` that names every fault at once. */
export function readEnvironment(source: Source, readFile: FileReader = readText): Environment {
  const faults: ConfigurationFault[] = [];
  const entries = Object.entries(environmentVariables).map(([name, variable]) => {
    const reading = readVariable(name, variable, source, readFile);
    if (reading.kind === 'FAULT') faults.push({ variable: name, expected: reading.expected });
    return [name, reading.kind === 'VALUE' ? reading.value : null] as const;
  });
  const values = Object.fromEntries(entries) as Values;
  const defaults = readDefaults(values.VERIFICATION_DEFAULTS, readFile);
  if (defaults === undefined) faults.push({ variable: 'VERIFICATION_DEFAULTS', expected: 'the path of a JSON file' });
  faults.push(...exposureFaults(values));
  if (faults.length > 0) throw new ConfigurationError(faults);
  return deepFreeze(toEnvironment(values, defaults));
}

/** The source with what a `.env` file says where the source says nothing. */
export function withDotEnv(source: Source, readFile: FileReader = readText): Source {
  try {
    return { ...parseEnv(readFile('.env')), ...source };
  } catch {
    return source;
  }
}

type Reading =
  { readonly kind: 'VALUE'; readonly value: unknown } | { readonly kind: 'FAULT'; readonly expected: string };

function readVariable(name: string, variable: Variable<unknown>, source: Source, readFile: FileReader): Reading {
  const text = source[name] ?? '';
  const path = source[`${name}_FILE`] ?? '';
  if (text !== '' && path !== '') return fault(`either this or ${name}_FILE, not both`);
  if (path === '') return parse(variable, text);
  try {
    return parse(variable, readFile(path).replace(/\r?\n$/u, ''));
  } catch {
    return fault(`${name}_FILE to be the path of a readable file`);
  }
}

function parse({ schema, fallback }: Variable<unknown>, text: string): Reading {
  if (text === '') return fallback === 'required' ? fault('a value; it is required') : { kind: 'VALUE', ...fallback };
  const parsed = schema.safeParse(text);
  if (parsed.success) return { kind: 'VALUE', value: parsed.data };
  return fault([...new Set(parsed.error.issues.map((issue) => issue.message))].join('; '));
}

function fault(expected: string): Reading {
  return { kind: 'FAULT', expected };
}

function readDefaults(path: string | null, readFile: FileReader): unknown {
  if (path === null) return {};
  try {
    return JSON.parse(readFile(path)) as unknown;
  } catch {
    return undefined;
  }
}

/** Without authentication the gateway must be out of everybody else's reach. */
function exposureFaults({ AUTH_MODE, HOST, PUBLIC_URL }: Values): ConfigurationFault[] {
  if (AUTH_MODE !== 'none') return [];
  const expected = 'an address of this machine, such as 127.0.0.1, because AUTH_MODE is none';
  const isPublicUrlLocal = PUBLIC_URL === null || isLoopback(new URL(PUBLIC_URL).hostname);
  return [
    ...(isLoopback(HOST) ? [] : [{ variable: 'HOST', expected }]),
    ...(isPublicUrlLocal ? [] : [{ variable: 'PUBLIC_URL', expected }]),
  ];
}

function toEnvironment(values: Values, defaults: unknown): Environment {
  return {
    idenfy: {
      apiKey: values.IDENFY_API_KEY,
      apiSecret: values.IDENFY_API_SECRET,
      baseUrl: values.IDENFY_BASE_URL,
      uiUrl: values.IDENFY_UI_URL,
      environment: values.IDENFY_ENVIRONMENT,
      callbackUrl: values.IDENFY_CALLBACK_URL,
      timeoutMs: values.IDENFY_TIMEOUT_MS,
    },
    http: {
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL,
      trustProxy: values.TRUST_PROXY,
      corsOrigins: values.CORS_ORIGINS,
      explorer: values.EXPLORER,
    },
    starting: {
      redirectOrigins: values.REDIRECT_ORIGINS,
      clientIdStrict: values.CLIENT_ID_STRICT,
      defaults,
    },
    logLevel: values.LOG_LEVEL,
  };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
