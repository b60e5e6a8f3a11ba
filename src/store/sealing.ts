import { createCipheriv, createDecipheriv, createHash, createSecretKey, type KeyObject } from 'node:crypto';
import type { Secret } from '../model/secret.ts';
import { SealingError, StoreConfigurationError } from './errors.ts';
import { systemRandom } from './random.ts';

/** Where a sealed value stands. A value moved to another table, column or row does not open there. */
export interface Place {
  readonly table: string;
  readonly column: string;
  /** A name of the row that is known before it is written and never changes. */
  readonly row: string;
}

/** Encryption at rest under the first of several keys. */
export interface Sealing {
  /** AES-256-GCM under the first key. */
  seal(plain: Uint8Array, place: Place): Buffer;
  /** The value that was sealed for this place under any of the keys. Throws a `SealingError`. */
  open(sealed: Uint8Array, place: Place): Buffer;
  /** The beginning of everything that is sealed under the first key. */
  readonly currentHeader: Buffer;
}

const algorithm = 'aes-256-gcm';
const format = 1;
const keyIdLength = 8;
const headerLength = 1 + keyIdLength;
const ivLength = 12;
const tagLength = 16;

/** Seals under the first of these keys (32 bytes in base64, newest first). Throws a `StoreConfigurationError`. */
export function createSealing(secrets: readonly Secret[]): Sealing {
  const keys = secrets.map(readKey);
  const [first] = keys;
  if (first === undefined) throw new StoreConfigurationError('An encryption key is needed.');
  const byHeader = new Map(keys.map(({ header, key }) => [header.toString('hex'), key]));
  return {
    currentHeader: first.header,
    seal: (plain, place) => seal(first, plain, place),
    open: (sealed, place) => {
      const header = Buffer.from(sealed.subarray(0, headerLength));
      const key = byHeader.get(header.toString('hex'));
      if (key === undefined) throw new SealingError('UNKNOWN_KEY');
      return open({ header, key }, sealed, place);
    },
  };
}

interface Key {
  /** One byte for the format and eight that tell keys apart. */
  readonly header: Buffer;
  readonly key: KeyObject;
}

function readKey(secret: Secret): Key {
  const bytes = Buffer.from(secret.reveal(), 'base64');
  if (bytes.length !== 32) throw new StoreConfigurationError('An encryption key must be 32 bytes in base64.');
  const id = createHash('sha256').update('key id\0').update(bytes).digest().subarray(0, keyIdLength);
  return { header: Buffer.concat([Buffer.of(format), id]), key: createSecretKey(bytes) };
}

function seal({ header, key }: Key, plain: Uint8Array, place: Place): Buffer {
  const iv = systemRandom.bytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength });
  cipher.setAAD(associatedData(header, place));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([header, iv, cipher.getAuthTag(), text]);
}

function open({ header, key }: Key, sealed: Uint8Array, place: Place): Buffer {
  const ivEnd = headerLength + ivLength;
  const tagEnd = ivEnd + tagLength;
  if (sealed.length < tagEnd) throw new SealingError('NOT_GENUINE');
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(headerLength, ivEnd), { authTagLength: tagLength });
  decipher.setAAD(associatedData(header, place));
  decipher.setAuthTag(sealed.subarray(ivEnd, tagEnd));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(tagEnd)), decipher.final()]);
  } catch {
    throw new SealingError('NOT_GENUINE');
  }
}

function associatedData(header: Buffer, { table, column, row }: Place): Buffer {
  return Buffer.concat([header, Buffer.from(JSON.stringify([table, column, row]), 'utf8')]);
}
