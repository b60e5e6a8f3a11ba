import { describe, expect, it } from 'vitest';
import type { AuditFilter } from '../../src/model/audit.ts';
import type { Page } from '../../src/model/record.ts';
import type { Store } from '../../src/store/store.ts';
import { newAuditEntry, nine } from '../support/store.ts';

const all = { order: 'OLDEST_FIRST', afterKey: null, limit: 9 } as const;

/** What every store promises of its audit. `open` opens one on a new, empty database. */
export function describeAudit(open: () => Promise<Store>): void {
  describe('the audit', () => {
    it('gives entries back as they went in', async () => {
      const store = await open();
      const full = newAuditEntry({ details: { reason: 'asked', counts: [1, 2], text: 'a\0b' } });
      const bare = newAuditEntry({ verificationId: null, clientId: null, fieldGroup: null, requestId: null });
      await store.write(() => store.audit.add(full));
      await store.write(() => store.audit.add(bare));
      expect(await store.read(() => store.audit.list({}, all))).toEqual([
        { ...full, key: 1 },
        { ...bare, key: 2 },
      ]);
    });

    it('has no entry of a unit that failed', async () => {
      const store = await open();
      const failing = store.write(function* () {
        yield* store.audit.add(newAuditEntry());
        throw new Error('after the entry');
      });
      await expect(failing).rejects.toThrow('after the entry');
      expect(await store.read(() => store.audit.list({}, all))).toEqual([]);
    });

    it('is listed by page and by every filter', async () => {
      const store = await open();
      await store.write(() => store.audit.add(newAuditEntry({ callerId: 'caller-2', action: 'DELETE_VERIFICATION' })));
      await store.write(() => store.audit.add(newAuditEntry({ at: nine + 5, verificationId: 'other' })));
      await store.write(() => store.audit.add(newAuditEntry({ clientId: null, at: nine + 9 })));
      const list = async (filter: AuditFilter, page: Page = all) =>
        (await store.read(() => store.audit.list(filter, page))).map(({ key }) => key);
      expect(await list({})).toEqual([1, 2, 3]);
      expect(await list({}, { ...all, limit: 2 })).toEqual([1, 2]);
      expect(await list({}, { ...all, afterKey: 2 })).toEqual([3]);
      expect(await list({}, { ...all, order: 'NEWEST_FIRST' })).toEqual([3, 2, 1]);
      expect(await list({}, { ...all, order: 'NEWEST_FIRST', afterKey: 2 })).toEqual([1]);
      expect(await list({ callerId: 'caller-2' })).toEqual([1]);
      expect(await list({ verificationId: 'other' })).toEqual([2]);
      expect(await list({ clientId: 'client-1' })).toEqual([1, 2]);
      expect(await list({ action: 'DELETE_VERIFICATION' })).toEqual([1]);
      expect(await list({ from: nine + 5 })).toEqual([2, 3]);
      expect(await list({ before: nine + 5 })).toEqual([1]);
      expect(await list({ callerId: 'caller-1', from: nine + 6 })).toEqual([3]);
    });
  });
}
