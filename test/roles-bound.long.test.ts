import { expect, it } from 'vitest';
import { expectNoTrace } from './support/client-bound.ts';

it.each(['client', 'mightyClient'] as const)(
  'a caller that acts for one client learns nothing of another by ten thousand operations: %s',
  { timeout: 300_000 },
  async (role) => {
    await expectNoTrace(role, 10_000);
    expect.hasAssertions();
  },
);
