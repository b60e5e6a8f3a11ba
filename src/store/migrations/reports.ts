import type { Migration } from 'kysely/migration';
import type { ColumnTypes } from './record.ts';

/** Reports that may be fetched once. */
export function reportsMigration({ position }: ColumnTypes): Migration {
  return {
    up: async (db) => {
      await db.schema
        .createTable('reports')
        .addColumn('digest', 'text', (column) => column.primaryKey())
        .addColumn('verificationKey', position, (column) => column.notNull())
        .addColumn('callerId', 'text', (column) => column.notNull())
        .addColumn('language', 'text')
        .addColumn('includeMainStepFiles', 'integer')
        .addColumn('includeAdditionalStepFiles', 'integer')
        .addColumn('expiresAt', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('reportsByExpiry').on('reports').column('expiresAt').execute();
    },
  };
}
