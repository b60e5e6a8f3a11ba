import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { live, manners, multisets, permutations, tenKinds, type ModelVendor } from '../../support/model-vendor.ts';

const someVendors: readonly ModelVendor[] = [
  { manner: 'SAYS_FINAL', truth: 'APPROVED' },
  { manner: 'SAYS_NOTHING_OF_FINALITY', truth: 'TIED' },
];

describe('events in any order', () => {
  it('are all of up to four of ten kinds, each order once', () => {
    const orders = multisets(tenKinds, 4).map((multiset) => permutations(multiset).length);

    expect(tenKinds).toHaveLength(10);
    expect(orders).toHaveLength(1000);
    expect(orders.reduce((sum, count) => sum + count, 0)).toBe(11_110);
  });

  it.each(someVendors)('end alike, each followed by the question it demands: $manner, $truth', (vendor) => {
    for (const multiset of multisets(tenKinds, 4)) {
      const [first, ...others] = permutations(multiset).map((order) => ({ order, end: live(vendor, order) }));
      for (const { order, end } of others) {
        expect(end, `${order.join(' ')} against ${first?.order.join(' ') ?? ''}`).toEqual(first?.end);
      }
    }
  });
});

/** The same rows every time; the long test looks at others each time. */
describe('longer rows of events', () => {
  const vendor = fc.record({
    manner: fc.constantFrom(...manners),
    truth: fc.constantFrom('APPROVED' as const, 'TIED' as const),
  });
  const happenings = fc.array(fc.constantFrom(...tenKinds, 'START' as const), { minLength: 5, maxLength: 14 });
  const orders = happenings.chain((row) =>
    fc.tuple(fc.constant(row), fc.shuffledSubarray(row, { minLength: row.length })),
  );

  it('end alike in any order', () => {
    fc.assert(
      fc.property(vendor, orders, (fixed, [row, shuffled]) => {
        expect(live(fixed, shuffled)).toEqual(live(fixed, row));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('end alike however late the vendor answers and deliveries are looked at', () => {
    const lateness = fc.array(fc.nat({ max: 5 }), { maxLength: 10 });
    fc.assert(
      fc.property(vendor, orders, lateness, lateness, (fixed, [row, shuffled], answers, deliveries) => {
        expect(live(fixed, shuffled, { answers, deliveries })).toEqual(live(fixed, row));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
