import { createHmac } from 'node:crypto';
import type { SimulatorClock } from './clock.ts';

/** One webhook and what became of it. */
export interface Delivery {
  readonly event: string;
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The status of each try, null where none came. */
  readonly statuses: (number | null)[];
}

/** How webhooks are sent. */
export interface WebhookOptions {
  /** Without a key there is no signature. */
  readonly signingKey: string | null;
  /** Tries in all, and the pause between two, in milliseconds. The documentation disagrees with itself; three at half a second. */
  readonly tries: number;
  readonly pauseMs: number;
}

/** Sends webhooks and remembers them. */
export interface WebhookSender {
  send(event: string, url: string, payload: unknown): void;
  readonly deliveries: readonly Delivery[];
  /** Resolves once nothing is on its way and no try is left. On a clock that stands still a pause does not end by itself. */
  idle(): Promise<void>;
  /** Gives up what is on its way. */
  close(): Promise<void>;
}

/** The vendor waits this long for an answer ("Webhooks overview"). */
const replyTimeoutMs = 10_000;

/**
 * A sender that signs raw bodies with HMAC-SHA-256 in lower-case hexadecimal ("Callback signing"). It waits for answers, and between
 * two tries, by the simulator's clock.
 */
export function createWebhookSender(
  { signingKey, tries, pauseMs }: WebhookOptions,
  clock: SimulatorClock,
): WebhookSender {
  const deliveries: Delivery[] = [];
  const underWay = new Set<Promise<void>>();
  const closing = new AbortController();
  const deliver = async (delivery: Delivery) => {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      if (attempt > 1) await pause(clock, pauseMs, closing.signal);
      if (closing.signal.aborted) return;
      const status = await post(delivery, clock, closing.signal);
      delivery.statuses.push(status);
      if (status !== null && status >= 200 && status < 300) return;
    }
  };
  const idle = async () => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    deliveries,
    send: (event, url, payload) => {
      const body = JSON.stringify(payload);
      const signature = signingKey === null ? {} : { 'idenfy-signature': sign(body, signingKey) };
      const headers = { 'content-type': 'application/json', 'idenfy-event-type': event, ...signature };
      const delivery: Delivery = { event, url, body, headers, statuses: [] };
      deliveries.push(delivery);
      const work = deliver(delivery).finally(() => underWay.delete(work));
      underWay.add(work);
    },
    idle,
    close: async () => {
      closing.abort();
      await idle();
    },
  };
}

function sign(body: string, key: string): string {
  return createHmac('sha256', key).update(body, 'utf8').digest('hex');
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
