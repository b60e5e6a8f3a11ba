import { z } from 'zod';
import { tokenList } from './token-list.ts';
import * as value from './variable.ts';

/** One environment variable: how it is read, what it is when it is absent, and what it means. */
export interface Variable<Value> {
  readonly schema: z.ZodType<Value, string>;
  /** What it is when it is absent; `required` when it must not be. */
  readonly fallback: { readonly value: Value } | 'required';
  /** The default as the documentation names it. */
  readonly defaultText: string;
  readonly meaning: string;
}

const signingKeys = 'comma-separated keys of 16 bytes or more without control characters; or none';
const budgetOrOff = value.unlessWord('off', value.budget);

/** Every variable of the gateway. The documentation's table is held against this one by a test. */
export const environmentVariables = {
  IDENFY_API_KEY: required(
    z
      .string()
      .refine((text) => !text.includes(':'), 'a key without ":", at which Basic authentication would split it')
      .pipe(value.secret),
    'API key, any UTF-8 without `:`',
  ),
  IDENFY_API_SECRET: required(value.secret, 'API secret, any UTF-8'),
  IDENFY_BASE_URL: optional(value.baseAddress, 'https://ivs.idenfy.com', 'the API of iDenfy'),
  IDENFY_UI_URL: optional(value.baseAddress, 'https://ui.idenfy.com', 'the hosted page of iDenfy, base of `iframeUrl`'),
  IDENFY_ENVIRONMENT: optional(
    value.oneOf('production', 'development'),
    'production',
    '`production` or `development`: what the keys are for; sandbox inputs are refused unless `development`',
  ),
  IDENFY_WEBHOOK_SECRETS: required(
    value.unlessWord('none', value.filledList(value.secretOf(16, signingKeys), signingKeys)),
    'signing keys of 16 bytes or more, comma-separated, newest first; `none` starts without and takes no delivery',
  ),
  IDENFY_CALLBACK_URL: absent(
    value.callbackAddress,
    'where iDenfy reports sessions, when not where its dashboard says',
  ),
  IDENFY_TIMEOUT_MS: optional(
    value.wholeNumber(100, 120_000),
    10_000,
    'milliseconds one call to iDenfy may take, reading the answer and repetitions included',
  ),
  IDENFY_HOURLY_BUDGET: optional(
    value.wholeNumber(1, 1_000_000),
    9000,
    'calls to iDenfy an hour, of all instances together',
  ),
  HOST: optional(z.string(), '127.0.0.1', 'address to listen on'),
  PORT: optional(value.wholeNumber(0, 65_535), 4000, 'port to listen on; 0 takes a free one'),
  METRICS_PORT: absent(
    value.wholeNumber(0, 65_535),
    'port of its own for `/metrics`; without it `PORT` answers this machine and callers with `verification:admin`',
  ),
  PUBLIC_URL: absent(value.baseAddress, 'how browsers reach the gateway', 'from `HOST` and `PORT`'),
  TRUST_PROXY: optional(
    value.list(value.network),
    [],
    'addresses or networks whose `X-Forwarded-For` is believed, comma-separated',
  ),
  DATABASE_URL: written(
    value.databaseAddress,
    'sqlite:./data/gateway.db',
    '`sqlite:<path>`, `sqlite::memory:` or `postgres://…`',
  ),
  DATA_ENCRYPTION_KEYS: required(
    value.filledList(value.encryptionKey, 'comma-separated keys of exactly 32 bytes in base64'),
    'keys of 32 bytes in base64, comma-separated, newest first: tokens and delivery bodies at rest',
  ),
  AUTH_MODE: required(
    value.oneOf('none', 'jwt', 'token'),
    'who may call: `jwt`, `token`, or `none`, which lets everybody on this machine do everything and listens nowhere else',
  ),
  AUTH_JWKS_URL: absent(value.sourceAddress, 'for `jwt`: where the public keys of the issuer are'),
  AUTH_JWT_SECRET: absent(
    value.secretOf(32, 'a secret of 32 bytes or more'),
    'for `jwt`, instead of `AUTH_JWKS_URL`: the secret of HS256, 32 bytes or more',
  ),
  AUTH_JWT_ISSUER: absent(z.string(), 'for `jwt`, needed: the exact `iss` of a token'),
  AUTH_JWT_AUDIENCE: absent(z.string(), 'for `jwt`, needed: what `aud` of a token has to hold'),
  AUTH_CLIENT_ID_CLAIM: optional(
    z.string(),
    'sub',
    'for `jwt`: the claim with the client id that a caller without `verification:any` acts for',
  ),
  AUTH_SCOPE_CLAIM: optional(
    z.string(),
    'scope',
    'for `jwt`: the claim with the scopes, separated by spaces or in an array',
  ),
  AUTH_TOKENS: absent(
    tokenList,
    'for `token`, needed: `name:scope+scope:sha256-hex-of-the-token`, comma-separated; each with `verification:any`',
  ),
  CORS_ORIGINS: optional(value.list(value.origin), [], 'exact origins whose pages may call, comma-separated'),
  REDIRECT_ORIGINS: optional(
    value.list(value.origin),
    [],
    'exact origins that `successUrl`, `errorUrl` and `unverifiedUrl` may point to, comma-separated',
  ),
  VERIFICATION_DEFAULTS: absent(
    z.string(),
    'path of a JSON file in the shape of `StartVerificationInput`, applied to every start',
  ),
  EXPLORER: optional(value.oneOf('on', 'off'), 'off', 'explorer page at `/` and introspection: `on` or `off`'),
  BUDGET_CLIENT: written(
    budgetOrOff,
    '5/day',
    'new sessions for one client id: a number a `minute`, `hour` or `day`; `off` lifts it',
  ),
  BUDGET_CALLER: written(budgetOrOff, '100/day', 'other calls that cost, by one caller; `off` lifts it'),
  BUDGET_TOTAL: written(budgetOrOff, '1000/hour', 'calls that cost, by everybody; `off` lifts it'),
  TRUSTED_DOCUMENTS: absent(
    z.string(),
    'path of a manifest of operations, as Apollo or the client preset of GraphQL Code Generator write it',
  ),
  TRUSTED_DOCUMENTS_MODE: optional(
    value.oneOf('off', 'enforce'),
    'off',
    '`enforce` runs the operations of the manifest and no others',
  ),
  CLIENT_ID_STRICT: optional(
    value.oneOf('on', 'off'),
    'on',
    '`on` refuses client ids that are an e-mail address or a telephone number',
  ),
  LOG_LEVEL: optional(
    value.oneOf('trace', 'debug', 'info', 'warn', 'error', 'silent'),
    'info',
    'the least important line that is logged: `trace`, `debug`, `info`, `warn`, `error` or `silent`',
  ),
  RETENTION_DAYS: optional(value.wholeNumber(1, 36_500), 30, 'days after which the body of a delivery is destroyed'),
} as const;

/** The name of a variable of the gateway. */
export type VariableName = keyof typeof environmentVariables;

/** What the variables say. */
export type VariableValues = {
  readonly [Name in VariableName]: (typeof environmentVariables)[Name] extends Variable<infer Value> ? Value : never;
};

function required<Value>(schema: z.ZodType<Value, string>, meaning: string): Variable<Value> {
  return { schema, fallback: 'required', defaultText: 'required', meaning };
}

function optional<Value>(schema: z.ZodType<Value, string>, fallback: NoInfer<Value>, meaning: string): Variable<Value> {
  const text = String(fallback);
  return { schema, fallback: { value: fallback }, defaultText: text === '' ? 'none' : text, meaning };
}

/** With a default in the words that a team would write. */
function written<Value>(schema: z.ZodType<Value, string>, defaultText: string, meaning: string): Variable<Value> {
  return { schema, fallback: { value: schema.parse(defaultText) }, defaultText, meaning };
}

function absent<Value>(
  schema: z.ZodType<Value, string>,
  meaning: string,
  defaultText = 'none',
): Variable<Value | null> {
  return { schema, fallback: { value: null }, defaultText, meaning };
}
