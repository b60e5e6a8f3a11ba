import type { Caller } from '../model/caller.ts';
import type { Clock } from '../model/clock.ts';
import type { Permissions } from '../model/permissions.ts';
import type { AuditEntry, AuditFilter, Page } from '../model/record.ts';
import type { Store } from '../store/store.ts';
import type { Unit } from '../store/unit.ts';
import { requireScopes } from './permitted.ts';

/** What is written down: a change that somebody made, or personal data that somebody was shown. */
export type AuditAction =
  | 'START_VERIFICATION'
  | 'REPLAY_DELIVERY'
  | 'READ_PERSONAL_DATA'
  | 'DELETE_VERIFICATION'
  | 'DECIDE_VERIFICATION'
  | 'REQUEST_INFORMATION'
  | 'SET_DUMMY_RESULT'
  | 'ADD_TO_BLOCKLIST'
  | 'REMOVE_FROM_BLOCKLIST'
  | 'CREATE_REPORT'
  | 'DOWNLOAD_REPORT';

/** Which personal data was shown. */
export type FieldGroup = 'DELIVERY_BODY' | 'PERSON' | 'DOCUMENT' | 'MEDIA' | 'SCREENINGS' | 'DECISION_NOTE' | 'REPORT';

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
