import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';
import { describeLostAnswers } from './lost-answer-contract.ts';
import { describeStarting } from './starting-contract.ts';
import { listPath, openScene, tokenPath } from './support.ts';

describe('starting with SQLite', () => {
  const openDatabaseUrl = () => `sqlite:${join(createTemporaryFolder(), 'gateway.db')}`;
  describeStarting(openDatabaseUrl);
  describeLostAnswers(openDatabaseUrl);

  it.each([
    ['starts without a key', {}, 'RESUMED'],
    ['starts with one key', { key: 'key-1', policy: 'NEW_SESSION' }, 'REPLAYED'],
  ] as const)('sells one session to 50 equal %s at once', async (_name, wish, disposition) => {
    const { start, simulator } = await openScene(openDatabaseUrl(), { settings: { IDENFY_TIMEOUT_MS: '10000' } });
    const answers = await Promise.all(Array.from({ length: 50 }, () => start(wish)));
    const dispositions = answers.map((answer) => answer.disposition).toSorted();
    expect(dispositions).toEqual(['CREATED', ...Array.from({ length: 49 }, () => disposition)]);
    expect(new Set(answers.map(({ authToken }) => authToken))).toEqual(
      new Set([simulator.vendor.sessions[0]?.authToken]),
    );
    expect(simulator.vendor.sold).toBe(1);
  });

  it('sells one replacement to 20 starts at once after a lost answer', async () => {
    const { start, simulator, calls } = await openScene(openDatabaseUrl());
    simulator.faults.add({ path: tokenPath, cut: 'after' });
    expect((await start()).errors).toMatchObject([{ code: 'OUTCOME_UNKNOWN' }]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => start()));
    expect(new Set(answers.map(({ authToken }) => authToken))).toEqual(
      new Set([simulator.vendor.sessions[1]?.authToken]),
    );
    expect([calls(listPath), calls(tokenPath), simulator.vendor.sold]).toEqual([1, 2, 2]);
  });
});
