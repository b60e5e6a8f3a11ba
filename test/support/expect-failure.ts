import { expect } from 'vitest';
import { IdenfyError, type FailedCall } from '../../src/idenfy/errors.ts';

/** Expects the call to end in an `IdenfyError` with these properties, and returns it. */
export async function expectFailure(call: Promise<unknown>, expected: Partial<FailedCall>): Promise<IdenfyError> {
  const error: unknown = await call.then(
    () => 'The call succeeded',
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(IdenfyError);
  expect(error).toMatchObject(expected);
  return error as IdenfyError;
}
