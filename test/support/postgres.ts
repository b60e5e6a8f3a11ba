import { inject } from 'vitest';
import { databasesOf, type TestPostgres } from './own-postgres.ts';

export type { TestPostgres };

/** Starts PostgreSQL, or joins the one that another file of tests has started. */
export async function startPostgres(): Promise<TestPostgres> {
  const answer = await fetch(inject('postgresDesk'));
  const server = await answer.text();
  if (!answer.ok) throw new Error(server);
  return databasesOf(server);
}
