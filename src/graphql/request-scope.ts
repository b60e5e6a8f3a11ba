import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of a request from its first byte on, wherever in its handling we are. */
export interface RequestScope {
  readonly requestId: string;
  /** The text of the team's manifest that is run for it. */
  readonly trustedText?: string;
}

/**
 * The scope of the request being handled. It exists because Apollo formats errors without telling of which request, some of
 * them before there is a context.
 */
export const requestScope = new AsyncLocalStorage<RequestScope>();

/** The id of the request being handled; null in none. */
export function currentRequestId(): string | null {
  return requestScope.getStore()?.requestId ?? null;
}
