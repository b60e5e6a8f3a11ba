import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';
import { describeCuts } from './cut-contract.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** Every 16th byte, and the last one. */
const many = (length: number) => [...Array.from({ length: Math.ceil(length / 16) }, (_, place) => place * 16), length];

describe('cut connections with SQLite', { timeout: 300_000 }, () => {
  describeCuts(() => `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`, many);
});

describe('cut connections with PostgreSQL', { timeout: 300_000 }, () => {
  describeCuts(() => postgres.createDatabase(), many);
});
