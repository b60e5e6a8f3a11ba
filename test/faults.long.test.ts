import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { allCells, fillCells, type Cell } from './bench/faults/matrix.ts';
import { effectOf, type FaultName } from './bench/faults/table.ts';
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
  return allCells().filter(({ database, place, fault }) => {
    if (place === 'toRecord') return onlyToRecord.includes(fault);
    return (database === 'SQLite' ? names : others).includes(fault);
  });
}

/** One fault of each effect. */
const onlyToRecord: readonly FaultName[] = ['answer in drops', 'answer cut', 'commit cut'];

it('whatever happens to a connection, an operation answers right, fails in the schema, or is held; and is right once it is over', async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const folder = createTemporaryFolder();
  let files = 0;
  const lost: readonly Cell[] = [
    { database: 'SQLite', place: 'toVendor', operation: 'start', fault: 'answer in a black hole' },
    { database: 'PostgreSQL', place: 'toVendor', operation: 'start', fault: 'request too slow' },
    { database: 'PostgreSQL', place: 'toRecord', operation: 'start', fault: 'request in a black hole' },
  ];
  const cells = await fillCells([...sample(), ...lost], async (kind) =>
    kind === 'PostgreSQL' ? postgres.createDatabase() : `sqlite:${join(folder, `${(files += 1)}.db`)}`,
  );
  expect(cells).toHaveLength(2 * 7 * 4 + 6 * 3 + 3);
  expect(new Set(cells.map(({ fault }) => effectOf(fault))).size).toBe(5);
  expect(cells.filter(({ isRight }) => !isRight)).toEqual([]);
});
