import type { Migration } from 'kysely/migration';
import type { ColumnTypes } from './record.ts';

/** What the team decides about suspicions. */
export function decisionsMigration({ bytes, position }: ColumnTypes): Migration {
  return {
    up: async (db) => {
      await db.schema
        .createTable('decisions')
        .addColumn('verificationKey', position, (column) => column.primaryKey())
        .addColumn('verificationId', 'text', (column) => column.notNull().unique())
        .addColumn('decision', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('callerId', 'text', (column) => column.notNull())
        .addColumn('sealedNote', bytes)
        .execute();
    },
  };
}
