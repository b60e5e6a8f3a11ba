import { afterEach as afterEachOfVitest, vi } from 'vitest';

export { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';

/** What a suite written for Jest asks of it, from Vitest. */
export const jest = vi;

/** Vitest's own, for hooks that call back when they are done as well. */
export function afterEach(hook: (done: () => void) => unknown): void {
  afterEachOfVitest(async () => {
    if (hook.length === 0) await hook(() => undefined);
    else await new Promise<void>((resolve) => hook(resolve));
  });
}
