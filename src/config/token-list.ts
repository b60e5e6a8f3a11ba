import { z } from 'zod';
import { allScopes, type Scope } from '../model/caller.ts';
import { Secret } from '../model/secret.ts';
import { list } from './variable.ts';

/** One caller that shows a token. */
export interface TokenSetting {
  /** Letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** The SHA-256 of the token, in 64 lower-case hexadecimal digits. */
  readonly sha256: Secret;
}

const form = 'comma-separated entries of the form name:scope+scope:sha256-of-the-token';

/** Tokens of the form `name:scope+scope:sha256`. Scopes hold colons, so each entry is split at its first and its last one. */
export const tokenList = list(z.string().transform(parseToken))
  .refine((tokens) => tokens.length > 0, form)
  .refine((tokens) => areDifferent(tokens.map(({ name }) => name)), 'every name once')
  .refine((tokens) => areDifferent(tokens.map(({ sha256 }) => sha256.reveal())), 'every token once');

function parseToken(text: string, context: z.RefinementCtx): TokenSetting {
  const [first, last] = [text.indexOf(':'), text.lastIndexOf(':')];
  const parts = { name: text.slice(0, first), scopes: text.slice(first + 1, last), digest: text.slice(last + 1) };
  const scopes = allScopes.filter((scope) => parts.scopes.split('+').includes(scope));
  const problems = first === last ? [form] : findProblems(parts, scopes);
  for (const problem of problems) context.addIssue(problem);
  return problems.length > 0 ? z.NEVER : { name: parts.name, scopes, sha256: new Secret(parts.digest) };
}

interface TokenParts {
  readonly name: string;
  readonly scopes: string;
  readonly digest: string;
}

function findProblems({ name, scopes, digest }: TokenParts, known: readonly Scope[]): readonly string[] {
  const isKnown = (scope: string) => known.some((one) => one === scope);
  return [
    ...(/^[A-Za-z0-9._-]{1,64}$/u.test(name) ? [] : ['names of 1 to 64 letters, digits, ".", "_" and "-"']),
    ...(scopes.split('+').every(isKnown) ? [] : [`scopes among ${allScopes.join(', ')}, joined by +`]),
    // Without this one a caller acts for one client alone, and a token names none: it could do nothing.
    ...(isKnown('verification:any') ? [] : ['verification:any among the scopes of every token']),
    ...(/^[0-9a-f]{64}$/u.test(digest) ? [] : ['the SHA-256 of every token in 64 lower-case hexadecimal digits']),
  ];
}

function areDifferent(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
