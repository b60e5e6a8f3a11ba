import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLoopDelay } from '../../src/http/loop-delay.ts';

/** Lets the loop turn so often, and keeps it busy each time. */
async function keepBusy(turns: number, ms: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    await nextTurn();
  }
}

it('a loop that is kept busy for 100 ms again and again comes 80 ms too late to what is due each 20 ms', async () => {
  const loopDelay = createLoopDelay();
  expect(loopDelay()).toBe(0);
  await keepBusy(10, 100);
  expect(loopDelay()).toBeGreaterThan(60);
});
