import { describe, expect, it } from 'vitest';
import { startTcpProxy, type Direction, type TcpProxy } from '../../support/tcp-proxy.ts';
import { listPath, openScene, tokenPath, type Scene, type StartAnswer } from './support.ts';

/** Chooses the places at which a message of so many bytes is cut. */
export type ChoosePlaces = (length: number) => readonly number[];

/** What starts promise when the connection to the vendor is cut at any place, whatever the database. */
export function describeCuts(openDatabaseUrl: () => Promise<string> | string, choosePlaces: ChoosePlaces): void {
  const open = async () => {
    const scene = await openScene(await openDatabaseUrl(), { settings: { BUDGET_TOTAL: 'off' } });
    const proxy = await startTcpProxy(scene.simulatorUrl);
    const gateway = await scene.another({ IDENFY_BASE_URL: proxy.url });
    return { ...scene, ...gateway, proxy };
  };

  describe.each(['REQUEST', 'ANSWER'] as const)('a connection that is cut within the %s', (direction) => {
    it('never sells twice for one call, and for the next one only after the list was asked', async () => {
      const scene = await open();
      const length = await measure(scene, direction);
      const cut: CutStart[] = [];
      for (const place of choosePlaces(length)) cut.push(await cutAt(scene, place, direction));
      const listed = scene.calls(listPath);
      await scene.endLostTime();
      const retried = await inGroups(cut, (one) => retry(scene, one));
      const unknown = cut.filter(({ first }) => first.disposition === null);
      expect(listed).toBe(0);
      expect(scene.calls(listPath)).toBe(unknown.length);
      expect(retried).toEqual(cut.map(expectedRetry));
      // Only an answer that has come completely is one.
      expect(unknown.map(({ place }) => place)).toEqual(
        choosePlaces(length).filter((place) => direction === 'REQUEST' || place < length),
      );
    });
  });
}

type CutScene = Scene & { readonly proxy: TcpProxy };

/** A start whose connection was cut at this place, and the session that it has bought nevertheless. */
interface CutStart {
  readonly place: number;
  readonly wish: { readonly clientId: string; readonly key: string };
  readonly first: StartAnswer;
  readonly bought: string | null;
}

/** How many bytes a start sends or gets. */
async function measure({ proxy, start }: CutScene, direction: Direction): Promise<number> {
  const before = proxy.passed(direction);
  expect((await start({ clientId: clientAt('none') })).disposition).toBe('CREATED');
  return proxy.passed(direction) - before;
}

/** Client ids of one length, so that all messages are of one length, too. */
function clientAt(place: number | 'none'): string {
  return `client-${String(place).padStart(5, '0')}`;
}

async function cutAt(scene: CutScene, place: number, direction: Direction): Promise<CutStart> {
  const wish = { clientId: clientAt(place), key: `key-${place}` };
  const sent = scene.calls(tokenPath);
  const cut = scene.proxy.cutAfter(place, direction);
  const first = await scene.start(wish);
  await cut;
  const sold = soldTo(scene, wish);
  expect([0, 1], `requests at ${place}`).toContain(scene.calls(tokenPath) - sent);
  expect([0, 1], `sessions at ${place}`).toContain(sold.length);
  const { disposition, errors } = first;
  expect(['CREATED', 'OUTCOME_UNKNOWN'], `the answer at ${place}`).toContain(disposition ?? errors[0]?.code);
  // One that is answered in between shows that the vendor is there, so that the next one is sent.
  expect((await scene.start({ clientId: `between-${place}` })).disposition).toBe('CREATED');
  return { place, wish, first, bought: sold[0]?.scanRef ?? null };
}

/** What the caller's retry has come to, and how many sessions the client has cost by then. */
async function retry(scene: CutScene, { wish }: CutStart) {
  const { disposition, authToken, verification } = await scene.start(wish);
  const sold = soldTo(scene, wish);
  const holds = sold.findIndex((session) => session.authToken === authToken);
  return { disposition, replaces: verification?.replaces?.scanRef ?? null, holds, sold: sold.length };
}

/** The session of a call that was answered is answered again; another one is bought instead of one that nobody can enter. */
function expectedRetry({ first, bought }: CutStart) {
  if (first.disposition === 'CREATED') return { disposition: 'REPLAYED', replaces: null, holds: 0, sold: 1 };
  const sold = bought === null ? 1 : 2;
  return { disposition: 'CREATED', replaces: bought, holds: sold - 1, sold };
}

function soldTo({ simulator }: CutScene, { clientId }: CutStart['wish']) {
  return simulator.vendor.sessions.filter(({ settings }) => settings.clientId === clientId);
}

async function inGroups<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += 10) {
    results.push(...(await Promise.all(items.slice(from, from + 10).map(work))));
  }
  return results;
}
