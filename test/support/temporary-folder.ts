import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { createScratchFolder } from './scratch-folder.ts';

/** A new folder that is removed when the test ends. */
export function createTemporaryFolder(): string {
  const folder = createScratchFolder('gateway-test-');
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
