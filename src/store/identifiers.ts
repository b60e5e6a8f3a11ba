import type { Random } from '../model/random.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A name of 80 random bits: 16 letters and digits in lower case, without those that are taken for each other. */
export function createIdentifier(random: Random): string {
  return Array.from(random.bytes(16), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}
