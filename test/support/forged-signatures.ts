import { createHmac } from 'node:crypto';

/** What arrives with a delivery: the body and the signature header as Node gives it. */
export interface SignedDelivery {
  readonly body: Buffer;
  readonly header: string | readonly string[] | undefined;
}

/** The signature of a body, as the vendor would write it. */
export function signDelivery(body: Buffer, key: string): string {
  return createHmac('sha256', key).update(body).digest('hex');
}

/**
 * Deliveries that must not be believed, made out of one genuine one: every change of one byte of the signature, one byte more
 * before or after it, other casing, prefixes, two headers, changed bodies, and other keys. `key` is the genuine one.
 */
export function* forgeDeliveries(body: Buffer, key: string): Generator<SignedDelivery> {
  const genuine = signDelivery(body, key);
  yield* changedBytes(genuine).map((header) => ({ body, header }));
  yield* longerOrShorter(genuine).map((header) => ({ body, header }));
  yield* doubled(genuine).map((header) => ({ body, header }));
  yield* changedBodies(body).map((changed) => ({ body: changed, header: genuine }));
  yield* otherKeys(key).map((other) => ({ body, header: signDelivery(body, other) }));
  yield { body, header: undefined };
  yield { body, header: [] };
}

const everyByte = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

function changedBytes(genuine: string): string[] {
  return Array.from(genuine).flatMap((digit, place) =>
    everyByte.filter((byte) => byte !== digit).map((byte) => genuine.slice(0, place) + byte + genuine.slice(place + 1)),
  );
}

function longerOrShorter(genuine: string): string[] {
  const prefixes = ['sha256=', 'SHA256=', '0x', 'hmac ', ' ', '\n'].map((prefix) => prefix + genuine);
  const suffixes = ['zz', '\r\n', ' ', ',', genuine].map((suffix) => genuine + suffix);
  const cut = Array.from(genuine).map((_, length) => genuine.slice(0, length));
  const wide = Array.from(genuine)
    .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    .join('');
  return [
    ...everyByte.flatMap((byte) => [byte + genuine, genuine + byte]),
    ...prefixes,
    ...suffixes,
    ...cut,
    ...Array.from(genuine).map((_, place) => genuine.slice(0, place) + genuine.slice(place + 1)),
    genuine.toUpperCase(),
    Buffer.from(genuine, 'hex').toString('base64'),
    wide,
  ];
}

function doubled(genuine: string): (string | string[])[] {
  const other = '0'.repeat(64);
  return [
    [genuine, genuine],
    [genuine, other],
    [other, genuine],
    [genuine, ''],
    `${genuine}, ${genuine}`,
    `${genuine},${other}`,
    `${other}, ${genuine}`,
  ];
}

function changedBodies(body: Buffer): Buffer[] {
  const flipped = [...body].map((_, place) => Buffer.from(body.map((byte, at) => (at === place ? byte ^ 1 : byte))));
  return [
    ...flipped,
    Buffer.alloc(0),
    body.subarray(1),
    body.subarray(0, -1),
    Buffer.concat([body, Buffer.from('\n')]),
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]),
  ];
}

function otherKeys(key: string): string[] {
  return ['', key.slice(1), `${key} `, key.toUpperCase(), `${key}\0x`, Buffer.from(key).toString('base64')];
}
