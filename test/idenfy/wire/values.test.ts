import { describe, expect, it } from 'vitest';
import {
  country,
  date,
  dateTime,
  flag,
  freeObject,
  link,
  list,
  optionalInteger,
  optionalNumber,
  readSecureLink,
  textOrNumber,
  word,
} from '../../../src/idenfy/wire/values.ts';

describe('a value that the vendor left out', () => {
  it.each([
    ['a date', date],
    ['a moment', dateTime],
    ['a country', country],
    ['a link', link],
    ['a word', word('sex')],
    ['a yes or no', flag],
    ['a number', optionalNumber],
    ['a whole number', optionalInteger],
    ['a text or a number', textOrNumber],
  ])('is null for %s', (_what, schema) => {
    expect(schema.parse(null)).toBeNull();
    expect(schema.parse(undefined)).toBeNull();
  });

  it.each([
    ['a date', date],
    ['a country', country],
    ['a link', link],
    ['a word', word('sex')],
    ['a text or a number', textOrNumber],
  ])('is null for %s that is empty', (_what, schema) => {
    expect(schema.parse('')).toBeNull();
  });

  it('is an empty list for a list, and an empty place is no place', () => {
    expect(list(country).parse(null)).toEqual([]);
    expect(list(country).parse([null, 'LT', ''])).toEqual([{ value: 'LT', raw: 'LT' }]);
  });
});

describe('a date', () => {
  it.each(['1990-05-15', '2000-02-29', '0001-01-01', '9999-12-31'])('is an existing day: %s', (raw) => {
    expect(date.parse(raw)).toEqual({ value: raw, raw });
  });

  it.each(['1990-00-00', '1990-05-00', '1990-02-29', '1990-13-01', '1990', '1990-05', '15.05.1990', '1990-5-1', 'x'])(
    'is only kept as text when there is no such day: %s',
    (raw) => {
      expect(date.parse(raw)).toEqual({ value: null, raw });
    },
  );
});

describe('a moment', () => {
  it.each([
    ['2026-11-24T09:30:00Z', '2026-11-24T09:30:00.000Z'],
    ['2026-11-24T09:30:00.123456+02:00', '2026-11-24T07:30:00.123Z'],
    ['2026-11-24T09:30Z', '2026-11-24T09:30:00.000Z'],
  ])('is read with its offset: %s', (raw, moment) => {
    expect(dateTime.parse(raw)).toEqual({ value: new Date(moment), raw });
  });

  it.each(['2026-11-24 09:30:00', '2026-11-24T09:30:00', '2026-02-30T09:30:00Z', '2026-11-24T25:00:00Z', 'x'])(
    'is only kept as text without one, or when there is no such moment: %s',
    (raw) => {
      expect(dateTime.parse(raw)).toEqual({ value: null, raw });
    },
  );
});

describe('a country', () => {
  it.each([
    ['LT', 'LT'],
    ['XK', 'XK'],
    ['lt', 'LT'],
  ])('is a code: %s', (raw, value) => {
    expect(country.parse(raw)).toEqual({ value, raw });
  });

  it.each(['UK', 'EU', 'XX', 'LTU', 'L', 'lietuva', 'L T', '\u0131t'])(
    'is only kept as text when it is none: %s',
    (raw) => {
      expect(country.parse(raw)).toEqual({ value: null, raw });
    },
  );
});

describe('a word', () => {
  it('is known or kept', () => {
    expect(word('riskLevel').parse('LOW')).toEqual({ value: 'LOW', raw: 'LOW' });
    expect(word('riskLevel').parse('low')).toEqual({ value: null, raw: 'low' });
    expect(word('riskLevel').parse('constructor')).toEqual({ value: null, raw: 'constructor' });
  });
});

const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)//https://files.example/',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://files.example/x',
  '//files.example/x',
  '/x',
  'files.example',
  'https:files.example',
  'https://',
  'https://files.example:99999/',
  'https://vendor.example@evil.example/',
  'https://user:password@files.example/',
  'https://files.example\\@evil.example/',
  ' https://files.example/',
  'https://files.example/\nx',
  'https://files.example/\u0001x',
  '…',
];

describe('a link', () => {
  it.each(hostile)('is only kept as text when a browser should not be sent there: %j', (raw) => {
    expect(link.parse(raw)).toEqual({ value: null, raw });
    expect(readSecureLink(raw)).toBeNull();
  });

  it('may lead to a page without encryption, but not to a file', () => {
    const raw = 'http://news.example/report?id=1';
    expect(link.parse(raw)).toEqual({ value: raw, raw });
    expect(readSecureLink(raw)).toBeNull();
    expect(readSecureLink('HTTPS://files.example/x?Signature=a%2Fb%3D')).toBe(
      'HTTPS://files.example/x?Signature=a%2Fb%3D',
    );
  });

  it('may lead to a file without encryption where the API itself is', () => {
    const simulator = 'http://127.0.0.1:4010';
    const raw = `${simulator}/files/FRONT.png?Signature=x`;
    expect(readSecureLink(raw, simulator)).toBe(raw);
    const others = [
      'http://127.0.0.1:4011/files/FRONT.png',
      'http://localhost:4010/files/FRONT.png',
      'http://127.0.0.1:4010.files.example/FRONT.png',
      'http://a:b@127.0.0.1:4010/files/FRONT.png',
      'http:\\\\127.0.0.1:4010\\files',
    ];
    expect(others.filter((other) => readSecureLink(other, simulator) !== null)).toEqual([]);
    expect(readSecureLink('http://ivs.idenfy.com/files/FRONT.png', 'https://ivs.idenfy.com')).toBeNull();
  });
});

describe('a number', () => {
  it('is whole and small where it has to fit into an integer', () => {
    expect(optionalInteger.parse(2_147_483_647)).toBe(2_147_483_647);
    expect(optionalInteger.safeParse(2_147_483_648).success).toBe(false);
    expect(optionalInteger.safeParse(1.5).success).toBe(false);
    expect(optionalNumber.parse(1.5)).toBe(1.5);
    expect(optionalNumber.safeParse(JSON.parse('1e999')).success).toBe(false);
  });

  it('is a text where the documents disagree', () => {
    expect(textOrNumber.parse(0)).toBe('0');
    expect(textOrNumber.parse('0.75')).toBe('0.75');
  });
});

describe('an object whose keys are not documented', () => {
  it('is the list of its values, each with the keys that lead there', () => {
    const object = {
      city: 'Kaunas',
      flat: 3,
      rooms: [{ size: 1.5 }, 'x'],
      owned: false,
      since: null,
      note: '',
      none: {},
    };
    expect(freeObject.parse(object)).toEqual([
      { name: 'city', value: 'Kaunas' },
      { name: 'flat', value: '3' },
      { name: 'rooms.0.size', value: '1.5' },
      { name: 'rooms.1', value: 'x' },
      { name: 'owned', value: 'false' },
    ]);
  });

  it('is cut where it is absurdly deep or its names are absurdly long', () => {
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`);
    const long = { ['x'.repeat(100_000)]: { y: 'kept' } };
    expect(freeObject.parse(deep)).toEqual([]);
    expect(freeObject.parse(long)).toEqual([{ name: 'x'.repeat(200), value: 'kept' }]);
  });
});
