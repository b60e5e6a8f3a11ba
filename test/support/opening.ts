import { createDecipheriv, createHash } from 'node:crypto';

/** How much is decrypted behind each header. */
const windowLength = 16_384;

/**
 * Everything that somebody who has the keys (32 bytes in base64 each) can read of sealed values in these bytes, wherever they lie and
 * however they are cut: whatever follows a header is decrypted without asking whether it is genuine (AES-GCM is AES in counter mode,
 * whose counter begins at 2).
 */
export function readSealed(bytes: Buffer, keys: readonly string[]): string {
  return keys.map((key) => readWithKey(bytes, Buffer.from(key, 'base64'))).join('\n');
}

function readWithKey(bytes: Buffer, key: Buffer): string {
  const keyId = createHash('sha256').update('key id\0').update(key).digest().subarray(0, 8);
  const header = Buffer.concat([Buffer.of(1), keyId]);
  const texts: string[] = [];
  for (let at = bytes.indexOf(header); at !== -1; at = bytes.indexOf(header, at + 1)) {
    const iv = bytes.subarray(at + 9, at + 21);
    if (iv.length < 12) continue;
    const decipher = createDecipheriv('aes-256-ctr', key, Buffer.concat([iv, Buffer.of(0, 0, 0, 2)]));
    texts.push(decipher.update(bytes.subarray(at + 37, at + 37 + windowLength)).toString('latin1'));
  }
  return texts.join('\n');
}

/** How many pieces of 32 bytes of the value stand somewhere in these bytes. */
export function countPieces(bytes: Buffer, value: Uint8Array): number {
  const pieces = Array.from({ length: Math.floor(value.length / 32) }, (_, index) =>
    value.subarray(32 * index, 32 * (index + 1)),
  );
  return pieces.filter((piece) => bytes.indexOf(piece) !== -1).length;
}
