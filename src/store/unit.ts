import type { Compilable, Expression, Kysely, SelectQueryBuilder } from 'kysely';
import type { StoreNotice } from '../model/record.ts';
import type { Flag, Tables } from './schema.ts';

/**
 * Work on the record that happens as a whole or not at all, written once for both databases: a generator that yields what it asks
 * of the database, which SQLite answers at once and PostgreSQL when it has travelled. It may be run more than once, so it touches
 * nothing but the record; and when a step fails the unit fails, so it catches nothing.
 */
export type Unit<T> = Generator<Step, T, StepResult>;

/** What a unit can ask for. */
export type Step =
  | { readonly kind: 'STATEMENT'; readonly statement: AnyStatement; readonly input: object }
  | { readonly kind: 'QUERY'; readonly build: (tools: Tools) => Compilable }
  /** Waits until no other writer is inside this name; the name is free again after the commit. */
  | { readonly kind: 'SERIALISE'; readonly name: string }
  /** Tells those who wait, after the commit. */
  | { readonly kind: 'NOTIFY'; readonly notice: StoreNotice }
  | { readonly kind: 'TIME' };

/** What the database answered. */
export interface StepResult {
  readonly rows: readonly unknown[];
  /** How many rows were written. */
  readonly affected: number;
}

/** What queries are made of, and the few expressions in which the databases differ. */
export interface Tools {
  readonly db: Kysely<Tables>;
  /** Takes the rows for this writer until the commit, passing over those that another one has. */
  readonly claim: <From extends keyof Tables, Row>(query: Selection<From, Row>) => Selection<From, Row>;
  /** Takes the rows for this writer until the commit, waiting for those that another one has. */
  readonly lock: <From extends keyof Tables, Row>(query: Selection<From, Row>) => Selection<From, Row>;
  /** 1 when the process that wrote `instanceKey` is alive. */
  isInstanceAlive(): Expression<Flag>;
}

type Selection<From extends keyof Tables, Row> = SelectQueryBuilder<Tables, From, Row>;

/** A query that is built and compiled once, and run with other values each time. */
export interface Statement<Input extends object, Row> {
  readonly build: (tools: Tools, input: Input) => Compilable<Row>;
}

/** Any statement, for those who run it without knowing what it asks. */
export interface AnyStatement {
  readonly build: (tools: Tools, input: never) => Compilable;
}

/**
 * Declares a statement. `input` stands for values that come later: it may only be used as values, never looked into.
 * Called in two steps so that the row's type is inferred.
 */
export function statement<Input extends object>(): <Row>(
  build: (tools: Tools, input: Input) => Compilable<Row>,
) => Statement<Input, Row> {
  return (build) => ({ build });
}

/** Every row that the statement answers. */
export function* all<Input extends object, Row>(asked: Statement<Input, Row>, input: Input): Unit<readonly Row[]> {
  const { rows } = yield { kind: 'STATEMENT', statement: asked, input };
  return rows as readonly Row[];
}

/** The first row that the statement answers, or null. */
export function* first<Input extends object, Row>(asked: Statement<Input, Row>, input: Input): Unit<Row | null> {
  const [row] = yield* all(asked, input);
  return row ?? null;
}

/** Runs the statement and says how many rows it wrote. */
export function* change<Input extends object>(asked: Statement<Input, unknown>, input: Input): Unit<number> {
  const { affected } = yield { kind: 'STATEMENT', statement: asked, input };
  return affected;
}

/** Every row of a query whose shape depends on what is asked; it is compiled each time. */
export function* query<Row>(build: (tools: Tools) => Compilable<Row>): Unit<readonly Row[]> {
  const { rows } = yield { kind: 'QUERY', build };
  return rows as readonly Row[];
}

/** Waits until no other unit is inside this name, and keeps it until the commit. */
export function* serialise(name: string): Unit<void> {
  yield { kind: 'SERIALISE', name };
}

/** Tells those who wait, on every instance, once the unit is committed. */
export function* notify(notice: StoreNotice): Unit<void> {
  yield { kind: 'NOTIFY', notice };
}

/** The database's own time in milliseconds since the Unix epoch: the same for all instances. */
export function* databaseTime(): Unit<number> {
  const { rows } = yield { kind: 'TIME' };
  const [row] = rows as readonly { readonly now: number }[];
  return row?.now ?? Number.NaN;
}
