import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FaultKind } from '../../../src/simulator/faults.ts';
import { openHeldDatabase } from '../../support/held-database.ts';
import { startTcpProxy } from '../../support/tcp-proxy.ts';
import { listPath, openScene, tokenPath, type Scene, type SceneOptions, type StartWish } from './support.ts';

const timeoutMs = 500;
const unknown = {
  authToken: null,
  verification: null,
  errors: [{ __typename: 'OutcomeUnknownError', code: 'OUTCOME_UNKNOWN', retryable: true }],
};
const unavailable = {
  authToken: null,
  errors: [{ __typename: 'VendorUnavailableError', code: 'VENDOR_UNAVAILABLE', retryable: true }],
};

/** What starts promise when an answer of the vendor is lost, whatever the database. */
export function describeLostAnswers(openDatabaseUrl: () => Promise<string> | string): void {
  const open = async (options: SceneOptions = {}) =>
    openScene(await openDatabaseUrl(), {
      ...options,
      settings: { IDENFY_TIMEOUT_MS: String(timeoutMs), ...options.settings },
    });

  /** A scene in which the first start's answer is lost after the vendor has or has not sold. */
  const lose = async (cut: 'before' | 'after', options: SceneOptions = {}) => {
    const scene = await open(options);
    const begunAt = performance.now();
    scene.simulator.faults.add({ path: tokenPath, cut });
    expect(await scene.start({ key: 'key-1' })).toMatchObject(unknown);
    return { ...scene, begunAt };
  };

  describe('a request that may have been read', () => {
    it.each<[string, FaultKind, number]>([
      ['the connection is cut before the vendor does anything', { cut: 'before' }, 0],
      ['the connection is cut after the vendor has sold', { cut: 'after' }, 1],
      ['the connection is cut within the answer', { cut: 'within' }, 1],
      ['the answer comes too late', { delayMs: 5_000 }, 1],
      ['the vendor answers 500', { status: 500 }, 0],
      ['the vendor answers that it failed', { failure: 'internal' }, 0],
      ['the vendor answers 502', { status: 502 }, 0],
      ['the vendor is not available', { failure: 'unavailable' }, 0],
      ['the answer is a page', { body: 'html' }, 0],
      ['the answer has wrong types', { body: 'wrong-types' }, 0],
      ['the answer is not UTF-8', { body: 'not-utf8' }, 0],
      ['the answer does not end', { body: 'a-byte-a-second' }, 0],
      ['the answer points elsewhere', { redirect: 'http://127.0.0.1:9/elsewhere' }, 0],
    ])('is never sent again when %s', async (_name, fault, sold) => {
      const { start, simulator, calls } = await open();
      simulator.faults.add({ path: tokenPath, ...fault });
      expect(await start()).toMatchObject(unknown);
      expect([calls(tokenPath), simulator.vendor.sold]).toEqual([1, sold]);
    });
  });

  const nextStarts: [string, StartWish][] = [
    ['with the same key', { key: 'key-1' }],
    ['with the same key and other input', { key: 'key-1', input: { documents: { countries: ['LT'] } } }],
    ['with another key', { key: 'key-2' }],
    ['without a key', {}],
    ['with other input', { input: { documents: { countries: ['LT'] } } }],
    ['that wants a new session', { policy: 'NEW_SESSION' }],
  ];

  describe('the next start after a lost answer', () => {
    it.each(nextStarts)(
      '%s waits for the lost request’s time, asks the list, and buys when nothing is there',
      async (_name, wish) => {
        const { start, simulator, calls, begunAt, record } = await lose('before');
        const next = await start(wish);
        expect(performance.now() - begunAt).toBeGreaterThanOrEqual(timeoutMs);
        expect(next).toMatchObject({ disposition: 'CREATED', authToken: aToken, verification: { replaces: null } });
        expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([2, 1, 1]);
        expect(await record()).toHaveLength(1);
      },
    );

    it.each(nextStarts)(
      '%s takes down the lost session without its token, and buys one replacement',
      async (_name, wish) => {
        const { start, simulator, calls, begunAt, record } = await lose('after');
        const [lost] = simulator.vendor.sessions;
        const next = await start(wish);
        expect(performance.now() - begunAt).toBeGreaterThanOrEqual(timeoutMs);
        expect(next).toMatchObject({
          ...{ disposition: 'CREATED', authToken: simulator.vendor.sessions[1]?.authToken },
          verification: { replaces: { scanRef: lost?.scanRef } },
        });
        expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([2, 1, 2]);
        const scanRef = next.verification?.scanRef;
        expect(await record()).toMatchObject([
          { scanRef, status: 'ACTIVE', supersededBy: null },
          { scanRef: lost?.scanRef, status: 'ACTIVE', replaces: null, supersededBy: { scanRef } },
        ]);
      },
    );

    it('is answered for good: the one after it buys nothing and asks nothing', async () => {
      const { start, simulator, calls } = await lose('after');
      const replacement = await start({ key: 'key-1' });
      expect(await start({ key: 'key-1' })).toEqual({ ...replacement, disposition: 'REPLAYED' });
      expect(await start()).toEqual({ ...replacement, disposition: 'RESUMED' });
      expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([2, 1, 2]);
    });

    it('of another client does not wait', async () => {
      const { start, calls } = await lose('before', { settings: { IDENFY_TIMEOUT_MS: '10000' } });
      expect((await start({ clientId: 'user-124' })).disposition).toBe('CREATED');
      expect(calls(listPath)).toBe(0);
    });

    it('hands out the live session that was there before when nothing was lost', async () => {
      const { start, simulator, calls } = await open();
      const first = await start();
      simulator.faults.add({ path: tokenPath, cut: 'before' });
      expect(await start({ policy: 'NEW_SESSION' })).toMatchObject(unknown);
      expect(await start()).toEqual({ ...first, disposition: 'RESUMED' });
      expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([2, 1, 1]);
    });

    it('buys nothing while there is not time enough until the lost request’s time is over', async () => {
      const { stop, another, calls } = await lose('after', { settings: { IDENFY_TIMEOUT_MS: '30000' } });
      await stop();
      const hasty = await another({ IDENFY_TIMEOUT_MS: '300' });
      expect(await hasty.start({ key: 'key-1' })).toMatchObject({
        authToken: null,
        errors: [{ __typename: 'OperationInProgressError', code: 'OPERATION_IN_PROGRESS', retryable: true }],
      });
      expect([calls(tokenPath), calls(listPath)]).toEqual([1, 0]);
    });

    it('after a restart of the gateway asks the list, too', async () => {
      const { stop, another, simulator, calls } = await lose('after');
      await stop();
      const later = await another();
      expect(await later.start({ key: 'key-1' })).toMatchObject({
        ...{ disposition: 'CREATED', authToken: aToken },
        verification: { replaces: { scanRef: simulator.vendor.sessions[0]?.scanRef } },
      });
      expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([2, 1, 2]);
    });

    it('counts the lost session: the budget may leave no replacement', async () => {
      const { start, simulator, record } = await lose('after', { settings: { BUDGET_CLIENT: '1/hour' } });
      expect((await start()).errors).toMatchObject([{ code: 'BUDGET_SPENT' }]);
      expect((await start()).errors).toMatchObject([{ code: 'BUDGET_SPENT' }]);
      expect(simulator.vendor.sold).toBe(1);
      expect(await record()).toMatchObject([{ scanRef: simulator.vendor.sessions[0]?.scanRef, supersededBy: null }]);
    });

    it('asks again when the replacement was lost, too, and replaces the newest', async () => {
      const { start, simulator, calls } = await lose('after');
      simulator.faults.add({ path: tokenPath, cut: 'after' });
      expect(await start({ key: 'key-1' })).toMatchObject(unknown);
      const third = await start({ key: 'key-1' });
      expect(third).toMatchObject({
        ...{ disposition: 'CREATED', authToken: simulator.vendor.sessions[2]?.authToken },
        verification: { replaces: { scanRef: simulator.vendor.sessions[1]?.scanRef } },
      });
      expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([3, 2, 3]);
    });
  });

  describe('an answer that comes after its start was settled as lost', () => {
    it('hands out nothing: the session was replaced', async () => {
      const databaseUrl = await openDatabaseUrl();
      const settings = { IDENFY_TIMEOUT_MS: '10000' };
      const { start, another, simulator, simulatorUrl, calls } = await openScene(databaseUrl, { settings });
      const proxy = await startTcpProxy(simulatorUrl);
      const slow = await another({ IDENFY_BASE_URL: proxy.url });
      const database = await openHeldDatabase(databaseUrl);
      const held = proxy.hold('ANSWER');
      const late = slow.start({ key: 'key-1' });
      await held;
      // As when its process had stood still for so long.
      await database.run('update starts set "deadlineAt" = 1');
      const next = await start({ key: 'key-1' });
      await proxy.release();
      const [lost, replacement] = simulator.vendor.sessions;
      expect(next).toMatchObject({
        ...{ disposition: 'CREATED', authToken: replacement?.authToken },
        verification: { replaces: { scanRef: lost?.scanRef } },
      });
      expect(await late).toMatchObject(unknown);
      expect(await start({ key: 'key-1' })).toEqual({ ...next, disposition: 'REPLAYED' });
      expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([2, 1, 2]);
    });
  });

  describe('the list of the vendor', () => {
    it('is read to its last page', async () => {
      const { start, simulator, calls } = await open({ account: { largestPage: 1 } });
      for (const input of [{}, { externalRef: 'order-1' }, { externalRef: 'order-2' }]) await start({ input });
      simulator.faults.add({ path: tokenPath, cut: 'after' });
      expect(await start({ policy: 'NEW_SESSION' })).toMatchObject(unknown);
      const next = await start();
      expect(next).toMatchObject({
        verification: { replaces: { scanRef: simulator.vendor.sessions[3]?.scanRef } },
      });
      expect([calls(listPath), simulator.vendor.sold]).toEqual([4, 5]);
    });

    it('tells of sessions that are final: they are recorded, and are not the lost one', async () => {
      const { start, simulator, record } = await open();
      sellElsewhere(simulator, 'expire');
      sellElsewhere(simulator, 'deny');
      simulator.faults.add({ path: tokenPath, cut: 'after' });
      expect(await start({ input: { externalRef: 'order-7' } })).toMatchObject(unknown);
      sellElsewhere(simulator, 'abandon');
      const [expired, denied, lost, abandoned] = simulator.vendor.sessions;
      const next = await start();
      expect(next).toMatchObject({ disposition: 'CREATED', verification: { replaces: { scanRef: lost?.scanRef } } });
      const scanRefs = (await record()).map(({ scanRef }) => scanRef);
      expect(scanRefs.slice(0, 2)).toEqual([next.verification?.scanRef, lost?.scanRef]);
      expect(new Set(scanRefs.slice(2))).toEqual(new Set([expired, denied, abandoned].map((one) => one?.scanRef)));
    });

    it('with nothing but final sessions leaves nothing to replace', async () => {
      const { start, simulator, record } = await open();
      sellElsewhere(simulator, 'expire');
      simulator.faults.add({ path: tokenPath, cut: 'before' });
      expect(await start()).toMatchObject(unknown);
      const next = await start();
      expect(next).toMatchObject({ disposition: 'CREATED', verification: { replaces: null } });
      expect(await record()).toMatchObject([
        { scanRef: next.verification?.scanRef, status: 'ACTIVE' },
        { scanRef: simulator.vendor.sessions[0]?.scanRef, status: 'EXPIRED', supersededBy: null },
      ]);
    });

    it.each<[string, FaultKind]>([
      ['fails', { status: 500 }],
      ['is refused', { failure: 'credentials' }],
      ['is cut', { cut: 'within' }],
      ['cannot be read', { body: 'wrong-types' }],
      ['does not end', { body: 'a-byte-a-second' }],
    ])('that %s lets nothing be bought, and it is asked again next time', async (_name, fault) => {
      const { start, simulator, calls } = await lose('after');
      simulator.faults.add({ path: listPath, times: 'always', ...fault });
      expect(await start({ key: 'key-1' })).toMatchObject(unavailable);
      expect(await start({ policy: 'NEW_SESSION' })).toMatchObject(unavailable);
      expect([calls(tokenPath), simulator.vendor.sold]).toEqual([1, 1]);
      simulator.faults.clear();
      expect(await start({ key: 'key-1' })).toMatchObject({
        ...{ disposition: 'CREATED', authToken: aToken },
        verification: { replaces: { scanRef: simulator.vendor.sessions[0]?.scanRef } },
      });
      expect(simulator.vendor.sold).toBe(2);
    });

    it('that fails on its second page lets nothing be bought', async () => {
      const { start, simulator, calls } = await open({ account: { largestPage: 1 } });
      await start();
      simulator.faults.add({ path: tokenPath, cut: 'after' });
      expect(await start({ policy: 'NEW_SESSION' })).toMatchObject(unknown);
      simulator.faults.add({ path: listPath, delayMs: 0 });
      simulator.faults.add({ path: listPath, status: 500, times: 'always' });
      expect(await start()).toMatchObject(unavailable);
      expect([calls(tokenPath), simulator.vendor.sold]).toEqual([2, 2]);
    });

    it('that goes on at another host is read at our own address, and nothing is sent there', async () => {
      const { start, simulator, calls } = await open({ account: { largestPage: 1 } });
      const elsewhere = await startListening();
      await start();
      simulator.faults.add({ path: tokenPath, cut: 'after' });
      expect(await start({ policy: 'NEW_SESSION' })).toMatchObject(unknown);
      simulator.faults.add({ path: listPath, next: `${elsewhere.url}/kyc/identifications/?page=2` });
      expect(await start()).toMatchObject({
        ...{ disposition: 'CREATED' },
        verification: { replaces: { scanRef: simulator.vendor.sessions[1]?.scanRef } },
      });
      expect([calls(listPath), elsewhere.connections()]).toEqual([2, 0]);
    });

    it('that never ends lets nothing be bought', async () => {
      const { start, simulator, simulatorUrl, calls } = await lose('after');
      simulator.faults.add({ path: listPath, next: `${simulatorUrl}${listPath}?page=2`, times: 'always' });
      expect(await start({ key: 'key-1' })).toMatchObject(unavailable);
      expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([1, 2, 1]);
    });
  });
}

/** A token of the simulated vendor. */
const aToken: unknown = expect.stringMatching(/^[A-Za-z0-9]{40}$/u);

/** A session of the same client that another system has bought, and that has ended. */
function sellElsewhere({ vendor }: Scene['simulator'], end: 'expire' | 'deny' | 'abandon'): void {
  vendor.sell({ clientId: 'user-123' });
  const session = vendor.sessions.at(-1);
  if (session === undefined || vendor.act(session, end) === null) throw new Error('The session cannot end so.');
}

/** Somebody else's server, and how many connections it has got. */
async function startListening(): Promise<{ readonly url: string; readonly connections: () => number }> {
  let connections = 0;
  const server = createServer((_request, response) => response.end());
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => connections };
}
