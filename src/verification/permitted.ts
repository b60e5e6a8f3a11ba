import type { Caller, Scope } from '../model/caller.ts';
import { ForbiddenError } from '../model/forbidden.ts';
import type { Permissions } from '../model/permissions.ts';

/** Throws a `ForbiddenError` unless the caller holds each of these scopes. */
export function requireScopes(permissions: Permissions, caller: Caller, ...scopes: readonly Scope[]): void {
  const missing = scopes.filter((scope) => !permissions.holds(caller, scope));
  if (missing.length > 0) throw new ForbiddenError(`This needs ${missing.join(' and ')}.`);
}
