import { getNamedType, isInterfaceType, isLeafType, isObjectType, type GraphQLSchema } from 'graphql';

/** Everything that can be asked below a type whose fields take no arguments, as a selection without its braces. */
export function selectionOf(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (isInterfaceType(type)) {
    const fragments = schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} { ${selectionOf(schema, one.name)} }`);
    return `__typename ${fragments.join(' ')}`;
  }
  if (!isObjectType(type)) return '';
  return Object.values(type.getFields())
    .map((field) => {
      const inner = getNamedType(field.type);
      return isLeafType(inner) ? field.name : `${field.name} { ${selectionOf(schema, inner.name)} }`;
    })
    .join(' ');
}
