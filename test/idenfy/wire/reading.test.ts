import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { optionalText } from '../../../src/idenfy/wire/fields.ts';
import { readTolerantly } from '../../../src/idenfy/wire/reading.ts';
import { asIs, block, flag, list, optionalNumber } from '../../../src/idenfy/wire/values.ts';

const person = block(
  {
    name: optionalText,
    age: optionalNumber,
    cards: list(block({ number: optionalText, valid: flag }, asIs)),
    home: block({ city: optionalText }, asIs),
  },
  asIs,
);

describe('reading what the vendor sent', () => {
  it('has no problems when everything is as documented', () => {
    const json = { name: 'ANNA', age: 36, cards: [{ number: '1', valid: true }], home: { city: 'Kaunas' }, more: [1] };
    expect(readTolerantly(person, json, ['person'])).toEqual({
      value: { name: 'ANNA', age: 36, cards: [{ number: '1', valid: true }], home: { city: 'Kaunas' } },
      problems: [],
    });
  });

  it('takes away what is of a wrong type, names it once, and keeps the rest', () => {
    const json = {
      name: ['ANNA'],
      age: 36,
      cards: [{ number: 1, valid: true }, 'x', { number: '2', valid: 'yes' }, { number: 3, valid: false }],
      home: 'Kaunas',
    };
    expect(readTolerantly(person, json, ['person'])).toEqual({
      value: {
        name: null,
        age: 36,
        cards: [
          { number: null, valid: true },
          { number: '2', valid: null },
          { number: null, valid: false },
        ],
        home: null,
      },
      problems: ['person.name', 'person.cards.number', 'person.cards', 'person.cards.valid', 'person.home'],
    });
  });

  it.each([[5], ['x'], [true], [[]], [[{ name: 'ANNA' }]]])('is null when the whole is of a wrong type: %j', (json) => {
    expect(readTolerantly(person, json, ['person'])).toEqual({ value: null, problems: ['person'] });
    expect(readTolerantly(person, json, [])).toEqual({ value: null, problems: ['body'] });
  });

  it.each([[null], [undefined], [{}], [{ name: null, cards: [] }], [{ home: { city: '' } }]])(
    'is null without a problem when nothing is said: %j',
    (json) => {
      expect(readTolerantly(person, json, ['person'])).toEqual({ value: null, problems: [] });
    },
  );

  it('leaves what it reads as it was', () => {
    const json = { name: 5, cards: [{ number: 5 }] };
    readTolerantly(person, json, []);
    expect(json).toEqual({ name: 5, cards: [{ number: 5 }] });
  });

  it('never repeats a key that people chose', () => {
    const files = z.record(z.string(), optionalText).nullable();
    expect(readTolerantly(files, { 'Anna Example': 5, FRONT: 'x' }, ['fileUrls'])).toEqual({
      value: { 'Anna Example': null, FRONT: 'x' },
      problems: ['fileUrls.*'],
    });
    expect(readTolerantly(files, 5, ['fileUrls']).problems).toEqual(['fileUrls']);
  });

  it('is not moved by keys of the prototype', () => {
    const json: unknown = JSON.parse(
      '{"__proto__":{"name":"EVE"},"constructor":{"prototype":{"age":5}},"age":"wrong","home":{"__proto__":{"city":"X"}}}',
    );
    expect(readTolerantly(person, json, [])).toEqual({ value: null, problems: ['age'] });
    expect(({} as Record<string, unknown>)['city']).toBeUndefined();
  });

  it('reads a list with a hundred thousand wrong places in one go', () => {
    const json = { cards: Array.from({ length: 100_000 }, () => 5), name: 'ANNA' };
    const { value, problems } = readTolerantly(person, json, []);
    expect(value).toEqual({ name: 'ANNA', age: null, cards: [], home: null });
    expect(problems).toEqual(['cards']);
  });
});
