import type { DocumentExpirationDelivery, IdentificationDelivery } from '../../model/delivery.ts';
import { gravityOf } from '../../model/document-expiry.ts';
import type { DeliveryEvidence } from '../../model/evidence.ts';
import type { DocumentExpiry, KnownDelivery, KnownEvidence, VerificationState } from '../../model/state.ts';
import { unreachable } from '../../model/unreachable.ts';
import { isOverlay, placeDelivery, relate, saysTheSame, type Relation } from './rank.ts';
import {
  ask,
  closeRequest,
  ignored,
  markApplied,
  nothingKnown,
  standingOf,
  taken,
  withBase,
  type Step,
} from './step.ts';

/** Takes in a delivery. Equal bytes are one delivery; of a verification that is being deleted only the digest is kept. */
export function takeDelivery(state: VerificationState | null, evidence: DeliveryEvidence): Step {
  const known = state?.known ?? nothingKnown;
  const { content, digest } = evidence;
  const copied = known.deliveries.find((delivery) => delivery.digest === digest);
  if (copied !== undefined) return takeCopy(known, copied, evidence);
  if (known.otherDigests.includes(digest)) return ignored(known, 'DUPLICATE');
  const remembered = { ...known, otherDigests: [...known.otherDigests, digest] };
  if (known.deletion !== null) return ignored(remembered, 'DELETION');
  switch (content.kind) {
    case 'IDENTIFICATION':
      return takeIdentification(known, evidence, content);
    case 'DOCUMENT_EXPIRATION':
      return takeExpiry(remembered, evidence, { content, decidedAt: state?.visible.decidedAt ?? null });
    case 'FACIAL_AUTHENTICATION':
    case 'VIDEO_CALL_FINISHED':
      return ignored(remembered, 'OTHER_EVENT');
    case 'UNPARSED':
      return ignored(remembered, 'UNPARSED');
    default:
      return unreachable(content);
  }
}

/** The vendor may say again what it said before; whether it means that now, only it can tell. */
function takeCopy(known: KnownEvidence, copied: KnownDelivery, { receivedAt }: DeliveryEvidence): Step {
  const stands = [known.base?.digest, known.overlay?.digest].includes(copied.digest);
  if (stands || !copied.wasApplied) return ignored(known, 'DUPLICATE');
  return ask(known, 'COPY_OF_REPLACED', { since: receivedAt });
}

function takeIdentification(known: KnownEvidence, evidence: DeliveryEvidence, content: IdentificationDelivery): Step {
  const { digest, receivedAt } = evidence;
  const delivery = placeDelivery(evidence, content);
  if (delivery === null) {
    const remembered = { ...known, otherDigests: [...known.otherDigests, digest] };
    return ask(remembered, 'NO_STATUS', { since: receivedAt });
  }
  const remembered = { ...known, deliveries: [...known.deliveries, delivery] };
  if (content.event === 'IDENTIFICATION_RESUBMITTED') {
    return ask(withResubmission(remembered, delivery), 'RESUBMITTED', {
      since: receivedAt,
      endsRequest: delivery.isFinal,
    });
  }
  return isOverlay(delivery.said.word) ? takeOverlay(remembered, delivery) : takeBase(remembered, delivery);
}

function withResubmission(known: KnownEvidence, delivery: KnownDelivery): KnownEvidence {
  const { informationRequest } = known;
  if (informationRequest === null || delivery.isFinal) return known;
  return { ...known, informationRequest: { ...informationRequest, state: 'IN_REVIEW' } };
}

/** A word that leaves the outcome as it is stands above the rest only when it is newer than all of it. */
function takeOverlay(known: KnownEvidence, delivery: KnownDelivery): Step {
  const relations = [relate(delivery, known.base, known)];
  if (known.overlay !== null) relations.push(relate(delivery, known.overlay, known));
  const isNewest = relations.every((relation) => relation === 'NEWER');
  if (!isNewest) return decline(known, delivery, relations);
  return taken({ ...markApplied(known, delivery), overlay: standingOf(delivery) });
}

/** What says where the session is counts below a newer word that leaves the outcome as it is, too. */
function takeBase(known: KnownEvidence, delivery: KnownDelivery): Step {
  const overBase = relate(delivery, known.base, known);
  const overOverlay = known.overlay === null ? 'OLDER' : relate(delivery, known.overlay, known);
  const after = overBase === 'NEWER' ? replaceBase(known, delivery) : known;
  if (overBase !== 'NEWER' || isQuestion(overOverlay)) return decline(after, delivery, [overBase, overOverlay]);
  return taken(overOverlay === 'NEWER' ? { ...after, overlay: null } : after);
}

function replaceBase(known: KnownEvidence, delivery: KnownDelivery): KnownEvidence {
  const { base, informationRequest } = known;
  const after = withBase(markApplied(known, delivery), standingOf(delivery), {
    keepsDecision: base !== null && saysTheSame(base.said, delivery.said),
  });
  const answersRequest = informationRequest !== null && delivery.receivedAt > informationRequest.requestedAt;
  return settleByDelivery(delivery.isFinal && answersRequest ? closeRequest(after) : after, delivery);
}

/** A final delivery that agrees with the vendor's newest answer leaves nothing to ask. */
function settleByDelivery(known: KnownEvidence, delivery: KnownDelivery): KnownEvidence {
  const { dispute, poll } = known;
  const isAnswered = dispute !== null && poll !== null && poll.sentAt >= dispute.since;
  return isAnswered && delivery.isFinal && saysTheSame(delivery.said, poll.said) ? { ...known, dispute: null } : known;
}

function isQuestion(relation: Relation): boolean {
  return relation === 'TIED' || relation === 'CONTRADICTS_ANSWER';
}

function decline(known: KnownEvidence, delivery: KnownDelivery, relations: readonly Relation[]): Step {
  const since = delivery.receivedAt;
  if (relations.includes('CONTRADICTS_ANSWER')) return ask(known, 'CONTRADICTS_ANSWER', { since });
  if (relations.includes('TIED')) return ask(known, 'CANNOT_BE_ORDERED', { since });
  return ignored(known, relations.includes('SAME') ? 'SAYS_THE_SAME' : 'OUTRANKED');
}

interface ExpiryFacts {
  readonly content: DocumentExpirationDelivery;
  readonly decidedAt: number | null;
}

/** The gravest word stands, whatever the order, until a later decision was made on what may be another document. */
function takeExpiry(known: KnownEvidence, { receivedAt }: DeliveryEvidence, { content, decidedAt }: ExpiryFacts): Step {
  const { thresholdRaw } = content;
  const before = known.documentExpiry;
  const isGraver = before === null || gravityOf(thresholdRaw) > gravityOf(before.thresholdRaw);
  if (!isGraver && !isOutdated(before, decidedAt)) return ignored(known, 'SAYS_THE_SAME');
  const after = { ...known, documentExpiry: { thresholdRaw, receivedAt } };
  return known.base === null && known.overlay === null ? ask(after, 'NO_STATUS', { since: receivedAt }) : taken(after);
}

function isOutdated(expiry: DocumentExpiry, decidedAt: number | null): boolean {
  return decidedAt !== null && expiry.receivedAt < decidedAt;
}
