import { isDeepStrictEqual } from 'node:util';
import type { Applied, Evidence, Transition, TransitionEnd, TransitionSource } from '../model/evidence.ts';
import { toVisible } from '../model/standing.ts';
import type { VerificationState, VisibleState } from '../model/state.ts';
import { unreachable } from '../model/unreachable.ts';
import { takeDelivery } from './apply/delivery.ts';
import { takePoll } from './apply/poll.ts';
import { takeDecision, takeDeletion, takeRequest, takeStart } from './apply/steps-of-ours.ts';
import type { Step } from './apply/step.ts';

/**
 * The one door for every change of a verification. Says what an event makes of a state, null when nothing was known; nothing else
 * counts, so equal events always come to the same. The state that comes back is to be stored whatever came of the event.
 */
export function applyEvidence(state: VerificationState | null, evidence: Evidence): Applied {
  const step = take(state, evidence);
  const after = toState(state, step, evidence);
  const transition = after.version === (state?.version ?? 0) ? null : describe(state, after, evidence);
  if (step.kind === 'ASK') return { kind: 'ASK_VENDOR', state: after, transition, reason: step.reason };
  if (transition !== null) return { kind: 'CHANGED', state: after, transition };
  return { kind: 'IGNORED', state: after, reason: step.kind === 'IGNORED' ? step.reason : 'SAYS_THE_SAME' };
}

function take(state: VerificationState | null, evidence: Evidence): Step {
  const known = state?.known ?? null;
  switch (evidence.kind) {
    case 'DELIVERY':
      return takeDelivery(state, evidence);
    case 'POLL':
      return takePoll(known, evidence);
    case 'START':
      return takeStart(known, evidence);
    case 'OPERATOR':
      return takeDecision(known, evidence);
    case 'INFORMATION_REQUEST':
      return takeRequest(known, evidence);
    case 'DELETION':
      return takeDeletion(known, evidence);
    default:
      return unreachable(evidence);
  }
}

function toState(before: VerificationState | null, { known }: Step, evidence: Evidence): VerificationState {
  const visible = keepTime(before?.visible ?? null, toVisible(known, { decidedAt: timeOf(evidence) }));
  const isSame = before !== null && isDeepStrictEqual(before.visible, visible);
  return { version: (before?.version ?? 0) + (isSame ? 0 : 1), visible, known };
}

/** A decision is as old as its outcome. */
function keepTime(before: VisibleState | null, visible: VisibleState): VisibleState {
  const isOld = before?.isFinal === true && visible.isFinal && before.outcome === visible.outcome;
  return isOld ? { ...visible, decidedAt: before.decidedAt } : visible;
}

function timeOf(evidence: Evidence): number {
  switch (evidence.kind) {
    case 'DELIVERY':
      return evidence.receivedAt;
    case 'POLL':
      return evidence.answeredAt;
    default:
      return evidence.at;
  }
}

const sources: Readonly<Record<Evidence['kind'], TransitionSource>> = {
  DELIVERY: 'WEBHOOK',
  POLL: 'POLL',
  START: 'START',
  OPERATOR: 'OPERATOR',
  INFORMATION_REQUEST: 'OPERATOR',
  DELETION: 'DELETION',
};

function describe(before: VerificationState | null, after: VerificationState, evidence: Evidence): Transition {
  return {
    version: after.version,
    source: sources[evidence.kind],
    at: timeOf(evidence),
    digest: evidence.kind === 'DELIVERY' ? evidence.digest : null,
    before: before && endOf(before.visible),
    after: endOf(after.visible),
    isAlarm: before !== null && isAlarm(before.visible, after.visible),
  };
}

function endOf({ status, preliminaryStatus, outcome, isFinal }: VisibleState): TransitionEnd {
  return { status, preliminaryStatus, outcome, isFinal };
}

/** A suspicion that is resolved is normal, and so is a decision after the person was asked for more. */
function isAlarm(before: VisibleState, after: VisibleState): boolean {
  const wasAskedForMore = before.informationRequest !== null && before.informationRequest.state !== 'CLOSED';
  const isReplaced = before.isFinal && before.outcome !== after.outcome;
  return isReplaced && before.outcome !== 'NEEDS_DECISION' && !wasAskedForMore;
}
