import { sql, type CreateTableBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The column types in which the databases differ. */
export interface ColumnTypes {
  /** Adds the primary key `key`: an integer that grows. */
  readonly withKey: <Table extends string>(table: CreateTableBuilder<Table>) => CreateTableBuilder<Table, 'key'>;
  readonly bytes: 'blob' | 'bytea';
  /** The type of a primary key that is numbered by hand. */
  readonly position: 'integer' | 'bigint';
}

/** Starts whose end is not known. The queries repeat these words exactly, or the database does not take the index. */
export const openStarts = sql<boolean>`"state" in ('SENT', 'UNKNOWN')`;

/** Starts that hold their idempotency key. */
export const keyHoldingStarts = sql<boolean>`"idempotencyFingerprint" is not null and "state" not in ('FREED', 'HEALED')`;

/** What counts against a budget, of starts and of billable calls. */
export const taken = sql<boolean>`"state" <> 'FREED'`;

/** The first tables: what is started, delivered, known and told. */
export function recordMigration(types: ColumnTypes): Migration {
  return {
    up: async (db) => {
      await createVerifications(db, types);
      await createStarts(db, types);
      await createBillable(db, types);
      await createDeliveries(db, types);
      await createTransitions(db, types);
      await createAudit(db, types);
      await createDeletions(db, types);
      await createSmallTables(db, types);
    },
  };
}

async function createVerifications(db: Kysely<unknown>, { withKey, bytes }: ColumnTypes): Promise<void> {
  await withKey(db.schema.createTable('verifications'))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('clientId', 'text', (column) => column.notNull())
    .addColumn('scanRef', 'text', (column) => column.unique())
    .addColumn('externalRef', 'text')
    .addColumn('environment', 'text', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('inputFingerprint', 'text')
    .addColumn('presentation', 'text')
    .addColumn('startBy', 'bigint')
    .addColumn('finishBy', 'bigint')
    .addColumn('reviewSuccessful', 'integer')
    .addColumn('reviewFailed', 'integer')
    .addColumn('replacesKey', 'bigint')
    .addColumn('supersededByKey', 'bigint')
    .addColumn('createdAt', 'bigint', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('isFinal', 'integer', (column) => column.notNull())
    .addColumn('isDisputed', 'integer', (column) => column.notNull())
    .addColumn('isStuck', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('decidedAt', 'bigint')
    .addColumn('nextAskAt', 'bigint')
    .addColumn('askCount', 'integer', (column) => column.notNull())
    .addColumn('askedAt', 'bigint')
    .addColumn('sealedCredentials', bytes)
    .execute();
  await db.schema.createIndex('verificationsOfClient').on('verifications').columns(['clientId', 'key']).execute();
  await db.schema.createIndex('verificationsByStatus').on('verifications').columns(['status', 'key']).execute();
  await createSparseIndex(db, { name: 'verificationsToAsk', table: 'verifications', column: 'nextAskAt' });
  await db.schema
    .createIndex('verificationsWithCredentials')
    .on('verifications')
    .column('startBy')
    .where(sql.ref('sealedCredentials'), 'is not', null)
    .execute();
}

async function createStarts(db: Kysely<unknown>, { withKey }: ColumnTypes): Promise<void> {
  await withKey(db.schema.createTable('starts'))
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('callerId', 'text', (column) => column.notNull())
    .addColumn('clientId', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('idempotencyFingerprint', 'text')
    .addColumn('inputFingerprint', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('instanceKey', 'bigint', (column) => column.notNull())
    .addColumn('createdAt', 'bigint', (column) => column.notNull())
    .addColumn('sentAt', 'bigint', (column) => column.notNull())
    .addColumn('deadlineAt', 'bigint', (column) => column.notNull())
    .addColumn('finishedAt', 'bigint')
    .addColumn('verificationKey', 'bigint')
    .addColumn('replacesKey', 'bigint')
    .execute();
  await db.schema
    .createIndex('startsByIdempotency')
    .unique()
    .on('starts')
    .columns(['idempotencyFingerprint', 'callerId', 'kind'])
    .where(keyHoldingStarts)
    .execute();
  await db.schema.createIndex('openStarts').on('starts').column('clientId').where(openStarts).execute();
  await createSparseIndex(db, { name: 'startsOfVerification', table: 'starts', column: 'verificationKey' });
  await createWindow(db, { name: 'takenStarts', table: 'starts', columns: ['createdAt'] });
  await createWindow(db, { name: 'takenStartsOfClient', table: 'starts', columns: ['clientId', 'createdAt'] });
}

async function createBillable(db: Kysely<unknown>, { withKey }: ColumnTypes): Promise<void> {
  await withKey(db.schema.createTable('billable'))
    .addColumn('callerId', 'text', (column) => column.notNull())
    .addColumn('clientId', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('verificationKey', 'bigint')
    .addColumn('createdAt', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .execute();
  await createWindow(db, { name: 'takenCalls', table: 'billable', columns: ['createdAt'] });
  await createWindow(db, { name: 'takenCallsOfCaller', table: 'billable', columns: ['callerId', 'createdAt'] });
}

async function createDeliveries(db: Kysely<unknown>, { withKey, bytes }: ColumnTypes): Promise<void> {
  await withKey(db.schema.createTable('deliveries'))
    .addColumn('digest', bytes, (column) => column.notNull().unique())
    .addColumn('eventType', 'text')
    .addColumn('receivedAt', 'bigint', (column) => column.notNull())
    .addColumn('copies', 'integer', (column) => column.notNull())
    .addColumn('lastReceivedAt', 'bigint', (column) => column.notNull())
    .addColumn('scanRef', 'text')
    .addColumn('verificationKey', 'bigint')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('processedAt', 'bigint')
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('nextTryAt', 'bigint')
    .addColumn('sealedBody', bytes)
    .execute();
  await db.schema.createIndex('deliveriesOf').on('deliveries').columns(['verificationKey', 'key']).execute();
  await db.schema.createIndex('deliveriesByState').on('deliveries').columns(['state', 'key']).execute();
  await db.schema
    .createIndex('deliveriesWithBody')
    .on('deliveries')
    .column('receivedAt')
    .where(sql.ref('sealedBody'), 'is not', null)
    .execute();
  await db.schema
    .createIndex('deliveriesOfNobody')
    .on('deliveries')
    .column('scanRef')
    .where(sql.ref('verificationKey'), 'is', null)
    .execute();
  await createSparseIndex(db, { name: 'deliveriesToTry', table: 'deliveries', column: 'nextTryAt' });
}

async function createTransitions(db: Kysely<unknown>, { position }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('transitions')
    .addColumn('position', position, (column) => column.primaryKey())
    .addColumn('verificationKey', 'bigint', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('isFinal', 'integer', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('deliveryKey', 'bigint')
    .addUniqueConstraint('oneTransitionToAVersion', ['verificationKey', 'version'])
    .execute();
}

async function createAudit(db: Kysely<unknown>, { withKey }: ColumnTypes): Promise<void> {
  await withKey(db.schema.createTable('audit'))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('callerId', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('verificationId', 'text')
    .addColumn('clientId', 'text')
    .addColumn('fieldGroup', 'text')
    .addColumn('requestId', 'text')
    .addColumn('details', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('auditOf').on('audit').columns(['verificationId', 'key']).execute();
}

async function createDeletions(db: Kysely<unknown>, { withKey, bytes }: ColumnTypes): Promise<void> {
  await withKey(db.schema.createTable('deletions'))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('verificationKey', 'bigint', (column) => column.notNull().unique())
    .addColumn('sealedScanRef', bytes)
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('callerId', 'text', (column) => column.notNull())
    .addColumn('requestedAt', 'bigint', (column) => column.notNull())
    .addColumn('doneAt', 'bigint')
    .addColumn('nextTryAt', 'bigint')
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('expiresAt', 'bigint')
    .execute();
  await createSparseIndex(db, { name: 'deletionsToTry', table: 'deletions', column: 'nextTryAt' });
}

async function createSmallTables(db: Kysely<unknown>, { bytes, position }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('tombstones')
    .addColumn('scanRefFingerprint', 'text', (column) => column.primaryKey())
    .addColumn('createdAt', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('claims')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('permits')
    .addColumn('hour', position, (column) => column.primaryKey())
    .addColumn('used', 'bigint', (column) => column.notNull())
    .addColumn('leased', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('counters')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('sealedValue', bytes, (column) => column.notNull())
    .execute();
}

interface Window {
  readonly name: string;
  readonly table: string;
  readonly columns: string[];
}

/** An index of what counts only: a row that was freed costs nothing. */
async function createWindow(db: Kysely<unknown>, { name, table, columns }: Window): Promise<void> {
  await db.schema.createIndex(name).on(table).columns(columns).where(taken).execute();
}

interface SparseIndex {
  readonly name: string;
  readonly table: string;
  readonly column: string;
}

/** An index of what waits, or leads somewhere, only: a row without a value costs nothing. */
async function createSparseIndex(db: Kysely<unknown>, { name, table, column }: SparseIndex): Promise<void> {
  await db.schema.createIndex(name).on(table).column(column).where(sql.ref(column), 'is not', null).execute();
}
