import { describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../src/simulator/simulator.ts';
import { basic, start } from './support.ts';

interface Page {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly { readonly scanRef: string }[];
}

/** A simulator with a session for each of these clients, and a way to read its list. */
async function startWith(clientIds: readonly string[], options: Partial<SimulatorOptions> = {}) {
  const started = await start(options);
  const scanRefs: unknown[] = [];
  for (const clientId of clientIds) scanRefs.push((await started.read('/api/v2/token', { clientId }))['scanRef']);
  const load = async (address: string) =>
    (await (await fetch(address, { headers: { authorization: basic('key:secret') } })).json()) as Page;
  const list = (query = '') => load(`${started.url}/kyc/identifications/${query}`);
  return { ...started, scanRefs, load, list };
}

describe('GET /kyc/identifications/', () => {
  it('lists the sessions of a client, page by page', async () => {
    const { list, url } = await startWith(['a', 'b', 'a', 'a']);
    const first = await list('?clientId=a&perPage=2');
    expect([first.count, first.results.length, first.previous]).toEqual([3, 2, null]);
    expect(first.next).toBe(`${url}/kyc/identifications/?clientId=a&page=2&perPage=2`);
    const second = await list('?clientId=a&perPage=2&page=2');
    expect([second.count, second.results.length, second.next]).toEqual([3, 1, null]);
    expect(second.results).toEqual([{ scanRef: expect.any(String) as unknown, status: 'ACTIVE', suspected: false }]);
  });

  it('gives 25 on a page, and no more when more are wanted', async () => {
    const { list } = await startWith(Array.from({ length: 26 }, () => 'a'));
    expect((await list()).results).toHaveLength(25);
    expect((await list('?perPage=100')).results).toHaveLength(25);
  });

  it('gives no more on a page than the account is set to, and leads through all of them', async () => {
    const { list, load, operate, scanRefs, url } = await startWith(['a', 'b', 'c', 'd', 'e']);
    await operate('settings', { largestPage: 2 });
    const first = await list('?perPage=100');
    expect(first.next).toBe(`${url}/kyc/identifications/?page=2&perPage=2`);
    const second = await load(first.next ?? '');
    expect(second.previous).toBe(`${url}/kyc/identifications/?page=1&perPage=2`);
    const third = await load(second.next ?? '');
    expect(third.next).toBeNull();
    expect([first, second, third].flatMap(({ results }) => results.map(({ scanRef }) => scanRef))).toEqual(scanRefs);
  });

  it('leads elsewhere once when told to, and is otherwise the same', async () => {
    const { list, operate } = await startWith(['a', 'b']);
    const genuine = await list();
    const next = 'http://127.0.0.1:1/kyc/identifications/?page=2';
    await operate('faults', { path: '/kyc/identifications/', next });
    expect(await list()).toEqual({ ...genuine, next });
    expect(await list()).toEqual({ ...genuine, next: null });
  });

  it('says of no error where it goes on', async () => {
    const { operate, url } = await startWith([]);
    await operate('faults', { path: '/kyc/identifications/', next: 'http://127.0.0.1:1/' });
    const response = await fetch(`${url}/kyc/identifications/`);
    expect([response.status, await response.json()]).toEqual([401, { message: 'Invalid authorization credentials' }]);
  });
});
