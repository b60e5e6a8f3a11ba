import type { Caller } from '../model/caller.ts';

/** Who showed credentials that count, and until when they do. */
export interface Identity {
  readonly caller: Caller;
  /** The first millisecond since the Unix epoch at which they count no longer, null when they do not run out. */
  readonly expiresAt: number | null;
}

/** Finds who a token belongs to, null when it is nobody's. Never rejects, whatever the token is. */
export type TokenReader = (token: string) => Promise<Identity | null>;
