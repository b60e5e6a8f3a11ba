/** Keeps repetitions rare: when many calls fail, each of them repeated would be a flood that the vendor has to live through. */
export interface RetryBudget {
  /** Counts a call. */
  called(): void;
  /** Whether one more repetition is in it; takes it if so. */
  take(): boolean;
}

/** Repetitions stay under a tenth of calls; so many are in hand from the beginning. */
const share = 0.1;
const most = 10;

/** A budget that is full. */
export function createRetryBudget(): RetryBudget {
  let left = most;
  return {
    called: () => {
      left = Math.min(most, left + share);
    },
    take: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
