import type { InputFault } from '../../model/start-rules.ts';

/** An argument breaks a rule. */
export function invalidInput({ message, path }: InputFault) {
  return { __typename: 'InvalidInputError', code: 'INVALID_INPUT', message, path, retryable: false } as const;
}
