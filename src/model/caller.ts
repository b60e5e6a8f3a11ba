/** What a caller may be allowed to do. The names are part of the outside contract. */
export type Scope =
  | 'verification:start'
  | 'verification:read'
  | 'verification:pii'
  | 'verification:configure'
  | 'verification:any'
  | 'verification:admin';

/** Every scope there is; what a caller holds when authentication is off. */
export const allScopes: readonly Scope[] = [
  'verification:start',
  'verification:read',
  'verification:pii',
  'verification:configure',
  'verification:any',
  'verification:admin',
];

/** Who asks. Every function that reads or changes a record takes it first and decides by it. */
export interface Caller {
  /** Stable name of the caller, safe to log. */
  readonly id: string;
  readonly scopes: ReadonlySet<Scope>;
  /** The one client this caller acts for, or null when it is not bound to one. */
  readonly clientId: string | null;
  /** The request that it asks in, for the audit. */
  readonly requestId?: string;
}
