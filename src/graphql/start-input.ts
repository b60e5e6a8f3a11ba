import type { StartVerificationInput } from '../generated/resolvers.ts';
import type { StartInput } from '../model/start-input.ts';

/** The input of a start in our own words: they differ only in that URLs become text. */
export function toStartInput({ redirect, ...rest }: StartVerificationInput): StartInput {
  if (!redirect) return rest;
  const { successUrl, errorUrl, unverifiedUrl } = redirect;
  return {
    ...rest,
    redirect: {
      successUrl: successUrl?.href ?? null,
      errorUrl: errorUrl?.href ?? null,
      unverifiedUrl: unverifiedUrl?.href ?? null,
    },
  };
}
