import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Secret } from '../model/secret.ts';

/** Says whether a delivery was signed with one of the keys. Takes the bytes as they came and the header as Node gives it. */
export type SignatureVerifier = (rawBody: Uint8Array, header: string | readonly string[] | undefined) => boolean;

const shortestKeyBytes = 16;
const wellFormed = /^[0-9a-f]{64}$/u;

/**
 * A verifier of the header `Idenfy-Signature`: HMAC-SHA256 over the raw body in lower-case hexadecimal (vendor documentation,
 * callback signing). Any of the keys may fit, so that they can be rotated; without keys nothing is genuine. Throws a `RangeError`
 * for an empty key or one of fewer than 16 bytes.
 */
export function createSignatureVerifier(keys: readonly Secret[]): SignatureVerifier {
  const usable = keys.map(toUsableKey);
  return (rawBody, header) => {
    const signature = readSignature(header);
    return signature !== null && usable.some((key) => timingSafeEqual(sign(rawBody, key), signature));
  };
}

/** What the vendor would write into the header `Idenfy-Signature` for this body with this key. Throws as `createSignatureVerifier` does. */
export function signDelivery(rawBody: Uint8Array, key: Secret): string {
  return sign(rawBody, toUsableKey(key)).toString('hex');
}

function toUsableKey(key: Secret): KeyObject {
  const bytes = Buffer.from(key.reveal(), 'utf8');
  if (bytes.length < shortestKeyBytes) {
    throw new RangeError(`A webhook signing key has fewer than ${shortestKeyBytes} bytes.`);
  }
  return createSecretKey(bytes);
}

/** The form is looked at before anything is decoded: `Buffer.from` would pass over whatever follows the last good digit. */
function readSignature(header: string | readonly string[] | undefined): Buffer | null {
  const [signature, ...more] = typeof header === 'string' ? [header] : (header ?? []);
  if (signature === undefined || more.length > 0 || !wellFormed.test(signature)) return null;
  return Buffer.from(signature, 'hex');
}

function sign(rawBody: Uint8Array, key: KeyObject): Buffer {
  return createHmac('sha256', key).update(rawBody).digest();
}
