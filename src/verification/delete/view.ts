import type { Deletion } from '../../model/deletion.ts';
import type { DeletionRecord } from '../../model/deletion-record.ts';
import type { VerificationRecord } from '../../model/record.ts';

/** A deletion as a caller may read it. */
export function toDeletion(deletion: DeletionRecord, verification: VerificationRecord): Deletion {
  const { id, state, callerId, requestedAt, doneAt, tries, nextTryAt } = deletion;
  return {
    id,
    state,
    verificationId: verification.id,
    clientId: verification.clientId,
    requestedBy: callerId,
    requestedAt: new Date(requestedAt),
    doneAt: toDate(doneAt),
    tries,
    nextTryAt: toDate(nextTryAt),
  };
}

function toDate(moment: number | null): Date | null {
  return moment === null ? null : new Date(moment);
}
