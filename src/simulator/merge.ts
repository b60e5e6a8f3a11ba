type Json = Readonly<Record<string, unknown>>;

/** One object with the members of both; where both have one, that of the second, key by key when both are objects. */
export function merge(first: Json, second: Json): Json {
  const members = Object.entries(second).map(([key, value]): [string, unknown] => {
    const before = Object.hasOwn(first, key) ? first[key] : null;
    return [key, isObject(before) && isObject(value) ? merge(before, value) : value];
  });
  return { ...first, ...Object.fromEntries<unknown>(members) };
}

function isObject(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
