import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDemoPage } from '../support/demo-process.ts';
import { repositoryRoot } from '../support/repository.ts';

const folder = join(repositoryRoot, 'dist/demo/web');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The scripts that the page loads at once: those it names, and what these import before they run. */
function firstScripts(html: string): readonly string[] {
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/gu)].map(([, file = '']) => file);
  const found = new Set(named);
  // A set goes on to what is added to it meanwhile.
  for (const file of found) {
    for (const [, name = ''] of read(file).matchAll(/(?:from|import)"\.\/([^"]+\.js)"/gu)) found.add(`assets/${name}`);
  }
  return [...found];
}

describe('the built demo page', () => {
  beforeAll(buildDemoPage, 60_000);

  it('loads less than 200 KB of compressed JavaScript at first', () => {
    const scripts = firstScripts(read('index.html'));
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = scripts.map((file) => gzipSync(read(file)).byteLength);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200 * 1024);
  });

  it('leaves the operator’s view to those who open it', () => {
    const scripts = firstScripts(read('index.html')).map(read).join('\n');
    expect(scripts).toContain('Start a verification');
    expect(scripts).not.toContain('Show personal data');
  });

  it('holds no script and no style of its own between the lines', () => {
    expect(read('index.html')).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=/u);
  });
});
