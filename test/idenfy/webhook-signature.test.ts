import { describe, expect, it } from 'vitest';
import { createSignatureVerifier } from '../../src/idenfy/webhook-signature.ts';
import { Secret } from '../../src/model/secret.ts';
import { forgeDeliveries, signDelivery } from '../support/forged-signatures.ts';

const key = 'signing-key-of-an-invented-team';
const body = Buffer.from('{"scanRef":"ec6a7108-8c26-11e9-9758-309c231b1bac","final":true}');
const genuine = '34e7bcd1276e026c7d1c51ebf0335cb85cb465efc3c352250a4e18f08cda4b0a';

function verifierOf(...keys: readonly string[]): ReturnType<typeof createSignatureVerifier> {
  return createSignatureVerifier(keys.map((text) => new Secret(text)));
}

describe('the signature of a delivery', () => {
  it('fits the bytes as they came', () => {
    expect(verifierOf(key)(body, genuine)).toBe(true);
  });

  it('may stand in a list of one header', () => {
    expect(verifierOf(key)(body, [genuine])).toBe(true);
  });

  it('may be made with any of the keys, so that they can be rotated', () => {
    const verify = verifierOf('the-newest-of-the-signing-keys', key);

    expect(verify(body, genuine)).toBe(true);
    expect(verify(body, signDelivery(body, 'the-newest-of-the-signing-keys'))).toBe(true);
    expect(verify(body, signDelivery(body, 'a-key-that-was-taken-out'))).toBe(false);
  });

  it('is made over bytes, whatever text they would be', () => {
    const bytes = Buffer.from([0xff, 0x00, 0xc3, 0x28, 0x0a]);

    expect(verifierOf(key)(bytes, signDelivery(bytes, key))).toBe(true);
    expect(verifierOf(key)(Buffer.from(bytes.toString('utf8')), signDelivery(bytes, key))).toBe(false);
  });

  it('is made with the bytes of the key in UTF-8', () => {
    expect(verifierOf('ključ-ščit-žvižg')(body, signDelivery(body, 'ključ-ščit-žvižg'))).toBe(true);
  });

  it('covers an empty body too', () => {
    expect(verifierOf(key)(Buffer.alloc(0), signDelivery(Buffer.alloc(0), key))).toBe(true);
  });

  it('is never genuine when there is no key', () => {
    expect(verifierOf()(body, genuine)).toBe(false);
    expect(verifierOf()(body, signDelivery(body, ''))).toBe(false);
  });

  it('is not believed in any forged form, while genuine ones in between are', () => {
    const verify = verifierOf('another-key-that-is-in-use', key);
    const accepted = { forged: 0, genuine: 0 };
    let forged = 0;
    for (const delivery of forgeDeliveries(body, key)) {
      forged += 1;
      if (verify(delivery.body, delivery.header)) accepted.forged += 1;
      if (forged % 100 === 0 && verify(body, genuine)) accepted.genuine += 1;
    }

    expect(forged).toBe(17_057);
    expect(accepted).toEqual({ forged: 0, genuine: 170 });
  });
});

describe('a verifier', () => {
  it.each(['', 'x', 'fifteen-bytes-k', 'ščščščš'])(
    'is not made with the short key %j, which it does not tell',
    (short) => {
      expect(() => verifierOf(key, short)).toThrow(new RangeError('A webhook signing key has fewer than 16 bytes.'));
    },
  );

  it('is made with a key of sixteen bytes', () => {
    expect(verifierOf('sixteen-bytes-ke')(body, signDelivery(body, 'sixteen-bytes-ke'))).toBe(true);
  });
});
