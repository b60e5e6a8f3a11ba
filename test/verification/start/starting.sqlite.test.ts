import { join } from 'node:path';
import { describe } from 'vitest';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';
import { describeLostAnswers } from './lost-answer-contract.ts';
import { describeStarting } from './starting-contract.ts';

describe('starting with SQLite', () => {
  const openDatabaseUrl = () => `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`;
  describeStarting(openDatabaseUrl);
  describeLostAnswers(openDatabaseUrl);
});
