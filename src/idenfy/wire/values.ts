import { z } from 'zod';
import type { NamedValue, VendorValue, VendorWord } from '../../model/vendor-value.ts';
import { vendorWords } from '../../model/vendor-words.ts';
import { countries } from './countries.ts';
import { optionalText } from './fields.ts';
import { isObject } from './reading.ts';

/** A yes or no that may be missing. */
export const flag = z
  .boolean()
  .nullish()
  .transform((yes) => yes ?? null);

/** A number that may be missing. */
export const optionalNumber = z
  .number()
  .nullish()
  .transform((number) => number ?? null);

/** A whole number of at most 32 bits, which is as much as GraphQL's `Int` holds, that may be missing. */
export const optionalInteger = z
  .int32()
  .nullish()
  .transform((number) => number ?? null);

const lastSecond = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/** A moment in seconds since the Unix epoch that may be missing; null when it lies outside the years from 1970 to 9999. */
export const seconds = z
  .number()
  .nullish()
  .transform((said) => (said === undefined || said === null || said < 0 || said > lastSecond ? null : said))
  .transform((said) => (said === null ? null : new Date(said * 1000)));

/** A text that the documents show as a text and as a number. */
export const textOrNumber = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((said) => (said === null || said === undefined || said === '' ? null : String(said)));

/** A date that may be missing. */
export const date = open(readDate);

/** A country that may be missing. */
export const country = open(readCountry);

/** A moment that may be missing. */
export const dateTime = open(readDateTime);

/** A link that may be missing. */
export const link = open(readLink);

/** A word of one of the vendor's lists that may be missing. */
export function word<List extends keyof typeof vendorWords>(list: List): z.ZodType<VendorWord<List> | null> {
  type Word = (typeof vendorWords)[List][number];
  const words: ReadonlyMap<string, Word> = new Map(vendorWords[list].map((known: Word) => [known, known]));
  return open((raw) => words.get(raw) ?? null);
}

function open<Value>(read: (raw: string) => Value | null): z.ZodType<VendorValue<Value> | null> {
  return optionalText.transform((raw) => (raw === null ? null : { value: read(raw), raw }));
}

/** A list that may be missing, without its empty places. */
export function list<Item>(item: z.ZodType<Item | null>): z.ZodType<readonly Item[]> {
  return z
    .array(item)
    .nullish()
    .transform((items) => (items ?? []).flatMap((one) => (one === null ? [] : [one])));
}

/** An object that may be missing. One that says nothing counts as missing. */
export function block<Shape extends z.core.$ZodLooseShape, Model extends object>(
  shape: Shape,
  toModel: (fields: z.output<z.ZodObject<Shape>>) => Model,
): z.ZodType<Model | null> {
  return z
    .object(shape)
    .nullish()
    .transform((fields) => (fields ? orNothing(toModel(fields as z.output<z.ZodObject<Shape>>)) : null));
}

/** For a block whose names are ours already. */
export function asIs<Fields extends object>(fields: Fields): Fields {
  return fields;
}

/**
 * An object whose keys are not documented, as the list of its texts, numbers and yes-or-no. What lies very deep is left out, and very
 * long names are cut.
 */
export const freeObject = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((values) => listValues(values ?? {}));

/** The object, or null when all that it holds is null or empty. */
export function orNothing<Model extends object>(model: Model): Model | null {
  return isSilent(model) ? null : model;
}

function isSilent(value: unknown): boolean {
  if (value instanceof Date) return false;
  if (typeof value !== 'object' || value === null) return value === null;
  return Object.values(value).every(isSilent);
}

const deepest = 16;
const longestName = 200;

function listValues(object: Readonly<Record<string, unknown>>): readonly NamedValue[] {
  return Object.entries(object).flatMap(([name, value]) => listValue(name.slice(0, longestName), value, deepest));
}

function listValue(name: string, value: unknown, levels: number): readonly NamedValue[] {
  if (typeof value === 'string') return value === '' ? [] : [{ name, value }];
  if (typeof value === 'number' || typeof value === 'boolean') return [{ name, value: String(value) }];
  if (levels === 0 || (!isObject(value) && !Array.isArray(value))) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    listValue(`${name}.${key}`.slice(0, longestName), member, levels - 1),
  );
}

const writtenDate = /^\d{4}-\d{2}-\d{2}$/u;

/** A date of a month that has no such day is moved to another day by `Date`, and so is told apart by its text. */
function readDate(raw: string): string | null {
  if (!writtenDate.test(raw)) return null;
  const day = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(raw) ? raw : null;
}

function readCountry(raw: string): string | null {
  const code = /^[A-Za-z]{2}$/u.test(raw) ? raw.toUpperCase() : '';
  return countries.has(code) ? code : null;
}

const writtenDateTime = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;

function readDateTime(raw: string): Date | null {
  const day = writtenDateTime.exec(raw)?.[1];
  if (day === undefined || readDate(day) === null) return null;
  const moment = new Date(raw);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

const writtenLink = /^https?:\/\/[^\s\\\p{Cc}]+$/iu;

/** Only what a browser reads as it is written, without credentials in it. */
function readLink(raw: string): string | null {
  if (!writtenLink.test(raw)) return null;
  const url = URL.parse(raw);
  return url !== null && url.username === '' && url.password === '' ? raw : null;
}

/**
 * A link as `link` reads it, when it is an `https:` one or points to `apiOrigin`, else null. The API itself is reached in the clear
 * only on this machine, as a simulator is.
 */
export function readSecureLink(raw: string, apiOrigin: string | null = null): string | null {
  const isSecure = /^https:/iu.test(raw) || (apiOrigin !== null && URL.parse(raw)?.origin === apiOrigin);
  return isSecure ? readLink(raw) : null;
}
