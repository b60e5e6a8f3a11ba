import type { Caller, Scope } from './caller.ts';

/** What a caller may do. Whoever loads or changes something of a client asks here; what is not allowed is denied. */
export interface Permissions {
  /** Whether the caller holds the scope. */
  holds(caller: Caller, scope: Scope): boolean;
  /** Whether the caller acts for this client: for anyone, or for the one that it is bound to. */
  actsFor(caller: Caller, clientId: string): boolean;
}

/** The permissions of the product: scopes as the caller holds them, and one client unless `verification:any` says otherwise. */
export const scopedPermissions: Permissions = {
  holds: ({ scopes }, scope) => scopes.has(scope),
  actsFor: ({ scopes, clientId }, wanted) => scopes.has('verification:any') || clientId === wanted,
};
