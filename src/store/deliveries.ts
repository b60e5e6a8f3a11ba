import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type {
  DeliveryCounts,
  DeliveryFilter,
  DeliveryRecord,
  DeliveryVerdict,
  KeptDelivery,
  NewDelivery,
} from '../model/delivery-record.ts';
import type { Page } from '../model/record.ts';
import { countDeliveries, oldestReceivedAt } from './delivery-counts.ts';
import { listDeliveries } from './delivery-list.ts';
import * as statements from './delivery-statements.ts';
import type { Due } from './queue.ts';
import type { Tables } from './schema.ts';
import type { Place, Sealing } from './sealing.ts';
import { all, change, first, type Unit } from './unit.ts';

/** The webhook deliveries in the record. Every function is a unit, or a part of one. */
export interface DeliveryRepository {
  /**
   * Keeps a delivery with its body sealed; KNOWN when the same bytes came before, which are then counted once more and put back
   * into the queue as they stand.
   */
  keep(delivery: NewDelivery): Unit<KeptDelivery>;
  find(key: number): Unit<DeliveryRecord | null>;
  /** By the SHA-256 of the body in hex. */
  findByDigest(digest: string): Unit<DeliveryRecord | null>;
  /** The delivery, kept from other writers until the commit. Read it so before you settle it. */
  lock(key: number): Unit<DeliveryRecord | null>;
  /** The bytes that came; null when there is no such delivery or its body was destroyed. */
  bodyOf(key: number): Unit<Buffer | null>;
  /** Ends the processing and takes the delivery out of the queue. */
  settle(key: number, verdict: DeliveryVerdict): Unit<void>;
  /** Puts off the next try of a delivery that is not settled. */
  postpone(key: number, nextTryAt: number): Unit<void>;
  /** Takes a delivery out of the queue and leaves it otherwise as it is. */
  rest(key: number): Unit<void>;
  /** Puts a delivery back as if it had just come. */
  requeue(key: number, nextTryAt: number): Unit<void>;
  /** Takes those that are due, counts the try, and puts them off to `leaseUntil` in case this process dies. */
  claimDue(due: Due): Unit<readonly DeliveryRecord[]>;
  /** Leaves of one nothing that leads to the person; false when nothing did. */
  forget(key: number): Unit<boolean>;
  /**
   * Destroys at most `limit` bodies that came before that moment, the oldest first; says how many. What waits to be taken in keeps
   * its body until it has been.
   */
  destroyBodiesBefore(receivedBefore: number, limit: number): Unit<number>;
  /**
   * Leaves of the verification's deliveries nothing that leads to the person, those included that name its `scanRef` and were
   * never taken in for it: so forget the verification itself after them.
   */
  forgetVerification(verificationKey: number): Unit<void>;
  counts(): Unit<DeliveryCounts>;
  /** When the first came of those that wait to be taken in; null when none does. */
  oldestReceivedAt(): Unit<number | null>;
  list(filter: DeliveryFilter, page: Page): Unit<readonly DeliveryRecord[]>;
}

/** The deliveries of a store. */
export function createDeliveryRepository(sealing: Sealing): DeliveryRepository {
  return {
    keep: (delivery) => keep(delivery, sealing),
    find: (key) => one(first(statements.find, { key })),
    findByDigest: (digest) => one(first(statements.findByDigest, { digest: Buffer.from(digest, 'hex') })),
    lock: (key) => one(first(statements.lock, { key })),
    bodyOf: (key) => bodyOf(key, sealing),
    *settle(key, verdict) {
      yield* change(statements.settle, { key, ...verdict });
    },
    *postpone(key, nextTryAt) {
      yield* change(statements.postpone, { key, nextTryAt });
    },
    *rest(key) {
      yield* change(statements.rest, { key });
    },
    *requeue(key, nextTryAt) {
      yield* change(statements.requeue, { key, nextTryAt });
    },
    *claimDue(due) {
      return (yield* all(statements.claimDue, due)).map(toDelivery);
    },
    ...createForgetting(),
    counts: countDeliveries,
    oldestReceivedAt,
    *list(filter, page) {
      return (yield* listDeliveries(filter, page)).map(toDelivery);
    },
  };
}

function createForgetting(): Pick<DeliveryRepository, 'forget' | 'destroyBodiesBefore' | 'forgetVerification'> {
  return {
    *forget(key) {
      return (yield* change(statements.forget, { key })) === 1;
    },
    destroyBodiesBefore: (receivedBefore, limit) => change(statements.destroyBodiesBefore, { receivedBefore, limit }),
    *forgetVerification(verificationKey) {
      yield* change(statements.forgetTakenIn, { verificationKey });
      yield* change(statements.forgetWaiting, { verificationKey });
    },
  };
}

/** Where the body with this digest is sealed. */
function bodyPlace(digest: Uint8Array): Place {
  return { table: 'deliveries', column: 'sealedBody', row: hex(digest) };
}

type Row = Pick<Selectable<Tables['deliveries']>, (typeof statements.recordColumns)[number]>;

function toDelivery(row: Row): DeliveryRecord {
  return { ...row, digest: hex(row.digest) };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function* one(found: Unit<Row | null>): Unit<DeliveryRecord | null> {
  const row = yield* found;
  return row && toDelivery(row);
}

function* keep({ body, ...delivery }: NewDelivery, sealing: Sealing): Unit<KeptDelivery> {
  const digest = createHash('sha256').update(body).digest();
  const sealedBody = sealing.seal(body, bodyPlace(digest));
  const texts = { eventType: storable(delivery.eventType), scanRef: storable(delivery.scanRef) };
  const lastReceivedAt = delivery.receivedAt;
  const row = yield* first(statements.keep, { ...delivery, ...texts, lastReceivedAt, digest, sealedBody });
  if (row === null) throw new TypeError('The database kept a delivery and did not answer with it.');
  return { kind: row.copies === 1 ? 'STORED' : 'KNOWN', delivery: toDelivery(row) };
}

/** PostgreSQL takes no text with a NUL, and a delivery must be kept whatever it says. */
function storable(text: string | null): string | null {
  return text === null || text.length > 255 || text.includes('\0') ? null : text;
}

function* bodyOf(key: number, sealing: Sealing): Unit<Buffer | null> {
  const row = yield* first(statements.sealedBody, { key });
  return row?.sealedBody ? sealing.open(row.sealedBody, bodyPlace(row.digest)) : null;
}
