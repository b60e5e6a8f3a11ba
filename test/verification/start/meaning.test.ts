import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StartInput } from '../../../src/model/start-input.ts';
import { meaningOf } from '../../../src/verification/start/meaning.ts';
import { startInput } from './inputs.ts';

const countries = new Set(['nationality', 'country', 'countries', 'registryCentersCountries']);

/** The same input in other words, each chosen by the seed: another order, absent for null, other letter case of countries, other composition. */
function reword(value: unknown, seed: number, field = ''): unknown {
  if (typeof value === 'string') return rewordText(value, seed, field);
  if (Array.isArray(value)) return value.map((item, place) => reword(item, seed + place, field));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null || seed % 2 === 0)
    .map(([name, inner], place) => [name, reword(inner, seed + place, name)] as const);
  return Object.fromEntries(seed % 3 === 0 ? entries.toReversed() : entries);
}

function rewordText(value: string, seed: number, field: string): string {
  if (countries.has(field)) return seed % 2 === 0 ? value.toLowerCase() : value.toUpperCase();
  return value.normalize(seed % 2 === 0 ? 'NFD' : 'NFC');
}

describe('the meaning of an input', () => {
  it('is the same in whatever order, case of countries and composition it is said', () => {
    fc.assert(
      fc.property(startInput, fc.nat(), (input, seed) => {
        expect(meaningOf('user-123', reword(input, seed) as StartInput)).toBe(meaningOf('user-123', input));
      }),
    );
  });

  it('is different for inputs that differ in anything else', () => {
    fc.assert(
      fc.property(startInput, startInput, (one, other) => {
        const isSame = meaningOf('user-123', one) === meaningOf('user-123', other);
        expect(isSame).toBe(plain(one) === plain(other));
      }),
    );
  });

  it('changes with every single value', () => {
    fc.assert(
      fc.property(startInput, fc.nat(), (input, choice) => {
        const changed = changeOne(input, choice);
        fc.pre(changed !== null);
        expect(meaningOf('user-123', changed)).not.toBe(meaningOf('user-123', input));
      }),
    );
  });

  it('is that of one client', () => {
    expect(meaningOf('user-123', {})).not.toBe(meaningOf('user-124', {}));
    expect(meaningOf('user-123', { theme: 'x' })).not.toBe(meaningOf('USER-123', { theme: 'x' }));
  });

  it.each<[string, StartInput, StartInput]>([
    ['an empty group and none', { person: {}, session: { lang: null } }, {}],
    ['a country in lower case', { person: { nationality: 'lt' } }, { person: { nationality: 'LT' } }],
    ['a letter and its parts', { person: { firstName: 'Zoe\u0308' } }, { person: { firstName: 'Zo\u00eb' } }],
  ])('makes no difference between %s', (_name, one, other) => {
    expect(meaningOf('user-123', one)).toBe(meaningOf('user-123', other));
  });

  it.each<[string, StartInput, StartInput]>([
    ['false and nothing', { checks: { checkAml: false } }, {}],
    ['an empty text and nothing', { theme: '' }, {}],
    ['an empty list and nothing', { documents: { countries: [] } }, {}],
    ['a name in other letter case', { person: { firstName: 'zoe' } }, { person: { firstName: 'Zoe' } }],
    ['a value in another field', { person: { firstName: 'Zoe' } }, { person: { lastName: 'Zoe' } }],
    ['a number and its text', { session: { locale: '1' } }, { session: { expiryTime: 1 } }],
  ])('makes a difference between %s', (_name, one, other) => {
    expect(meaningOf('user-123', one)).not.toBe(meaningOf('user-123', other));
  });
});

/** What was said, written out in another way than the product does: one line for each value, sorted. */
function plain(input: StartInput): string {
  return lines(input, '', '').toSorted().join('\n');
}

function lines(value: unknown, path: string, field: string): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') {
    const said = countries.has(field) ? value.toUpperCase() : value.normalize('NFC');
    return [`${path} "${said}"`];
  }
  if (Array.isArray(value)) {
    const items = value.flatMap((item, place) => lines(item, `${path}[${place}]`, field));
    return [`${path} of ${value.length}`, ...items];
  }
  if (typeof value !== 'object') return [`${path} ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([name, inner]) => lines(inner, `${path}.${name}`, name));
}

/** The input with one of its texts, numbers or switches changed; null when it has none. */
function changeOne(input: StartInput, choice: number): StartInput | null {
  const leaves = lines(input, '', '').length;
  if (leaves === 0) return null;
  const left = { count: choice % leaves };
  const changed = change(input, left);
  return left.count === -1 ? (changed as StartInput) : null;
}

function change(value: unknown, left: { count: number }): unknown {
  if (value === null || value === undefined || left.count === -1) return value;
  if (Array.isArray(value)) return value.map((item) => change(item, left));
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner, left)]));
  }
  if (left.count > 0) {
    left.count -= 1;
    return value;
  }
  left.count = -1;
  return typeof value === 'string' ? `${value}x` : typeof value === 'number' ? value + 1 : value !== true;
}
