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

/** The first and the last bytes, and a few between. */
const few = (length: number) => [0, 1, length >> 2, length >> 1, length - 1, length];

describe('cut connections with SQLite', () => {
  describeCuts(() => `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`, few);
});

describe('cut connections with PostgreSQL', () => {
  describeCuts(() => postgres.createDatabase(), few);
});
