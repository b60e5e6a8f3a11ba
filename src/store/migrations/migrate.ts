import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StoreConfigurationError } from '../errors.ts';
import type { Tables } from '../schema.ts';
import { decisionsMigration } from './decisions.ts';
import { recordMigration, type ColumnTypes } from './record.ts';
import { reportsMigration } from './reports.ts';

/** Brings the tables up to date. Throws a `StoreConfigurationError` when they were made by a newer version of the product. */
export async function migrateTables(db: Kysely<Tables>, types: ColumnTypes): Promise<void> {
  const migrations = {
    '0001-record': recordMigration(types),
    '0002-decisions': decisionsMigration(types),
    '0003-reports': reportsMigration(types),
  };
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (!(error instanceof Error)) throw new TypeError('The migrations failed without an error.');
  if (!error.message.startsWith('corrupted migrations')) throw error;
  throw new StoreConfigurationError('The database was written by another, newer version of the gateway.');
}
