import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { CoverageTable } from './coverage-table.ts';

/** What the table of coverage speaks of, as it is. */
export interface CoverageWorld {
  readonly schema: GraphQLSchema;
  /** The names of the committed operations. */
  readonly operations: ReadonlySet<string>;
  /** The paths that the simulator serves, without its own controls. */
  readonly simulatorPaths: readonly string[];
  /** The status with which the simulator answers at each covered endpoint. */
  readonly answered: ReadonlyMap<string, number>;
  /** The events that the simulator tells when it is asked as their rows say. */
  readonly told: ReadonlySet<string>;
  /** Order and field, with a space between, of all that the simulator says in webhooks. */
  readonly said: ReadonlySet<string>;
  /** Whether there is a test of this name, written `file > title`. */
  readonly hasTest: (name: string) => boolean;
}

type Endpoint = CoverageTable['endpoints'][number];

/** Everything that the table lacks, and everything that it says and that is not so. */
export function findGaps(table: CoverageTable, world: CoverageWorld): readonly string[] {
  const { documented, endpoints, events, fields } = table;
  const documentedFields = Object.entries(documented.fields).flatMap(([prefix, names]) =>
    names.map((name) => prefix + name),
  );
  return [
    ...compare(documented.endpoints, [...endpoints.map(({ endpoint }) => endpoint)]),
    ...compare(documented.events, [...events.map(({ event }) => event)]),
    ...compare(documentedFields, [...new Set(fields.map(({ field }) => field))]),
    ...endpoints.flatMap((row) => gapsOfEndpoint(row, world)),
    ...events.flatMap(({ event, schema, test }) => [
      ...gapsOf(event, schema, test, world),
      ...(world.told.has(event) ? [] : [`${event}: the simulator does not tell it`]),
    ]),
    ...fields.flatMap(({ field, schema, simulator, test }) => [
      ...gapsOf(field, [schema], table.fieldTests[test] ?? test, world),
      ...(world.said.has(`${simulator} ${field}`) ? [] : [`${field}: the simulator does not say it when ${simulator}`]),
    ]),
    ...unnamedPaths(table, world),
    ...table.capabilities.flatMap(({ capability, operations }) =>
      operations.flatMap((operation) => gapsOfOperation(capability, operation, world)),
    ),
  ];
}

function compare(documented: readonly string[], rows: readonly string[]): readonly string[] {
  return [
    ...documented.filter((name) => !rows.includes(name)).map((name) => `${name} is documented and in no row`),
    ...rows.filter((name) => !documented.includes(name)).map((name) => `${name} has a row and is not documented`),
    ...rows.filter((name, place) => rows.indexOf(name) !== place).map((name) => `${name} has two rows`),
  ];
}

function gapsOfEndpoint(row: Endpoint, world: CoverageWorld): readonly string[] {
  if ('leftOut' in row) return [];
  const { endpoint, schema, test, operations, simulator } = row;
  const status = world.answered.get(endpoint);
  return [
    ...gapsOf(endpoint, schema, test, world),
    ...(operations.length === 0 ? [`${endpoint}: no operation makes it be called`] : []),
    ...operations.flatMap((operation) => gapsOfOperation(endpoint, operation, world)),
    ...(world.simulatorPaths.includes(pathOf(endpoint)) ? [] : [`${endpoint}: the simulator does not serve it`]),
    ...(status === simulator.status
      ? []
      : [`${endpoint}: the simulator answers ${status} and not ${simulator.status}`]),
  ];
}

function gapsOf(name: string, schema: readonly string[], test: string, world: CoverageWorld): readonly string[] {
  return [
    ...(schema.length === 0 ? [`${name}: it has no schema field`] : []),
    ...schema.filter((one) => !isInSchema(world.schema, one)).map((one) => `${name}: ${one} is not in the schema`),
    ...(world.hasTest(test) ? [] : [`${name}: there is no test "${test}"`]),
  ];
}

function gapsOfOperation(name: string, operation: string, { operations }: CoverageWorld): readonly string[] {
  return operations.has(operation) ? [] : [`${name}: there is no operation "${operation}"`];
}

function unnamedPaths({ endpoints, pages }: CoverageTable, { simulatorPaths }: CoverageWorld): readonly string[] {
  const named = new Set([...endpoints.map(({ endpoint }) => pathOf(endpoint)), ...Object.keys(pages)]);
  return simulatorPaths
    .filter((path) => !named.has(path))
    .map((path) => `${path} is served by the simulator and in no row`);
}

function pathOf(endpoint: string): string {
  return endpoint.replace(/^\w+ /u, '');
}

function isInSchema(schema: GraphQLSchema, coordinate: string): boolean {
  const [typeName = '', member = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.hasOwn(type.getFields(), member);
  return isEnumType(type) && type.getValue(member) !== undefined;
}
