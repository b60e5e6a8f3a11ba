/** The time one operation may take, all its tries and pauses together. */
export interface Deadline {
  /** Aborts when the time is up. */
  readonly signal: AbortSignal;
  /** Milliseconds left by a clock that nobody sets; never negative. */
  remainingMs(): number;
  /** Lets go of the timer. */
  end(): void;
}

/** Starts the time of one operation. */
export function startDeadline(timeoutMs: number): Deadline {
  const endsAt = performance.now() + timeoutMs;
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, timeoutMs);
  return {
    signal: controller.signal,
    remainingMs: () => Math.max(0, endsAt - performance.now()),
    end: () => {
      clearTimeout(timer);
    },
  };
}
