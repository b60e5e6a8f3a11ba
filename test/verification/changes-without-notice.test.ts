import { describe, expect, it } from 'vitest';
import { scopedPermissions } from '../../src/model/permissions.ts';
import { createSwitchboard } from '../../src/verification/live/switchboard.ts';
import { readChanges } from '../../src/verification/changes.ts';
import { operator } from '../support/http-server.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { openStore } from '../support/store.ts';
import { openInbox } from './inbox/open-inbox.ts';
import { payload } from './support.ts';

describe('changes that nobody tells of', () => {
  it('are found all the same by who waits', async () => {
    const store = await openStore('sqlite::memory:');
    const deaf = { ...store, subscribe: () => () => undefined };
    const parts = {
      store: deaf,
      clock: createManualClock(),
      permissions: scopedPermissions,
      switchboard: createSwitchboard(deaf),
    };
    const begun = performance.now();
    const waiting = readChanges(parts, operator, { after: 0, limit: 10, waitMs: 18_000 });
    await openInbox(store).receive(payload('scan-1', 'APPROVED'));
    expect(await waiting).toMatchObject([{ position: 1, status: 'APPROVED', clientId: 'invented-client' }]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('a wait for changes', () => {
  it('ends when the gateway stops', async () => {
    const store = await openStore('sqlite::memory:');
    const switchboard = createSwitchboard(store);
    const parts = { store, clock: createManualClock(), permissions: scopedPermissions, switchboard };
    const waiting = readChanges(parts, operator, { after: 0, limit: 10, waitMs: 60_000 });
    switchboard.close();
    expect(await waiting).toEqual([]);
  });
});
