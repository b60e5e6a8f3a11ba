import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { allCells, fillCells, type Cell } from './bench/faults/matrix.ts';
import { faults, type FaultName } from './bench/faults/table.ts';
import { startPostgres } from './support/postgres.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';

/** Each operation under one fault of each effect; a fault comes up with each kind of database somewhere. `npm run bench -- faults` has all. */
function sample(): readonly Cell[] {
  const names: readonly FaultName[] = ['answer in drops', 'request cut', 'request half closed', 'answer reset'];
  const others: readonly FaultName[] = [
    'request delayed',
    'request reset',
    'request half closed',
    'answer cut at once',
  ];
  return allCells().filter(({ database, fault }) => (database === 'SQLite' ? names : others).includes(fault));
}

it('whatever happens to a connection, an operation answers right, fails in the schema, or is held; and is right once it is over', async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const folder = createTemporaryFolder();
  let files = 0;
  const lost: readonly Cell[] = [
    { database: 'SQLite', operation: 'start', fault: 'answer in a black hole' },
    { database: 'PostgreSQL', operation: 'start', fault: 'request too slow' },
  ];
  const cells = await fillCells([...sample(), ...lost], async (kind) =>
    kind === 'PostgreSQL' ? postgres.createDatabase() : `sqlite:${join(folder, `${(files += 1)}.db`)}`,
  );
  expect(cells).toHaveLength(2 * 7 * 4 + 2);
  expect(new Set(cells.map(({ fault }) => faults[fault].effect)).size).toBe(4);
  expect(cells.filter(({ isRight }) => !isRight)).toEqual([]);
});
