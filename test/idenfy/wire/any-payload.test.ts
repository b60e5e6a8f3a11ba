import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataAnswer, parseDetails } from '../../../src/idenfy/wire/details.ts';
import { parseDelivery } from '../../../src/idenfy/wire/webhook.ts';
import { anyPayloads, findMissing, forms, isNothing } from '../../support/any-payload.ts';
import { getAt, payloadFields, sampleOf, setAt, stepsOf, type PayloadField } from '../../support/payload-fields.ts';
import { readRepositoryFile } from '../../support/repository.ts';

const arrived = new Date('2026-11-24T09:30:00Z');
const session = { scanRef: 'ec6a7108-8c26-11e9-9758-309c231b1bac', clientId: 'user-123', status: {} };

function readAll(json: unknown): unknown {
  const body = Buffer.from(JSON.stringify(json), 'utf8');
  return { delivery: parseDelivery(body, 'IDENTIFICATION'), ...parseDetails(body, arrived) };
}

/** A register says which it is, a report has a title, and somebody took part, so that their fields can be told. */
function named(json: unknown, { path, variant, as }: PayloadField): unknown {
  if (as === 'seconds') return setAt(json, ['platform'], 'PC');
  if (variant === 'news') return setAt(json, stepsOf('AML[].data[].title'), 'a title');
  if (!path.startsWith('registryCenterCheck.')) return json;
  return setAt(json, ['registryCenterCheck', 'resourceType'], variant);
}

describe('the fields that the vendor documents', () => {
  it.each(payloadFields.map((field) => [field.path, field.at, field] as const))(
    '%s is read as %s',
    (path, at, field) => {
      const { sent, read } = sampleOf(field);
      const everything = readAll(setAt(named(session, field), stepsOf(path), sent));
      expect(getAt(everything, stepsOf(at))).toStrictEqual(read);
      expect(getAt(everything, ['problems'])).toStrictEqual([]);
    },
  );

  it.each(payloadFields.filter(({ path }) => path.startsWith('data.')).map((field) => [field.path, field] as const))(
    '%s is read the same out of the answer about data',
    (path, field) => {
      const { sent, read } = sampleOf(field);
      const answer = setAt({ scanRef: 'x', clientId: 'y' }, stepsOf(path.replace(/^data\./u, '')), sent);
      expect(getAt(parseDataAnswer(answer), stepsOf(field.at))).toStrictEqual(read);
    },
  );

  it('each stand in the table once for each form', () => {
    const places = payloadFields.map(({ path, variant }) => `${path} ${variant ?? ''}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('are all that the example has', () => {
    const example: unknown = JSON.parse(readRepositoryFile('test/fixtures/identification-payload.json'));
    const known = payloadFields.map(({ path }) => path.replaceAll('[]', ''));
    const unknown = pathsOf(example).filter((path) => !known.some((one) => one === path || one.startsWith(`${path}.`)));
    expect(unknown).toEqual([]);
  });
});

/** The paths of everything that is no object, without places in lists. */
function pathsOf(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [''];
  if (Array.isArray(json)) return json.length === 0 ? [''] : json.flatMap((item: unknown) => pathsOf(item));
  const members = Object.entries(json);
  if (members.length === 0) return [''];
  return members.flatMap(([key, value]) => pathsOf(value).map((path) => (path === '' ? key : `${key}.${path}`)));
}

describe('any payload of the documented shape', () => {
  it('is read field by field, whatever it says and whatever stands beside it', () => {
    fc.assert(
      fc.property(anyPayloads, ({ said, about }) => {
        const everything = readAll(about(session));
        expect(findMissing(said, everything)).toEqual([]);
        expect(getAt(everything, ['problems'])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is read without an exception when anything stands anywhere', () => {
    const anywhere = fc.constantFrom(...payloadFields).chain((field) => fc.tuple(fc.constant(field), fc.jsonValue()));
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 12 }), (some) => {
        const json = some.reduce<unknown>((sofar: unknown, [field, value], index) => {
          const steps = stepsOf(field.path);
          return setAt(named(sofar, field), steps.slice(0, 1 + (index % steps.length)), value);
        }, session);
        expect(getAt(readAll(json), ['screenings', 'unreadable'])).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a list', '[]'],
    ['a text', '"x"'],
    ['nothing', 'null'],
    ['no JSON', '{'],
    ['a key twice', '{"a":1,"a":2}'],
  ])('is no payload when it is %s', (_what, text) => {
    expect(parseDetails(Buffer.from(text, 'utf8'), arrived)).toBeNull();
  });
});

describe('a field of a wrong type', () => {
  const mine = payloadFields.filter(({ at }) => !at.startsWith('delivery.'));

  it.each(forms.map((_, index) => [index] as const))('costs no other field, in form %i of each block', (index) => {
    const chosen = forms.map((choices) => choices[index % choices.length]);
    const fields = mine.filter(({ variant }) => variant === undefined || chosen.includes(variant as never));
    const whole = fields.reduce<unknown>(
      (json, field) => setAt(named(json, field), stepsOf(field.path), sampleOf(field).sent),
      session,
    );
    for (const wrong of fields) {
      const everything = readAll(setAt(whole, stepsOf(wrong.path), wrong.as === 'free' ? 'wrong' : { wrong: true }));
      const lost = fields.filter(({ at }) => isNothing(getAt(everything, stepsOf(at)))).map(({ path }) => path);
      expect(lost).toEqual([wrong.path]);
      expect(getAt(everything, ['problems'])).toEqual([wrong.path.replaceAll('[]', '')]);
    }
  });
});
