import type pg from 'pg';

/** Lets the database forget old versions of rows, in the background. */
export interface Vacuum {
  /** Begins, or begins again after the one that runs. */
  begin(): void;
  /** Resolves when none runs any more. */
  end(): Promise<void>;
}

/** What deletion writes in. */
const command = 'vacuum "verifications", "deliveries", "starts", "deletions"';

/**
 * A vacuum over this pool. What cannot be done within the time that a statement has, or is not allowed to this user, is left to
 * the database's own autovacuum.
 */
export function createVacuum(pool: Pick<pg.Pool, 'query'>): Vacuum {
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async () => {
    while (isWanted) {
      isWanted = false;
      await pool.query(command).catch(() => undefined);
    }
    running = null;
  };
  return {
    begin: () => {
      isWanted = true;
      running ??= run();
    },
    end: async () => {
      isWanted = false;
      await running;
    },
  };
}
