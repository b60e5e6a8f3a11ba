import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { live, manners, multisets, permutations, tenKinds, type ModelVendor } from '../../support/model-vendor.ts';

const everyVendor: readonly ModelVendor[] = manners.flatMap((manner) =>
  (['APPROVED', 'TIED'] as const).map((truth) => ({ manner, truth })),
);

describe('events in any order', { timeout: 300_000 }, () => {
  it.each(everyVendor)('end alike, up to four of them and the start: $manner, $truth', (vendor) => {
    for (const multiset of multisets([...tenKinds, 'START' as const], 4)) {
      const [first, ...others] = permutations(multiset).map((order) => ({ order, end: live(vendor, order) }));
      for (const { order, end } of others) {
        expect(end, `${order.join(' ')} against ${first?.order.join(' ') ?? ''}`).toEqual(first?.end);
      }
    }
  });

  it.each(everyVendor)(
    'end alike, up to three of them, however late the vendor answers and deliveries are looked at: $manner, $truth',
    (vendor) => {
      const lateness = [0, 1, 3].flatMap((one) => [0, 2].map((other) => [one, other, one, other]));
      const delays = lateness.flatMap((answers) => lateness.map((deliveries) => ({ answers, deliveries })));
      for (const multiset of multisets(tenKinds, 3)) {
        const [first = [], ...others] = permutations(multiset);
        const end = live(vendor, first);
        for (const order of [first, ...others]) {
          for (const late of delays) {
            expect(live(vendor, order, late), `${order.join(' ')}, late by ${JSON.stringify(late)}`).toEqual(end);
          }
        }
      }
    },
  );
});

describe('longer rows of events', { timeout: 300_000 }, () => {
  const vendor = fc.record({
    manner: fc.constantFrom(...manners),
    truth: fc.constantFrom('APPROVED' as const, 'TIED' as const),
  });
  const happenings = fc.array(fc.constantFrom(...tenKinds, 'START' as const), { minLength: 5, maxLength: 14 });
  const orders = happenings.chain((row) =>
    fc.tuple(fc.constant(row), fc.shuffledSubarray(row, { minLength: row.length })),
  );

  it('end alike however late the vendor answers and deliveries are looked at', () => {
    const lateness = fc.array(fc.nat({ max: 5 }), { maxLength: 10 });
    fc.assert(
      fc.property(vendor, orders, lateness, lateness, (fixed, [row, shuffled], answers, deliveries) => {
        expect(live(fixed, shuffled, { answers, deliveries })).toEqual(live(fixed, row));
      }),
      { numRuns: 40_000 },
    );
  });
});
