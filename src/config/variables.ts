import { z } from 'zod';
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
  IDENFY_CALLBACK_URL: absent(
    value.callbackAddress,
    'where iDenfy reports sessions, when not where its dashboard says',
  ),
  IDENFY_TIMEOUT_MS: optional(
    value.wholeNumber(100, 120_000),
    10_000,
    'milliseconds one call to iDenfy may take, reading the answer and repetitions included',
  ),
  HOST: optional(z.string(), '127.0.0.1', 'address to listen on'),
  PORT: optional(value.wholeNumber(0, 65_535), 4000, 'port to listen on; 0 takes a free one'),
  PUBLIC_URL: absent(value.baseAddress, 'how browsers reach the gateway', 'from `HOST` and `PORT`'),
  TRUST_PROXY: optional(
    value.list(value.network),
    [],
    'addresses or networks whose `X-Forwarded-For` is believed, comma-separated',
  ),
  AUTH_MODE: required(
    value
      .oneOf('none', 'jwt', 'token')
      .refine((mode): boolean => mode === 'none', 'none, the only mode that is built so far'),
    'who may call; `none` lets everybody on this machine do everything and listens nowhere else',
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
} as const;

function required<Value>(schema: z.ZodType<Value, string>, meaning: string): Variable<Value> {
  return { schema, fallback: 'required', defaultText: 'required', meaning };
}

function optional<Value>(schema: z.ZodType<Value, string>, fallback: NoInfer<Value>, meaning: string): Variable<Value> {
  const text = String(fallback);
  return { schema, fallback: { value: fallback }, defaultText: text === '' ? 'none' : text, meaning };
}

function absent<Value>(
  schema: z.ZodType<Value, string>,
  meaning: string,
  defaultText = 'none',
): Variable<Value | null> {
  return { schema, fallback: { value: null }, defaultText, meaning };
}
