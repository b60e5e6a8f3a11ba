import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { streamChanges } from './two-gateways.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describe('changes that are read for a minute while two gateways write', () => {
  it('come all, once each, in the order of the record', async () => {
    const { acknowledged, told, kept } = await streamChanges(await postgres.createDatabase(), 60_000);
    expect(acknowledged).toBeGreaterThan(1_000);
    expect(told).toEqual(kept);
    const ended = kept.filter((change) => change.endsWith('DENIED'));
    expect(new Set(ended).size).toBe(acknowledged / 3);
  }, 300_000);
});
