import { explainReasons } from './reasons.ts';
import type { KnownEvidence, Said, Standing, VerificationState, VisibleState } from './state.ts';
import { describeStatus, type StatusView } from './status.ts';
import type { NextAction } from './verification.ts';

const nothingSaid: Said = {
  word: 'UNRECOGNIZED',
  statusRaw: null,
  results: { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null },
  fraudTags: [],
  mismatchTags: [],
};

/** What the application should do at a time, in milliseconds of our own clock. */
export function nextActionOf(state: VerificationState, now: number): NextAction {
  return viewOf(state.known, { now }).nextAction;
}

/** What a caller can see of what is known. `decidedAt` is when its outcome became known. */
export function toVisible(known: KnownEvidence, { decidedAt }: { decidedAt: number }): VisibleState {
  const { status, preliminaryStatus, outcome, isFinal } = viewOf(known, { now: -Infinity });
  const checked = checkedBy(known);
  const body = known.deliveries.find(({ digest }) => digest === known.bodyDigest);
  return {
    status,
    preliminaryStatus,
    outcome,
    isFinal,
    statusRaw: (known.overlay ?? known.base)?.said.statusRaw ?? null,
    outcomeSource: outcome === null ? null : isDecidedHere(known) ? 'OPERATOR' : 'VENDOR',
    decidedAt: isFinal ? decidedAt : null,
    results: checked.results,
    fraudTags: checked.fraudTags,
    mismatchTags: checked.mismatchTags,
    startBy: known.start?.startBy ?? null,
    finishBy: known.start?.finishBy ?? null,
    isDisputed: known.dispute !== null,
    bodyMeaning: body?.meaning ?? null,
    documentExpiry: known.documentExpiry,
    informationRequest: known.informationRequest,
    deletion: known.deletion,
  };
}

/** Words about the data say nothing of the checks; an unknown word comes with its own. */
function checkedBy({ base, overlay }: KnownEvidence): Said {
  const said = overlay?.said.word === 'UNRECOGNIZED' ? overlay.said : (base ?? overlay)?.said;
  return said ?? nothingSaid;
}

function viewOf(known: KnownEvidence, { now }: { now: number }): StatusView {
  const { base, overlay } = known;
  const before = base && decidedView(known, describeStanding(base, null, { isPastStart: isPastStart(known, now) }));
  if (overlay !== null) return describeStanding(overlay, before, { isPastStart: false });
  return (
    before ??
    describeStatus({ status: nothingSaid.word, isSettled: false, isPastStart: false, canRetry: false, before })
  );
}

function isPastStart({ start }: KnownEvidence, now: number): boolean {
  return start !== null && start.startBy <= now;
}

function describeStanding(
  { said, isFinal }: Standing,
  before: StatusView | null,
  { isPastStart }: { isPastStart: boolean },
): StatusView {
  const canRetry = explainReasons(said).some((reason) => reason.canRetry);
  return describeStatus({ status: said.word, isSettled: isFinal, isPastStart, canRetry, before });
}

/** Whether the outcome is what the team decided about a suspicion. */
function isDecidedHere({ base, decision }: KnownEvidence): boolean {
  return decision !== null && base?.said.word === 'SUSPECTED' && base.isFinal;
}

function decidedView(known: KnownEvidence, view: StatusView): StatusView {
  if (!isDecidedHere(known)) return view;
  return { ...view, outcome: known.decision === 'ACCEPT' ? 'VERIFIED' : 'REFUSED', nextAction: 'NONE' };
}
