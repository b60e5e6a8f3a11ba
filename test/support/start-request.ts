import { expect } from 'vitest';

/** What was sent to start a session besides the start's own reference, which has to be there. */
export function withoutReference(body: unknown): unknown {
  const { externalRef, ...rest } = body as Readonly<Record<string, unknown>>;
  expect(externalRef).toMatch(/^[0-9a-z]{16}$/u);
  return rest;
}
