import { describe, expect, it } from 'vitest';
import type { NewReportOrder } from '../../src/model/report.ts';
import type { Store } from '../../src/store/store.ts';
import { query } from '../../src/store/unit.ts';
import { nine } from '../support/store.ts';

function newOrder(fields: Partial<NewReportOrder> = {}): NewReportOrder {
  return {
    digest: 'digest-1',
    verificationKey: 1,
    callerId: 'caller-1',
    language: 'EN',
    includeMainStepFiles: true,
    includeAdditionalStepFiles: false,
    expiresAt: nine + 300_000,
    ...fields,
  };
}

const keep = (store: Store, fields: Partial<NewReportOrder> = {}, now = nine) =>
  store.write(() => store.reports.keep(newOrder(fields), now));
const take = (store: Store, digest: string, now = nine) => store.write(() => store.reports.take(digest, now));

/** What every store promises of reports. `open` opens one on a new, empty database. */
export function describeReports(open: () => Promise<Store>): void {
  describe('reports', () => {
    it('come out as they went in, once', async () => {
      const store = await open();
      const { digest, expiresAt, ...order } = newOrder();
      await keep(store);
      const bare = { language: null, includeMainStepFiles: null, includeAdditionalStepFiles: null };
      await keep(store, { digest: 'digest-2', ...bare });
      expect(await take(store, digest, expiresAt - 1)).toEqual(order);
      expect(await take(store, digest)).toBeNull();
      expect(await take(store, 'digest-2')).toEqual({ ...order, ...bare });
      expect(await take(store, 'digest-3')).toBeNull();
    });

    it('come out to one of many who ask at the same time', async () => {
      const store = await open();
      await keep(store);
      const taken = await Promise.all(Array.from({ length: 8 }, () => take(store, 'digest-1')));
      expect(taken.filter((order) => order !== null)).toHaveLength(1);
    });

    it('come out in their time only', async () => {
      const store = await open();
      await keep(store);
      expect(await take(store, 'digest-1', nine + 300_000)).toBeNull();
      expect(await take(store, 'digest-1', nine)).toBeNull();
    });

    it('are removed with the next one once their time is over', async () => {
      const store = await open();
      await keep(store);
      await keep(store, { digest: 'digest-2', expiresAt: nine + 600_000 }, nine + 300_000);
      const left = await store.read(() => query(({ db }) => db.selectFrom('reports').select('digest')));
      expect(left).toEqual([{ digest: 'digest-2' }]);
    });
  });
}
