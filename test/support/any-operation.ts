import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A whole number from 0 up to but not including `below`. */
export type Draw = (below: number) => number;

/** Literals by the name of their scalar, from which arguments are drawn; texts below `StartVerificationInput` by that name. */
export type Literals = Readonly<Record<string, readonly string[]>>;

interface Drawing {
  readonly schema: GraphQLSchema;
  readonly literals: Literals;
  readonly draw: Draw;
  /** Two of three operations ask for such root fields only: what is refused as a whole tells little. */
  readonly mayCall: (field: GraphQLField<unknown, unknown>) => boolean;
}

const deepest = 5;

/** Some operation that the schema allows, with arguments of the right types; deterministic in what is drawn. */
export function drawOperation(drawing: Drawing): string {
  const { schema, draw } = drawing;
  const isMutation = draw(3) === 0;
  const root = isMutation ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new TypeError('The schema has no such operation.');
  const all = Object.values(root.getFields());
  const fields = some(draw(3) === 0 ? all : all.filter(drawing.mayCall), isMutation ? 1 : 3, draw);
  return `${isMutation ? 'mutation' : 'query'} { ${fields.map((field) => drawField(drawing, field, deepest)).join(' ')} }`;
}

function drawField(drawing: Drawing, field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  const inner = isLeafType(type) ? '' : ` { ${drawSelection(drawing, type, depth - 1)} }`;
  return `${field.name}${drawArguments(drawing, field.args)}${inner}`;
}

function drawSelection(drawing: Drawing, type: GraphQLNamedType, depth: number): string {
  if (isInterfaceType(type)) {
    const possible = one(drawing.schema.getPossibleTypes(type), drawing.draw);
    return `__typename ... on ${possible.name} { ${drawSelection(drawing, possible, depth)} }`;
  }
  const fields = isObjectType(type) ? fieldsWithin(type, depth) : [];
  return ['__typename', ...some(fields, 5, drawing.draw).map((field) => drawField(drawing, field, depth))].join(' ');
}

/** Those that fit into the depth that is left. */
function fieldsWithin(type: GraphQLObjectType, depth: number): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
}

function drawArguments(drawing: Drawing, args: readonly GraphQLArgument[]): string {
  const said = args
    .filter(({ type }) => isNonNullType(type) || drawing.draw(2) === 0)
    .map(({ name, type }) => `${name}: ${drawValue(drawing, type)}`);
  return said.length === 0 ? '' : `(${said.join(', ')})`;
}

function drawValue(drawing: Drawing, type: GraphQLInputType): string {
  return !isNonNullType(type) && drawing.draw(12) === 0 ? 'null' : drawSaid(drawing, type);
}

/** Anything but null. */
function drawSaid(drawing: Drawing, type: GraphQLInputType): string {
  const { draw, literals } = drawing;
  if (isNonNullType(type)) return drawSaid(drawing, type.ofType);
  if (isListType(type)) return `[${drawValue(drawing, type.ofType)}]`;
  if (isInputObjectType(type)) return drawObject(withinStart(drawing, type), type);
  if (isEnumType(type)) return one(type.getValues(), draw).name;
  return one(literals[type.name] ?? ['null'], draw);
}

/** What is said at a start is kept and answered again, so it has texts of its own. */
function withinStart(drawing: Drawing, { name }: GraphQLInputObjectType): Drawing {
  if (name !== 'StartVerificationInput') return drawing;
  return { ...drawing, literals: { ...drawing.literals, String: drawing.literals['StartVerificationInput'] ?? [] } };
}

function drawObject(drawing: Drawing, type: GraphQLInputObjectType): string {
  const all = Object.values(type.getFields());
  const only = type.isOneOf ? one(all, drawing.draw) : null;
  if (only !== null) return `{ ${only.name}: ${drawSaid(drawing, only.type)} }`;
  const said = all.filter((field) => isNonNullType(field.type) || drawing.draw(6) === 0);
  return `{ ${said.map(({ name, type: inner }) => `${name}: ${drawValue(drawing, inner)}`).join(', ')} }`;
}

function one<Item>(items: readonly Item[], draw: Draw): Item {
  const item = items[draw(items.length)];
  if (item === undefined) throw new TypeError('There is nothing to draw from.');
  return item;
}

/** From one to `most` of them, each once. */
function some<Item>(items: readonly Item[], most: number, draw: Draw): readonly Item[] {
  const left = [...items];
  const count = Math.min(left.length, 1 + draw(most));
  return Array.from({ length: count }, () => left.splice(draw(left.length), 1)).flat();
}
