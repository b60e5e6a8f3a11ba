import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/idenfy/wire/json.ts';

const read = (text: string, contentType: string | null = 'application/json') =>
  readJson(contentType, Buffer.from(text, 'utf8'));
const notJson = { ok: false, reason: 'NOT_JSON' };

describe('a JSON answer', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON ;x', 'application/problem+json'])(
    'may be called %s',
    (contentType) => {
      expect(read('{"a":[1,null,"ą"]}', contentType)).toEqual({ ok: true, json: { a: [1, null, 'ą'] } });
    },
  );

  it.each(['text/html', 'text/plain; application/json', 'application/jsonp', '', null])(
    'must not be called %j',
    (contentType) => {
      expect(read('{}', contentType)).toEqual(notJson);
    },
  );

  it('may begin with a byte order mark', () => {
    expect(read('\uFEFF{"a":1}')).toEqual({ ok: true, json: { a: 1 } });
  });

  it.each([
    ['a lone continuation byte', [0x22, 0x80, 0x22]],
    ['an overlong form', [0x22, 0xc0, 0xaf, 0x22]],
    ['half of a character', [0x22, 0xe2, 0x98, 0x22]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])('is refused for %s', (_, bytes) => {
    expect(readJson('application/json', Uint8Array.from(bytes))).toEqual({ ok: false, reason: 'BAD_ENCODING' });
  });

  it.each(['', '{', '{"a":', '<html>', 'NaN', "{'a':1}", '{"a":1}x', '[1,]'])('is not %j', (text) => {
    expect(read(text)).toEqual(notJson);
  });

  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"b":{"x":1,"x":2}}',
    '[{"a":1,"\\u0061":2}]',
    '{"__proto__":1,"__proto__":2}',
    '{"a":"\\"}","a":":"}',
  ])('does not name a key twice as in %s', (text) => {
    expect(read(text)).toEqual(notJson);
  });

  it.each(['{"a":{"a":1}}', '[{"a":1},{"a":2}]', '{"a:":"b:","\\\\":":"}', '{"__proto__":{"a":1}}', '":"'])(
    'may be %s',
    (text) => {
      expect(read(text)).toEqual({ ok: true, json: JSON.parse(text) as unknown });
    },
  );

  it('may be large and may be deep', () => {
    const escapes = JSON.stringify({ a: '"'.repeat(400_000) });
    const deep = '['.repeat(5000) + ']'.repeat(5000);

    expect(read(escapes).ok).toBe(true);
    expect(read(deep).ok).toBe(true);
  });

  it('of a million brackets is answered, whichever way', () => {
    expect(read('['.repeat(1_000_000))).toEqual(notJson);
  });
});
