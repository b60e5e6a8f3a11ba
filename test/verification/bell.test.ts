import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { StoreNotice } from '../../src/model/record.ts';
import { createBell } from '../../src/verification/bell.ts';

/** A record that tells what the test says, and whether the bell has rung. */
function createTold() {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const listeners = new Set<(notice: StoreNotice) => void>();
  const subscribe = (listener: (notice: StoreNotice) => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  const bell = createBell({ subscribe }, (notice) => notice.topic === 'VERIFICATION' && notice.key === 7);
  const tell = (notice: StoreNotice) => {
    for (const listen of listeners) listen(notice);
  };
  const rang = vi.fn();
  const wait = (withinMs = 1_000) => {
    void bell.rings(withinMs).then(rang);
  };
  return { bell, tell, rang, wait, listeners };
}

describe('a bell', () => {
  it.each<[string, StoreNotice]>([
    ['what is waited for', { topic: 'VERIFICATION', key: 7 }],
    ['that something may have been missed', { topic: 'LOST' }],
  ])('rings when the record tells %s', async (_what, notice) => {
    const { rang, tell, wait } = createTold();
    wait();
    tell(notice);
    await vi.advanceTimersByTimeAsync(0);
    expect(rang).toHaveBeenCalledOnce();
  });

  it('does not ring for anything else before the time is over', async () => {
    const { rang, tell, wait } = createTold();
    wait(1_000);
    tell({ topic: 'VERIFICATION', key: 8 });
    tell({ topic: 'START', key: 7 });
    await vi.advanceTimersByTimeAsync(999);
    expect(rang).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(rang).toHaveBeenCalledOnce();
  });

  it('rings at once when it has rung since it was last waited for, and only once', async () => {
    const { rang, tell, wait } = createTold();
    tell({ topic: 'VERIFICATION', key: 7 });
    wait();
    await vi.advanceTimersByTimeAsync(0);
    expect(rang).toHaveBeenCalledOnce();
    wait(1_000);
    await vi.advanceTimersByTimeAsync(999);
    expect(rang).toHaveBeenCalledOnce();
  });

  it('listens no more when it is stopped', () => {
    const { bell, listeners } = createTold();
    expect(listeners.size).toBe(1);
    bell.stop();
    expect(listeners.size).toBe(0);
  });
});
