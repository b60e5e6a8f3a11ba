/** The time of the simulator, so that tests can move it. */
export interface SimulatorClock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs a task once the time has come; answers a function that calls it off. */
  schedule(at: number, task: () => void): () => void;
}

const longestTimerMs = 2_147_483_647;

/** The machine's own clock. What is scheduled keeps no process alive. */
export function createRealClock(): SimulatorClock {
  return {
    now: () => Date.now(),
    schedule: (at, task) => {
      let timer: NodeJS.Timeout;
      const look = () => {
        if (Date.now() >= at) task();
        else arm();
      };
      // A timer waits 24 days at most and may fire a millisecond early, so what is not due yet is looked at again.
      const arm = () => {
        timer = setTimeout(look, Math.min(Math.max(0, at - Date.now()), longestTimerMs)).unref();
      };
      arm();
      return () => {
        clearTimeout(timer);
      };
    },
  };
}

/** A clock that moves only when it is told to. */
export interface ManualClock extends SimulatorClock {
  /** Moves forward, running on the way, in order, what falls due. */
  advance(ms: number): void;
}

/** A manual clock that stands at this moment, in milliseconds since the Unix epoch. */
export function createManualClock(start: number): ManualClock {
  let now = start;
  const due = new Set<{ readonly at: number; readonly task: () => void }>();
  const next = (until: number) => [...due].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    schedule: (at, task) => {
      const entry = { at, task };
      due.add(entry);
      return () => due.delete(entry);
    },
    advance: (ms) => {
      const until = now + ms;
      for (let entry = next(until); entry !== undefined; entry = next(until)) {
        due.delete(entry);
        now = Math.max(now, entry.at);
        entry.task();
      }
      now = until;
    },
  };
}
