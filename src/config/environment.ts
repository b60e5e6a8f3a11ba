import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Secret } from '../model/secret.ts';
import type { TrustedDocument } from '../model/trusted-document.ts';
import { unreachable } from '../model/unreachable.ts';
import { ConfigurationError, type ConfigurationFault } from './configuration-error.ts';
import { findInconsistencies } from './consistency.ts';
import type { TokenSetting } from './token-list.ts';
import { expectedManifest, readManifest } from './trusted-documents.ts';
import type { Budget } from './variable.ts';
import { environmentVariables, type Variable, type VariableName, type VariableValues } from './variables.ts';

export { ConfigurationError };

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
    /** Calls an hour, of all instances together. */
    readonly hourlyBudget: number;
  };
  readonly webhooks: {
    /** `off` when the word `none` was written: nothing can be verified then, so no delivery is taken. */
    readonly signing: 'on' | 'off';
    /** The newest first; empty only when `signing` is `off`. */
    readonly secrets: readonly Secret[];
  };
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** Where the metrics are read; null when at the same port as everything else. */
    readonly metricsPort: number | null;
    /** Null when it follows from where the gateway listens. */
    readonly publicUrl: string | null;
    readonly trustProxy: readonly string[];
    readonly corsOrigins: readonly string[];
    readonly explorer: 'on' | 'off';
  };
  readonly store: {
    /** `sqlite:<path>`, `sqlite::memory:` or `postgres://…`; it can hold a password. */
    readonly url: Secret;
    /** 32 bytes in base64 each, the newest first. */
    readonly encryptionKeys: readonly Secret[];
  };
  readonly access: AccessSettings;
  readonly starting: {
    readonly redirectOrigins: readonly string[];
    readonly clientIdStrict: 'on' | 'off';
    /** The parsed content of the file of `VERIFICATION_DEFAULTS`; its shape is not checked here. */
    readonly defaults: unknown;
  };
  readonly trustedDocuments: {
    /** Whether nothing else is run than these documents. */
    readonly mode: 'off' | 'enforce';
    /** Empty when there is no manifest. */
    readonly documents: readonly TrustedDocument[];
  };
  /** What may be spent; null where there is no limit. */
  readonly budgets: {
    /** New sessions for one client id. */
    readonly client: Budget | null;
    /** Other calls that cost, by one caller. */
    readonly caller: Budget | null;
    /** Calls that cost, by everybody. */
    readonly total: Budget | null;
  };
  /** Days after which the body of a delivery is destroyed. */
  readonly retentionDays: number;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Who may call, and how they show who they are. */
export type AccessSettings =
  | { readonly mode: 'none' }
  | {
      readonly mode: 'jwt';
      /** Where the keys come from that tokens are signed with. */
      readonly keys:
        { readonly kind: 'JWKS'; readonly url: string } | { readonly kind: 'SECRET'; readonly secret: Secret };
      readonly issuer: string;
      readonly audience: string;
      readonly clientIdClaim: string;
      readonly scopeClaim: string;
    }
  | { readonly mode: 'token'; readonly tokens: readonly TokenSetting[] };

type Source = Readonly<Record<string, string | undefined>>;
type FileReader = (path: string) => string;

const readText: FileReader = (path) => readFileSync(path, 'utf8');

/** Reads the settings. Throws a `ConfigurationError` that names every fault at once. */
export function readEnvironment(source: Source, readFile: FileReader = readText): Environment {
  const { values, faults } = readValues(variableNames, source, readFile);
  const files = readFiles(values, readFile);
  faults.push(...files.faults);
  faults.push(...findInconsistencies({ values, isGiven: (name) => isGiven(name, source) }));
  if (faults.length > 0) throw new ConfigurationError(faults);
  return deepFreeze(toEnvironment(values, files));
}

/** Reads some of the variables, each by itself. Throws a `ConfigurationError` that names every fault at once. */
export function readVariables<Name extends VariableName>(
  names: readonly Name[],
  source: Source,
  readFile: FileReader = readText,
): Pick<VariableValues, Name> {
  const { values, faults } = readValues(names, source, readFile);
  if (faults.length > 0) throw new ConfigurationError(faults);
  return values;
}

const variableNames = Object.keys(environmentVariables) as readonly VariableName[];

/** What the variables say; null where a fault is. */
function readValues<Name extends VariableName>(names: readonly Name[], source: Source, readFile: FileReader) {
  const faults: ConfigurationFault[] = [];
  const entries = names.map((name) => {
    const reading = readVariable(name, environmentVariables[name], source, readFile);
    if (reading.kind === 'FAULT') faults.push({ variable: name, expected: reading.expected });
    return [name, reading.kind === 'VALUE' ? reading.value : null] as const;
  });
  return { values: Object.fromEntries(entries) as Pick<VariableValues, Name>, faults };
}

/** The source with what a `.env` file says where the source says nothing. */
export function withDotEnv(source: Source, readFile: FileReader = readText): Source {
  try {
    return { ...parseEnv(readFile('.env')), ...source };
  } catch {
    return source;
  }
}

function isGiven(name: VariableName, source: Source): boolean {
  return (source[name] ?? '') !== '' || (source[`${name}_FILE`] ?? '') !== '';
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

/** What stands in the files that the variables name. */
interface NamedFiles {
  readonly defaults: unknown;
  readonly documents: readonly TrustedDocument[];
  readonly faults: readonly ConfigurationFault[];
}

function readFiles(
  { VERIFICATION_DEFAULTS, TRUSTED_DOCUMENTS }: Pick<VariableValues, 'VERIFICATION_DEFAULTS' | 'TRUSTED_DOCUMENTS'>,
  readFile: FileReader,
): NamedFiles {
  const defaults = VERIFICATION_DEFAULTS === null ? {} : readJson(VERIFICATION_DEFAULTS, readFile);
  const documents = TRUSTED_DOCUMENTS === null ? [] : readManifest(readJson(TRUSTED_DOCUMENTS, readFile));
  const faults = [
    ...(defaults === undefined ? [{ variable: 'VERIFICATION_DEFAULTS', expected: 'the path of a JSON file' }] : []),
    ...(documents === null ? [{ variable: 'TRUSTED_DOCUMENTS', expected: expectedManifest }] : []),
  ];
  return { defaults, documents: documents ?? [], faults };
}

/** What a file says; undefined when it cannot be read or is no JSON. */
function readJson(path: string, readFile: FileReader): unknown {
  try {
    return JSON.parse(readFile(path)) as unknown;
  } catch {
    return undefined;
  }
}

function toEnvironment(values: VariableValues, { defaults, documents }: NamedFiles): Environment {
  return {
    idenfy: toIdenfy(values),
    webhooks: {
      signing: values.IDENFY_WEBHOOK_SECRETS === null ? 'off' : 'on',
      secrets: values.IDENFY_WEBHOOK_SECRETS ?? [],
    },
    http: {
      host: values.HOST,
      port: values.PORT,
      metricsPort: values.METRICS_PORT,
      publicUrl: values.PUBLIC_URL,
      trustProxy: values.TRUST_PROXY,
      corsOrigins: values.CORS_ORIGINS,
      explorer: values.EXPLORER,
    },
    store: { url: values.DATABASE_URL, encryptionKeys: values.DATA_ENCRYPTION_KEYS },
    access: toAccess(values),
    starting: {
      redirectOrigins: values.REDIRECT_ORIGINS,
      clientIdStrict: values.CLIENT_ID_STRICT,
      defaults,
    },
    trustedDocuments: { mode: values.TRUSTED_DOCUMENTS_MODE, documents },
    budgets: { client: values.BUDGET_CLIENT, caller: values.BUDGET_CALLER, total: values.BUDGET_TOTAL },
    retentionDays: values.RETENTION_DAYS,
    logLevel: values.LOG_LEVEL,
  };
}

function toIdenfy(values: VariableValues): Environment['idenfy'] {
  return {
    apiKey: values.IDENFY_API_KEY,
    apiSecret: values.IDENFY_API_SECRET,
    baseUrl: values.IDENFY_BASE_URL,
    uiUrl: values.IDENFY_UI_URL,
    environment: values.IDENFY_ENVIRONMENT,
    callbackUrl: values.IDENFY_CALLBACK_URL,
    timeoutMs: values.IDENFY_TIMEOUT_MS,
    hourlyBudget: values.IDENFY_HOURLY_BUDGET,
  };
}

function toAccess(values: VariableValues): AccessSettings {
  const mode = values.AUTH_MODE;
  switch (mode) {
    case 'none':
      return { mode };
    case 'token':
      return { mode, tokens: checked(values.AUTH_TOKENS) };
    case 'jwt':
      return {
        mode,
        keys:
          values.AUTH_JWKS_URL === null
            ? { kind: 'SECRET', secret: checked(values.AUTH_JWT_SECRET) }
            : { kind: 'JWKS', url: values.AUTH_JWKS_URL },
        issuer: checked(values.AUTH_JWT_ISSUER),
        audience: checked(values.AUTH_JWT_AUDIENCE),
        clientIdClaim: values.AUTH_CLIENT_ID_CLAIM,
        scopeClaim: values.AUTH_SCOPE_CLAIM,
      };
    default:
      return unreachable(mode);
  }
}

/** A value that the mode needs, which is there because settings without it are refused before. */
function checked<Value>(value: Value | null): Value {
  if (value === null) throw new Error('Settings without a value that is needed were not refused.');
  return value;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
