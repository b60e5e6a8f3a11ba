import { IdenfyError } from '../../idenfy/errors.ts';
import type { AuditAction } from '../../model/audit.ts';
import type { Caller } from '../../model/caller.ts';
import { done, failed, type NotFound, type OperationResult, type VendorFailed } from '../../model/operation-result.ts';
import type { VerificationRecord } from '../../model/record.ts';
import type { Verification } from '../../model/verification.ts';
import type { Store } from '../../store/store.ts';
import type { Unit } from '../../store/unit.ts';
import { writeAudit, type AuditParts } from '../audit.ts';
import type { ReadParts } from '../reads.ts';
import { toVerification } from '../view.ts';

/** A verification that the vendor can be asked to do something with. */
export interface AtVendor {
  readonly record: VerificationRecord;
  readonly scanRef: string;
}

/** The verification with this public name; null when there is none, when the vendor knows of none, and from its deletion on. */
export function* findAtVendor({ verifications }: Pick<Store, 'verifications'>, id: string): Unit<AtVendor | null> {
  return atVendor(yield* verifications.findById(id));
}

/** The same for a verification that was read. */
export function atVendor(record: VerificationRecord | null): AtVendor | null {
  const scanRef = record?.state.known.deletion === null ? record.scanRef : null;
  return record === null || scanRef === null ? null : { record, scanRef };
}

/** What having something done needs. */
export interface ActionParts extends ReadParts, AuditParts {
  readonly store: ReadParts['store'];
}

/** Something that somebody has the vendor do with a session. */
export interface VendorAction {
  /** The public name of the verification. */
  readonly id: string;
  readonly action: AuditAction;
  /** Sends it, once. */
  readonly call: (scanRef: string) => Promise<unknown>;
}

/** Takes down that somebody has the vendor do something, and has it done. Answers with the verification as it was before. */
export async function haveDone(
  parts: ActionParts,
  caller: Caller,
  { id, action, call }: VendorAction,
): Promise<OperationResult<Verification, NotFound | VendorFailed>> {
  const { store, clock } = parts;
  const found = await store.write(function* () {
    const atVendor = yield* findAtVendor(store, id);
    if (atVendor === null) return null;
    yield* writeAudit(parts, caller, { action, verificationId: id, clientId: atVendor.record.clientId });
    return atVendor;
  });
  if (found === null) return failed({ kind: 'NOT_FOUND' });
  try {
    await call(found.scanRef);
    return done(toVerification(found.record, clock.now()));
  } catch (error) {
    if (!(error instanceof IdenfyError)) throw error;
    return failed({ kind: 'VENDOR_FAILED', failure: error.failure, path: null });
  }
}
