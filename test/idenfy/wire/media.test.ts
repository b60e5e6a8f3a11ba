import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilesAnswer, parseMedia } from '../../../src/idenfy/wire/media.ts';
import type { MediaFile } from '../../../src/model/media.ts';

const linksMadeAt = new Date('2026-11-24T09:30:00.000Z');
const anHourLater = new Date('2026-11-24T10:30:00.000Z');

function read(fileUrls: unknown, additionalStepPdfUrls?: unknown): readonly MediaFile[] {
  return parseMedia({ fileUrls, additionalStepPdfUrls }, linksMadeAt).value ?? [];
}

function expiryOf(url: string): Date | null | undefined {
  return read({ FRONT: url })[0]?.expiresAt;
}

describe('the files of a delivery', () => {
  it('are those of both maps, in the order in which they stand there', () => {
    const FRONT = 'https://files.example/FRONT.png?Signature=a%2Fb';
    const FACE_VIDEO = 'https://files.example/FACE_VIDEO.mp4';
    const POA2 = 'https://files.example/POA2.jpg';
    const UTILITY_BILL = 'https://files.example/UTILITY_BILL';
    expect(
      parseMedia({ fileUrls: { FRONT, FACE_VIDEO, POA2 }, additionalStepPdfUrls: { UTILITY_BILL } }, linksMadeAt),
    ).toStrictEqual({
      value: [
        { kind: 'FRONT', kindRaw: 'FRONT', url: FRONT, format: 'IMAGE', expiresAt: anHourLater },
        { kind: 'FACE_VIDEO', kindRaw: 'FACE_VIDEO', url: FACE_VIDEO, format: 'VIDEO', expiresAt: anHourLater },
        { kind: 'UNRECOGNIZED', kindRaw: 'POA2', url: POA2, format: 'IMAGE', expiresAt: anHourLater },
        { kind: 'UTILITY_BILL', kindRaw: 'UTILITY_BILL', url: UTILITY_BILL, format: 'PDF', expiresAt: anHourLater },
      ],
      problems: [],
    });
  });

  it.each([[undefined], [null], [{}]])('are none when the maps are %j', (map) => {
    expect(parseMedia({ fileUrls: map, additionalStepPdfUrls: map }, linksMadeAt)).toStrictEqual({
      value: [],
      problems: [],
    });
  });

  it('do not include one without a link', () => {
    expect(read({ FRONT: 'https://files.example/FRONT', BACK: null, FACE: '' }).map(({ kind }) => kind)).toEqual([
      'FRONT',
    ]);
  });

  it.each(['javascript:alert(1)', 'http://files.example/FRONT.png', 'https://a:b@files.example/', '…'])(
    'have no link that a browser should not be sent to: %s',
    (url) => {
      expect(read({ FRONT: url })).toStrictEqual([
        { kind: 'FRONT', kindRaw: 'FRONT', url: null, format: 'IMAGE', expiresAt: null },
      ]);
    },
  );

  it('have a link without encryption to where the API itself is', () => {
    const apiOrigin = 'http://127.0.0.1:4010';
    const fileUrls = { FRONT: `${apiOrigin}/FRONT.png`, BACK: 'http://127.0.0.1:4011/BACK.png' };
    const urls = ['http://127.0.0.1:4010/FRONT.png', null];
    expect(parseMedia({ fileUrls }, linksMadeAt, apiOrigin).value?.map(({ url }) => url)).toEqual(urls);
    expect(parseFilesAnswer(fileUrls, linksMadeAt, apiOrigin).value?.map(({ url }) => url)).toEqual(urls);
  });

  it.each([
    ['FRONT', 'https://files.example/scan.png', 'IMAGE'],
    ['FRONT', 'https://files.example/scan.PDF?Signature=x.mp4', 'PDF'],
    ['UTILITY_BILL', 'https://files.example/bill.pdf?Expires=1', 'PDF'],
    ['OWN_STEP', 'https://files.example/walk.webm', 'VIDEO'],
    ['BACK_VIDEO', 'https://files.example/BACK_VIDEO', 'VIDEO'],
    ['OWN_STEP', 'https://files.example/?name=scan.pdf', 'IMAGE'],
    ['FRONT_VIDEO', 'javascript:alert(1)', 'VIDEO'],
  ])('are shown by kind and ending: %s at %s', (kind, url, format) => {
    expect(read({ [kind]: url })[0]?.format).toBe(format);
  });

  it('are named without their names when they are of a wrong type', () => {
    expect(
      parseMedia({ fileUrls: { FRONT: 5, 'Anna Example': {} }, additionalStepPdfUrls: [] }, linksMadeAt),
    ).toStrictEqual({
      value: [],
      problems: ['fileUrls.*', 'additionalStepPdfUrls'],
    });
  });

  it('are not moved by keys of the prototype', () => {
    const json: unknown = JSON.parse(
      '{"fileUrls":{"__proto__":"https://evil.example/","constructor":"https://files.example/c","toString":"https://files.example/t"}}',
    );
    expect(parseMedia(json, linksMadeAt).value?.map(({ kind, kindRaw }) => [kind, kindRaw])).toEqual([
      ['UNRECOGNIZED', 'constructor'],
      ['UNRECOGNIZED', 'toString'],
    ]);
  });

  it('come back by any name', () => {
    const anyName = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !/^\d+$|^__proto__$/u.test(name));
    fc.assert(
      fc.property(fc.dictionary(anyName, fc.webUrl({ validSchemes: ['https'] })), (links) => {
        expect(Object.fromEntries(read(links).map(({ kindRaw, url }) => [kindRaw, url]))).toEqual(links);
      }),
    );
  });
});

describe('a link', () => {
  it('expires an hour after it was made', () => {
    expect(expiryOf('https://files.example/FRONT.png')).toEqual(anHourLater);
  });

  it.each([
    ['earlier', 'Expires=1795513800', '2026-11-24T09:50:00.000Z'],
    ['long ago', 'Expires=100', '1970-01-01T00:01:40.000Z'],
    ['later', 'Expires=1795599999', '2026-11-24T10:30:00.000Z'],
    ['beyond all dates', 'Expires=999999999999', '2026-11-24T10:30:00.000Z'],
    ['absurdly long', `Expires=${'9'.repeat(400)}`, '2026-11-24T10:30:00.000Z'],
    ['no number', 'Expires=soon', '2026-11-24T10:30:00.000Z'],
    ['empty', 'Expires=', '2026-11-24T10:30:00.000Z'],
    ['negative', 'Expires=-5', '2026-11-24T10:30:00.000Z'],
  ])('expires by its own stamp when that is earlier: %s', (_when, query, expected) => {
    expect(expiryOf(`https://files.example/FRONT.png?Signature=x&${query}`)).toEqual(new Date(expected));
  });
});

describe('the answer about files', () => {
  const FRONT = 'https://files.example/FRONT.png';
  const own = 'https://files.example/own.png';

  it('is the links by kind, and what else it says is no file', () => {
    const json = {
      FRONT,
      OWN_STEP: own,
      FACE: 'gone',
      BACK: null,
      scanRef: 'ec6a7108',
      clientId: 'user-123',
      count: 3,
    };
    expect(parseFilesAnswer(json, linksMadeAt)).toStrictEqual({
      value: [
        { kind: 'FRONT', kindRaw: 'FRONT', url: FRONT, format: 'IMAGE', expiresAt: anHourLater },
        { kind: 'UNRECOGNIZED', kindRaw: 'OWN_STEP', url: own, format: 'IMAGE', expiresAt: anHourLater },
        { kind: 'FACE', kindRaw: 'FACE', url: null, format: 'IMAGE', expiresAt: null },
      ],
      problems: [],
    });
  });

  it('may be the maps of a delivery', () => {
    const json = { fileUrls: { FRONT }, additionalStepPdfUrls: { POA2: own }, scanRef: 'ec6a7108' };
    expect(parseFilesAnswer(json, linksMadeAt).value?.map(({ kindRaw, format }) => [kindRaw, format])).toEqual([
      ['FRONT', 'IMAGE'],
      ['POA2', 'PDF'],
    ]);
  });

  it.each([[[]], ['x'], [null]])('has no files when it is %j', (json) => {
    expect(parseFilesAnswer(json, linksMadeAt)).toStrictEqual({ value: [], problems: ['body'] });
  });
});
