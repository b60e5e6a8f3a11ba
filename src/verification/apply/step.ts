import type { IgnoredReason, QuestionReason } from '../../model/evidence.ts';
import type { KnownDelivery, KnownEvidence, Standing } from '../../model/state.ts';

/** What one event makes of what is known, before it is decided whether a caller can see it. */
export type Step =
  | { readonly kind: 'TAKEN'; readonly known: KnownEvidence }
  | { readonly kind: 'IGNORED'; readonly known: KnownEvidence; readonly reason: IgnoredReason }
  | { readonly kind: 'ASK'; readonly known: KnownEvidence; readonly reason: QuestionReason };

/** What is known before anything has come. */
export const nothingKnown: KnownEvidence = {
  base: null,
  overlay: null,
  deliveries: [],
  otherDigests: [],
  poll: null,
  dispute: null,
  bodyDigest: null,
  decision: null,
  start: null,
  documentExpiry: null,
  informationRequest: null,
  deletion: null,
};

/** The event was taken over. */
export function taken(known: KnownEvidence): Step {
  return { kind: 'TAKEN', known };
}

/** The event is remembered and changes nothing else. */
export function ignored(known: KnownEvidence, reason: IgnoredReason): Step {
  return { kind: 'IGNORED', known, reason };
}

/** The vendor has to say what is true; a question sent at `since` or later settles it. */
export function ask(
  known: KnownEvidence,
  reason: QuestionReason,
  { since, endsRequest = false }: { since: number; endsRequest?: boolean },
): Step {
  const before = known.dispute;
  const dispute = {
    since: Math.max(since, before?.since ?? since),
    endsRequest: endsRequest || before?.endsRequest === true,
  };
  return { kind: 'ASK', known: { ...known, dispute }, reason };
}

/** A delivery that stands. */
export function standingOf({ said, isFinal, digest }: KnownDelivery): Standing {
  return { by: 'DELIVERY', said, isFinal, digest };
}

/** Remembers that a delivery has stood; person, media and screenings are read from it from now on. */
export function markApplied(known: KnownEvidence, { digest }: KnownDelivery): KnownEvidence {
  const deliveries = known.deliveries.map((one) => (one.digest === digest ? { ...one, wasApplied: true } : one));
  return { ...known, deliveries, bodyDigest: digest };
}

/** Puts a standing in the place of the base. What the team decided holds for as long as the vendor says the same. */
export function withBase(
  known: KnownEvidence,
  base: Standing,
  { keepsDecision }: { keepsDecision: boolean },
): KnownEvidence {
  return { ...known, base, decision: keepsDecision ? known.decision : null };
}

/** Ends an open request for more information. */
export function closeRequest(known: KnownEvidence): KnownEvidence {
  const { informationRequest } = known;
  if (informationRequest === null) return known;
  return { ...known, informationRequest: { ...informationRequest, state: 'CLOSED' } };
}
