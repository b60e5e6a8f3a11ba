import { describe, expect, it } from 'vitest';
import type { Caller } from '../../src/model/caller.ts';
import { startDelivering, startSession } from './delivering.ts';
import { deliver, payload } from './support.ts';
import { readChanges } from './reading-changes.ts';

describe('changes', () => {
  it('come in the one order in which they were applied, whatever they are of', async () => {
    const gateway = await startDelivering();
    const one = await startSession(gateway, 'client-1');
    const two = await startSession(gateway, 'client-2');
    gateway.act(two, 'review');
    await gateway.tookIn(1);
    gateway.act(one, 'deny');
    await gateway.tookIn(2);
    gateway.act(two, 'reviewer-approve');
    await gateway.tookIn(3);
    const { nodes } = await readChanges(gateway, { first: 100 });
    expect(nodes).toMatchObject([
      { transition: { version: 1, source: 'START', status: 'ACTIVE' }, verification: { scanRef: one } },
      { transition: { version: 1, source: 'START', status: 'ACTIVE' }, verification: { scanRef: two } },
      { transition: { version: 2, source: 'WEBHOOK', status: 'REVIEWING' }, verification: { scanRef: two } },
      { transition: { version: 2, source: 'WEBHOOK', status: 'DENIED' }, verification: { scanRef: one } },
      { transition: { version: 3, source: 'WEBHOOK', status: 'APPROVED' }, verification: { scanRef: two } },
    ]);
  });

  it('go on behind a cursor, one page after the other, and none comes twice', async () => {
    const gateway = await startDelivering();
    for (let count = 0; count < 5; count += 1) await startSession(gateway, `client-${count}`);
    const seen: unknown[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { nodes, pageInfo } = await readChanges(gateway, { first: 2, after });
      expect(pageInfo.hasNextPage).toBe(page < 2);
      seen.push(...nodes.map(({ verification }) => verification.clientId));
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(['client-0', 'client-1', 'client-2', 'client-3', 'client-4']);
    expect(await readChanges(gateway, { first: 2, after })).toMatchObject({
      nodes: [],
      pageInfo: { endCursor: after },
    });
  });

  it('wake who waits, as soon as a webhook has changed something', async () => {
    const gateway = await startDelivering();
    const { pageInfo } = await readChanges(gateway, { first: 10 });
    const begun = performance.now();
    const waiting = readChanges(gateway, { first: 10, after: pageInfo.endCursor, waitSeconds: 20 });
    await deliver(gateway, payload('scan-1', 'APPROVED'));
    const { nodes } = await waiting;
    expect(nodes).toMatchObject([{ transition: { status: 'APPROVED' }, verification: { scanRef: 'scan-1' } }]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('are waited for as long as was asked, and then there are none', async () => {
    const gateway = await startDelivering();
    const begun = performance.now();
    expect(await readChanges(gateway, { first: 10, waitSeconds: 1 })).toMatchObject({
      nodes: [],
      pageInfo: { endCursor: null },
    });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
  });

  it.each([
    ['first: 0', 'first has to be from 1 to 100.'],
    ['first: 101', 'first has to be from 1 to 100.'],
    ['first: 1, waitSeconds: 31', 'waitSeconds has to be from 0 to 30.'],
    ['first: 1, waitSeconds: -1', 'waitSeconds has to be from 0 to 30.'],
  ])('are refused with %s', async (args, message) => {
    const gateway = await startDelivering();
    const answer = await gateway.ask(`{ changes(${args}) { nodes { transition { version } } } }`);
    expect(answer).toMatchObject({
      data: { changes: null },
      errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it.each<[string, Caller]>([
    ['is bound to one client', { id: 'app', scopes: new Set(['verification:read']), clientId: 'client-1' }],
    ['may not read', { id: 'app', scopes: new Set(['verification:any']), clientId: null }],
  ])('are forbidden to a caller who %s', async (_who, caller) => {
    const access = { authenticate: () => Promise.resolve(caller), authenticateToken: () => Promise.resolve(null) };
    const gateway = await startDelivering({}, { gateway: { controls: { access } } });
    const answer = await gateway.ask('{ changes(first: 1) { nodes { transition { version } } } }');
    expect(answer).toMatchObject({ data: { changes: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});
