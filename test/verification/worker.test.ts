import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createWorker, type Worker } from '../../src/verification/worker.ts';

/** A worker whose rounds end when the test says so. */
function createHeld(everyMs = 1_000) {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const rounds: ((hasMore: boolean | Error) => void)[] = [];
  const defects: unknown[] = [];
  const worker: Worker = createWorker({
    everyMs,
    reportDefect: (error) => defects.push(error),
    round: () =>
      new Promise((resolve, reject) => {
        rounds.push((outcome) => {
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        });
      }),
  });
  const end = async (place: number, outcome: boolean | Error = false) => {
    rounds[place]?.(outcome);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { worker, rounds, defects, end };
}

describe('a worker', () => {
  it('works in nobody’s name, also when somebody has told it to', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const scope = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const round = () => Promise.resolve(seen.push(scope.getStore()) < 0);
    const worker = createWorker({ everyMs: 1_000, reportDefect: () => undefined, round });
    worker.start();
    await vi.advanceTimersByTimeAsync(0);
    scope.run('a request', () => {
      worker.nudge();
    });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual([undefined, undefined, undefined, undefined]);
    await worker.stop();
  });

  it('does nothing before it is started', async () => {
    const { worker, rounds } = createHeld();
    worker.nudge();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(rounds).toHaveLength(0);
  });

  it('begins at once, and again so long after each round has ended', async () => {
    const { worker, rounds, end } = createHeld();
    worker.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(rounds).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(rounds).toHaveLength(1);
    await end(0);
    await vi.advanceTimersByTimeAsync(999);
    expect(rounds).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(rounds).toHaveLength(2);
  });

  it('goes on at once when there is more to do', async () => {
    const { worker, rounds, end } = createHeld();
    worker.start();
    await vi.advanceTimersByTimeAsync(0);
    await end(0, true);
    expect(rounds).toHaveLength(2);
  });

  it('begins now when it is nudged between two rounds', async () => {
    const { worker, rounds, end } = createHeld();
    worker.start();
    await vi.advanceTimersByTimeAsync(0);
    await end(0);
    worker.nudge();
    await vi.advanceTimersByTimeAsync(0);
    expect(rounds).toHaveLength(2);
    await end(1);
    await vi.advanceTimersByTimeAsync(999);
    expect(rounds).toHaveLength(2);
  });

  it('begins one more round, never two at a time, when it is nudged in the middle of one', async () => {
    const { worker, rounds, end } = createHeld();
    worker.start();
    await vi.advanceTimersByTimeAsync(0);
    worker.nudge();
    worker.nudge();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(rounds).toHaveLength(1);
    await end(0);
    expect(rounds).toHaveLength(2);
    await end(1);
    await vi.advanceTimersByTimeAsync(999);
    expect(rounds).toHaveLength(2);
  });

  it('reports what a round throws, and goes on', async () => {
    const { worker, rounds, defects, end } = createHeld();
    worker.start();
    await vi.advanceTimersByTimeAsync(0);
    const error = new Error('A defect.');
    await end(0, error);
    expect(defects).toEqual([error]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(rounds).toHaveLength(2);
  });

  it('stops when the round that runs has ended, and begins no other one', async () => {
    const { worker, rounds, end } = createHeld();
    worker.start();
    await vi.advanceTimersByTimeAsync(0);
    const stopped = vi.fn();
    const stopping = worker.stop().then(stopped);
    worker.nudge();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(stopped).not.toHaveBeenCalled();
    await end(0, true);
    await stopping;
    worker.nudge();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(rounds).toHaveLength(1);
  });
});
