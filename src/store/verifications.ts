import type { Random } from '../model/random.ts';
import type {
  NewVerification,
  SessionCredentials,
  StartedFacts,
  VerificationChange,
  VerificationRecord,
} from '../model/record.ts';
import { createIdentifier } from './identifiers.ts';
import type { Place, Sealing } from './sealing.ts';
import { all, change, first, type Unit } from './unit.ts';
import { toChangeRow, toFactRow, toStartedRow, toVerification, type VerificationRow } from './verification-row.ts';
import { findVerifications, listVerifications } from './verification-list.ts';
import * as statements from './verification-statements.ts';
import type { Due } from './queue.ts';

/** The verifications in the record. Every function is a unit, or a part of one. */
export interface VerificationRepository {
  /** Enters a verification; null, and nothing written, when its `scanRef` is in the record already. */
  insert(verification: NewVerification): Unit<VerificationRecord | null>;
  find(key: number): Unit<VerificationRecord | null>;
  findById(id: string): Unit<VerificationRecord | null>;
  findByScanRef(scanRef: string): Unit<VerificationRecord | null>;
  /** The verification, kept from other writers until the commit. Read it so before you change it. */
  lock(key: number): Unit<VerificationRecord | null>;
  newestOf(clientId: string): Unit<VerificationRecord | null>;
  /** Those of these keys that are there, of at most 100, in no particular order. */
  findMany(keys: readonly number[]): Unit<readonly VerificationRecord[]>;
  findManyByIds(ids: readonly string[]): Unit<readonly VerificationRecord[]>;
  findManyByScanRefs(scanRefs: readonly string[]): Unit<readonly VerificationRecord[]>;
  /** Of the client's verifications that are final and VERIFIED or REFUSED, the one that was decided last. */
  newestDecidedOf(clientId: string): Unit<VerificationRecord | null>;
  /** Writes all that can change. */
  change(key: number, change: VerificationChange): Unit<void>;
  /** Turns one that came into the record before its start was written down into a started one; null when it is not there. */
  complete(key: number, facts: StartedFacts): Unit<VerificationRecord | null>;
  /** Says that another session of this client has taken its place. */
  supersede(key: number, byKey: number): Unit<void>;
  /** Adds the vendor's name to a verification that has none; false, and nothing written, when it has one or another one has this. */
  identify(key: number, scanRef: string): Unit<boolean>;
  /** The token, while it is kept. */
  credentialsOf(key: number): Unit<SessionCredentials | null>;
  eraseCredentials(key: number): Unit<void>;
  /** Erases the tokens of sessions that could be entered until then at the latest; says how many. */
  eraseCredentialsBefore(moment: number): Unit<number>;
  /** Leaves of it what a receipt needs: no `scanRef`, no external reference, no credentials, nothing of the input. */
  forget(key: number): Unit<void>;
  /** Takes those that are due to be asked about, counts the asking, and puts them off to `leaseUntil` in case this process dies. */
  claimDueAsks(due: Due): Unit<readonly VerificationRecord[]>;
  /** When the first was due of those that are due to be asked about; null when none is. */
  oldestDueAsk(now: number): Unit<number | null>;
  list: typeof listVerifications;
}

/** What the repository needs. */
export interface VerificationRepositoryOptions {
  readonly sealing: Sealing;
  readonly random: Random;
}

/** The verifications of a store. */
export function createVerificationRepository(options: VerificationRepositoryOptions): VerificationRepository {
  return {
    insert: (verification) => insert(verification, options),
    find: (key) => one(first(statements.find, { key })),
    findById: (id) => one(first(statements.findById, { id })),
    findByScanRef: (scanRef) => one(first(statements.findByScanRef, { scanRef })),
    lock: (key) => one(first(statements.lock, { key })),
    findMany: (keys) => findVerifications('key', keys),
    findManyByIds: (ids) => findVerifications('id', ids),
    findManyByScanRefs: (scanRefs) => findVerifications('scanRef', scanRefs),
    newestOf: (clientId) => one(first(statements.newestOf, { clientId })),
    newestDecidedOf: (clientId) => one(first(statements.newestDecidedOf, { clientId })),
    *change(key, changed) {
      yield* change(statements.change, { key, ...toChangeRow(changed) });
    },
    complete: (key, facts) => complete(key, facts, options.sealing),
    *supersede(key, byKey) {
      yield* change(statements.supersede, { key, byKey });
    },
    *identify(key, scanRef) {
      return (yield* change(statements.identify, { key, scanRef })) === 1;
    },
    credentialsOf: (key) => credentialsOf(key, options.sealing),
    *eraseCredentials(key) {
      yield* change(statements.eraseCredentials, { key });
    },
    eraseCredentialsBefore: (moment) => change(statements.eraseCredentialsBefore, { moment }),
    *forget(key) {
      yield* change(statements.forget, { key });
    },
    *claimDueAsks(due) {
      return (yield* all(statements.claimDueAsks, due)).map(toVerification);
    },
    *oldestDueAsk(now) {
      return (yield* first(statements.oldestDueAsk, { now }))?.nextAskAt ?? null;
    },
    list: listVerifications,
  };
}

/** Where the credentials of the verification with this id are sealed. */
function credentialsPlace(id: string): Place {
  return { table: 'verifications', column: 'sealedCredentials', row: id };
}

function* one(found: Unit<VerificationRow | null>): Unit<VerificationRecord | null> {
  const row = yield* found;
  return row && toVerification(row);
}

function* insert(
  verification: NewVerification,
  { random, sealing }: VerificationRepositoryOptions,
): Unit<VerificationRecord | null> {
  const id = createIdentifier(random);
  const sealedCredentials = sealCredentials(verification.credentials, id, sealing);
  const row = { ...toFactRow(verification), ...toChangeRow(verification), id, sealedCredentials };
  return yield* one(first(statements.insert, row));
}

function* complete(key: number, facts: StartedFacts, sealing: Sealing): Unit<VerificationRecord | null> {
  const known = yield* first(statements.idOf, { key });
  if (known === null) return null;
  const sealedCredentials = sealCredentials(facts.credentials, known.id, sealing);
  return yield* one(first(statements.complete, { key, ...toStartedRow(facts), sealedCredentials }));
}

function sealCredentials(credentials: SessionCredentials | null, id: string, sealing: Sealing): Buffer | null {
  return credentials && sealing.seal(Buffer.from(JSON.stringify(credentials), 'utf8'), credentialsPlace(id));
}

function* credentialsOf(key: number, sealing: Sealing): Unit<SessionCredentials | null> {
  const row = yield* first(statements.sealedCredentials, { key });
  if (!row?.sealedCredentials) return null;
  const opened = sealing.open(row.sealedCredentials, credentialsPlace(row.id));
  return JSON.parse(opened.toString('utf8')) as SessionCredentials;
}
