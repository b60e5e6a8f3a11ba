import { expect, it } from 'vitest';
import { expectNoTrace } from './support/client-bound.ts';

it.each(['client', 'mightyClient'] as const)(
  'a caller that acts for one client learns nothing of another, and can neither weaken a check nor redirect elsewhere: %s',
  async (role) => {
    await expectNoTrace(role, 300);
    expect.hasAssertions();
  },
);
