import { describe, expect, it } from 'vitest';
import { live, manners, multisets, permutations, tenKinds } from '../../support/model-vendor.ts';

const vendors = manners.flatMap((manner) => (['APPROVED', 'TIED'] as const).map((truth) => ({ manner, truth })));

describe('events in any order', () => {
  it('are all of up to four of ten kinds, each order once', () => {
    const orders = multisets(tenKinds, 4).map((multiset) => permutations(multiset).length);

    expect(tenKinds).toHaveLength(10);
    expect(orders).toHaveLength(1000);
    expect(orders.reduce((sum, count) => sum + count, 0)).toBe(11_110);
  });

  it.each(vendors)('end alike, each followed by the question it demands: $manner, $truth', (vendor) => {
    for (const multiset of multisets(tenKinds, 4)) {
      const [first, ...others] = permutations(multiset).map((order) => ({ order, end: live(vendor, order) }));
      for (const { order, end } of others) {
        expect(end, `${order.join(' ')} against ${first?.order.join(' ') ?? ''}`).toEqual(first?.end);
      }
    }
  });
});
