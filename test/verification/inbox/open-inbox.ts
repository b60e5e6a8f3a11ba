import { createHash } from 'node:crypto';
import { createSignatureVerifier } from '../../../src/idenfy/webhook-signature.ts';
import type { DeliveryRecord } from '../../../src/model/delivery-record.ts';
import { Secret } from '../../../src/model/secret.ts';
import type { Store } from '../../../src/store/store.ts';
import { createInbox, type InboxParts } from '../../../src/verification/inbox.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import { signDelivery } from '../../support/forged-signatures.ts';
import { createRecorder, runOnce, signingKey, type Payload, type Recorder } from '../support.ts';

/** An inbox over a store, with a clock that moves when it is told. */
export interface OpenInbox {
  readonly clock: ManualClock;
  readonly recorder: Recorder;
  readonly parts: InboxParts;
  /** How often it wanted the vendor to be asked at once. */
  readonly asks: () => number;
  /** Delivers and waits until that was taken in, or put off; answers how the delivery stands then. */
  readonly receive: (content: Payload | Buffer, event?: string) => Promise<DeliveryRecord>;
  /** One round of the worker. */
  readonly round: () => Promise<void>;
  /** Takes in by its place in the record. */
  readonly process: (key: number) => Promise<void>;
}

/** Opens an inbox. What is not given is as in production. */
export function openInbox(store: Store, given: Partial<InboxParts> = {}): OpenInbox {
  const recorder = createRecorder();
  const clock = createManualClock();
  let asks = 0;
  const parts: InboxParts = {
    store,
    clock,
    observer: recorder,
    random: { bytes: (count) => new Uint8Array(count) },
    environment: 'DEVELOPMENT',
    verifySignature: createSignatureVerifier([new Secret(signingKey)]),
    timeoutMs: 2_000,
    askSoon: () => (asks += 1),
    purge: { now: () => Promise.resolve() },
    ...given,
  };
  const inbox = createInbox(parts);
  return {
    clock,
    recorder,
    parts,
    asks: () => asks,
    receive: async (content, event) => {
      const body = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
      const signature = signDelivery(body, signingKey);
      await inbox.receive({ body, signature, eventType: event ?? null });
      await inbox.idle();
      return findByBody(store, body);
    },
    round: () => runOnce(clock, (moved) => createInbox({ ...parts, clock: moved }).worker),
    process: (key) => inbox.process(key),
  };
}

async function findByBody(store: Store, body: Buffer): Promise<DeliveryRecord> {
  const digest = createHash('sha256').update(body).digest('hex');
  const delivery = await store.read(() => store.deliveries.findByDigest(digest));
  if (delivery === null) throw new Error('It is not in the record.');
  return delivery;
}

/** How a delivery stands in the record. */
export async function readDelivery(store: Store, key: number): Promise<DeliveryRecord> {
  const delivery = await store.read(() => store.deliveries.find(key));
  if (delivery === null) throw new Error('It is not in the record.');
  return delivery;
}
