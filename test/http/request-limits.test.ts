import { describe, expect, it } from 'vitest';
import type { Caller } from '../../src/model/caller.ts';
import { listen, postGraphQL } from '../support/http-server.ts';

const none = { perAddress: 1000, perBoundCaller: 1000, perService: 1000 };
const bound = (id: string): Caller => ({ id, scopes: new Set(['verification:start']), clientId: id });
const service: Caller = { id: 'service', scopes: new Set(['verification:any']), clientId: null };

/** Asks so often, and tells the statuses. */
async function statuses(url: string, times: number, headers: Record<string, string> = {}): Promise<number[]> {
  const found: number[] = [];
  for (let count = 0; count < times; count += 1) {
    found.push((await postGraphQL(url, { query: '{ __typename }' }, headers)).status);
  }
  return found;
}

describe('requests to GraphQL', () => {
  it('are refused with the time to wait when one address sends too many', async () => {
    const url = await listen({ requestLimits: { ...none, perAddress: 2 } });
    expect(await statuses(url, 2)).toEqual([200, 200]);
    const response = await postGraphQL(url, { query: '{ __typename }' });
    expect(response.status).toBe(429);
    const seconds = Number(response.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(50);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Too many requests: wait, then ask again.',
          extensions: {
            code: 'TOO_MANY_REQUESTS',
            requestId: response.headers.get('x-request-id'),
            retryAfter: seconds,
          },
        },
      ],
    });
  });

  it('are counted for each caller by itself', async () => {
    const url = await listen({
      requestLimits: { ...none, perBoundCaller: 2 },
      authenticate: ({ from }) => Promise.resolve(bound(String(from))),
    });
    expect(await statuses(url, 3, { from: 'ann' })).toEqual([200, 200, 429]);
    expect(await statuses(url, 2, { from: 'bob' })).toEqual([200, 200]);
  });

  it('of services are counted apart from those of persons', async () => {
    const url = await listen({
      requestLimits: { ...none, perBoundCaller: 1, perService: 3 },
      authenticate: () => Promise.resolve(service),
    });
    expect(await statuses(url, 4)).toEqual([200, 200, 200, 429]);
  });

  it('are counted whether they bring credentials or not', async () => {
    const url = await listen({
      requestLimits: { ...none, perAddress: 2 },
      authenticate: () => Promise.resolve(null),
    });
    expect(await statuses(url, 3)).toEqual([401, 401, 429]);
  });

  it('leave health checks and deliveries alone', async () => {
    const url = await listen({
      requestLimits: { ...none, perAddress: 1 },
      inbox: { receive: () => Promise.resolve('KEPT') },
    });
    expect(await statuses(url, 2)).toEqual([200, 429]);
    const others = await Promise.all([
      fetch(`${url}/healthz`),
      fetch(`${url}/webhooks/idenfy`, { method: 'POST', body: '{}' }),
    ]);
    expect(others.map(({ status }) => status)).toEqual([200, 200]);
  });
});
