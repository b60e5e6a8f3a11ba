import fc from 'fast-check';
import { expiryThresholds } from '../../src/model/document-expiry.ts';
import { anyValueOf, getAt, payloadFields, setAt, stepsOf, type PayloadField, type Said } from './payload-fields.ts';

/** The forms of the blocks that have several. */
export const forms = [
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

/** A field, its places in lists, and what it says. */
export interface SaidField extends Said {
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

/** Whether it comes to nothing that was read. */
export function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** One body of a documented shape. */
export interface AnyPayload {
  readonly said: readonly SaidField[];

  /** The body about this session, which says what it says of the session itself. */
  readonly about: (session: object) => unknown;
}

/** Any body of a documented shape: any words and texts, null or nothing in any place, and unknown keys beside them. */
export const anyPayloads: fc.Arbitrary<AnyPayload> = anyForms
  .chain((chosen) => fc.tuple(fc.constant(chosen), anyPayload(chosen), extraKeys))
  .map(([chosen, said, extra]) => ({
    said,

    about: (session) => {
      const start = setAt({ ...session, ...extra }, ['registryCenterCheck', 'resourceType'], chosen[2], extra);
      return said.reduce(
        (sofar: unknown, { field, places: at, sent }) => setAt(sofar, stepsOf(field.path, at), sent, extra),
        start,
      );
    },
  }));

/** What a webhook says that is about no decision, without whose it is. */
export interface OtherEvent {
  readonly event: 'DOCUMENT_EXPIRATION' | 'FACIAL_AUTHENTICATION' | 'VIDEO_CALL_FINISHED';
  readonly said: Readonly<Record<string, unknown>>;
}

const text = (maxLength: number, minLength = 0) => fc.string({ unit: 'binary', minLength, maxLength, size: 'max' });
const documentExpiration = fc.record({
  expirationThreshold: fc.oneof(fc.constantFrom(...expiryThresholds), text(255, 1)),
  documentExpiration: fc.oneof(fc.constantFrom('2030-01-31', '2030-00-00'), text(100)),
});
const facialAuthentication = fc.record({
  id: fc.uuid(),
  status: fc.oneof(fc.constantFrom('Success', 'FAILED', 'Canceled'), text(255, 1)),
  token: text(40),
  type: fc.constantFrom('ENROLLMENT', 'AUTHENTICATION'),
  method: fc.constantFrom('ACTIVE_LIVENESS', 'FACE_MATCHING'),
  facePhoto: fc.option(fc.webUrl()),
  ipAddress: fc.option(text(39)),
  failReason: fc.option(text(255)),
  riskTags: fc.option(fc.array(text(40), { maxLength: 2 })),
});
const videoCall = fc.record({
  videoCallAnswers: fc.dictionary(text(40), fc.record({ answer: text(255), correct: fc.boolean() }), { maxKeys: 3 }),
  date: text(40),
  status: fc.boolean(),
  authToken: text(40),
});

/** Any body of the documented shape of the other events: any words and texts, null where it is allowed, and unknown keys. */
export const otherEvents: fc.Arbitrary<OtherEvent> = fc
  .oneof(
    documentExpiration.map((said): OtherEvent => ({ event: 'DOCUMENT_EXPIRATION', said })),
    facialAuthentication.map((said): OtherEvent => ({ event: 'FACIAL_AUTHENTICATION', said })),
    videoCall.map((said): OtherEvent => ({ event: 'VIDEO_CALL_FINISHED', said })),
  )
  .chain(({ event, said }) => extraKeys.map((extra) => ({ event, said: { ...extra, ...said } })));

/** Those that are not found where they belong. */
export function findMissing(said: readonly SaidField[], everything: unknown): readonly SaidField[] {
  return said.filter(({ field, places: at, read }) => {
    const found = getAt(everything, stepsOf(field.at, at));
    return isNothing(read) ? !isNothing(found) : JSON.stringify(found) !== JSON.stringify(read);
  });
}
