import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;
type Decoder = (bytes: Bytes, maxBytes: number) => Promise<Bytes>;

/** Of more encodings on top of each other nobody has a need. */
const mostCodings = 5;

/** As tolerant as browsers and curl: an end that is missing is no fault of the bytes before it. */
const tolerant = { finishFlush: constants.Z_SYNC_FLUSH };
const unzip: Decoder = (bytes, maxOutputLength) => promisify(gunzip)(bytes, { ...tolerant, maxOutputLength });

/** Some servers send raw deflate under this name, which RFC 9110, 8.4.1.2 mentions. */
const inflateAny: Decoder = (bytes, maxOutputLength) => {
  const isWrapped = ((bytes[0] ?? 0) & 0x0f) === 0x08;
  return promisify(isWrapped ? inflate : inflateRaw)(bytes, { ...tolerant, maxOutputLength });
};

const decoders: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', unzip],
  ['x-gzip', unzip],
  ['deflate', inflateAny],
  [
    'br',
    (bytes, maxOutputLength) =>
      promisify(brotliDecompress)(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength }),
  ],
]);

/** What this decodes, for `Accept-Encoding`. */
export const acceptedEncodings = 'gzip, deflate, br';

/**
 * Undoes what a `Content-Encoding` header names, the last encoding first, and stops at `maxBytes` after each. Bytes under an
 * encoding that is not known come back as they are, as from Node's own fetch.
 */
export async function decodeBody(
  bytes: Bytes,
  contentEncoding: string,
  maxBytes: number,
): Promise<Bytes | 'TOO_LARGE' | 'BAD_ENCODING'> {
  const codings = contentEncoding.toLowerCase().split(',');
  if (codings.length > mostCodings) return 'BAD_ENCODING';
  const steps = codings.map((coding) => decoders.get(coding.trim())).reverse();
  if (bytes.byteLength === 0 || steps.includes(undefined)) return bytes;
  try {
    let decoded = bytes;
    for (const step of steps) decoded = (await step?.(decoded, maxBytes)) ?? decoded;
    return decoded;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'TOO_LARGE'
      : 'BAD_ENCODING';
  }
}
