import type { Caller } from '../model/caller.ts';
import type { Clock } from '../model/clock.ts';
import type { Permissions } from '../model/permissions.ts';
import type { AuditAction, AuditEntry, AuditFilter, FieldGroup } from '../model/audit.ts';
import type { Page } from '../model/record.ts';
import type { Store } from '../store/store.ts';
import type { Unit } from '../store/unit.ts';
import { requireScopes } from './permitted.ts';

/** What an entry is about. */
export interface Audited {
  readonly action: AuditAction;
  readonly verificationId?: string | null;
  readonly clientId?: string | null;
  readonly fieldGroup?: FieldGroup;
}

/** What the audit needs. */
export interface AuditParts {
  readonly store: Pick<Store, 'audit'>;
  readonly clock: Clock;
}

/** Writes down who did what, in the unit that does it: neither is there without the other. */
export function* writeAudit({ store, clock }: AuditParts, caller: Caller, audited: Audited): Unit<void> {
  const { action, verificationId = null, clientId = null, fieldGroup = null } = audited;
  yield* store.audit.add({
    at: clock.now(),
    callerId: caller.id,
    action,
    verificationId,
    clientId,
    fieldGroup,
    requestId: caller.requestId ?? null,
    details: {},
  });
}

/** One page of who did what. Throws a `ForbiddenError` without `verification:admin` and `verification:any`. */
export function listAudit(
  { store, permissions }: { readonly store: Store; readonly permissions: Permissions },
  caller: Caller,
  filter: AuditFilter,
  page: Page,
): Promise<readonly AuditEntry[]> {
  requireScopes(permissions, caller, 'verification:admin', 'verification:any');
  return store.read(() => store.audit.list(filter, page));
}
