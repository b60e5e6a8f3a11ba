import { describe, expect, it } from 'vitest';
import { allScopes, type Caller } from '../../src/model/caller.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { ForbiddenError } from '../../src/model/forbidden.ts';
import { scopedPermissions, type Permissions } from '../../src/model/permissions.ts';
import type { StoreNotice } from '../../src/model/record.ts';
import { StoreUnavailableError } from '../../src/model/store-unavailable.ts';
import type { VerificationUpdate } from '../../src/model/verification-update.ts';
import type { Store } from '../../src/store/store.ts';
import { createSwitchboard } from '../../src/verification/live/switchboard.ts';
import { watchVerification, type LiveParts } from '../../src/verification/live.ts';
import { takeEvidence } from '../../src/verification/take.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { insertVerification, makeVersions, newTransition, openStore } from '../support/store.ts';
import { delivered, polled } from '../support/vendor-events.ts';

const everything: Caller = { id: 'operator', scopes: new Set(allScopes), clientId: null };
const bound: Caller = { id: 'client-1', scopes: new Set(['verification:read']), clientId: 'client-1' };
const approved = delivered(1, { statusRaw: 'APPROVED', final: true });
const reviewing = polled(1, 'REVIEWING');

/** A record with one verification that was just started, and ways to change it and to follow it. */
async function startRecord(parts: Partial<LiveParts> = {}) {
  const clock = createManualClock();
  const store = parts.store ?? (await openStore('sqlite::memory:'));
  const record = await insertVerification(store);
  await store.write(() => store.history.add(newTransition({ verificationKey: record.key, source: 'START' })));
  const live = { store, clock, permissions: scopedPermissions, switchboard: createSwitchboard(store), ...parts };
  const watch = async (caller: Caller = everything, afterVersion: number | null = null) => {
    const updates = await watchVerification(live, caller, { id: record.id, afterVersion });
    if (updates === null) throw new Error('There is nothing to follow.');
    return updates;
  };
  return { store, record, live, watch, apply: (evidence: Evidence) => take(store, record.key, evidence) };
}

function take(store: Store, key: number, evidence: Evidence): Promise<void> {
  const parts = { store, clock: createManualClock(), random: { bytes: (count: number) => Buffer.alloc(count) } };
  return store.write(function* () {
    const locked = yield* store.verifications.lock(key);
    if (locked !== null) yield* takeEvidence(parts, locked, evidence);
  });
}

async function nextOf(updates: AsyncGenerator<VerificationUpdate, void>): Promise<VerificationUpdate> {
  const { value } = await updates.next();
  if (!value) throw new Error('There was no message any more.');
  return value;
}

const brief = ({ version, transition, verification, ended }: VerificationUpdate) => [
  version,
  transition?.source ?? null,
  verification?.status ?? null,
  ended,
];

async function allOf(updates: AsyncGenerator<VerificationUpdate, void>) {
  const all = [];
  for await (const update of updates) all.push(brief(update));
  return all;
}

describe('following a verification', () => {
  it('begins with the present state, tells each version once, and ends when it is settled', async () => {
    const { watch, apply } = await startRecord();
    const updates = await watch();
    expect(brief(await nextOf(updates))).toEqual([1, 'START', 'ACTIVE', null]);
    const second = nextOf(updates);
    await apply(reviewing);
    expect(brief(await second)).toEqual([2, 'POLL', 'REVIEWING', null]);
    const rest = allOf(updates);
    await apply(approved);
    expect(await rest).toEqual([[3, 'WEBHOOK', 'APPROVED', 'SETTLED']]);
  });

  it('tells nothing that happened before the present state', async () => {
    const { watch, apply } = await startRecord();
    await apply(reviewing);
    await apply(approved);
    expect(await allOf(await watch())).toEqual([[3, 'WEBHOOK', 'APPROVED', 'SETTLED']]);
  });

  it('tells each version after the one that is named, with the verification as it is now', async () => {
    const { watch, apply } = await startRecord();
    await apply(reviewing);
    await apply(approved);
    expect(await allOf(await watch(everything, 0))).toEqual([
      [1, 'START', 'APPROVED', null],
      [2, 'POLL', 'APPROVED', null],
      [3, 'WEBHOOK', 'APPROVED', 'SETTLED'],
    ]);
    expect(await allOf(await watch(everything, 2))).toEqual([[3, 'WEBHOOK', 'APPROVED', 'SETTLED']]);
  });

  it.each([3, 99])('says that it has ended to somebody who knows version %i', async (version) => {
    const { watch, apply } = await startRecord();
    await apply(reviewing);
    await apply(approved);
    expect(await allOf(await watch(everything, version))).toEqual([[3, null, 'APPROVED', 'SETTLED']]);
  });

  it('waits for the version after the one that is named', async () => {
    const { watch, apply } = await startRecord();
    const updates = await watch(everything, 1);
    const first = nextOf(updates);
    await apply(reviewing);
    expect(brief(await first)).toEqual([2, 'POLL', 'REVIEWING', null]);
    await updates.return();
  });

  it('tells a change that is made between two questions to the record', async () => {
    const base = await openStore('sqlite::memory:');
    const during: { change: (() => Promise<void>) | null } = { change: null };
    const store: Store = {
      ...base,
      read: async (unit) => {
        const answer = await base.read(unit);
        const { change } = during;
        during.change = null;
        await change?.();
        return answer;
      },
    };
    const { watch, record } = await startRecord({ store });
    const updates = await watch();
    during.change = () => take(base, record.key, reviewing);
    expect(brief(await nextOf(updates))).toEqual([1, 'START', 'ACTIVE', null]);
    expect(brief(await nextOf(updates))).toEqual([2, 'POLL', 'REVIEWING', null]);
    await updates.return();
  });

  it('stays open while somebody has to decide', async () => {
    const { watch, apply } = await startRecord();
    await apply(delivered(1, { statusRaw: 'SUSPECTED', final: true }));
    const updates = await watch();
    expect(brief(await nextOf(updates))).toEqual([2, 'WEBHOOK', 'SUSPECTED', null]);
    const rest = allOf(updates);
    await apply({ kind: 'OPERATOR', at: 0, decision: 'ACCEPT' });
    expect(await rest).toEqual([[3, 'OPERATOR', 'SUSPECTED', 'SETTLED']]);
  });

  it('stays open while the vendor is asked which of two words stands', async () => {
    const { watch, apply } = await startRecord();
    await apply(approved);
    await apply(delivered(2, { statusRaw: 'DENIED', final: true }));
    const updates = await watch();
    const first = await nextOf(updates);
    expect([first.verification?.freshness.disputed, first.ended]).toEqual([true, null]);
    const rest = allOf(updates);
    await apply(polled(3, 'DENIED', { final: true }));
    expect(await rest).toEqual([[4, 'POLL', 'DENIED', 'SETTLED']]);
  });

  it('ends when the data has been deleted', async () => {
    const { watch, apply } = await startRecord();
    const updates = await watch();
    await nextOf(updates);
    const rest = allOf(updates);
    await apply({ kind: 'DELETION', at: 0, step: 'REQUESTED' });
    await apply({ kind: 'DELETION', at: 0, step: 'DONE' });
    expect((await rest).at(-1)).toEqual([3, 'DELETION', 'DELETED', 'DELETED']);
  });

  it('looks for itself when notices may have been missed', async () => {
    const told: ((notice: StoreNotice) => void)[] = [];
    const switchboard = createSwitchboard({
      subscribe: (listener) => {
        told.push(listener);
        return () => undefined;
      },
    });
    const { watch, apply } = await startRecord({ switchboard });
    const updates = await watch();
    await nextOf(updates);
    const second = nextOf(updates);
    await apply(reviewing);
    for (const tell of told) tell({ topic: 'LOST' });
    expect(brief(await second)).toEqual([2, 'POLL', 'REVIEWING', null]);
    await updates.return();
  });

  it('ends at once for somebody who stops listening while nothing happens', async () => {
    const { watch } = await startRecord();
    const updates = await watch();
    await nextOf(updates);
    const waiting = updates.next();
    await updates.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});

describe('who follows', () => {
  it('finds nothing of another client, and nothing that there is not', async () => {
    const { live, record } = await startRecord();
    const other = { ...bound, clientId: 'client-2' };
    expect(await watchVerification(live, other, { id: record.id, afterVersion: null })).toBeNull();
    expect(await watchVerification(live, other, { id: 'unknown', afterVersion: null })).toBeNull();
  });

  it('needs verification:read', async () => {
    const { live, record } = await startRecord();
    const asked = watchVerification(live, { ...bound, scopes: new Set() }, { id: record.id, afterVersion: null });
    await expect(asked).rejects.toThrow(ForbiddenError);
  });

  it.each(['holds', 'actsFor'] as const)(
    'is asked before each message whether it still %s what it needs',
    async (name) => {
      const may = { now: true };
      const permissions: Permissions = {
        ...scopedPermissions,
        [name]: (caller: Caller, what: never) => may.now && scopedPermissions[name](caller, what),
      };
      const { watch, apply } = await startRecord({ permissions });
      const updates = await watch(bound);
      expect(brief(await nextOf(updates))).toEqual([1, 'START', 'ACTIVE', null]);
      may.now = false;
      await apply(approved);
      expect(await allOf(updates)).toEqual([[1, null, null, 'ACCESS_ENDED']]);
    },
  );

  it('is told to come again when more than 50 changes were not taken, and misses none then', async () => {
    const { watch, store, record } = await startRecord();
    const updates = await watch();
    await nextOf(updates);
    await makeVersions(store, record.key, 51);
    expect(await allOf(updates)).toEqual([[1, null, null, 'TOO_SLOW']]);
    const again = await watch(everything, 1);
    const versions = [];
    while (versions.length < 51) versions.push((await nextOf(again)).version);
    expect(versions).toEqual(Array.from({ length: 51 }, (_, index) => index + 2));
    await again.return();
  });

  it('may be 50 changes behind', async () => {
    const { watch, store, record } = await startRecord();
    const updates = await watch();
    await nextOf(updates);
    await makeVersions(store, record.key, 50);
    expect(brief(await nextOf(updates))).toEqual([2, 'POLL', 'ACTIVE', null]);
    await updates.return();
  });
});

describe('a gateway that stops', () => {
  it('tells who waits, who has not taken what came, and who comes now', async () => {
    const { watch, live, apply } = await startRecord();
    const [waits, behind] = [await watch(), await watch()];
    await nextOf(waits);
    await nextOf(behind);
    const told = allOf(waits);
    await apply(reviewing);
    live.switchboard.close();
    expect(await allOf(behind)).toEqual([[1, null, null, 'SHUTTING_DOWN']]);
    expect((await told).at(-1)).toMatchObject({ 3: 'SHUTTING_DOWN' });
    expect(await allOf(await watch(everything, 7))).toEqual([[7, null, null, 'SHUTTING_DOWN']]);
  });
});

describe('a record that cannot be reached', () => {
  async function startBreakable() {
    const base = await openStore('sqlite::memory:');
    const state = { isDown: false, asked: Promise.withResolvers<undefined>() };
    const store: Store = {
      ...base,
      read: (unit) => {
        if (!state.isDown) return base.read(unit);
        state.asked.resolve(undefined);
        return Promise.reject(new StoreUnavailableError('CONNECTION'));
      },
    };
    return { state, ...(await startRecord({ store, switchboard: createSwitchboard(base) })) };
  }

  it('is waited for by those who follow already', async () => {
    const { state, watch, apply } = await startBreakable();
    const updates = await watch();
    await nextOf(updates);
    const second = nextOf(updates);
    state.isDown = true;
    await apply(reviewing);
    await state.asked.promise;
    state.isDown = false;
    // With the next notice, what was missed comes first.
    await apply(approved);
    expect(brief(await second)).toEqual([2, 'POLL', 'APPROVED', null]);
    await updates.return();
  });

  it('fails those who have been told nothing yet', async () => {
    const { state, watch } = await startBreakable();
    const updates = await watch();
    state.isDown = true;
    await expect(updates.next()).rejects.toThrow(StoreUnavailableError);
  });
});
