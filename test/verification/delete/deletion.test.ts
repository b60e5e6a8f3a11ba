import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Caller, Scope } from '../../../src/model/caller.ts';
import { Secret } from '../../../src/model/secret.ts';
import { createManualClock } from '../../../src/simulator/clock.ts';
import { enterStarted } from '../../../src/verification/start/enter.ts';
import type { StartParts } from '../../../src/verification/start/parts.ts';
import { startDeleting, type DeletingGateway } from '../../support/deleting.ts';
import { leastSettings, type GraphQLAnswer } from '../../support/gateway.ts';
import { postGraphQL } from '../../support/http-server.ts';
import { startSimulatedGateway } from '../../support/simulated.ts';
import { newDelivery, newStart, newVerification, nine, openStore } from '../../support/store.ts';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';
import { describeDeletion, historyOf, removeAll } from './deletion-contract.ts';

const hour = 3_600_000;
const day = 24 * hour;
const at = (moment: number) => new Date(moment).toISOString();
const createUrl = () => `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`;

const countCalls = ({ simulator }: DeletingGateway) =>
  simulator.calls.filter(({ path }) => path === '/api/v2/delete').length;

describeDeletion(createUrl);

describe('the deletion at the vendor', () => {
  it('waits until the token has expired, and a minute more', async () => {
    const gateway = await startDeleting(createUrl());
    const asked = await gateway.remove(await gateway.start('person-1'));
    await gateway.reaches(asked, { state: 'WAITING_FOR_VENDOR', tries: 1, nextTryAt: at(nine + hour + 60_000) });
    gateway.clock.advance(hour + 60_000);
    await gateway.reaches(asked, { state: 'DONE', tries: 2, doneAt: at(nine + hour + 60_000) });
    expect(countCalls(gateway)).toBe(2);
  });

  it('asks each hour while the vendor refuses, is stuck after seven days, and is tried again when asked for again', async () => {
    const gateway = await startDeleting(createUrl());
    gateway.simulator.faults.add({ path: '/api/v2/delete', failure: 'partner', times: 4 });
    const session = await gateway.start('person-1');
    await gateway.act(session, 'approve', 'APPROVED');
    const asked = await gateway.remove(session);
    await gateway.reaches(asked, { tries: 1, nextTryAt: at(nine + hour + 60_000) });
    gateway.clock.advance(hour + 60_000);
    await gateway.reaches(asked, { tries: 2, nextTryAt: at(nine + 2 * hour + 60_000) });
    gateway.clock.advance(7 * day - hour - 180_000);
    await gateway.reaches(asked, { state: 'WAITING_FOR_VENDOR', tries: 3, nextTryAt: at(nine + 7 * day) });
    gateway.clock.advance(120_000);
    await gateway.reaches(asked, { state: 'STUCK', tries: 4, nextTryAt: null, doneAt: null });
    const again = await gateway.remove(session);
    expect(again).toMatchObject({ id: asked.id, state: 'WAITING_FOR_VENDOR', requestedAt: asked.requestedAt });
    await gateway.reaches(asked, { state: 'DONE', tries: 5 });
  });

  it('asks sooner when there was no answer, and once each time', async () => {
    const gateway = await startDeleting(createUrl());
    const session = await gateway.start('person-1');
    await gateway.act(session, 'approve', 'APPROVED');
    gateway.simulator.faults.add({ path: '/api/v2/delete', cut: 'before', times: 2 });
    const asked = await gateway.remove(session);
    await gateway.reaches(asked, { state: 'WAITING_FOR_VENDOR', tries: 1, nextTryAt: at(nine + 60_000) });
    gateway.clock.advance(60_000);
    await gateway.reaches(asked, { tries: 2, nextTryAt: at(nine + 180_000) });
    gateway.clock.advance(120_000);
    await gateway.reaches(asked, { state: 'DONE', tries: 3 });
    expect(countCalls(gateway)).toBe(3);
  });

  it('takes a session that the vendor does not know for deleted', async () => {
    const gateway = await startDeleting(createUrl());
    gateway.simulator.faults.add({ path: '/api/v2/delete', failure: 'not-found' });
    const asked = await gateway.remove(await gateway.start('person-1'));
    await gateway.reaches(asked, { state: 'DONE', tries: 1 });
    expect(countCalls(gateway)).toBe(1);
  });

  it('does not take an answer that says something for a deletion', async () => {
    const gateway = await startDeleting(createUrl());
    gateway.simulator.faults.add({ path: '/api/v2/delete', body: 'html' });
    const asked = await gateway.remove(await gateway.start('person-1'));
    await gateway.reaches(asked, { state: 'WAITING_FOR_VENDOR', tries: 1 });
    expect(countCalls(gateway)).toBe(1);
  });

  it('does not stand in the way of a new start, even of a person who was under review', async () => {
    const gateway = await startDeleting(createUrl(), { BUDGET_CLIENT: 'off' });
    for (const [action, status] of [
      ['review', 'REVIEWING'],
      ['suspect', 'SUSPECTED'],
      ['approve', 'APPROVED'],
    ] as const) {
      const session = await gateway.start('person-1');
      await gateway.act(session, action, status);
      const asked = await gateway.remove(session);
      const next = await gateway.start('person-1');
      expect(next.id).not.toBe(session.id);
      await gateway.reaches(asked, { state: 'DONE' });
      await gateway.remove(next);
    }
    expect(gateway.simulator.vendor.sold).toBe(6);
  });
});

describe('a session that is deleted', () => {
  it('is not found when it is asked for under its scanRef', async () => {
    const gateway = await startDeleting(createUrl());
    const session = await gateway.start('person-1');
    await gateway.remove(session);
    const calls = gateway.simulator.calls.filter(({ path }) => path === '/api/v2/status').length;
    const refresh =
      'mutation R($s: String!) { refreshVerification(by: { scanRef: $s }) { verification { id } errors { code } } }';
    expect((await gateway.ask(refresh, { s: session.scanRef })).data).toEqual({
      refreshVerification: { verification: null, errors: [{ code: 'NOT_FOUND' }] },
    });
    const read = 'query V($s: String!) { verification(by: { scanRef: $s }) { id } }';
    expect((await gateway.ask(read, { s: session.scanRef })).data).toEqual({ verification: null });
    expect(gateway.simulator.calls.filter(({ path }) => path === '/api/v2/status')).toHaveLength(calls);
  });

  it('is ignored when the vendor answers a question that was under way', async () => {
    const gateway = await startDeleting(createUrl());
    const session = await gateway.start('person-1');
    gateway.simulator.faults.add({ path: '/api/v2/status', delayMs: 300 });
    const asking = gateway.ask(
      'mutation R($s: String!) { refreshVerification(by: { scanRef: $s }) { errors { code } } }',
      { s: session.scanRef },
    );
    await expect.poll(() => gateway.simulator.calls.some(({ path }) => path === '/api/v2/status')).toBe(true);
    await gateway.remove(session);
    await asking;
    const { history } = (await historyOf(gateway, session.id)) as { history: { nodes: { source: string }[] } };
    expect(history.nodes.map(({ source }) => source)).not.toContain('POLL');
  });
});

describe('the deletion of a person', () => {
  it('is not found when there is no such person', async () => {
    const gateway = await startDeleting(createUrl());
    expect(await removeAll(gateway, 'person-1')).toEqual({
      deletions: [],
      errors: [{ code: 'NOT_FOUND', path: ['clientId'] }],
    });
  });

  it('says that something may be left when the vendor does not tell, and deletes what it knows', async () => {
    const gateway = await startDeleting(createUrl(), { IDENFY_TIMEOUT_MS: '1000' });
    const known = await gateway.start('person-1');
    gateway.simulator.faults.add({ path: '/api/v2/token', cut: 'after' });
    await gateway.act(known, 'deny', 'DENIED');
    await expect(gateway.start('person-1')).rejects.toThrow(/OUTCOME_UNKNOWN/u);
    gateway.clock.advance(1_000);
    gateway.simulator.faults.add({ path: '/kyc/identifications/', failure: 'unavailable', times: 9 });
    const { deletions, errors } = await removeAll(gateway, 'person-1');
    expect(errors).toEqual([{ code: 'VENDOR_UNAVAILABLE', path: null }]);
    expect(deletions.map(({ verificationId }) => verificationId)).toEqual([known.id]);
  });

  it('leaves no session of a healed start that was deleted before', async () => {
    const gateway = await startDeleting(createUrl(), { IDENFY_TIMEOUT_MS: '1000' });
    const deleted = await gateway.start('person-1');
    await gateway.remove(deleted);
    gateway.simulator.faults.add({ path: '/api/v2/token', cut: 'before' });
    await expect(gateway.start('person-1')).rejects.toThrow(/OUTCOME_UNKNOWN/u);
    gateway.clock.advance(1_000);
    const next = await gateway.start('person-1');
    const { data } = await gateway.ask('{ verifications(first: 10) { nodes { id } } }');
    const ids = (data as { verifications: { nodes: { id: string }[] } }).verifications.nodes.map(({ id }) => id);
    expect(ids.toSorted()).toEqual([deleted.id, next.id].toSorted());
  });
});

describe('who may delete', () => {
  const callers: Readonly<Record<string, Caller>> = {
    admin: callerWith('admin', 'verification:start', 'verification:read', 'verification:any', 'verification:admin'),
    bound: callerWith('bound', 'verification:start', 'verification:read', 'verification:admin'),
    reader: callerWith('reader', 'verification:read', 'verification:any', 'verification:pii'),
  };
  function callerWith(id: string, ...scopes: readonly Scope[]): Caller {
    return { id, scopes: new Set(scopes), clientId: 'person-1' };
  }

  const startWithCallers = async () => {
    const access = {
      authenticate: ({ authorization = '' }: IncomingHttpHeaders) => Promise.resolve(callers[authorization] ?? null),
      authenticateToken: () => Promise.resolve(null),
    };
    const { url, simulator } = await startSimulatedGateway({}, { gateway: { controls: { access } } });
    const as = (name: 'admin' | 'bound' | 'reader') => async (query: string) => {
      const response = await postGraphQL(url, { query }, { authorization: name });
      return (await response.json()) as GraphQLAnswer;
    };
    const answer = await as('admin')(
      'mutation { startVerification(clientId: "person-1") { verification { id scanRef } errors { code } } }',
    );
    const { verification } = answer.data?.['startVerification'] as { verification: { id: string; scanRef: string } };
    return { as, simulator, verification };
  };

  const operations = (id: string) => [
    `mutation { deleteVerification(id: "${id}") { errors { code } } }`,
    'mutation { deleteClient(clientId: "person-1") { errors { code } } }',
    '{ deletion(id: "dl_0123456789abcdef") { state } }',
    '{ node(id: "dl_0123456789abcdef") { id } }',
  ];

  it.each(['bound', 'reader'] as const)('is not decided by half of the scopes: %s', async (name) => {
    const { as, verification } = await startWithCallers();
    for (const operation of operations(verification.id)) {
      expect(await as(name)(operation)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
    const still = await as('admin')(`{ verification(by: { id: "${verification.id}" }) { scanRef } }`);
    expect(still.data).toEqual({ verification: { scanRef: verification.scanRef } });
  });

  it('is found neither under an id of nothing nor under one of something else', async () => {
    const { as, verification } = await startWithCallers();
    const ask = as('admin');
    for (const id of ['0123456789abcdef', 'dl_0123456789abcdef', 'nonsense']) {
      expect(
        (await ask(`mutation { deleteVerification(id: "${id}") { deletion { id } errors { code path } } }`)).data,
      ).toEqual({
        deleteVerification: { deletion: null, errors: [{ code: 'NOT_FOUND', path: ['id'] }] },
      });
    }
    for (const id of ['dl_0123456789abcdef', verification.id, 'nonsense']) {
      expect((await ask(`{ deletion(id: "${id}") { id } }`)).data).toEqual({ deletion: null });
    }
  });

  it('is answered by node, too', async () => {
    const { as, verification } = await startWithCallers();
    const ask = as('admin');
    const begun = await ask(
      `mutation { deleteVerification(id: "${verification.id}") { deletion { id requestedBy } } }`,
    );
    const { deletion } = begun.data?.['deleteVerification'] as { deletion: { id: string; requestedBy: string } };
    expect(deletion.requestedBy).toBe('admin');
    expect(
      (await ask(`{ node(id: "${deletion.id}") { __typename id ... on Deletion { verificationId } } }`)).data,
    ).toEqual({
      node: { __typename: 'Deletion', id: deletion.id, verificationId: verification.id },
    });
  });
});

describe('a delivery that waits while its session is deleted', () => {
  it('is done with, and is not waited for any more', async () => {
    const url = createUrl();
    const gateway = await startDeleting(url);
    const session = await gateway.start('person-1');
    const store = await openStore(url, { encryptionKeys: [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)] });
    const kept = newDelivery({ scanRef: session.scanRef, nextTryAt: nine + 60_000 });
    await store.write(() => store.deliveries.keep(kept));
    await gateway.remove(session);
    gateway.clock.advance(60_000);
    await expect
      .poll(() => store.read(() => store.deliveries.find(1)), { timeout: 10_000 })
      .toMatchObject({ state: 'IGNORED', reason: 'DELETION', nextTryAt: null, scanRef: null });
  });

  it('that was set aside is not taken in again by a replay', async () => {
    const url = createUrl();
    const gateway = await startDeleting(url);
    const session = await gateway.start('person-1');
    const store = await openStore(url, { encryptionKeys: [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)] });
    const { delivery } = await store.write(() => store.deliveries.keep(newDelivery({ scanRef: session.scanRef })));
    const verdict = {
      state: 'SET_ASIDE',
      reason: 'PROCESSING_FAILED',
      verificationKey: null,
      processedAt: nine,
    } as const;
    await store.write(() => store.deliveries.settle(delivery.key, verdict));
    await gateway.remove(session);
    const replay = `mutation { replayWebhookDelivery(id: "wd_${delivery.digest}") { delivery { state body } errors { code } } }`;
    expect((await gateway.ask(replay)).data).toEqual({
      replayWebhookDelivery: { delivery: { state: 'SET_ASIDE', body: null }, errors: [] },
    });
  });
});

describe('a start whose answer comes after its session was deleted', () => {
  it('brings nobody back', async () => {
    const store = await openStore(createUrl());
    const start = await store.write(() => store.starts.insert(newStart()));
    if (start === null) throw new Error('There is another start.');
    await store.write(() => store.tombstones.bury('scan-1', nine));
    const { credentials, ...facts } = newVerification();
    const parts = { store, clock: createManualClock(nine), random: { bytes: (count: number) => Buffer.alloc(count) } };
    const entry = {
      start,
      supersedes: null,
      facts: { ...facts, scanRef: 'scan-1', startBy: nine + hour },
      credentials: credentials ?? { authToken: 'token-1', digitString: null, redirectUrl: null },
    };
    expect(await store.write(() => enterStarted(parts as unknown as StartParts, entry))).toBeNull();
    expect(await store.read(() => store.verifications.newestOf('client-1'))).toBeNull();
    expect(await store.read(() => store.starts.findOpen('client-1'))).toEqual([]);
    expect(await store.read(() => store.budgets.count({ of: 'EVERYBODY', since: 0, limit: 9 }))).toBe(1);
  });
});
