import type { PollEvidence } from '../../model/evidence.ts';
import type { KnownEvidence, KnownPoll, Said, Standing } from '../../model/state.ts';
import { isSettledReport, readStatusWord } from '../../model/status.ts';
import { isDecision, isOverlay, isSameWord, isUnfinished, relate, saysTheSame } from './rank.ts';
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

/** How long a decision must stand before an answer that says nothing of finality is taken for final. */
const secondLookMs = 30 * 60 * 1000;

/** Takes in an answer of the vendor. It is newer than every delivery that was received before the question was sent. */
export function takePoll(before: KnownEvidence | null, evidence: PollEvidence): Step {
  const earlier = before ?? nothingKnown;
  if (earlier.deletion !== null) return ignored(earlier, 'DELETION');
  if (earlier.poll !== null && evidence.sentAt < earlier.poll.sentAt) return ignored(earlier, 'OLDER_ANSWER');
  const poll = readPoll(evidence, earlier.poll);
  const known = { ...earlier, poll };
  const isConclusive = concludes(known, poll, evidence);
  return overtaken(known, poll, { isConclusive }) ?? takeAnswer(known, poll, { isConclusive });
}

function readPoll({ sentAt, answeredAt, report }: PollEvidence, earlier: KnownPoll | null): KnownPoll {
  const { statusRaw, results, fraudTags, mismatchTags } = report;
  const said = { word: readStatusWord(statusRaw), statusRaw, results, fraudTags, mismatchTags };
  const isRepeated = earlier !== null && saysTheSame(earlier.said, said);
  return { sentAt, answeredAt, said, sameSince: isRepeated ? earlier.sameSince : answeredAt };
}

/** Whether an answer is final by itself, whatever is known besides. */
function concludes(known: KnownEvidence, poll: KnownPoll, { report }: PollEvidence): boolean {
  const { word } = poll.said;
  if (!isDecision(word)) return isUnfinished(word);
  const isRepeated = poll.answeredAt - poll.sameSince >= secondLookMs;
  return isSettledReport(report) || known.start?.mayBeReviewed === false || isRepeated;
}

/** Whether an answer is final because the vendor has delivered the same decision as final. */
function isBacked({ base, dispute, deliveries }: KnownEvidence, said: Said): boolean {
  if (base?.isFinal === true && isSameWord(base.said, said)) return true;
  const isOpen = base?.isFinal !== true || dispute !== null;
  return isOpen && deliveries.some((delivery) => delivery.isFinal && isSameWord(delivery.said, said));
}

interface Weight {
  readonly isConclusive: boolean;
}

/** A delivery that came after the question was sent is held against the answer as if the answer had come first. */
function overtaken(known: KnownEvidence, poll: KnownPoll, { isConclusive }: Weight): Step | null {
  const { digest } = known.overlay ?? known.base ?? { digest: null };
  const standing = known.deliveries.find((delivery) => delivery.digest === digest);
  if (standing === undefined || standing.receivedAt <= poll.sentAt) return null;
  const answer: Standing = { by: 'POLL', said: poll.said, isFinal: isConclusive, digest: null };
  const relation = relate(standing, answer, { deliveries: [], poll });
  if (relation === 'OLDER') return null;
  // An answer that was waited for and came too late has settled nothing.
  const isAwaited = known.dispute !== null && known.dispute.since <= poll.sentAt;
  if (relation === 'CONTRADICTS_ANSWER' || isAwaited) {
    return ask(known, 'CONTRADICTS_ANSWER', { since: standing.receivedAt });
  }
  return ignored(known, 'OVERTAKEN');
}

function takeAnswer(known: KnownEvidence, poll: KnownPoll, { isConclusive }: Weight): Step {
  const { said } = poll;
  if (isOverlay(said.word)) return taken(takeOverlayAnswer(known, said));
  const isFinal = isConclusive || isBacked(known, said);
  const cleared = { ...known, overlay: null };
  if (known.base?.isFinal === true && !isFinal) return keepFinal(cleared, poll);
  const answered = known.dispute === null || poll.sentAt >= known.dispute.since;
  const concluded = isFinal && answered && endsRequest(known, said) ? closeRequest(cleared) : cleared;
  const settled = answered ? { ...concluded, dispute: null } : concluded;
  return taken(attachDelivery(replaceBase(settled, said, { isFinal }), said));
}

/** What the vendor says of the data is as certain as it can be; an unknown word settles nothing. */
function takeOverlayAnswer(known: KnownEvidence, said: Said): KnownEvidence {
  const dispute = said.word === 'UNRECOGNIZED' ? known.dispute : null;
  if (known.overlay !== null && saysTheSame(known.overlay.said, said)) return { ...known, dispute };
  return { ...known, dispute, overlay: { by: 'POLL', said, isFinal: false, digest: null } };
}

/** What is not final does not replace what is, but it is no agreement either: the vendor is asked again in its time. */
function keepFinal(known: KnownEvidence, poll: KnownPoll): Step {
  return ignored({ ...known, dispute: known.dispute ?? { since: poll.sentAt, endsRequest: false } }, 'NOT_FINAL');
}

function endsRequest({ base, dispute }: KnownEvidence, said: Said): boolean {
  return dispute?.endsRequest === true || (base !== null && !isSameWord(base.said, said));
}

function replaceBase(known: KnownEvidence, said: Said, { isFinal }: { isFinal: boolean }): KnownEvidence {
  const { base } = known;
  if (base !== null && saysTheSame(base.said, said)) {
    return { ...known, base: { ...base, isFinal: base.isFinal || isFinal } };
  }
  const isSame = base !== null && isSameWord(base.said, said);
  // A session that was cancelled has expired, too: the vendor has no other word for it in an answer.
  const kept = isSame ? { ...said, word: base.said.word, statusRaw: base.said.statusRaw } : said;
  return withBase(known, { by: 'POLL', said: kept, isFinal, digest: null }, { keepsDecision: isSame });
}

/** The newest delivery that the answer confirms stands from now on, so that what comes later is held against its rank and time. */
function attachDelivery(known: KnownEvidence, said: Said): KnownEvidence {
  const { base } = known;
  if (base?.by !== 'POLL') return known;
  const confirmed = known.deliveries.findLast(
    (delivery) => delivery.isFinal === base.isFinal && saysTheSame(delivery.said, said),
  );
  return confirmed ? { ...markApplied(known, confirmed), base: standingOf(confirmed) } : known;
}
