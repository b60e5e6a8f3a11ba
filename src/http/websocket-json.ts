/** A reviver for `JSON.parse` that throws a `SyntaxError` for the names by which an object could be given another prototype. */
export function refuseReservedNames(name: string, value: unknown): unknown {
  const isPrototype =
    name === '__proto__' ||
    (name === 'constructor' && typeof value === 'object' && value !== null && Object.hasOwn(value, 'prototype'));
  if (isPrototype) throw new SyntaxError('A message may not hold this name.');
  return value;
}
