import type { IdentificationDelivery } from '../../model/delivery.ts';
import type { DeliveryEvidence } from '../../model/evidence.ts';
import {
  ranks,
  type KnownDelivery,
  type KnownEvidence,
  type KnownPoll,
  type Said,
  type Standing,
} from '../../model/state.ts';
import { readStatusWord } from '../../model/status.ts';
import type { VerificationStatus } from '../../model/verification.ts';

/** How a delivery stands to what is held against it. */
export type Relation = 'NEWER' | 'OLDER' | 'SAME' | 'TIED' | 'CONTRADICTS_ANSWER';

const decisions: ReadonlySet<VerificationStatus> = new Set(['APPROVED', 'DENIED', 'SUSPECTED']);
const unfinished: ReadonlySet<VerificationStatus> = new Set(['EXPIRED', 'EXPIRED_DELETED', 'CANCELLED']);
const overlays: ReadonlySet<VerificationStatus> = new Set(['DELETED', 'ARCHIVED', 'UNRECOGNIZED']);

/** Whether a word is a decision about the person. */
export function isDecision(word: VerificationStatus): boolean {
  return decisions.has(word);
}

/** Whether a word says that the session ended without a decision. */
export function isUnfinished(word: VerificationStatus): boolean {
  return unfinished.has(word);
}

/** Whether a word leaves the outcome as it is. */
export function isOverlay(word: VerificationStatus): boolean {
  return overlays.has(word);
}

/** A delivery as it is placed among others; null when it does not say how the session stands. */
export function placeDelivery(evidence: DeliveryEvidence, content: IdentificationDelivery): KnownDelivery | null {
  const word = readWord(content);
  if (word === null) return null;
  const { statusRaw, results, fraudTags, mismatchTags, meaning, finishTime } = content;
  const { digest, receivedAt } = evidence;
  const said = { word, statusRaw, results, fraudTags, mismatchTags };
  const isFinal = isUnfinished(word) || (content.final === true && word !== 'ACTIVE' && word !== 'REVIEWING');
  return { digest, meaning, receivedAt, said, isFinal, rank: rankOf(said), finishTime, wasApplied: false };
}

/** The header is not signed, so it is asked only where the body has no word that we know. */
function readWord({ statusRaw, event }: IdentificationDelivery): VerificationStatus | null {
  const word = statusRaw === null ? null : readStatusWord(statusRaw);
  if (word !== null && word !== 'UNRECOGNIZED') return word;
  if (event === 'IDENTIFICATION_CANCELLED') return 'CANCELLED';
  return event === 'IDENTIFICATION_EXPIRED' ? 'EXPIRED' : word;
}

function rankOf({ word, results }: Said): KnownDelivery['rank'] {
  if (isUnfinished(word)) return 'UNFINISHED';
  return results.manualDocument !== null || results.manualFace !== null ? 'MANUAL' : 'AUTOMATIC';
}

/** What was said about one another: equal words, verdicts and tags, in whatever order the tags stand. */
export function saysTheSame(one: Said, other: Said): boolean {
  return isSameWord(one, other) && canonical(one) === canonical(other);
}

/** The vendor has no word for a session that was cancelled; its answer is that the session has expired. */
export function isSameWord(one: Said, other: Said): boolean {
  if (one.word === 'UNRECOGNIZED' && other.word === 'UNRECOGNIZED') return one.statusRaw === other.statusRaw;
  return wordFor(one) === wordFor(other);
}

function wordFor({ word }: Said): VerificationStatus {
  return word === 'CANCELLED' ? 'EXPIRED' : word;
}

function canonical({ results, fraudTags, mismatchTags }: Said): string {
  const { autoDocument, autoFace, manualDocument, manualFace } = results;
  return JSON.stringify([autoDocument, autoFace, manualDocument, manualFace, asSet(fraudTags), asSet(mismatchTags)]);
}

function asSet(tags: readonly string[]): readonly string[] {
  return [...new Set(tags)].toSorted((one, other) => (one < other ? -1 : 1));
}

/** How a delivery stands to what is known: by finality, rank and time, and to the newest answer of the vendor. */
export function relate(delivery: KnownDelivery, standing: Standing | null, known: RelatedEvidence): Relation {
  if (standing === null || standing.by === 'START') return 'NEWER';
  // That the data are gone is no word about the person, and a delivery does not bring them back.
  if (standing.said.word === 'DELETED' || standing.said.word === 'ARCHIVED') return 'OLDER';
  const rival = known.deliveries.find(({ digest }) => standing.by === 'DELIVERY' && digest === standing.digest);
  const relation = rival ? compareDeliveries(delivery, rival) : compareWithAnswer(delivery, standing, known.poll);
  return relation === 'NEWER' && known.poll ? holdAgainst(known.poll, delivery, standing) : relation;
}

/** The part of what is known that a delivery is held against. */
export type RelatedEvidence = Pick<KnownEvidence, 'deliveries' | 'poll'>;

/** Whether one delivery is newer than another by rules that need no clock of ours. */
function compareDeliveries(delivery: KnownDelivery, rival: KnownDelivery): Relation {
  if (delivery.isFinal !== rival.isFinal) return delivery.isFinal ? 'NEWER' : 'OLDER';
  const weight = ranks.indexOf(delivery.rank) - ranks.indexOf(rival.rank);
  if (weight !== 0) return weight > 0 ? 'NEWER' : 'OLDER';
  const hasTimes = delivery.finishTime !== null && rival.finishTime !== null;
  if (hasTimes && delivery.finishTime !== rival.finishTime) {
    return delivery.finishTime > rival.finishTime ? 'NEWER' : 'OLDER';
  }
  return delivery.meaning === rival.meaning ? 'SAME' : 'TIED';
}

function compareWithAnswer(delivery: KnownDelivery, standing: Standing, poll: KnownPoll | null): Relation {
  if (delivery.isFinal !== standing.isFinal) return delivery.isFinal ? 'NEWER' : 'OLDER';
  if (saysTheSame(delivery.said, standing.said)) return 'NEWER';
  if (poll !== null && delivery.receivedAt <= poll.sentAt) return 'OLDER';
  return standing.said.word === 'ACTIVE' || standing.said.word === 'UNRECOGNIZED' ? 'NEWER' : 'CONTRADICTS_ANSWER';
}

/**
 * An answer is newer than what came before its question. A final delivery that came later is believed unless the answer was a
 * decision, too, and another one: `ACTIVE` and `REVIEWING` contradict nothing, they come before every decision.
 */
function holdAgainst(poll: KnownPoll, delivery: KnownDelivery, standing: Standing): Relation {
  const settles = delivery.isFinal && !standing.isFinal;
  const agrees = settles ? isSameWord(delivery.said, poll.said) : saysTheSame(delivery.said, poll.said);
  if (!settles && !agrees && delivery.receivedAt <= poll.sentAt) return 'OLDER';
  const hasDecided = isDecision(poll.said.word) || isUnfinished(poll.said.word);
  return delivery.isFinal && hasDecided && !agrees ? 'CONTRADICTS_ANSWER' : 'NEWER';
}
