import { describe, expect, it } from 'vitest';
import { runCommand, type RunningCommand } from '../../support/command.ts';
import { leastSettings } from '../../support/gateway.ts';
import { openHeldDatabase } from '../../support/held-database.ts';
import { startTcpProxy } from '../../support/tcp-proxy.ts';
import { listPath, openScene, startAt, tokenPath } from './support.ts';

const timeoutMs = '2000';
const wish = { key: 'key-1' };

/** A gateway as a process of its own. */
export async function runGateway(
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly command: RunningCommand }> {
  const command = runCommand('src/main.ts', [], { ...leastSettings, ...settings });
  const [, url = ''] = await command.says(/"url":"([^"]+)"/u);
  return { url, command };
}

/** What starts promise when the process is killed, whatever the database. */
export function describeKills(openDatabaseUrl: () => Promise<string> | string): void {
  /** A vendor, a process in front of it with a proxy on either side, and how to go on after it was killed. */
  const open = async () => {
    const databaseUrl = await openDatabaseUrl();
    const scene = await openScene(databaseUrl, { settings: { IDENFY_TIMEOUT_MS: timeoutMs } });
    await scene.stop();
    const toVendor = await startTcpProxy(scene.simulatorUrl);
    const { url, command } = await runGateway({
      ...{ DATABASE_URL: databaseUrl, IDENFY_BASE_URL: toVendor.url, IDENFY_TIMEOUT_MS: timeoutMs },
    });
    const toGateway = await startTcpProxy(url);
    const begin = () => {
      const begun = startAt(toGateway.url, wish).then(
        () => 'ANSWERED',
        () => 'NO ANSWER',
      );
      return { begun };
    };
    const kill = async () => {
      command.signal('SIGKILL');
      await command.ended;
    };
    return {
      ...scene,
      processUrl: url,
      toVendor,
      toGateway,
      database: await openHeldDatabase(databaseUrl),
      begin,
      kill,
    };
  };

  describe('a process that is killed during a start', () => {
    it('before it was taken down leaves nothing', async () => {
      const { begin, kill, another, database, processUrl, calls, simulator } = await open();
      await database.hold('starts');
      const { begun } = begin();
      await database.isWaitedFor(processUrl);
      await kill();
      await database.release();
      expect(await begun).toBe('NO ANSWER');
      expect(calls(tokenPath)).toBe(0);
      const later = await another();
      expect(await later.start(wish)).toMatchObject({ disposition: 'CREATED', verification: { replaces: null } });
      expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([1, 0, 1]);
    });

    it('after it was taken down, before the vendor has read anything, leaves an unknown start: the list has nothing', async () => {
      const { begin, kill, another, toVendor, calls, simulator } = await open();
      const held = toVendor.hold('REQUEST');
      const { begun } = begin();
      await held;
      await kill();
      expect(await begun).toBe('NO ANSWER');
      expect(calls(tokenPath)).toBe(0);
      const later = await another();
      const next = await later.start(wish);
      expect(next).toMatchObject({ disposition: 'CREATED', verification: { replaces: null } });
      expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([1, 1, 1]);
      expect(await later.start(wish)).toEqual({ ...next, disposition: 'REPLAYED' });
    });

    it.each(['the answer is on its way', 'the answer has come and is not yet taken down'] as const)(
      'when the vendor has sold and %s leaves a lost session, which is replaced once',
      async (point) => {
        const { begin, kill, another, toVendor, database, processUrl, calls, simulator } = await open();
        const held = toVendor.hold('ANSWER');
        const { begun } = begin();
        await held;
        if (point === 'the answer has come and is not yet taken down') {
          await database.hold('verifications');
          await toVendor.release();
          await database.isWaitedFor(processUrl);
          await kill();
          await database.release();
        } else {
          await kill();
        }
        expect(await begun).toBe('NO ANSWER');
        expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([1, 0, 1]);
        const later = await another();
        const next = await later.start(wish);
        const [lost, replacement] = simulator.vendor.sessions;
        expect(next).toMatchObject({
          ...{ disposition: 'CREATED', authToken: replacement?.authToken, errors: [] },
          verification: { scanRef: replacement?.scanRef, replaces: { scanRef: lost?.scanRef } },
        });
        expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([2, 1, 2]);
        expect(await later.start(wish)).toEqual({ ...next, disposition: 'REPLAYED' });
        expect(await later.record()).toMatchObject([
          { scanRef: replacement?.scanRef, status: 'ACTIVE', supersededBy: null },
          { scanRef: lost?.scanRef, status: 'ACTIVE', supersededBy: { scanRef: replacement?.scanRef } },
        ]);
      },
    );

    it('after everything was taken down, before the caller hears of it, leaves the session with its token', async () => {
      const { begin, kill, another, toGateway, calls, simulator } = await open();
      const held = toGateway.hold('ANSWER');
      const { begun } = begin();
      await held;
      await kill();
      expect(await begun).toBe('NO ANSWER');
      const later = await another();
      const { authToken, scanRef } = simulator.vendor.sessions[0] ?? {};
      const session = { authToken, verification: { scanRef, replaces: null, supersededBy: null }, errors: [] };
      expect(await later.start(wish)).toMatchObject({ ...session, disposition: 'REPLAYED' });
      expect(await later.start()).toMatchObject({ ...session, disposition: 'RESUMED' });
      expect([calls(tokenPath), calls(listPath), simulator.vendor.sold]).toEqual([1, 0, 1]);
    });
  });
}
