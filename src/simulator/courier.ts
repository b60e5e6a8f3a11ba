import type { SimulatorClock } from './clock.ts';

/** One webhook and what became of it. */
export interface Delivery {
  readonly event: string;
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The status of each try, null where none came. */
  readonly statuses: (number | null)[];
  /** What is out of the ordinary about it. */
  readonly fate: 'usual' | 'lost' | 'doubled' | 'swapped' | 'unsigned' | 'late' | 'forged' | 'redelivered';
}

/** How a webhook is tried. */
export interface Patience {
  /** Tries in all, and the pause between two, in milliseconds. */
  readonly tries: number;
  readonly pauseMs: number;
}

/** Brings webhooks to where they go. */
export interface Courier {
  /** Brings it until it is taken or no try is left, and writes down how each try went. */
  carry(delivery: Delivery, patience: Patience): Promise<void>;
  /** Waits by the clock, unless everything is given up. */
  wait(ms: number): Promise<void>;
  /** Gives up what is on its way, and takes nothing any more. */
  close(): void;
}

/** The vendor waits this long for an answer ("Webhooks overview"). */
const replyTimeoutMs = 10_000;

/** A courier that waits for answers, and between two tries, by the simulator's clock. */
export function createCourier(clock: SimulatorClock): Courier {
  const closing = new AbortController();
  const wait = (ms: number) => pause(clock, ms, closing.signal);
  return {
    wait,
    carry: async (delivery, { tries, pauseMs }) => {
      for (let attempt = 1; attempt <= tries; attempt += 1) {
        if (attempt > 1) await wait(pauseMs);
        if (closing.signal.aborted) return;
        const status = await post(delivery, clock, closing.signal);
        delivery.statuses.push(status);
        if (status !== null && status >= 200 && status < 300) return;
      }
    },
    close: () => {
      closing.abort();
    },
  };
}

/** Waits by the clock, or until somebody calls it off. */
function pause(clock: SimulatorClock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const callOff = clock.schedule(clock.now() + ms, () => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
    const stop = () => {
      callOff();
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
}

async function post(
  { url, body, headers }: Delivery,
  clock: SimulatorClock,
  closing: AbortSignal,
): Promise<number | null> {
  const late = new AbortController();
  const callOff = clock.schedule(clock.now() + replyTimeoutMs, () => {
    late.abort();
  });
  try {
    const signal = AbortSignal.any([late.signal, closing]);
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  } finally {
    callOff();
  }
}
