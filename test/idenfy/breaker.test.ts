import { describe, expect, it, vi, onTestFinished } from 'vitest';
import { createBreaker, type Breaker } from '../../src/idenfy/breaker.ts';
import type { VendorFailure } from '../../src/model/failures.ts';

const broken: VendorFailure = { kind: 'CONNECTION_LOST' };

function open() {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const clock = { now: 0 };
  const moves: string[] = [];
  const moved = (state: string) => moves.push(state);
  const breaker = createBreaker({ now: () => clock.now, slowMs: 4_000, random: () => 0, moved });
  const pass = (ms: number) => {
    clock.now += ms;
    vi.advanceTimersByTime(ms);
  };
  return { breaker, pass, moves };
}

function fail(breaker: Breaker, times: number, failure: VendorFailure = broken): void {
  for (let count = 0; count < times; count += 1) breaker.begin()?.end(failure);
}

describe('a breaker', () => {
  it('lets calls through while the vendor answers, whatever it answers', () => {
    const { breaker } = open();
    fail(breaker, 100, { kind: 'BAD_VALUE', field: null });
    expect(breaker.begin()).not.toBe(null);
  });

  it.each<VendorFailure>([
    { kind: 'UNREACHABLE' },
    { kind: 'CONNECTION_LOST' },
    { kind: 'TIMEOUT', wasSent: true },
    { kind: 'VENDOR_FAULT' },
  ])('keeps calls away after five that end with %j', (failure) => {
    const { breaker } = open();
    fail(breaker, 4, failure);
    expect(breaker.begin()).not.toBe(null);
    fail(breaker, 1, failure);
    expect(breaker.begin()).toBe(null);
  });

  it('tells once that an outage has begun, and once that it is over', () => {
    const { breaker, pass, moves } = open();
    breaker.begin()?.end(null);
    fail(breaker, 4);
    expect(moves).toEqual([]);
    const late = breaker.begin();
    fail(breaker, 1);
    late?.end(broken);
    expect(moves).toEqual(['OPEN']);
    pass(2_000);
    breaker.begin()?.end(null);
    breaker.begin()?.end(null);
    expect(moves).toEqual(['OPEN', 'CLOSED']);
  });

  it('opens for calls that have no answer yet, before their own time is over', () => {
    const { breaker, pass } = open();
    for (let count = 0; count < 5; count += 1) breaker.begin();
    pass(3_999);
    expect(breaker.begin()).not.toBe(null);
    pass(1);
    expect(breaker.begin()).toBe(null);
  });

  it('counts a call once, that was slow and then failed', () => {
    const { breaker, pass } = open();
    const calls = Array.from({ length: 4 }, () => breaker.begin());
    pass(4_000);
    for (const call of calls) call?.end(broken);
    expect(breaker.begin()).not.toBe(null);
  });

  it('forgets failures that lie further back than five seconds', () => {
    const { breaker, pass } = open();
    fail(breaker, 4);
    pass(5_000);
    fail(breaker, 4);
    expect(breaker.begin()).not.toBe(null);
  });

  it('forgets failures after a success', () => {
    const { breaker } = open();
    fail(breaker, 4);
    breaker.begin()?.end(null);
    fail(breaker, 4);
    expect(breaker.begin()).not.toBe(null);
  });

  it('tries with one call after two seconds, and lets all through once that is answered', () => {
    const { breaker, pass } = open();
    fail(breaker, 5);
    pass(1_999);
    expect(breaker.begin()).toBe(null);
    pass(1);
    const trial = breaker.begin();
    expect(trial).not.toBe(null);
    expect(breaker.begin()).toBe(null);
    trial?.end(null);
    expect(breaker.begin()).not.toBe(null);
  });

  it('waits twice as long after each trial that fails, and fifteen seconds at most', () => {
    const { breaker, pass } = open();
    fail(breaker, 5);
    const waits = [2_000, 4_000, 8_000, 15_000, 15_000];
    for (const wait of waits) {
      pass(wait - 1);
      expect(breaker.begin()).toBe(null);
      pass(1);
      breaker.begin()?.end(broken);
    }
  });

  it('takes a slow call that is answered in the end for a sign of life', () => {
    const { breaker, pass } = open();
    const calls = Array.from({ length: 5 }, () => breaker.begin());
    pass(4_000);
    expect(breaker.begin()).toBe(null);
    calls[0]?.end(null);
    expect(breaker.begin()).not.toBe(null);
  });

  it('pauses for as long as the vendor asks for, and for two seconds when it does not say', () => {
    const { breaker, pass } = open();
    expect(breaker.pausedFor()).toBe(null);
    breaker.pause(7);
    expect(breaker.pausedFor()).toBe(7);
    pass(7_000);
    expect(breaker.pausedFor()).toBe(null);
    breaker.pause(null);
    expect(breaker.pausedFor()).toBe(2);
  });

  it('does not shorten a pause', () => {
    const { breaker } = open();
    breaker.pause(30);
    breaker.pause(1);
    expect(breaker.pausedFor()).toBe(30);
  });
});
