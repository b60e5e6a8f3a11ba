import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentVariables } from '../src/config/variables.ts';
import { describeStates, table } from './state-diagram.ts';

/** A part of a page that is written from the code: it stands between two comments. */
interface GeneratedPart {
  readonly page: string;
  readonly write: () => string;
}

/** Every page that has such a part. */
export const generatedParts: readonly GeneratedPart[] = [
  { page: 'docs/states.md', write: describeStates },
  { page: 'docs/settings.md', write: describeSettings },
];

const opening = '<!-- written by `npm run docs` from the code; do not edit -->\n\n';
const closing = '\n\n<!-- end -->';

/** The page with its part written anew. Throws when it has no place for one. */
export function rewritePage(text: string, part: string): string {
  const from = text.indexOf(opening) + opening.length;
  const to = text.indexOf(closing, from);
  if (from < opening.length || to < 0) throw new Error('The page has no place for what is written from the code.');
  return text.slice(0, from) + part + text.slice(to);
}

function describeSettings(): string {
  const rows = Object.entries(environmentVariables).map(([name, { defaultText, meaning }]) => {
    const isWords = ['required', 'none'].includes(defaultText) || defaultText.includes(' ');
    return [`\`${name}\``, isWords ? defaultText : `\`${defaultText}\``, meaning];
  });
  return table(['variable', 'default', 'meaning'], rows).join('\n');
}

if (import.meta.main) {
  for (const { page, write } of generatedParts) {
    const path = join(import.meta.dirname, '..', page);
    writeFileSync(path, rewritePage(readFileSync(path, 'utf8'), write()));
  }
}
