import type { Compilable } from 'kysely';
import type { AnyStatement, Tools } from './unit.ts';

/** A query in the words of one database. */
export interface Compiled {
  readonly sql: string;
  /** The values in the order of their places in the text. */
  values(input: object): unknown[];
}

/** Stands for a value that comes when the statement is run. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** What a statement's `input` is while it is built: a slot under every name. */
const slots = new Proxy({}, { get: (_target, name) => new Slot(String(name)) });

/** Compiles a statement for good. */
export function compileStatement({ build }: AnyStatement, tools: Tools): Compiled {
  const { sql, parameters } = build(tools, slots as never).compile();
  return {
    sql,
    values: (input) => parameters.map((value) => (value instanceof Slot ? read(input, value.name) : value)),
  };
}

/** Compiles a query for this once. */
export function compileQuery(build: (tools: Tools) => Compilable, tools: Tools): Compiled {
  const { sql, parameters } = build(tools).compile();
  return { sql, values: () => [...parameters] };
}

function read(input: object, name: string): unknown {
  const value = (input as Readonly<Record<string, unknown>>)[name];
  if (value === undefined) throw new TypeError(`The statement lacks its value ${name}.`);
  return value;
}
