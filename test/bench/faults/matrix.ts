import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import { operations, suffer, type OperationName, type Outcome } from './operations.ts';
import { openScene, type Place } from './scene.ts';
import { expectedOf, faultsOn, timesOf, type FaultName } from './table.ts';

/** One fault on one way, one operation that crosses it, one kind of database. */
export interface Cell {
  readonly database: 'SQLite' | 'PostgreSQL';
  readonly place: Place;
  readonly operation: OperationName;
  readonly fault: FaultName;
}

/** A cell, and whether came of it what has to. */
export interface FilledCell extends Cell {
  readonly outcome: Outcome | { readonly broken: string };
  readonly expected: Outcome;
  readonly isRight: boolean;
}

const ways = [
  { database: 'SQLite', places: ['toVendor', 'toGateway'] },
  { database: 'PostgreSQL', places: ['toVendor', 'toGateway', 'toRecord'] },
] as const;

/** All cells there are. */
export function allCells(): readonly Cell[] {
  return ways.flatMap(({ database, places }) =>
    places.flatMap((place) =>
      (Object.keys(operations[place]) as OperationName[]).flatMap((operation) =>
        (Object.keys(faultsOn[place]) as FaultName[]).map((fault) => ({ database, place, operation, fault })),
      ),
    ),
  );
}

/** Most of a cell is waiting. */
const cellsAtOnce = 4;

/** Fills cells, each with a gateway, a vendor and a database of its own. */
export function fillCells(
  cells: readonly Cell[],
  createDatabase: (kind: Cell['database']) => Promise<string>,
): Promise<readonly FilledCell[]> {
  return pLimit(cellsAtOnce).map(cells, async (cell) => {
    const expected = expectedOf(cell);
    const outcome = await fill(cell, await createDatabase(cell.database));
    return { ...cell, outcome, expected, isRight: isDeepStrictEqual(outcome, expected) };
  });
}

async function fill({ place, operation, fault: name }: Cell, databaseUrl: string): Promise<FilledCell['outcome']> {
  const scene = await openScene(databaseUrl, timesOf(place, name));
  try {
    return await suffer(scene, { place, operation, fault: faultsOn.toRecord[name].fault });
  } catch (error) {
    return { broken: String(error) };
  } finally {
    await scene.close();
  }
}
