import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOwnPostgres } from '../../support/own-postgres.ts';
import { table } from '../report.ts';
import { allCells, fillCells, type FilledCell } from './matrix.ts';

/** Fills the whole matrix. Answers it as a table, and how many cells are not as they have to be. */
export async function fillMatrix(): Promise<{ readonly text: string; readonly wrong: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-faults-'));
  const postgres = await startOwnPostgres();
  let files = 0;
  try {
    const cells = await fillCells(allCells(), async (kind) =>
      kind === 'PostgreSQL' ? postgres.createDatabase() : `sqlite:${join(folder, `${(files += 1)}.db`)}`,
    );
    const rows = table([
      ['database', 'between', 'operation', 'fault', 'during', 'after', 'verdict'],
      ...cells.map(describe),
    ]);
    const wrong = cells.filter(({ isRight }) => !isRight).length;
    return { text: `${rows}\n\n${cells.length} cells, ${wrong} of them wrong`, wrong };
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
}

const between = {
  toVendor: 'gateway → vendor',
  toGateway: 'vendor → gateway',
  toRecord: 'gateway → PostgreSQL',
} as const;

function describe({ database, place, operation, fault, outcome, expected, isRight }: FilledCell): readonly string[] {
  const [during, after] = 'broken' in outcome ? [outcome.broken, ''] : [outcome.during, outcome.after];
  const verdict = isRight ? 'right' : `wrong: ${JSON.stringify(outcome)} instead of ${JSON.stringify(expected)}`;
  return [database, between[place], operation, fault, during, after, verdict];
}
