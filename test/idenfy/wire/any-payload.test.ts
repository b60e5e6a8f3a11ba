import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDetails } from '../../../src/idenfy/wire/details.ts';
import { parseDelivery } from '../../../src/idenfy/wire/webhook.ts';
import {
  anyValueOf,
  getAt,
  payloadFields,
  sampleOf,
  setAt,
  stepsOf,
  type PayloadField,
  type Said,
} from '../../support/payload-fields.ts';
import { readRepositoryFile } from '../../support/repository.ts';

const arrived = new Date('2026-11-24T09:30:00Z');
const session = { scanRef: 'ec6a7108-8c26-11e9-9758-309c231b1bac', clientId: 'user-123', status: {} };

function readAll(json: unknown): unknown {
  const body = Buffer.from(JSON.stringify(json), 'utf8');
  return { delivery: parseDelivery(body, 'IDENTIFICATION'), ...parseDetails(body, arrived) };
}

/** A register says which it is, and a report has a title, so that their fields can be told. */
function named(json: unknown, { path, variant }: PayloadField): unknown {
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

const forms = [
  ['match', 'news'],
  ['texts', 'yesOrNo'],
  ['HungaryRegistryCenterCheck', 'LithuaniaRegistryCenterCheck', 'Us15RegistryCenterCheck'],
] as const;
const anyForms = fc.tuple(...forms.map((choices) => fc.constantFrom(...choices)));
const extraKeys = fc.dictionary(
  fc.string({ maxLength: 20 }).map((name) => `new${name}`),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 2 },
);
const places = [0, 1];

interface SaidField extends Said {
  readonly field: PayloadField;
  readonly places: readonly number[];
}

/** Every field of one form in two places of every list, each said, null or absent. */
function anyPayload(chosen: readonly string[]): fc.Arbitrary<readonly SaidField[]> {
  const fields = payloadFields.filter(({ variant }) => variant === undefined || chosen.includes(variant));
  return fc
    .tuple(...fields.flatMap((field) => placesOf(field.path).map((at) => anySaid(field, fields, at))))
    .map((said) => said.filter(({ sent }) => sent !== undefined));
}

function anySaid(field: PayloadField, fields: readonly PayloadField[], at: readonly number[]): fc.Arbitrary<SaidField> {
  const value = anyValueOf(field);
  const nothing = fc.constantFrom<Said>({ sent: null, read: null }, { sent: undefined, read: null });
  const said = isNeeded(field, fields) ? value.filter(({ read }) => !isNothing(read)) : fc.oneof(value, nothing);
  return said.map((one) => ({ ...one, field, places: at }));
}

/** The first field of an item of a list: an item that says nothing is no item. */
function isNeeded({ path, as }: PayloadField, fields: readonly PayloadField[]): boolean {
  if (as === 'reference' || path.endsWith('[]')) return true;
  const list = path.slice(0, path.lastIndexOf('[]') + 2);
  return list !== '' && path.includes('[]') && fields.find((other) => other.path.startsWith(list))?.path === path;
}

function placesOf(path: string): readonly (readonly number[])[] {
  const lists = path.split('[]').length - 1;
  return Array.from({ length: lists }).reduce<readonly (readonly number[])[]>(
    (all) => all.flatMap((some) => places.map((place) => [...some, place])),
    [[]],
  );
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

describe('any payload of the documented shape', () => {
  it('is read field by field, whatever it says and whatever stands beside it', () => {
    const any = anyForms.chain((chosen) => fc.tuple(fc.constant(chosen), anyPayload(chosen), extraKeys));
    fc.assert(
      fc.property(any, ([chosen, said, extra]) => {
        const start = setAt({ ...session, ...extra }, ['registryCenterCheck', 'resourceType'], chosen[2], extra);
        const json = said.reduce(
          (sofar: unknown, { field, places: at, sent }) => setAt(sofar, stepsOf(field.path, at), sent, extra),
          start,
        );
        const everything = readAll(json);

        const other = said.filter(({ field, places: at, read }) => {
          const found = getAt(everything, stepsOf(field.at, at));
          return isNothing(read) ? !isNothing(found) : !isEqual(found, read);
        });
        expect(other).toEqual([]);
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

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
