import type { VerificationRecord } from '../model/record.ts';

/** Whether a final decision still counts: a document that has expired since, or a deletion, takes its worth. */
export type Validity = 'VALID' | 'DELETED' | 'DOCUMENT_EXPIRED';

/** Whether the decision of this verification still counts. */
export function validityOf({ state, status }: VerificationRecord): Validity {
  const { deletion, documentExpiry, decidedAt } = state.visible;
  if (deletion !== null || status === 'DELETED') return 'DELETED';
  const isExpired =
    documentExpiry?.thresholdRaw === 'DOCUMENT_EXPIRED' && documentExpiry.receivedAt >= (decidedAt ?? 0);
  return isExpired ? 'DOCUMENT_EXPIRED' : 'VALID';
}

/** Whether a person is verified by their newest final decision; null when there is none. */
export function isStillVerified(decided: VerificationRecord | null): boolean {
  return decided?.outcome === 'VERIFIED' && validityOf(decided) === 'VALID';
}
