import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import { operations, suffer, type OperationName, type Outcome } from './operations.ts';
import { openScene } from './scene.ts';
import { expectedOf, faults, timeoutOf, type FaultName } from './table.ts';

/** One fault, one operation, one kind of database. */
export interface Cell {
  readonly database: 'SQLite' | 'PostgreSQL';
  readonly operation: OperationName;
  readonly fault: FaultName;
}

/** A cell, and whether came of it what has to. */
export interface FilledCell extends Cell {
  readonly outcome: Outcome | { readonly broken: string };
  readonly expected: Outcome;
  readonly isRight: boolean;
}

/** All cells there are. */
export function allCells(): readonly Cell[] {
  return (['SQLite', 'PostgreSQL'] as const).flatMap((database) =>
    (Object.keys(operations) as OperationName[]).flatMap((operation) =>
      (Object.keys(faults) as FaultName[]).map((fault) => ({ database, operation, fault })),
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
    const expected = expectedOf(cell.operation, cell.fault);
    const outcome = await fill(cell, await createDatabase(cell.database));
    return { ...cell, outcome, expected, isRight: isDeepStrictEqual(outcome, expected) };
  });
}

async function fill({ operation, fault }: Cell, databaseUrl: string): Promise<FilledCell['outcome']> {
  const scene = await openScene(databaseUrl, timeoutOf(fault));
  try {
    return await suffer(scene, operation, faults[fault].fault);
  } catch (error) {
    return { broken: String(error) };
  } finally {
    await scene.close();
  }
}
