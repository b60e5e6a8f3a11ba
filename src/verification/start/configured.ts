import type { StartInput } from '../../model/start-input.ts';

/** What a caller may say without `verification:configure`: how the page is shown, and where the browser goes afterwards. */
const freeOfSession: ReadonlySet<string> = new Set(['locale', 'lang', 'presentation']);

/**
 * The first argument that changes what is checked, who is expected, what is accepted or what it costs; null when the input has none.
 * What is null says nothing and changes nothing.
 */
export function findConfiguredPath(input: StartInput): readonly string[] | null {
  const said = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  for (const [group, value] of said) {
    if (group === 'redirect') continue;
    const path = pathWithin(group, value);
    if (path !== null) return ['input', ...path];
  }
  return null;
}

function pathWithin(group: string, value: unknown): readonly string[] | null {
  if (typeof value !== 'object' || value === null) return [group];
  const fields = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  const [first] = fields.filter(([name]) => group !== 'session' || !freeOfSession.has(name));
  return first === undefined ? null : [group, first[0]];
}
