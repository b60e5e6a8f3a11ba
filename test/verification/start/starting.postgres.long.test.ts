import { afterAll, beforeAll, describe } from 'vitest';
import { startPostgres, type TestPostgres } from '../../support/postgres.ts';
import { describeLostAnswers } from './lost-answer-contract.ts';
import { describeStarting } from './starting-contract.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describe('starting with PostgreSQL', () => {
  const openDatabaseUrl = () => postgres.createDatabase();
  describeStarting(openDatabaseUrl);
  describeLostAnswers(openDatabaseUrl);
});
