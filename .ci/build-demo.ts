import { chmodSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Builds the demo page where it is not there, or older than what it is made of. */

const root = join(import.meta.dirname, '..');
const page = join(root, 'dist', 'demo', 'web');

if (newestOf('src/demo/web/**') > newestOf('dist/demo/web/index.html')) await buildPage();

/** When the newest of these files was written, in milliseconds since the Unix epoch; 0 when there are none. */
function newestOf(pattern: string): number {
  const found = globSync(pattern, { cwd: root }).map((file) => statSync(join(root, file)));
  return Math.max(0, ...found.filter((entry) => entry.isFile()).map(({ mtimeMs }) => mtimeMs));
}

/** Builds beside the page and moves it into its place, so that whoever serves the page meanwhile does not miss its files. */
async function buildPage(): Promise<void> {
  mkdirSync(dirname(page), { recursive: true });
  // Whoever asks for the page, a test too, gets the one that is shipped.
  process.env['NODE_ENV'] = 'production';
  // A page that is up to date needs no builder.
  const { build } = await import('vite');
  const outDir = mkdtempSync(join(dirname(page), '.web-'));
  await build({ configFile: join(root, 'src/demo/web/vite.config.ts'), build: { outDir } });
  chmodSync(outDir, 0o755);
  rmSync(page, { recursive: true, force: true });
  try {
    renameSync(outDir, page);
  } catch {
    // Another build of the same sources was there first.
    rmSync(outDir, { recursive: true });
  }
}
