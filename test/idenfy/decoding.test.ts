import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/idenfy/decoding.ts';

const text = '{"clientId":"user-123"}';

async function decodedText(bytes: Uint8Array, encoding: string, maxBytes = 1000): Promise<string> {
  const decoded = await decodeBody(new Uint8Array(bytes), encoding, maxBytes);
  return typeof decoded === 'string' ? decoded : Buffer.from(decoded).toString('utf8');
}

describe('an encoding', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    [' GZip ', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
  ])('named %j is undone', async (encoding, bytes) => {
    expect(await decodedText(bytes, encoding)).toBe(text);
  });

  it('on top of another is undone first', async () => {
    expect(await decodedText(brotliCompressSync(gzipSync(text)), 'gzip, br')).toBe(text);
  });

  it('that is not known leaves the bytes as they are, whatever lies under it', async () => {
    const bytes = gzipSync(text);

    expect(await decodeBody(new Uint8Array(bytes), 'gzip, compress', 1000)).toEqual(new Uint8Array(bytes));
  });

  it('of nothing is nothing', async () => {
    expect(await decodedText(Buffer.alloc(0), 'gzip')).toBe('');
  });

  it('with an end that is missing gives what came before', async () => {
    expect(await decodedText(gzipSync(text).subarray(0, -8), 'gzip')).toBe(text);
  });

  it.each(['gzip', 'deflate', 'br', 'gzip, br'])('that the bytes are not in, %s, is refused', async (encoding) => {
    expect(await decodedText(Buffer.from('this is plain text'), encoding)).toBe('BAD_ENCODING');
  });

  it('may lie on four others, and no more', async () => {
    const packed = (times: number) =>
      Array.from({ length: times }).reduce<Buffer>((bytes) => gzipSync(bytes), Buffer.from(text));
    const named = (times: number) => Array.from({ length: times }, () => 'gzip').join(',');

    expect(await decodedText(packed(5), named(5))).toBe(text);
    expect(await decodedText(packed(6), named(6))).toBe('BAD_ENCODING');
  });
});

describe('the most bytes', () => {
  it.each([
    ['gzip', gzipSync('a'.repeat(1001)), gzipSync('a'.repeat(1000))],
    ['deflate', deflateSync('a'.repeat(1001)), deflateSync('a'.repeat(1000))],
    ['br', brotliCompressSync('a'.repeat(1001)), brotliCompressSync('a'.repeat(1000))],
  ])('may come out of %s, and not one more', async (encoding, over, exact) => {
    expect(await decodedText(exact, encoding)).toBe('a'.repeat(1000));
    expect(await decodedText(over, encoding)).toBe('TOO_LARGE');
  });

  it('hold for every encoding, not only the last', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(3_000_000)));

    expect(await decodedText(bomb, 'gzip, gzip')).toBe('TOO_LARGE');
  });
});
