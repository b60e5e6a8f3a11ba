import { readExpiryThreshold } from '../model/document-expiry.ts';
import type { VerificationRecord } from '../model/record.ts';
import { nextActionOf } from '../model/standing.ts';
import type { KnownEvidence, VisibleState } from '../model/state.ts';
import type { Verification } from '../model/verification.ts';

/** A verification as a caller may read it at this moment, from the record alone. */
export function toVerification(record: VerificationRecord, now: number): Verification {
  const { visible, known, version } = record.state;
  const { key, id, clientId, scanRef, externalRef, environment, origin, replacesKey, supersededByKey } = record;
  const { status, statusRaw, preliminaryStatus, outcome, isFinal, results, fraudTags, mismatchTags } = visible;
  return {
    key,
    id,
    clientId,
    scanRef,
    externalRef,
    environment,
    origin,
    status,
    statusRaw,
    preliminaryStatus,
    outcome,
    outcomeSource: visible.outcomeSource,
    isFinal,
    results,
    fraudTags,
    mismatchTags,
    nextAction: nextActionOf(record.state, now),
    version,
    startBy: toDate(visible.startBy),
    finishBy: toDate(visible.finishBy),
    decidedAt: toDate(visible.decidedAt),
    createdAt: new Date(record.createdAt),
    freshness: {
      asOf: new Date(newestWord(known) ?? record.createdAt),
      askedAt: toDate(record.askedAt),
      disputed: visible.isDisputed,
      stuck: record.isStuck,
    },
    documentExpiry: toExpiry(visible),
    informationRequest: toRequest(visible),
    replacesKey,
    supersededByKey,
  };
}

function toExpiry({ documentExpiry }: VisibleState): Verification['documentExpiry'] {
  if (documentExpiry === null) return null;
  const { thresholdRaw: raw, receivedAt } = documentExpiry;
  return { threshold: readExpiryThreshold(raw), raw, receivedAt: new Date(receivedAt) };
}

function toRequest({ informationRequest }: VisibleState): Verification['informationRequest'] {
  if (informationRequest === null) return null;
  const { state, requestedAt, expiresAt } = informationRequest;
  return { state, requestedAt: new Date(requestedAt), expiresAt: new Date(expiresAt) };
}

function toDate(moment: number | null): Date | null {
  return moment === null ? null : new Date(moment);
}

/** When the vendor's newest word came, delivered or as an answer; null when it has said nothing yet. */
function newestWord({ deliveries, poll }: KnownEvidence): number | null {
  const moments = [...deliveries.map(({ receivedAt }) => receivedAt), ...(poll === null ? [] : [poll.answeredAt])];
  return moments.length === 0 ? null : Math.max(...moments);
}
