import { isIP } from 'node:net';
import { z } from 'zod';
import { Secret } from '../model/secret.ts';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/u;

/** Whether a host name or address is this machine and nothing else. */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}

/** A value that must not be shown, in any UTF-8 but without control characters. */
export const secret = z
  .string()
  .regex(/^\P{Cc}*$/u, 'a value without control characters')
  .transform((text) => new Secret(text));

/** A value that must not be shown, of so many bytes of UTF-8 or more. */
export function secretOf(minimumBytes: number, expected: string) {
  return z
    .string()
    .refine((text) => Buffer.byteLength(text, 'utf8') >= minimumBytes, expected)
    .pipe(secret);
}

/** A 32-byte key in base64, padded. */
export const encryptionKey = z
  .string()
  .refine((text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length === 32 && bytes.toString('base64') === text;
  }, 'comma-separated keys of exactly 32 bytes in base64')
  .pipe(secret);

/** A whole number of at least `minimum` and at most `maximum`. */
export function wholeNumber(minimum: number, maximum: number) {
  const expected = `a whole number from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(/^\d{1,15}$/u, expected)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, expected);
}

/** One of some words. */
export function oneOf<const Word extends string>(...words: readonly [Word, ...Word[]]) {
  return z.enum(words, `one of ${words.join(', ')}`);
}

/** A comma-separated list; spaces around its parts and empty parts do not count. */
export function list<Part>(part: z.ZodType<Part, string>) {
  return z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .pipe(z.array(part));
}

/** A comma-separated list with something in it. */
export function filledList<Part>(part: z.ZodType<Part, string>, expected: string) {
  return list(part).refine((parts) => parts.length > 0, expected);
}

/** A value, or a word that stands for null. */
export function unlessWord<Value>(word: string, schema: z.ZodType<Value, string>) {
  return z.string().transform((text, context): Value | null => {
    if (text.trim() === word) return null;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    for (const { message } of parsed.error.issues) context.addIssue(message);
    return z.NEVER;
  });
}

/** How much may be used in a sliding window of time. */
export interface Budget {
  readonly limit: number;
  readonly windowMs: number;
}

const windows: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** A budget such as `5/day`. */
export const budget = z.string().transform((text, context): Budget => {
  const [, number = '', unit = ''] = /^([1-9]\d{0,8})\/(minute|hour|day)$/u.exec(text.trim()) ?? [];
  const windowMs = windows[unit];
  if (windowMs !== undefined) return { limit: Number(number), windowMs };
  context.addIssue('a number from 1 and a window such as 5/day, 100/hour or 20/minute; or off');
  return z.NEVER;
});

/** The address of a database. It can hold a password. */
export const databaseAddress = z
  .string()
  .refine(
    (text) => /^sqlite:.*\S/u.test(text) || (/^postgres(?:ql)?:\/\//u.test(text) && URL.canParse(text)),
    'sqlite:<path>, sqlite::memory: or postgres://…',
  )
  .pipe(secret);

/** An address to fetch from, which may have a query: https, or http on this machine. */
export const sourceAddress = z.string().transform((text, context) => {
  const url = URL.parse(text);
  if (url?.username === '' && url.password === '' && url.hash === '' && isSafe(url)) return url.href;
  context.addIssue('an https address without user or fragment; http only on this machine');
  return z.NEVER;
});

/** A base address without a trailing slash: https, or http on this machine. */
export const baseAddress = z.string().transform((text, context) => {
  const url = URL.parse(text);
  const isPlain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url && isPlain && isSafe(url)) return url.href.replace(/\/+$/u, '');
  context.addIssue('an https address without user, query or fragment; http only on this machine');
  return z.NEVER;
});

/** An https address that the vendor can send to. */
export const callbackAddress = z.string().transform((text, context) => {
  const url = URL.parse(text);
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return url.href;
  context.addIssue('an https address without a user');
  return z.NEVER;
});

/** An exact origin: scheme, host and port, and nothing else. */
export const origin = z.string().transform((text, context) => {
  const url = URL.parse(text);
  if (url && isSafe(url) && url.origin === text) return text;
  context.addIssue('exact origins such as https://app.example, comma-separated; http only on this machine; never *');
  return z.NEVER;
});

/** An address or a network in CIDR notation. */
export const network = z.string().refine((text) => {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  const isPrefix = bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  return version !== 0 && isPrefix && rest.length === 0;
}, 'addresses or networks such as 10.0.0.0/8, comma-separated');

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
