import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { callAt } from '../../src/http/websocket-expiry.ts';
import { createManualClock } from '../support/manual-clock.ts';

const day = 24 * 60 * 60 * 1000;

/** Timers that move with the clock, and how often the clock was looked at. */
function startTime() {
  vi.useFakeTimers({ now: 0 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const looks = { count: 0 };
  const now = () => {
    looks.count += 1;
    return Date.now();
  };
  return { clock: { now }, looks };
}

describe('a moment that is waited for', () => {
  it('may be farther away than a timer can count', () => {
    const { clock, looks } = startTime();
    let calls = 0;
    callAt(25 * day, clock, () => (calls += 1));
    vi.advanceTimersByTime(25 * day - 1);
    expect(calls).toBe(0);
    vi.advanceTimersByTime(1);
    expect(calls).toBe(1);
    // Every ten seconds, and at first.
    expect(looks.count).toBe(25 * 8_640 + 1);
  });

  it('comes within ten seconds once the clock was moved there', () => {
    startTime();
    const clock = createManualClock(0);
    let calls = 0;
    callAt(3_600_000, clock, () => (calls += 1));
    clock.advance(day);
    vi.advanceTimersByTime(10_000);
    expect(calls).toBe(1);
  });

  it('has come at once when it is past', () => {
    const { clock } = startTime();
    let calls = 0;
    callAt(0, clock, () => (calls += 1));
    expect(calls).toBe(1);
  });

  it('never comes before the clock says so', () => {
    startTime();
    const clock = createManualClock(0);
    let calls = 0;
    callAt(1_000, clock, () => (calls += 1));
    vi.advanceTimersByTime(5_000);
    expect(calls).toBe(0);
    clock.advance(1_000);
    vi.advanceTimersByTime(1_000);
    expect(calls).toBe(1);
  });

  it('can be called off', () => {
    const { clock } = startTime();
    let calls = 0;
    const callOff = callAt(1_000, clock, () => (calls += 1));
    callOff();
    vi.advanceTimersByTime(2_000);
    expect(calls).toBe(0);
  });
});
