import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { SealingError } from './errors.ts';
import type { Sealing } from './sealing.ts';
import { query, type Unit } from './unit.ts';

/** What moving everything to the newest key came to. */
export interface ResealReport {
  readonly moved: number;
  /** Values that no key opens; they stay as they are. */
  readonly unreadable: number;
}

/** A column of sealed values and the column that names their rows, which is what they are sealed for. */
interface SealedColumn {
  readonly table: string;
  readonly column: string;
  readonly name: string;
  /** What is smaller than every name. */
  readonly beforeAll: RowName;
}

/** Bytes are written in hex where a value is sealed for them. */
type RowName = string | Uint8Array;

const sealedColumns: readonly SealedColumn[] = [
  { table: 'verifications', column: 'sealedCredentials', name: 'id', beforeAll: '' },
  { table: 'deliveries', column: 'sealedBody', name: 'digest', beforeAll: Buffer.alloc(0) },
  { table: 'deletions', column: 'sealedScanRef', name: 'id', beforeAll: '' },
  { table: 'decisions', column: 'sealedNote', name: 'verificationId', beforeAll: '' },
  { table: 'settings', column: 'sealedValue', name: 'name', beforeAll: '' },
];

/** How many values are moved in one transaction. */
const portion = 50;

/** Moves every sealed value to the newest key, a few in each transaction, while others go on working. */
export async function resealAll(engine: Engine, sealing: Sealing): Promise<ResealReport> {
  let [moved, unreadable] = [0, 0];
  for (const column of sealedColumns) {
    let after: RowName | null = column.beforeAll;
    while (after !== null) {
      const from: RowName = after;
      const done: Portion = await engine.write(() => resealPortion(column, from, sealing));
      [moved, unreadable, after] = [moved + done.moved, unreadable + done.unreadable, done.last];
    }
  }
  return { moved, unreadable };
}

/** What one transaction did; `last` is null when there is nothing more. */
interface Portion extends ResealReport {
  readonly last: RowName | null;
}

function* resealPortion(column: SealedColumn, after: RowName, sealing: Sealing): Unit<Portion> {
  const rows = yield* findOutdated(column, after, sealing);
  let [moved, unreadable] = [0, 0];
  for (const row of rows) {
    const resealed = reseal(column, row, sealing);
    if (resealed === null) unreadable += 1;
    else moved += yield* replace(column, row, resealed);
  }
  return { moved, unreadable, last: rows.at(-1)?.name ?? null };
}

interface SealedRow {
  readonly name: RowName;
  readonly sealed: Uint8Array;
}

function reseal({ table, column }: SealedColumn, { name, sealed }: SealedRow, sealing: Sealing): Buffer | null {
  const row = typeof name === 'string' ? name : Buffer.from(name).toString('hex');
  try {
    return sealing.seal(sealing.open(sealed, { table, column, row }), { table, column, row });
  } catch (error) {
    if (error instanceof SealingError) return null;
    throw error;
  }
}

function findOutdated(at: SealedColumn, after: RowName, sealing: Sealing): Unit<readonly SealedRow[]> {
  const { currentHeader } = sealing;
  const [name, column] = [sql.ref(at.name), sql.ref(at.column)];
  const asked = sql<SealedRow>`
    select ${name} as name, ${column} as sealed from ${sql.table(at.table)}
    where ${name} > ${after} and substr(${column}, 1, ${sql.lit(currentHeader.length)}) <> ${currentHeader}
    order by ${name} limit ${sql.lit(portion)}`;
  return query(({ db }) => ({ compile: () => asked.compile(db) }));
}

/** Leaves alone what somebody else has written meanwhile; answers how many it wrote. */
function* replace(at: SealedColumn, row: SealedRow, resealed: Buffer): Unit<number> {
  const [name, column] = [sql.ref(at.name), sql.ref(at.column)];
  const asked = sql`
    update ${sql.table(at.table)} set ${column} = ${resealed}
    where ${name} = ${row.name} and ${column} = ${row.sealed} returning ${name}`;
  const rows = yield* query(({ db }) => ({ compile: () => asked.compile(db) }));
  return rows.length;
}
