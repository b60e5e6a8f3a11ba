import { afterEach, describe, expect, it, vi } from 'vitest';
import { startSimulatedGateway } from '../support/simulated.ts';

/** What Apollo Server reads from the environment, besides what it is told. */
const variables = {
  APOLLO_KEY: 'service:somebody:key',
  APOLLO_GRAPH_REF: 'somebody@current',
  APOLLO_SCHEMA_REPORTING: 'true',
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a gateway in whose environment the variables of Apollo’s services are', () => {
  it('sends them neither operations nor the schema', async () => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const asked: string[] = [];
    const { fetch } = globalThis;
    vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
      const { origin } = new URL(input instanceof Request ? input.url : input);
      asked.push(origin);
      return origin.startsWith('http://127.0.0.1:') ? fetch(input, init) : Promise.reject(new Error('No way out.'));
    });
    const { ask, url, stop } = await startSimulatedGateway();
    expect(await ask('{ viewer { id } }')).toEqual({ data: { viewer: { id: 'local' } } });
    await stop();
    expect(new Set(asked)).toEqual(new Set([url]));
  });
});
