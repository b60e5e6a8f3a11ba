import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { createSealing, type Place } from '../../src/store/sealing.ts';
import { createKey } from '../support/store.ts';

const place: Place = { table: 'deliveries', column: 'sealedBody', row: 'row-1' };
const plain = Buffer.from('what nobody may read');
const genuine = { name: 'SealingError', reason: 'NOT_GENUINE' };

describe('sealing', () => {
  it('opens what it sealed', () => {
    const sealing = createSealing([createKey()]);
    expect(sealing.open(sealing.seal(plain, place), place)).toEqual(plain);
    expect(sealing.open(sealing.seal(Buffer.alloc(0), place), place)).toEqual(Buffer.alloc(0));
  });

  it('shows nothing of what it sealed, and never seals twice alike', () => {
    const sealing = createSealing([createKey()]);
    const [once, twice] = [sealing.seal(plain, place), sealing.seal(plain, place)];
    expect(once.includes('nobody')).toBe(false);
    expect(once.equals(twice)).toBe(false);
    expect(once.length).toBe(9 + 12 + 16 + plain.length);
  });

  it('opens nothing of which a single bit was changed', () => {
    const sealing = createSealing([createKey()]);
    const sealed = sealing.seal(plain, place);
    for (let bit = 9 * 8; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => sealing.open(changed, place)).toThrow(expect.objectContaining(genuine));
    }
  });

  it('opens nothing that was cut short', () => {
    const sealing = createSealing([createKey()]);
    const sealed = sealing.seal(plain, place);
    for (let length = 9; length < sealed.length; length += 1) {
      expect(() => sealing.open(sealed.subarray(0, length), place)).toThrow(expect.objectContaining(genuine));
    }
  });

  it.each([
    { ...place, table: 'verifications' },
    { ...place, column: 'sealedCredentials' },
    { ...place, row: 'row-2' },
  ])('opens nothing that was moved to $table $column $row', (other) => {
    const sealing = createSealing([createKey()]);
    expect(() => sealing.open(sealing.seal(plain, place), other)).toThrow(expect.objectContaining(genuine));
  });

  it('opens what older keys sealed, and seals under the first', () => {
    const [older, newer] = [createKey(), createKey()];
    const sealed = createSealing([older]).seal(plain, place);
    const both = createSealing([newer, older]);
    expect(both.open(sealed, place)).toEqual(plain);
    expect(createSealing([newer]).open(both.seal(plain, place), place)).toEqual(plain);
    expect(sealed.subarray(0, 9).equals(both.currentHeader)).toBe(false);
    expect(both.seal(plain, place).subarray(0, 9).equals(both.currentHeader)).toBe(true);
  });

  it('opens nothing without its key', () => {
    const sealed = createSealing([createKey()]).seal(plain, place);
    const other = createSealing([createKey()]);
    expect(() => other.open(sealed, place)).toThrow(expect.objectContaining({ reason: 'UNKNOWN_KEY' }));
    expect(() => other.open(Buffer.alloc(0), place)).toThrow(expect.objectContaining({ reason: 'UNKNOWN_KEY' }));
  });

  it('needs keys of 32 bytes', () => {
    const wrong = { name: 'StoreConfigurationError', message: 'An encryption key must be 32 bytes in base64.' };
    expect(() => createSealing([new Secret(Buffer.alloc(31).toString('base64'))])).toThrow(
      expect.objectContaining(wrong),
    );
    expect(() => createSealing([])).toThrow('An encryption key is needed.');
  });
});
