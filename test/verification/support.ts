import { request } from 'node:http';
import type { Clock } from '../../src/model/clock.ts';
import type { Observer, ProcessedDelivery, ReceivedDelivery, VendorCall } from '../../src/model/observer.ts';
import { silentObserver } from '../../src/model/observer.ts';
import type { Worker } from '../../src/verification/worker.ts';
import { signDelivery } from '../support/forged-signatures.ts';
import { leastSettings, type RunningGateway } from '../support/gateway.ts';

/** The key that deliveries are signed with unless told. */
export const signingKey = leastSettings.IDENFY_WEBHOOK_SECRETS;

/** What a gateway has reported so far, and a way to wait for more. */
export interface Recorder extends Observer {
  readonly received: readonly ReceivedDelivery['verdict'][];
  readonly processed: readonly ProcessedDelivery[];
  readonly calls: readonly VendorCall[];
  readonly defects: readonly unknown[];
  /** Where final outcomes were replaced that should have stood, and what was given up. */
  readonly alarms: readonly string[];
  /** Resolves once this is so; it is looked at after each report. */
  until(isSo: () => boolean): Promise<void>;
}

/** An observer that keeps what it is told. */
export function createRecorder(): Recorder {
  const [received, calls, defects, alarms]: [ReceivedDelivery['verdict'][], VendorCall[], unknown[], string[]] = [
    [],
    [],
    [],
    [],
  ];
  const processed: ProcessedDelivery[] = [];
  const waiting = new Set<() => void>();
  const look = () => {
    for (const tell of waiting) tell();
  };
  const keep = <Report>(list: Report[], report: Report) => {
    list.push(report);
    look();
  };
  return {
    ...silentObserver,
    ...{ received, processed, calls, defects, alarms },
    deliveryReceived: ({ verdict }) => {
      keep(received, verdict);
    },
    deliveryProcessed: (delivery) => {
      keep(processed, delivery);
    },
    vendorCalled: (call) => {
      keep(calls, call);
    },
    failed: ({ error }) => {
      keep(defects, error);
    },
    outcomeReplaced: ({ source }) => {
      keep(alarms, source);
    },
    verificationStuck: () => {
      keep(alarms, 'STUCK');
    },
    until: (isSo) =>
      new Promise((resolve) => {
        const tell = () => {
          if (!isSo()) return;
          waiting.delete(tell);
          resolve();
        };
        waiting.add(tell);
        tell();
      }),
  };
}

/** Lets a worker do one round, from its beginning to its end. A round begins with a look at the clock. */
export async function runOnce(clock: Clock, create: (clock: Clock) => Worker): Promise<void> {
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const now = () => {
    begin();
    return clock.now();
  };
  const worker = create({ now });
  worker.start();
  await begun;
  await worker.stop();
}

/** What a delivery about a session says, in the vendor's own names. */
export type Payload = Readonly<Record<string, unknown>>;

const judged = { autoDocument: 'DOC_VALIDATED', autoFace: 'FACE_MATCH', manualDocument: null, manualFace: null };

/** The body of a webhook about a session, as short as it can be. */
export function payload(scanRef: string, overall: string | null, fields: Payload = {}): Payload {
  const tags = { fraudTags: [], mismatchTags: [] };
  return {
    scanRef,
    clientId: 'invented-client',
    final: true,
    startTime: 1_795_510_000,
    finishTime: 1_795_510_100,
    status: { overall, ...judged, ...tags },
    ...fields,
  };
}

/** How a delivery comes, where that is not usual. */
export interface Sending {
  readonly event?: string;
  readonly key?: string;
  /** The header, or its several lines, in place of the right one; null for none. */
  readonly signature?: string | readonly string[] | null;
  readonly contentType?: string | null;
  readonly method?: string;
}

/** What a delivery was answered. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Delivers to a gateway over HTTP, signed unless told otherwise. */
export function deliver(
  { url }: Pick<RunningGateway, 'url'>,
  content: Payload | Uint8Array,
  sending: Sending = {},
): Promise<Answer> {
  const body = content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(JSON.stringify(content));
  const { event, key = signingKey, signature = signDelivery(body, key), contentType = 'application/json' } = sending;
  const headers = {
    ...(event !== undefined && { 'idenfy-event-type': event }),
    ...(signature !== null && { 'idenfy-signature': signature }),
    ...(contentType !== null && { 'content-type': contentType }),
  };
  return send(`${url}/webhooks/idenfy`, { method: sending.method ?? 'POST', headers, body });
}

interface Letter {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/** Node's own request, because `fetch` joins a header that is given twice. */
function send(url: string, { method, headers, body }: Letter): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...headers, 'content-length': body.length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          headers: response.headers,
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
