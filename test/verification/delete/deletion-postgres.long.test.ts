import { afterAll, beforeAll } from 'vitest';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { describeDeletion } from './deletion-contract.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describeDeletion(() => postgres.createDatabase());
