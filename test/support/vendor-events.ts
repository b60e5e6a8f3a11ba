import { createHash } from 'node:crypto';
import type { EventType, IdentificationDelivery } from '../../src/model/delivery.ts';
import type { Applied, DeliveryEvidence, Evidence, PollEvidence, StartEvidence } from '../../src/model/evidence.ts';
import type { VerificationState } from '../../src/model/state.ts';
import type { CheckResults, StatusReport } from '../../src/model/verification.ts';
import { applyEvidence } from '../../src/verification/apply.ts';

const minute = 60_000;
const scanRef = 'ec6a7108-8c26-11e9-9758-309c231b1bac';
const clientId = 'invented-client';

/** Results of a session that a machine has accepted, and of one that a reviewer has judged, too. */
export const machineAccepted: CheckResults = {
  autoDocument: 'DOC_VALIDATED',
  autoFace: 'FACE_MATCH',
  manualDocument: null,
  manualFace: null,
};
export const unjudged: CheckResults = { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null };

/** What a delivery about a session says, as far as a test cares. */
export interface DeliveryText {
  readonly statusRaw: string | null;
  readonly final?: boolean | null;
  readonly finishTime?: number | null;
  readonly results?: CheckResults;
  readonly fraudTags?: readonly string[];
  readonly mismatchTags?: readonly string[];
  readonly event?: EventType | null;
  /** Something else in the body, so that two bodies that say the same differ, or two that look the same mean another thing. */
  readonly bytes?: string;
  readonly meaning?: string;
}

/** A delivery received at a minute of our clock. Its digest and its meaning come from what it says. */
export function delivered(atMinute: number, text: DeliveryText): DeliveryEvidence {
  const { bytes = '', event = null, meaning, ...said } = text;
  const content: IdentificationDelivery = {
    kind: 'IDENTIFICATION',
    event,
    meaning: meaning ?? hash(JSON.stringify(said)),
    scanRef,
    clientId,
    externalRef: null,
    startTime: 1554726960,
    finishTime: 1554727002,
    final: null,
    results: machineAccepted,
    fraudTags: [],
    mismatchTags: [],
    ...said,
  };
  return { kind: 'DELIVERY', digest: hash(JSON.stringify(said) + bytes), receivedAt: atMinute * minute, content };
}

/** An answer of the vendor, to a question sent at a minute of our clock and answered a second later unless said otherwise. */
export function polled(
  atMinute: number,
  statusRaw: string,
  { answeredAtMinute, ...said }: Partial<StatusReport> & { readonly answeredAtMinute?: number } = {},
): PollEvidence {
  const report: StatusReport = {
    scanRef,
    clientId,
    statusRaw,
    final: null,
    results: machineAccepted,
    fraudTags: [],
    mismatchTags: [],
    ...said,
  };
  const sentAt = atMinute * minute;
  const answeredAt = answeredAtMinute === undefined ? sentAt + 1000 : answeredAtMinute * minute;
  return { kind: 'POLL', sentAt, answeredAt, report };
}

/** A session started here at minute 0, to be entered within ten minutes and finished within ten more. */
export function startedHere({ mayBeReviewed = true }: { readonly mayBeReviewed?: boolean } = {}): StartEvidence {
  return { kind: 'START', at: 0, startBy: 10 * minute, finishBy: 20 * minute, mayBeReviewed };
}

/** Applies events one after the other, through JSON as a store would, and returns what came of the last one. */
export function applyAll(first: Evidence, ...rest: readonly Evidence[]): Applied {
  return rest.reduce(
    (before, evidence) => applyEvidence(throughJson(before.state), evidence),
    applyEvidence(null, first),
  );
}

/** A state as it comes back from a store. */
export function throughJson(state: VerificationState): VerificationState {
  return JSON.parse(JSON.stringify(state)) as VerificationState;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
