import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder that the demo page is served from, as the build leaves it; the same way leads there from `src` and from `dist`. */
export const webFolder = fileURLToPath(new URL('../../dist/demo/web', import.meta.url));

/** Whether there is a page to serve. */
export function isPageBuilt(): boolean {
  return existsSync(`${webFolder}/index.html`);
}
