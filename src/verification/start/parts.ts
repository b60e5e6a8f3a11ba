import type { IdenfyClient } from '../../idenfy/client.ts';
import type { Caller } from '../../model/caller.ts';
import type { Observer } from '../../model/observer.ts';
import type { Permissions } from '../../model/permissions.ts';
import type { StartInput } from '../../model/start-input.ts';
import type { StartPolicy } from '../../model/start-result.ts';
import type { StartRules } from '../../model/start-rules.ts';
import type { Environment } from '../../model/verification.ts';
import type { Store } from '../../store/store.ts';
import type { Budgets } from '../budgets.ts';
import type { TakeParts } from '../take.ts';

/** What starts need. */
export interface StartParts extends TakeParts {
  readonly store: Store;
  readonly idenfy: Pick<IdenfyClient, 'createSession' | 'listSessions' | 'readStatus'>;
  readonly observer: Observer;
  readonly permissions: Permissions;
  readonly budgets: Budgets;
  readonly rules: StartRules;
  /** Applied to every start, under what the caller says. */
  readonly defaults: StartInput;
  readonly environment: Environment;
  readonly callbackUrl: string | null;
  /** Base of the vendor's API and of its hosted page, for the URLs the person is sent to. */
  readonly baseUrl: string;
  readonly uiUrl: string;
  /** The time that one call to the vendor may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** One start that is asked for, after its rules were checked. */
export interface StartOrder {
  readonly caller: Caller;
  readonly clientId: string;
  /** With the defaults. */
  readonly input: StartInput;
  readonly policy: StartPolicy;
  readonly idempotencyFingerprint: string | null;
  /** What the caller has said, and what it comes to with the defaults. */
  readonly inputFingerprint: string;
  readonly sessionFingerprint: string;
  readonly deadline: StartDeadline;
}

/** The time that something may take, by a clock that nobody sets. */
export interface StartDeadline {
  remainingMs(): number;
}

/**
 * Two calls' worth of time: one to wait for a call of this client that is under way or lost, and one for the list and the purchase
 * after it. No start takes longer.
 */
export function startDeadline(timeoutMs: number): StartDeadline {
  return deadlineIn(2 * timeoutMs);
}

/** A time that begins now. */
export function deadlineIn(ms: number): StartDeadline {
  const endsAt = performance.now() + ms;
  return { remainingMs: () => Math.max(0, endsAt - performance.now()) };
}
