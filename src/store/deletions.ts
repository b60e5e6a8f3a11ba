import type { DeletionChange, DeletionRecord, NewDeletion } from '../model/deletion-record.ts';
import type { Random } from '../model/random.ts';
import * as statements from './deletion-statements.ts';
import { createIdentifier } from './identifiers.ts';
import type { Due } from './queue.ts';
import type { Place, Sealing } from './sealing.ts';
import { all, change, first, type Unit } from './unit.ts';

/** What was asked to be deleted, and how far that has come. Each stays as the receipt. */
export interface DeletionRepository {
  /** Enters a deletion with its `scanRef` sealed; null, and nothing written, when its verification has one. */
  insert(deletion: NewDeletion): Unit<DeletionRecord | null>;
  findById(id: string): Unit<DeletionRecord | null>;
  findByVerification(verificationKey: number): Unit<DeletionRecord | null>;
  /** What the vendor is asked to delete; null when it has done so, or there is no such deletion. */
  scanRefOf(key: number): Unit<string | null>;
  /** Writes all that can change, apart from the `scanRef`. */
  change(key: number, change: DeletionChange): Unit<void>;
  /** Forgets the `scanRef`: the vendor has deleted. */
  forgetScanRef(key: number): Unit<void>;
  /** Takes those that are due, counts the try, and puts them off to `leaseUntil` in case this process dies. */
  claimDue(due: Due): Unit<readonly DeletionRecord[]>;
  /** The keys of all verifications of a client, oldest first, whether deleted or not. */
  verificationKeysOf(clientId: string): Unit<readonly number[]>;
}

/** What the repository needs. */
export interface DeletionRepositoryOptions {
  readonly sealing: Sealing;
  readonly random: Random;
}

/** The deletions of a store. */
export function createDeletionRepository(options: DeletionRepositoryOptions): DeletionRepository {
  return {
    insert: (deletion) => insert(deletion, options),
    findById: (id) => first(statements.findById, { id }),
    findByVerification: (verificationKey) => first(statements.findByVerification, { verificationKey }),
    scanRefOf: (key) => scanRefOf(key, options.sealing),
    *change(key, changed) {
      yield* change(statements.change, { key, ...changed });
    },
    *forgetScanRef(key) {
      yield* change(statements.forgetScanRef, { key });
    },
    claimDue: (due) => all(statements.claimDue, due),
    *verificationKeysOf(clientId) {
      return (yield* all(statements.verificationKeysOf, { clientId })).map(({ key }) => key);
    },
  };
}

/** Where the `scanRef` of the deletion with this id is sealed. */
function scanRefPlace(id: string): Place {
  return { table: 'deletions', column: 'sealedScanRef', row: id };
}

function* insert(
  { scanRef, ...deletion }: NewDeletion,
  { sealing, random }: DeletionRepositoryOptions,
): Unit<DeletionRecord | null> {
  const id = createIdentifier(random);
  const sealedScanRef = scanRef === null ? null : sealing.seal(Buffer.from(scanRef, 'utf8'), scanRefPlace(id));
  return yield* first(statements.insert, { ...deletion, id, sealedScanRef });
}

function* scanRefOf(key: number, sealing: Sealing): Unit<string | null> {
  const row = yield* first(statements.sealedScanRef, { key });
  return row?.sealedScanRef ? sealing.open(row.sealedScanRef, scanRefPlace(row.id)).toString('utf8') : null;
}
