import { z } from 'zod';

/** What could be read, and the keys of what was of a wrong type. */
export interface Reading<Value> {
  readonly value: Value | null;
  /** Keys from the top, joined by dots, without the places in lists; each once, and never a value. */
  readonly problems: readonly string[];
}

/** Where the bad places of a document are, key by key; a place without deeper ones is bad itself. */
type BadPlaces = Map<PropertyKey, BadPlaces>;

/** Their keys are names that people chose, which are not repeated. */
const freeMaps: ReadonlySet<PropertyKey> = new Set([
  'fileUrls',
  'additionalStepPdfUrls',
  'additionalSteps',
  'additionalData',
]);

/**
 * Reads what `schema` describes out of `json`. Whatever is of a wrong type is read as null and named in `problems`; the rest stays.
 * So the schema has to take null in every place. Never throws, and leaves `json` as it is.
 */
export function readTolerantly<Value>(
  schema: z.ZodType<Value | null>,
  json: unknown,
  names: readonly string[],
): Reading<Value> {
  const first = schema.safeParse(json);
  if (first.success) return { value: first.data, problems: [] };
  const paths = first.error.issues.map((issue) => issue.path);
  const second = schema.safeParse(without(json, placesOf(paths)));
  const problems = [...new Set(paths.map((path) => nameOf([...names, ...path])))];
  return { value: second.success ? second.data : null, problems };
}

/** What an object of a JSON document has under a key; undefined when it is no object or has it not itself. */
export function memberOf(json: unknown, key: string): unknown {
  return isObject(json) && Object.hasOwn(json, key) ? json[key] : undefined;
}

/** Whether a JSON value is an object, and not a list. */
export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function placesOf(paths: readonly (readonly PropertyKey[])[]): BadPlaces {
  const root: BadPlaces = new Map();
  for (const path of paths) {
    let places = root;
    for (const key of path) {
      const deeper: BadPlaces = places.get(key) ?? new Map<PropertyKey, BadPlaces>();
      places.set(key, deeper);
      places = deeper;
    }
  }
  return root;
}

function without(json: unknown, bad: BadPlaces | undefined): unknown {
  if (bad === undefined) return json;
  if (bad.size === 0) return null;
  if (Array.isArray(json)) return json.map((item: unknown, index) => without(item, bad.get(index)));
  if (!isObject(json)) return null;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, without(value, bad.get(key))]));
}

function nameOf(path: readonly PropertyKey[]): string {
  const keys = path.filter((key) => typeof key === 'string');
  const free = keys.findIndex((key) => freeMaps.has(key));
  const named = free === -1 || free === keys.length - 1 ? keys : [...keys.slice(0, free + 1), '*'];
  return named.length === 0 ? 'body' : named.join('.');
}
