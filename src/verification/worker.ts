import { AsyncLocalStorage } from 'node:async_hooks';

/** Work that is done again and again in the background, one round at a time. */
export interface Worker {
  start(): void;
  /** Begins a round now, or another one right after the round that runs. */
  nudge(): void;
  /** Begins no more rounds, and resolves when the one that runs has ended. */
  stop(): Promise<void>;
}

/** What a worker does. */
export interface WorkerOptions {
  /** One round; true when there is more to do at once. What it throws ends the round only. */
  readonly round: () => Promise<boolean>;
  /** The pause between two rounds, in milliseconds. */
  readonly everyMs: number;
  readonly reportDefect: (error: unknown) => void;
}

/**
 * A worker that has not started. Its rounds belong to no request, not even to one that has begun them: what they report, and what is
 * traced of them, would seem to be that request's work for ever.
 */
export function createWorker({ round, everyMs, reportDefect }: WorkerOptions): Worker {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let isOpen = false;
  let isWanted = false;
  const begin = AsyncLocalStorage.bind(() => {
    timer = null;
    isWanted = false;
    running = round()
      .catch((error: unknown) => {
        reportDefect(error);
        return false;
      })
      .then((hasMore) => {
        running = null;
        arm(isWanted || hasMore ? 0 : everyMs);
      });
  });
  const arm = (ms: number) => {
    if (isOpen) timer = setTimeout(begin, ms);
  };
  return {
    start: () => {
      isOpen = true;
      arm(0);
    },
    nudge: () => {
      isWanted = true;
      if (timer === null) return;
      clearTimeout(timer);
      arm(0);
    },
    stop: async () => {
      isOpen = false;
      if (timer !== null) clearTimeout(timer);
      await running;
    },
  };
}
