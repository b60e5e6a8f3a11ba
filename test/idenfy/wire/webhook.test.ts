import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelivery } from '../../../src/idenfy/wire/webhook.ts';
import type { ParsedDelivery } from '../../../src/model/delivery.ts';

const scanRef = 'ec6a7108-8c26-11e9-9758-309c231b1bac';
const status = {
  overall: 'APPROVED',
  suspicionReasons: [],
  mismatchTags: ['NAME'],
  fraudTags: ['FACE_SUSPECTED', 'A_NEW_ONE'],
  autoDocument: 'DOC_VALIDATED',
  autoFace: 'FACE_MATCH',
  manualDocument: null,
  manualFace: null,
  additionalSteps: null,
};
const session = {
  clientId: '123',
  scanRef,
  externalRef: 'external-ref',
  platform: 'MOBILE_APP',
  startTime: 1554726960,
  finishTime: 1554727002,
  final: false,
  status,
  data: { docFirstName: 'FIRST', docLastName: 'LAST' },
  fileUrls: { FRONT: 'https://files.example/FRONT.png?Signature=one' },
  additionalStepPdfUrls: {},
  aNewKey: { anything: [1] },
};

function bytesOf(json: unknown): Buffer {
  return Buffer.from(JSON.stringify(json), 'utf8');
}

function parse(json: unknown, eventType: string | null = null): ParsedDelivery {
  return parseDelivery(bytesOf(json), eventType);
}

function meaningOf(json: unknown): string {
  const delivery = parse(json);
  return delivery.kind === 'UNPARSED' ? expect.fail('the delivery could not be read') : delivery.meaning;
}

describe('a delivery about a session', () => {
  it('is read field by field, and nothing of the person is', () => {
    expect(parse(session, 'IDENTIFICATION_AUTO_FINISHED')).toStrictEqual({
      kind: 'IDENTIFICATION',
      event: 'IDENTIFICATION_AUTO_FINISHED',
      meaning: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
      scanRef,
      clientId: '123',
      externalRef: 'external-ref',
      statusRaw: 'APPROVED',
      final: false,
      startTime: 1554726960,
      finishTime: 1554727002,
      results: { autoDocument: 'DOC_VALIDATED', autoFace: 'FACE_MATCH', manualDocument: null, manualFace: null },
      fraudTags: ['FACE_SUSPECTED', 'A_NEW_ONE'],
      mismatchTags: ['NAME'],
    });
  });

  it('needs no more than to name the session, when the header says what it is', () => {
    expect(parse({ scanRef, clientId: '123' }, 'IDENTIFICATION_CANCELLED')).toStrictEqual({
      kind: 'IDENTIFICATION',
      event: 'IDENTIFICATION_CANCELLED',
      meaning: expect.any(String) as unknown,
      scanRef,
      clientId: '123',
      externalRef: null,
      statusRaw: null,
      final: null,
      startTime: null,
      finishTime: null,
      results: { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null },
      fraudTags: [],
      mismatchTags: [],
    });
  });

  it.each([null, '', undefined])('has not been judged by a reviewer where the body says %j', (verdict) => {
    const empty = {
      ...status,
      overall: verdict,
      autoDocument: verdict,
      autoFace: verdict,
      manualDocument: verdict,
      manualFace: verdict,
      fraudTags: null,
      mismatchTags: undefined,
    };

    expect(parse({ ...session, externalRef: verdict, final: null, status: empty })).toMatchObject({
      externalRef: null,
      statusRaw: null,
      final: null,
      results: { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null },
      fraudTags: [],
      mismatchTags: [],
    });
  });

  it('keeps words that are not documented', () => {
    const unknown = { ...status, overall: 'FROZEN', manualFace: 'FACE_FROZEN' };

    expect(parse({ ...session, status: unknown })).toMatchObject({
      kind: 'IDENTIFICATION',
      statusRaw: 'FROZEN',
      results: { manualFace: 'FACE_FROZEN' },
    });
  });

  it('is not thrown away over a time or a reference of another type, which only order and show', () => {
    expect(parse({ ...session, startTime: '1554726960', finishTime: {}, externalRef: 7 })).toMatchObject({
      kind: 'IDENTIFICATION',
      startTime: null,
      finishTime: null,
      externalRef: null,
    });
  });

  it.each([
    ['finality', { ...session, final: 'true' }],
    ['the whole', { ...session, status: { ...status, overall: 1 } }],
    ["the reviewer's verdict", { ...session, status: { ...status, manualDocument: {} } }],
    ['the tags', { ...session, status: { ...status, fraudTags: 'FAKE_PHOTO' } }],
    ['one tag', { ...session, status: { ...status, mismatchTags: [1] } }],
    ['the client', { ...session, clientId: 123 }],
  ])('decides nothing when %s is of a wrong type, and still names the session', (_what, json) => {
    expect(parse(json, 'IDENTIFICATION')).toStrictEqual({
      kind: 'UNPARSED',
      event: 'IDENTIFICATION',
      why: 'WRONG_SHAPE',
      scanRef,
    });
  });

  it.each([[''], [null], [undefined], [5], ['x'.repeat(256)]])('names no session with %j', (named) => {
    expect(parse({ ...session, scanRef: named })).toStrictEqual({
      kind: 'UNPARSED',
      event: null,
      why: 'WRONG_SHAPE',
      scanRef: null,
    });
  });
});

describe('the other deliveries', () => {
  it('tell that a document expires', () => {
    const json = {
      scanRef,
      clientId: '123',
      expirationThreshold: 'DOCUMENT_EXPIRES_WITHIN_7_DAYS',
      documentExpiration: '2030-01-31',
    };

    expect(parse(json, 'DOCUMENT_EXPIRATION')).toStrictEqual({
      kind: 'DOCUMENT_EXPIRATION',
      event: 'DOCUMENT_EXPIRATION',
      meaning: expect.any(String) as unknown,
      scanRef,
      clientId: '123',
      thresholdRaw: 'DOCUMENT_EXPIRES_WITHIN_7_DAYS',
    });
  });

  it.each([
    ['of a verification', { scanRef, clientId: '123' }, { scanRef, clientId: '123' }],
    ['of nobody known', { scanRef: null, clientId: null }, { scanRef: null, clientId: null }],
  ])('tell that an authentication by face has ended, %s', (_of, named, expected) => {
    const id = '0b0ba6a3-7a9c-4b3c-9d7e-6f0b7f7a4c11';
    const json = { id, ...named, status: 'Success', method: 'FACE_MATCHING', token: 'a-token', ipAddress: '192.0.2.1' };

    expect(parse(json)).toStrictEqual({
      kind: 'FACIAL_AUTHENTICATION',
      event: null,
      meaning: expect.any(String) as unknown,
      id,
      ...expected,
      statusRaw: 'Success',
    });
  });

  it('tell that a video call has ended', () => {
    const json = {
      scanRef,
      clientId: '123',
      status: true,
      authToken: 'a-token',
      date: '2024-01-01',
      videoCallAnswers: {},
    };

    expect(parse(json)).toStrictEqual({
      kind: 'VIDEO_CALL_FINISHED',
      event: null,
      meaning: expect.any(String) as unknown,
      scanRef,
      clientId: '123',
    });
  });
});

describe('the kind of a delivery', () => {
  const bodies: readonly [ParsedDelivery['kind'], object][] = [
    ['IDENTIFICATION', session],
    ['DOCUMENT_EXPIRATION', { scanRef, clientId: '123', expirationThreshold: 'DOCUMENT_EXPIRED' }],
    ['FACIAL_AUTHENTICATION', { id: 'one', scanRef, clientId: '123', status: 'Failed', riskTags: null }],
    ['VIDEO_CALL_FINISHED', { scanRef, clientId: '123', status: false, videoCallAnswers: null }],
  ];

  it.each(bodies)('is %s by its body, whatever the header says, because that is not signed', (kind, json) => {
    const events = ['IDENTIFICATION_EXPIRED', 'DOCUMENT_EXPIRATION', 'FACIAL_AUTHENTICATION', 'VIDEO_CALL_FINISHED'];

    expect(events.map((event) => parse(json, event).kind)).toEqual([kind, kind, kind, kind]);
  });

  it.each([
    ['IDENTIFICATION', 'IDENTIFICATION'],
    ['IDENTIFICATION_AUTO_FINISHED', 'IDENTIFICATION'],
    ['IDENTIFICATION_MANUAL_FINISHED', 'IDENTIFICATION'],
    ['IDENTIFICATION_RESUBMITTED', 'IDENTIFICATION'],
    ['IDENTIFICATION_CANCELLED', 'IDENTIFICATION'],
    ['IDENTIFICATION_EXPIRED', 'IDENTIFICATION'],
    ['FACIAL_AUTHENTICATION', 'FACIAL_AUTHENTICATION'],
    ['VIDEO_CALL_FINISHED', 'VIDEO_CALL_FINISHED'],
  ])('is told by the header %s when the body does not tell', (event, kind) => {
    const json = {
      id: 'one',
      scanRef,
      clientId: '123',
      ...(kind === 'FACIAL_AUTHENTICATION' && { status: 'Expired' }),
    };

    expect(parse(json, event)).toMatchObject({ kind, event });
  });

  it('is not guessed for an expiry that does not say how near it is', () => {
    expect(parse({ scanRef, clientId: '123' }, 'DOCUMENT_EXPIRATION')).toStrictEqual({
      kind: 'UNPARSED',
      event: 'DOCUMENT_EXPIRATION',
      why: 'WRONG_SHAPE',
      scanRef,
    });
  });

  it('is that of the body for an event that is not documented, which is noted', () => {
    expect(parse(session, 'IDENTIFICATION_FROZEN')).toMatchObject({
      kind: 'IDENTIFICATION',
      event: 'UNRECOGNIZED',
      statusRaw: 'APPROVED',
    });
  });

  it.each(['A_NEW_EVENT', 'constructor', '__proto__', 'identification'])(
    'is open for the event %s with a body of no known shape',
    (event) => {
      expect(parse({ scanRef, clientId: '123', news: true }, event)).toStrictEqual({
        kind: 'UNPARSED',
        event: 'UNRECOGNIZED',
        why: 'UNKNOWN_SHAPE',
        scanRef,
      });
    },
  );
});

describe('what is no delivery', () => {
  it.each([
    ['no JSON', Buffer.from('scanRef=1'), 'NOT_JSON'],
    ['nothing', Buffer.alloc(0), 'NOT_JSON'],
    ['a key twice', Buffer.from('{"scanRef":"a","scanRef":"b","status":{}}'), 'NOT_JSON'],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'BAD_ENCODING'],
    ['a list', Buffer.from('[]'), 'UNKNOWN_SHAPE'],
    ['null', Buffer.from('null'), 'UNKNOWN_SHAPE'],
    ['a text', Buffer.from('"IDENTIFICATION"'), 'UNKNOWN_SHAPE'],
    ['an empty object', Buffer.from('{}'), 'UNKNOWN_SHAPE'],
  ])('is kept with its reason: %s', (_what, bytes, why) => {
    expect(parseDelivery(bytes, null)).toStrictEqual({ kind: 'UNPARSED', event: null, why, scanRef: null });
  });

  it('cannot exhaust the stack by its depth', () => {
    const deep = `{"scanRef":"${scanRef}","clientId":"1","status":{},"x":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;

    expect(parseDelivery(Buffer.from(deep), null)).toMatchObject({ kind: 'IDENTIFICATION', scanRef });
  });

  it('cannot exhaust the reader by its escapes', () => {
    const long = `{"scanRef":"${scanRef}","clientId":"1","status":{},"x":"${'\\n'.repeat(1_000_000)}"}`;

    expect(parseDelivery(Buffer.from(long), null)).toMatchObject({ kind: 'IDENTIFICATION', scanRef });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('pollutes nothing and decides nothing through %s', (key) => {
    const body = `{"${key}":{"scanRef":"other","status":{"overall":"APPROVED"},"final":true,"polluted":true},"clientId":"1"}`;

    expect(parseDelivery(Buffer.from(body), 'IDENTIFICATION')).toMatchObject({ kind: 'UNPARSED', scanRef: null });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('the meaning of a delivery', () => {
  it('does not depend on the order of keys, on white space, or on how links are signed', () => {
    const reordered = Object.fromEntries(Object.entries(session).toReversed());
    const resigned = {
      ...reordered,
      fileUrls: { FRONT: 'https://files.example/FRONT.png?Signature=two' },
      additionalStepPdfUrls: { UTILITY_BILL: 'https://files.example/bill.pdf?Signature=two' },
    };
    const spaced = parseDelivery(Buffer.from(JSON.stringify(session, null, 2)), null);

    expect(meaningOf(resigned)).toBe(meaningOf(session));
    expect(spaced).toMatchObject({ meaning: meaningOf(session) });
  });

  it.each([
    ['a decision', { ...session, status: { ...status, overall: 'DENIED' } }],
    ['finality', { ...session, final: true }],
    ['a time', { ...session, finishTime: 1554727003 }],
    ['a name', { ...session, data: { docFirstName: 'OTHER', docLastName: 'LAST' } }],
    ['the order of tags', { ...session, status: { ...status, fraudTags: ['A_NEW_ONE', 'FACE_SUSPECTED'] } }],
  ])('changes with %s', (_what, changed) => {
    expect(meaningOf(changed)).not.toBe(meaningOf(session));
  });
});

describe('whatever is signed', () => {
  it('is answered with a delivery, never with an exception', () => {
    fc.assert(
      fc.property(fc.json(), fc.option(fc.string()), (text, eventType) => {
        expect(parseDelivery(Buffer.from(text), eventType)).toHaveProperty('kind');
      }),
    );
  });

  it('comes back unchanged where it is read', () => {
    const word = fc.option(fc.string({ minLength: 1, maxLength: 30 }));
    const tags = fc.array(fc.string({ maxLength: 60 }), { maxLength: 5 });
    const results = fc.record({ autoDocument: word, autoFace: word, manualDocument: word, manualFace: word });
    const sent = fc.record({
      final: fc.option(fc.boolean()),
      overall: word,
      results,
      fraudTags: tags,
      mismatchTags: tags,
      finishTime: fc.integer(),
      data: fc.jsonValue(),
    });
    fc.assert(
      fc.property(sent, ({ final, overall, results: said, fraudTags, mismatchTags, finishTime, data }) => {
        const json = {
          ...session,
          final,
          finishTime,
          data,
          status: { ...said, overall, fraudTags, mismatchTags },
        };

        expect(parse(json)).toMatchObject({
          kind: 'IDENTIFICATION',
          final,
          statusRaw: overall,
          results: said,
          fraudTags,
          mismatchTags,
          finishTime,
        });
      }),
    );
  });
});
