import type { Clock } from '../../src/model/clock.ts';

/** A clock that moves only when it is told to. */
export interface ManualClock extends Clock {
  /** Moves forward by so many milliseconds. */
  advance(ms: number): void;
}

/** A clock that stands at this moment. */
export function createManualClock(start = Date.parse('2026-11-24T09:00:00.000Z')): ManualClock {
  let now = start;
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
  };
}
