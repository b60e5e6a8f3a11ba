import { expect, it } from 'vitest';
import { hearAs, unknownNames, waysToAsk, type Names } from './support/alike.ts';
import { startTwoClients, type TwoClients } from './support/two-clients.ts';

const warmUp = 200;
const rounds = 1_500;

/** How long each of two questions takes, one after the other so that whatever slows the machine slows both. */
async function timeBoth(gateway: TwoClients, ask: (names: Names) => string) {
  const times = { foreign: [] as number[], unknown: [] as number[] };
  const questions = { foreign: ask(gateway.theirs), unknown: ask(unknownNames) };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const order = round % 2 === 0 ? (['foreign', 'unknown'] as const) : (['unknown', 'foreign'] as const);
    for (const whose of order) {
      const startedAt = performance.now();
      await hearAs(gateway, questions[whose]);
      if (round >= warmUp) times[whose].push(performance.now() - startedAt);
    }
  }
  return { foreign: medianOf(times.foreign), unknown: medianOf(times.unknown) };
}

function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

it.each(Object.entries(waysToAsk))(
  'what belongs to another client and what does not exist take the same time: %s',
  { timeout: 300_000 },
  async (_name, ask) => {
    const { foreign, unknown } = await timeBoth(await startTwoClients(), ask);
    expect(foreign / unknown).toBeGreaterThan(0.8);
    expect(foreign / unknown).toBeLessThan(1.2);
  },
);
