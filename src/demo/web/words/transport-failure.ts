import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { Failure } from './failures.ts';

/** What went wrong with a request as a whole, in the form of an expected failure; empty when nothing did. */
export function toFailures(error: Error | undefined): readonly Failure[] {
  if (error === undefined) return [];
  if (!CombinedGraphQLErrors.is(error)) return [unreachable];
  return error.errors.map(({ message, extensions }) => ({ message, ...readExtensions(extensions) }));
}

const unreachable: Failure = {
  code: 'NETWORK',
  message: 'No answer that can be read has come.',
  retryable: true,
};

function readExtensions(extensions: Readonly<Record<string, unknown>> = {}) {
  const { code, retryAfter } = extensions;
  return {
    code: typeof code === 'string' ? code : 'UNKNOWN',
    retryable: typeof retryAfter === 'number',
    retryAfter: typeof retryAfter === 'number' ? retryAfter : null,
  };
}
