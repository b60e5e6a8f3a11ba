import type { RegistryCheckResolvers } from '../../../generated/resolvers.ts';
import type { RegistryCheck } from '../../../model/registry-check.ts';

const typeByRegister = {
  HUNGARY: 'HungarianRegistryCheck',
  LITHUANIA: 'LithuanianRegistryCheck',
  UNITED_STATES: 'AmericanRegistryCheck',
  UNRECOGNIZED: 'UnrecognizedRegistryCheck',
} as const satisfies Record<RegistryCheck['register'], string>;

/** Every register has a type of its own. */
export const registryCheck: RegistryCheckResolvers = {
  __resolveType: ({ register }) => typeByRegister[register],
};
