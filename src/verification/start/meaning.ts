import type { StartInput } from '../../model/start-input.ts';

/** The fields that name countries, in whichever letter case. */
const countryFields: ReadonlySet<string> = new Set(['nationality', 'country', 'countries', 'registryCentersCountries']);

/**
 * One text for all inputs that mean the same for this client: the order of fields, what is absent or null, the letter case of
 * countries and the composition of letters make no difference. Only a fingerprint of it is kept.
 */
export function meaningOf(clientId: string, input: StartInput): string {
  return JSON.stringify([clientId, canonical(input, '')]);
}

function canonical(value: unknown, field: string): unknown {
  if (typeof value === 'string') return countryFields.has(field) ? value.toUpperCase() : value.normalize('NFC');
  if (Array.isArray(value)) return value.map((item) => canonical(item, field) ?? null);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const said = Object.entries(value)
    .map(([name, inner]) => [name, canonical(inner, name)] as const)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
