import type { SignatureVerifier } from '../idenfy/webhook-signature.ts';
import { parseDelivery } from '../idenfy/wire/webhook.ts';
import type { ParsedDelivery } from '../model/delivery.ts';
import type { Observer } from '../model/observer.ts';
import type { DeliveryRecord } from '../model/delivery-record.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';
import type { Store } from '../store/store.ts';
import type { Unit } from '../store/unit.ts';
import type { Purge } from './delete/purge.ts';
import type { ProcessParts } from './inbox/place.ts';
import { processDelivery, type Processed } from './inbox/process.ts';
import { startDeadline } from './start/parts.ts';
import { waitForStart } from './start/wait.ts';
import { createWorker, type Worker } from './worker.ts';

/** A delivery as it came over HTTP, not verified yet. */
export interface IncomingDelivery {
  /** The bytes that were signed. */
  readonly body: Uint8Array;
  /** The header `Idenfy-Signature` as Node gives it. */
  readonly signature: string | readonly string[] | undefined;
  /** The header `Idenfy-Event-Type`; it is not signed. */
  readonly eventType: string | null;
}

/** The door for deliveries, and the work behind it. */
export interface Inbox {
  /**
   * Keeps a genuine delivery: KEPT when it is on disk, REFUSED when no key fits. Throws a `StoreUnavailableError` when it cannot be
   * kept. What it says is taken in afterwards.
   */
  receive(delivery: IncomingDelivery): Promise<'KEPT' | 'REFUSED'>;
  /** Takes in one delivery again, now, in place of its turn. */
  process(key: number): Promise<void>;
  /** Takes up what an earlier process, or another instance, has left. */
  readonly worker: Worker;
  /** Resolves when everything that was received has been taken in, or put off. */
  idle(): Promise<void>;
}

/** What the inbox needs. */
export interface InboxParts extends ProcessParts {
  readonly store: Store;
  readonly verifySignature: SignatureVerifier;
  readonly observer: Observer;
  /** The time that one call to the vendor may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Called when the vendor is to be asked something at once. */
  readonly askSoon: () => void;
  /** Takes what was destroyed out of the files of the database. */
  readonly purge: Pick<Purge, 'now'>;
}

/** A delivery that this process did not get to is taken up by another one after so long. */
const leaseMs = 30_000;
const everyMs = 1_000;
const perRound = 50;
/** A delivery that cannot be taken in is tried so often, each time after twice the pause, and then set aside. */
const mostTries = 8;
const firstPauseMs = 1_000;

/** The inbox of a gateway. */
export function createInbox(parts: InboxParts): Inbox {
  const { observer } = parts;
  const underWay = new Set<Promise<void>>();
  const follow = (work: Promise<void>) => {
    const followed = work.catch(reportDefect).finally(() => underWay.delete(followed));
    underWay.add(followed);
  };
  const reportDefect = (error: unknown) => {
    if (!(error instanceof StoreUnavailableError)) observer.failed({ requestId: null, error });
  };
  return {
    receive: async (delivery) => {
      if (!parts.verifySignature(delivery.body, delivery.signature)) {
        observer.deliveryReceived({ verdict: 'REFUSED' });
        return 'REFUSED';
      }
      const content = parseDelivery(delivery.body, delivery.eventType);
      const key = await keep(parts, delivery, content);
      observer.deliveryReceived({ verdict: 'KEPT' });
      follow(carefully(parts, key, () => takeIn(parts, key, content)));
      return 'KEPT';
    },
    process: (key) => takeUp(parts, key),
    worker: createWorker({ round: () => workThrough(parts), everyMs, reportDefect }),
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

async function keep(
  { store, clock }: InboxParts,
  { body, eventType }: IncomingDelivery,
  content: ParsedDelivery,
): Promise<number> {
  const receivedAt = clock.now();
  const { delivery } = await store.write(() =>
    store.deliveries.keep({ body, eventType, receivedAt, scanRef: content.scanRef, nextTryAt: receivedAt + leaseMs }),
  );
  return delivery.key;
}

async function workThrough(parts: InboxParts): Promise<boolean> {
  const { store, clock } = parts;
  const now = clock.now();
  const due = await store.write(() => store.deliveries.claimDue({ now, leaseUntil: now + leaseMs, limit: perRound }));
  await Promise.all(due.map(({ key }) => takeUp(parts, key)));
  return due.length === perRound;
}

/** Reads a delivery back from the record and takes it in. */
function takeUp(parts: InboxParts, key: number): Promise<void> {
  return carefully(parts, key, async () => {
    const content = await readBack(parts, key);
    if (content !== null) await takeIn(parts, key, content);
  });
}

/** Null when there is nothing left to read; then nobody waits for it any more. */
async function readBack(parts: InboxParts, key: number): Promise<ParsedDelivery | null> {
  const { store } = parts;
  const [body, delivery] = await store.read(function* () {
    return [yield* store.deliveries.bodyOf(key), yield* store.deliveries.find(key)] as const;
  });
  if (body !== null && delivery !== null) return parseDelivery(body, delivery.eventType);
  if (delivery !== null) await store.write(() => leave(parts, delivery));
  return null;
}

/** What has lost its body while it waited was about somebody who has been deleted; what has lost it since stays as it is. */
function* leave({ store, clock }: InboxParts, { key, state, verificationKey }: DeliveryRecord): Unit<void> {
  const verdict = { state: 'IGNORED', reason: 'DELETION', verificationKey, processedAt: clock.now() } as const;
  if (state === 'RECEIVED') yield* store.deliveries.settle(key, verdict);
  else yield* store.deliveries.rest(key);
}

/** A failure is noted and tried again later; none stands in the way of what comes behind. */
async function carefully(parts: InboxParts, key: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error;
    parts.observer.failed({ requestId: null, error });
    await postpone(parts, key);
  }
}

async function takeIn(parts: InboxParts, key: number, content: ParsedDelivery): Promise<void> {
  const processed = await attempt(parts, key, content);
  if (processed.kind === 'LATER') return;
  parts.observer.deliveryProcessed(processed.verdict);
  if (processed.isAlarm) parts.observer.outcomeReplaced({ source: 'WEBHOOK' });
  if (processed.asksVendor) parts.askSoon();
  if (processed.isForgotten) await parts.purge.now();
}

/** What is known of a session that is being started right now comes with the start; a delivery about it waits for that. */
async function attempt(parts: InboxParts, key: number, content: ParsedDelivery): Promise<Processed> {
  const processed = await parts.store.write(() => processDelivery(parts, key, content));
  if (processed.kind !== 'LATER') return processed;
  await waitForStart(parts.store, processed.startKey, startDeadline(parts.timeoutMs));
  return parts.store.write(() => processDelivery(parts, key, content));
}

function postpone(parts: InboxParts, key: number): Promise<void> {
  const { store, clock } = parts;
  return store.write(function* () {
    const delivery = yield* store.deliveries.lock(key);
    if (delivery === null) return;
    const { tries } = delivery;
    if (tries < mostTries) yield* store.deliveries.postpone(key, clock.now() + firstPauseMs * 2 ** tries);
    else yield* giveUp(parts, key);
  });
}

/** A copy is let go; what has never been taken in is set aside, for somebody to look at. */
function* giveUp({ store, clock }: InboxParts, key: number): Unit<void> {
  const delivery = yield* store.deliveries.lock(key);
  if (delivery === null) return;
  const { state, verificationKey } = delivery;
  if (state !== 'RECEIVED') return yield* store.deliveries.rest(key);
  const verdict = { state: 'SET_ASIDE', reason: 'PROCESSING_FAILED' } as const;
  yield* store.deliveries.settle(key, { ...verdict, verificationKey, processedAt: clock.now() });
}
