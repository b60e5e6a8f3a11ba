import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page as the build leaves it; the same way leads there from `src` and from `dist`. */
const built = fileURLToPath(new URL('../../dist/demo/web', import.meta.url));

/** The page as it stands in the source. */
const unbuilt = fileURLToPath(new URL('web', import.meta.url));

/** The folder that the demo page is served from: the built one, or the source's where nothing has been built. */
export function findWebFolder(): string {
  return existsSync(`${built}/index.html`) ? built : unbuilt;
}
