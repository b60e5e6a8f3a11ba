import type { Random } from '../model/random.ts';
import type { NewStart, StartRecord } from '../model/start-record.ts';
import { createIdentifier } from './identifiers.ts';
import * as statements from './start-statements.ts';
import { all, change, first, notify, type Unit } from './unit.ts';

/** Which idempotency key of whom. */
export interface IdempotencyKey {
  readonly callerId: string;
  readonly kind: string;
  readonly idempotencyFingerprint: string;
}

/** How a start ended, at this moment. */
export interface StartEnd {
  readonly verificationKey: number | null;
  readonly at: number;
}

/**
 * The starts in the record. Serialise by client (`serialise('client:…')`) around look and insert, so that two instances do not
 * both find nothing. Those that move a start answer false, and write nothing, when it is no longer where it moves from.
 */
export interface StartRepository {
  /** Enters a start as SENT under this instance: call when it is committed. Null, and nothing written, when another one holds its idempotency key. */
  insert(start: NewStart): Unit<StartRecord | null>;
  find(key: number): Unit<StartRecord | null>;
  findByReference(reference: string): Unit<StartRecord | null>;
  /** The start that holds the key: not one that was freed or healed. */
  findByIdempotency(key: IdempotencyKey): Unit<StartRecord | null>;
  /** The client's starts whose end is not known: SENT or UNKNOWN, oldest first. */
  findOpen(clientId: string): Unit<readonly StartRecord[]>;
  /** From SENT: no answer that says what happened. */
  markUnknown(key: number): Unit<boolean>;
  /** From SENT or UNKNOWN: this verification came of it. */
  finish(key: number, end: StartEnd & { readonly verificationKey: number }): Unit<boolean>;
  /** From SENT or UNKNOWN: nothing was bought. It gives back its key and counts no more. */
  free(key: number, at: number): Unit<boolean>;
  /** From SENT or UNKNOWN: the vendor's list told. It gives back its key, so that a replacement can hold it. */
  heal(key: number, end: StartEnd): Unit<boolean>;
  /** Leaves nothing of the input that led to the verification. */
  forgetVerification(verificationKey: number): Unit<void>;
}

/** The starts of a store. `instanceKey` is the number of this process. */
export function createStartRepository(options: {
  readonly random: Random;
  readonly instanceKey: number;
}): StartRepository {
  return {
    insert: (start) => insert(start, options.instanceKey, options.random),
    find: (key) => one(first(statements.find, { key })),
    findByReference: (reference) => one(first(statements.findByReference, { reference })),
    findByIdempotency: (key) => one(first(statements.findByIdempotency, key)),
    *findOpen(clientId) {
      return (yield* all(statements.findOpen, { clientId })).map(toStart);
    },
    markUnknown: (key) => move(key, change(statements.markUnknown, { key })),
    finish: (key, end) => move(key, change(statements.finish, { key, ...end })),
    free: (key, at) => move(key, change(statements.free, { key, at, verificationKey: null })),
    heal: (key, end) => move(key, change(statements.heal, { key, ...end })),
    *forgetVerification(verificationKey) {
      yield* change(statements.forgetVerification, { verificationKey });
    },
  };
}

type Row = Omit<StartRecord, 'isAbandoned'> & { readonly isInstanceAlive: number };

function toStart({ isInstanceAlive, ...start }: Row): StartRecord {
  return { ...start, isAbandoned: isInstanceAlive === 0 };
}

function* one(found: Unit<Row | null>): Unit<StartRecord | null> {
  const row = yield* found;
  return row && toStart(row);
}

function* insert(start: NewStart, instanceKey: number, random: Random): Unit<StartRecord | null> {
  const sent = { state: 'SENT', sentAt: start.createdAt } as const;
  const row = { ...start, ...sent, reference: createIdentifier(random), instanceKey };
  const inserted = yield* first(statements.insert, row);
  return inserted && toStart({ ...inserted, isInstanceAlive: 1 });
}

/** Those who wait for a start are told of every move. */
function* move(key: number, moved: Unit<number>): Unit<boolean> {
  const isMoved = (yield* moved) === 1;
  if (isMoved) yield* notify({ topic: 'START', key });
  return isMoved;
}
