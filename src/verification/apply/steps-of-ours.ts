import type {
  DeletionEvidence,
  InformationRequestEvidence,
  OperatorEvidence,
  StartEvidence,
} from '../../model/evidence.ts';
import type { DeletionStep, KnownEvidence, Said } from '../../model/state.ts';
import { isDecision } from './rank.ts';
import { ignored, nothingKnown, taken, type Step } from './step.ts';

const unjudged = { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null };
const started: Said = { word: 'ACTIVE', statusRaw: 'ACTIVE', results: unjudged, fraudTags: [], mismatchTags: [] };

/** Takes in that a session was started here, which may come after the vendor's first words about it. */
export function takeStart(before: KnownEvidence | null, { startBy, finishBy, mayBeReviewed }: StartEvidence): Step {
  const known = before ?? nothingKnown;
  if (known.deletion !== null) return ignored(known, 'DELETION');
  if (known.start !== null) return ignored(known, 'STARTED_BEFORE');
  const start = { startBy, finishBy, mayBeReviewed };
  const base = known.base ?? { by: 'START' as const, said: started, isFinal: false, digest: null };
  const isSettled = base.by === 'POLL' && isDecision(base.said.word) && !mayBeReviewed;
  return taken({ ...known, start, base: { ...base, isFinal: base.isFinal || isSettled } });
}

/** Takes in what the team decided about a suspicion. Nothing else is theirs to decide, and that only once. */
export function takeDecision(before: KnownEvidence | null, { decision }: OperatorEvidence): Step {
  const known = before ?? nothingKnown;
  if (known.deletion !== null) return ignored(known, 'DELETION');
  const needsDecision = known.base?.said.word === 'SUSPECTED' && known.base.isFinal && known.decision === null;
  return needsDecision ? taken({ ...known, decision }) : ignored(known, 'NOTHING_TO_DECIDE');
}

/** Takes in that the person was asked for more. What was decided stands until the next final decision. */
export function takeRequest(before: KnownEvidence | null, { at, expiresAt }: InformationRequestEvidence): Step {
  const known = before ?? nothingKnown;
  if (known.deletion !== null) return ignored(known, 'DELETION');
  return taken({ ...known, informationRequest: { state: 'OPEN', requestedAt: at, expiresAt } });
}

const laterSteps: Readonly<Record<DeletionStep, readonly DeletionStep[]>> = {
  REQUESTED: ['WAITING_FOR_VENDOR', 'STUCK', 'DONE'],
  WAITING_FOR_VENDOR: ['STUCK', 'DONE'],
  STUCK: ['WAITING_FOR_VENDOR', 'DONE'],
  DONE: [],
};

/** Takes in a step of a deletion. With the first one everything goes but where the verification stands, and the digests. */
export function takeDeletion(before: KnownEvidence | null, { step }: DeletionEvidence): Step {
  const known = before ?? nothingKnown;
  if (known.deletion !== null && !laterSteps[known.deletion].includes(step)) return ignored(known, 'DELETION');
  const after = { ...(known.deletion === null ? erase(known) : known), deletion: step };
  if (step !== 'DONE') return taken(after);
  const said: Said = { ...started, word: 'DELETED', statusRaw: null };
  return taken({ ...after, overlay: { by: 'DELETION', said, isFinal: false, digest: null } });
}

function erase(known: KnownEvidence): KnownEvidence {
  const { base, overlay, deliveries, otherDigests, start, decision } = known;
  return {
    ...nothingKnown,
    base: base && { ...base, said: withoutFindings(base.said), digest: null },
    overlay: overlay && { ...overlay, said: withoutFindings(overlay.said), digest: null },
    otherDigests: [...otherDigests, ...deliveries.map(({ digest }) => digest)],
    start,
    decision,
  };
}

function withoutFindings({ word, statusRaw }: Said): Said {
  return { ...started, word, statusRaw };
}
