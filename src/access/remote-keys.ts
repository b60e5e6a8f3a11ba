import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { Clock } from '../model/clock.ts';
import { fetchKeySet, KeySetError } from './key-set.ts';

/** Where keys come from, and how. */
export interface RemoteKeysOptions {
  readonly url: string;
  readonly clock: Clock;
  /** Told each time that they cannot be read. */
  readonly reportProblem: (error: Error) => void;
  /** How long one answer may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** Keys older than this are asked for again, so that one that was withdrawn stops counting. */
const freshMs = 10 * 60_000;
/** After an answer, unknown keys do not lead to another question for so long: anybody can name an unknown key. */
const cooldownMs = 30_000;
/** After a failure the next question comes sooner. */
const retryMs = 5_000;

/**
 * Finds the key of a signature in a key set at an address. The set is fetched when it is first needed, when it is old, and for an
 * unknown key, one question at a time and never in quick succession. While it cannot be fetched, the keys of the last answer go on
 * counting, however old they are. Rejects when there is no single key that fits.
 */
export function createRemoteKeys({ url, clock, reportProblem, timeoutMs }: RemoteKeysOptions): JWTVerifyGetKey {
  const cache = createCache(clock, async () => {
    try {
      return createLocalJWKSet(await fetchKeySet(url, timeoutMs));
    } catch (error) {
      reportProblem(error instanceof KeySetError ? error : new KeySetError('the answer is no key set'));
      return null;
    }
  });
  return async (header, token) => {
    const keys = await cache.current();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await cache.askAgain();
      return (await cache.current())(header, token);
    }
  };
}

type KeySet = ReturnType<typeof createLocalJWKSet>;

interface KeyCache {
  /** The last keys that could be read; rejects when there are none. */
  readonly current: () => Promise<KeySet>;
  /** Reads the keys again, unless that was done just now. Resolves also when it was not possible. */
  readonly askAgain: () => Promise<void>;
}

/** Keeps the last keys and the times of the questions. `read` answers null when they cannot be read. */
function createCache(clock: Clock, read: () => Promise<KeySet | null>): KeyCache {
  let kept: { readonly keys: KeySet; readonly readAt: number } | null = null;
  let last: { readonly at: number; readonly outcome: 'READ' | 'FAILED' } | null = null;
  let pending: Promise<void> | null = null;

  // A clock that was set back must not keep keys for ever.
  const isPast = (moment: number, ms: number) => Math.abs(clock.now() - moment) >= ms;
  const isResting = () => last !== null && !isPast(last.at, last.outcome === 'READ' ? cooldownMs : retryMs);
  const ask = async () => {
    try {
      const keys = await read();
      const now = clock.now();
      if (keys !== null) kept = { keys, readAt: now };
      last = { at: now, outcome: keys === null ? 'FAILED' : 'READ' };
    } finally {
      pending = null;
    }
  };
  const askAgain = async () => {
    if (pending === null && !isResting()) pending = ask();
    if (pending !== null) await pending;
  };
  return {
    askAgain,
    current: async () => {
      if (kept === null) await askAgain();
      else if (isPast(kept.readAt, freshMs)) {
        const asking = askAgain();
        // While the issuer is down, nobody waits for it who has a key.
        if (last?.outcome !== 'FAILED') await asking;
      }
      if (kept === null) throw new KeySetError('they never could be');
      return kept.keys;
    },
  };
}
