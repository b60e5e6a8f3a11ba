import type { StartInput } from '../../model/start-input.ts';

/** The caller's input over the defaults, field by field within each group. What is absent or null does not override. */
export function mergeDefaults(defaults: StartInput, input: StartInput): StartInput {
  const groups = new Set([...Object.keys(defaults), ...Object.keys(input)]) as ReadonlySet<keyof StartInput>;
  return Object.fromEntries([...groups].map((group) => [group, mergeGroup(defaults[group], input[group])]));
}

function mergeGroup(fallback: unknown, value: unknown): unknown {
  if (value === null || value === undefined) return fallback;
  if (!isGroup(fallback) || !isGroup(value)) return value;
  const said = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return { ...fallback, ...Object.fromEntries(said) };
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
