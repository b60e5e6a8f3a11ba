import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
/** In bytes: more than all tests together ever hold. */
const plenty = 4 * 1024 ** 3;

/** Makes a folder for what need not outlive the tests: in memory where there is plenty, because a disk is slow to promise. */
export function createScratchFolder(prefix: string): string {
  return mkdtempSync(join(hasPlenty(memory) ? memory : tmpdir(), prefix));
}

function hasPlenty(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= plenty;
}
