import type { Random } from '../model/random.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A name of 80 random bits: 16 letters and digits in lower case, without those that are taken for each other. */
export function createIdentifier(random: Random): string {
  const bits = [...random.bytes(10)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/gu) ?? []).map((group) => alphabet.charAt(Number.parseInt(group, 2))).join('');
}
