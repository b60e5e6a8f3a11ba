import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createManualClock, createRealClock } from '../../src/simulator/clock.ts';

describe("the machine's clock", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  it('waits for what is due in thirty days, longer than a timer can', () => {
    const task = vi.fn();
    const dueAt = 2_592_000_000;
    createRealClock().schedule(dueAt, task);
    vi.advanceTimersByTime(dueAt - 1);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledOnce();
  });

  it('is not taken in by a timer that fires early', () => {
    const task = vi.fn();
    createRealClock().schedule(1_000, task);
    vi.setSystemTime(-1);
    vi.advanceTimersByTime(1_000);
    expect([Date.now(), task.mock.calls.length]).toEqual([999, 0]);
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledOnce();
  });

  it('runs nothing that was called off', () => {
    const task = vi.fn();
    createRealClock().schedule(1_000, task)();
    vi.advanceTimersByTime(5_000);
    expect(task).not.toHaveBeenCalled();
  });
});

describe('a manual clock', () => {
  it('runs what falls due on the way in order, each at its own time', () => {
    const clock = createManualClock(100);
    const ran: [string, number][] = [];
    clock.schedule(300, () => ran.push(['later', clock.now()]));
    clock.schedule(200, () => {
      ran.push(['sooner', clock.now()]);
      clock.schedule(250, () => ran.push(['meanwhile', clock.now()]));
    });
    clock.schedule(500, () => ran.push(['never', clock.now()]));
    clock.advance(300);
    expect(ran).toEqual([
      ['sooner', 200],
      ['meanwhile', 250],
      ['later', 300],
    ]);
    expect(clock.now()).toBe(400);
  });

  it('runs nothing that was called off', () => {
    const clock = createManualClock(0);
    const task = vi.fn();
    clock.schedule(10, task)();
    clock.advance(20);
    expect(task).not.toHaveBeenCalled();
  });
});
