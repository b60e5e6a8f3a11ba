import { describe, expect, it } from 'vitest';
import { createSignatureVerifier } from '../../src/idenfy/webhook-signature.ts';
import { Secret } from '../../src/model/secret.ts';
import { forgeDeliveries, signDelivery } from '../support/forged-signatures.ts';

const key = 'signing-key-of-an-invented-team';
const bodies = Array.from({ length: 12 }, (_, number) =>
  Buffer.from(JSON.stringify({ scanRef: `invented-${number}`, final: number % 2 === 0, finishTime: 1554727002 })),
);

describe('the signature of a delivery', () => {
  it('is not believed in any of 190,000 forged forms, while every genuine one in between is', () => {
    const verify = createSignatureVerifier([new Secret('another-key-that-is-in-use'), new Secret(key)]);
    const counts = { forged: 0, forgedAccepted: 0, genuine: 0, genuineAccepted: 0 };
    for (const body of bodies) {
      for (const delivery of forgeDeliveries(body, key)) {
        counts.forged += 1;
        if (verify(delivery.body, delivery.header)) counts.forgedAccepted += 1;
        if (counts.forged % 100 !== 0) continue;
        counts.genuine += 1;
        if (verify(body, signDelivery(body, key))) counts.genuineAccepted += 1;
      }
    }

    expect(counts.forged).toBeGreaterThan(190_000);
    expect(counts.forgedAccepted).toBe(0);
    expect(counts.genuineAccepted).toBe(counts.genuine);
    expect(counts.genuine).toBeGreaterThan(1_900);
  }, 300_000);
});
