import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../model/caller.ts';
import type { Clock } from '../model/clock.ts';
import { unreachable } from '../model/unreachable.ts';
import { readBearerToken } from './bearer.ts';
import type { Identity, TokenReader } from './identity.ts';
import { createJwtReader, type JwtSettings } from './jwt.ts';
import { localCaller } from './local.ts';
import { createSharedTokenReader, type SharedToken } from './shared-tokens.ts';

/** Who may call, and how they show who they are. */
export type AccessSettings =
  | { readonly mode: 'none' }
  | ({ readonly mode: 'jwt' } & JwtSettings)
  | { readonly mode: 'token'; readonly tokens: readonly SharedToken[] };

/** What access needs. */
export interface AccessOptions {
  readonly settings: AccessSettings;
  readonly clock: Clock;
  /** Told when the keys of the issuer cannot be read. The error holds nothing of a token or a key. */
  readonly reportProblem: (error: Error) => void;
  /** How long the issuer may take to answer with its keys, in milliseconds. Five seconds unless told. */
  readonly keyTimeoutMs?: number;
}

/** The one way from credentials to a caller. Nothing in it rejects, whatever the credentials are. */
export interface Access {
  /** Who sends a request with these headers, null when they do not say so convincingly. */
  authenticate(headers: IncomingHttpHeaders): Promise<Caller | null>;
  /** Who shows this token, or shows none (null), and until when it counts; null when that is nobody. */
  authenticateToken(token: string | null): Promise<Identity | null>;
}

/** Longer tokens are refused before anything looks into them. In characters. */
const longestToken = 8 * 1024;

/**
 * Makes the way from credentials to a caller for the mode that is set. Throws a `RangeError` when a secret or a token is set that
 * could protect nothing.
 */
export function createAccess(options: AccessOptions): Access {
  const authenticateToken = createAuthentication(options);
  return {
    authenticateToken,
    authenticate: async (headers) => (await authenticateToken(readBearerToken(headers)))?.caller ?? null,
  };
}

function createAuthentication(options: AccessOptions): Access['authenticateToken'] {
  const { settings, clock, reportProblem, keyTimeoutMs = 5_000 } = options;
  switch (settings.mode) {
    case 'none':
      return () => Promise.resolve({ caller: localCaller, expiresAt: null });
    case 'token':
      return guard(createSharedTokenReader(settings.tokens));
    case 'jwt':
      return guard(createJwtReader({ settings, clock, reportProblem, keyTimeoutMs }));
    default:
      return unreachable(settings);
  }
}

function guard(read: TokenReader): Access['authenticateToken'] {
  return async (token) => (token === null || token === '' || token.length > longestToken ? null : read(token));
}
