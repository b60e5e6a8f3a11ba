import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

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
  /** Resolves once nothing is on its way. */
  idle(): Promise<void>;
}

const replyTimeoutMs = 10_000;

/** A sender that signs raw bodies with HMAC-SHA-256 in lower-case hexadecimal ("Callback signing"). */
export function createWebhookSender({ signingKey, tries, pauseMs }: WebhookOptions): WebhookSender {
  const deliveries: Delivery[] = [];
  const underWay = new Set<Promise<void>>();
  const deliver = async (delivery: Delivery) => {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      if (attempt > 1) await pause(pauseMs);
      const status = await post(delivery);
      delivery.statuses.push(status);
      if (status !== null && status >= 200 && status < 300) return;
    }
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
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

function sign(body: string, key: string): string {
  return createHmac('sha256', key).update(body, 'utf8').digest('hex');
}

async function post({ url, body, headers }: Delivery): Promise<number | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(replyTimeoutMs),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}
