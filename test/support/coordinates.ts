import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { PayloadField } from './payload-fields.ts';

const rootByPart = new Map<string, string>([
  ['person', 'Person'],
  ['document', 'IdentityDocument'],
  ['media', 'MediaFile'],
  ['screenings', 'Screenings'],
]);
const typeByVariant = new Map([
  ['HungaryRegistryCenterCheck', 'HungarianRegistryCheck'],
  ['LithuaniaRegistryCenterCheck', 'LithuanianRegistryCheck'],
  ['Us15RegistryCenterCheck', 'AmericanRegistryCheck'],
]);

/** `Type.field` for each step to the place of a documented field that a verification tells. */
export function coordinatesIn(schema: GraphQLSchema, { at, variant }: PayloadField): readonly string[] {
  const [part = '', ...steps] = at.replaceAll('[]', '').split('.');
  let type = schema.getType(rootByPart.get(part) ?? '');
  return steps
    .filter((step) => !/^\d+$/u.test(step))
    .map((step) => {
      const concrete = isInterfaceType(type) ? schema.getType(typeByVariant.get(variant ?? '') ?? '') : type;
      const field = isObjectType(concrete) ? concrete.getFields()[step] : undefined;
      type = field && getNamedType(field.type);
      return field === undefined ? `nothing for ${step}` : `${concrete?.name ?? ''}.${step}`;
    });
}
