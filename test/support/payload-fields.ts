import fc from 'fast-check';
import { z } from 'zod';
import { vendorWords } from '../../src/model/vendor-words.ts';
import { readRepositoryFile } from './repository.ts';

const field = z.strictObject({
  /** Where the vendor documents it in the body of a delivery; `[]` stands for the places of a list. */
  path: z.string(),
  /** Where it is found after reading. */
  at: z.string(),
  as: z.enum([
    'answer',
    'country',
    'date',
    'dateTime',
    'file',
    'flag',
    'free',
    'integer',
    'link',
    'number',
    'reference',
    'seconds',
    'stepValue',
    'text',
    'word',
  ]),
  /** The longest text that is documented. */
  max: z.number().default(255),
  words: z.enum(Object.keys(vendorWords) as (keyof typeof vendorWords)[]).optional(),
  /** Which of several forms of a block has it; `map` where the vendor's key is a name that accounts choose. */
  variant: z.string().optional(),
});

/** One documented field of a delivery about a session, and its place in what is read. */
export type PayloadField = z.output<typeof field>;

/** Every documented field of a delivery about a session. */
export const payloadFields: readonly PayloadField[] = z
  .array(field)
  .parse(JSON.parse(readRepositoryFile('test/fixtures/payload-fields.json')));

/** A value as the vendor sends it, and what it is read as. */
export interface Said {
  readonly sent: unknown;
  readonly read: unknown;
}

const same = (value: unknown): Said => ({ sent: value, read: value });
const meant = (raw: string, value: unknown = null): Said => ({ sent: raw, read: { value, raw } });
const notDates = ['1990-00-00', '1990-02-30', '15.05.1990', '1990', '1990-05', '1990-05-15T00:00:00Z', 'unknown'];
const notCountries = ['UK', 'XX', 'LTU', 'Lithuania', '??'];
const notLinks = ['javascript:alert(1)', 'data:text/html,x', 'https://', '//files.example/x', 'https://a b.example/'];

/** One value of a field, which names the field where it is free text. */
export function sampleOf({ as, path, words }: PayloadField): Said {
  const canary = `canary of ${path}`;
  switch (as) {
    case 'date':
      return meant('1990-05-15', '1990-05-15');
    case 'dateTime':
      return meant('2026-11-24T09:30:00+02:00', new Date('2026-11-24T07:30:00.000Z'));
    case 'country':
      return meant('LT', 'LT');
    case 'word':
      return meant(wordsOf(words)[0] ?? '', wordsOf(words)[0]);
    case 'link':
      return meant('http://news.example/canary?a=1', 'http://news.example/canary?a=1');
    case 'file':
      return same('https://files.example/canary.png?Signature=a%2Fb');
    case 'flag':
      return same(true);
    case 'integer':
      return same(17);
    case 'seconds':
      return { sent: 1_554_726_960, read: new Date('2019-04-08T12:36:00.000Z') };
    case 'number':
      return same(1250.75);
    case 'free':
      return { sent: { city: canary, more: { line: 5 } }, read: namedValues([canary, '5']) };
    case 'answer':
      return { sent: canary, read: [canary] };
    default:
      return same(canary);
  }
}

/** Anything that the vendor may send in a field, save null. */
export function anyValueOf({ as, max, words }: PayloadField): fc.Arbitrary<Said> {
  const text = fc.string({ unit: 'binary', maxLength: max, size: 'max' });
  switch (as) {
    case 'date':
      return fc.oneof(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((day) => {
          const written = day.toISOString().slice(0, 10);
          return meant(written, written);
        }),
        fc.constantFrom(...notDates).map((raw) => meant(raw)),
      );
    case 'dateTime':
      return fc
        .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((moment) => meant(moment.toISOString(), moment));
    case 'country':
      return fc.oneof(
        fc.constantFrom('LT', 'US', 'XK').map((code) => meant(code, code)),
        fc.constantFrom(...notCountries).map((raw) => meant(raw)),
      );
    case 'word':
      return fc.oneof(
        fc.constantFrom(...wordsOf(words)).map((known) => meant(known, known)),
        fc.string({ minLength: 1, maxLength: 40 }).map((raw) => meant(`new ${raw}`)),
      );
    case 'link':
      return fc.oneof(
        fc.webUrl({ withQueryParameters: true }).map((url) => meant(url, url)),
        fc.constantFrom(...notLinks).map((raw) => meant(raw)),
      );
    case 'flag':
      return fc.boolean().map(same);
    case 'integer':
      return fc.integer().map(same);
    case 'seconds':
      return fc
        .integer({ min: 0, max: 253_402_300_799 })
        .map((second) => ({ sent: second, read: new Date(second * 1000) }));
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => same(number === 0 ? 0 : number));
    case 'free':
      return fc.tuple(text, fc.integer()).map(([city, line]) => ({
        sent: { city, more: { line }, nothing: null },
        read: namedValues([city, String(line)]),
      }));
    case 'answer':
      return fc.oneof(
        text.map((one) => ({ sent: one, read: one === '' ? [] : [one] })),
        fc.array(text, { maxLength: 4 }).map((some) => ({ sent: some, read: some.filter((one) => one !== '') })),
      );
    default:
      return text.map((said) => ({ sent: said, read: said === '' ? null : said }));
  }
}

/** A copy of a JSON document with a value at a path whose places in lists are numbers. Objects on the way begin as `fresh`. */
export function setAt(json: unknown, path: readonly string[], value: unknown, fresh: object = {}): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (/^\d+$/u.test(key)) {
    const items: readonly unknown[] = Array.isArray(json) ? json : [];
    const index = Number(key);
    return Array.from({ length: Math.max(items.length, index + 1) }, (_, place) =>
      place === index ? setAt(items[place], rest, value, fresh) : items[place],
    );
  }
  const object = typeof json === 'object' && json !== null ? json : fresh;
  return { ...object, [key]: setAt(new Map(Object.entries(object)).get(key), rest, value, fresh) };
}

/** What a document has at a path; null where it ends before. */
export function getAt(json: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return json ?? null;
  if (typeof json !== 'object' || json === null) return null;
  return getAt(new Map<string, unknown>(Object.entries(json)).get(key), rest);
}

/** The steps of a path, with these places in its lists. */
export function stepsOf(path: string, places: readonly number[] = []): readonly string[] {
  let list = 0;
  return path.replaceAll('[]', () => `.${places[list++] ?? 0}`).split('.');
}

function namedValues([city, line]: readonly [string, string]): unknown {
  const values = [
    { name: 'city', value: city },
    { name: 'more.line', value: line },
  ];
  return values.filter(({ value }) => value !== '');
}

function wordsOf(words: PayloadField['words']): readonly string[] {
  return words === undefined ? [] : vendorWords[words];
}
