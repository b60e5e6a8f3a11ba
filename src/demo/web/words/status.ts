import type { NextAction, StatusFieldsFragment, VerificationStatus } from '../generated/graphql.ts';

/** How a state looks: neutral, in progress, good, bad, or in need of somebody's attention. */
export type Tone = 'idle' | 'waiting' | 'good' | 'bad' | 'doubtful';

/** A state in words. */
export interface Description {
  readonly tone: Tone;
  readonly headline: string;
  readonly sentence: string;
}

const descriptions: Readonly<Record<VerificationStatus, Description>> = {
  ACTIVE: {
    tone: 'waiting',
    headline: 'Waiting for the person',
    sentence: 'The session is open. The person has not finished it yet.',
  },
  REVIEWING: {
    tone: 'waiting',
    headline: 'Under review',
    sentence: 'The person is done. Waiting for the final decision.',
  },
  APPROVED: { tone: 'good', headline: 'Approved', sentence: 'The person is who they say they are.' },
  DENIED: { tone: 'bad', headline: 'Denied', sentence: 'The document or the face was refused.' },
  SUSPECTED: {
    tone: 'doubtful',
    headline: 'Suspected',
    sentence: 'Accepted with a warning sign. This is no refusal: someone of your team decides.',
  },
  EXPIRED: { tone: 'doubtful', headline: 'Expired', sentence: 'The time ran out before the person finished.' },
  EXPIRED_DELETED: { tone: 'doubtful', headline: 'Expired', sentence: 'The time ran out, and the data was deleted.' },
  CANCELLED: { tone: 'doubtful', headline: 'Cancelled', sentence: 'The session was cancelled.' },
  DELETED: { tone: 'idle', headline: 'Deleted', sentence: 'The data was deleted. What was decided stands.' },
  ARCHIVED: { tone: 'idle', headline: 'Archived', sentence: 'The data was archived. What was decided stands.' },
  UNRECOGNIZED: {
    tone: 'doubtful',
    headline: 'Not known',
    sentence: 'The status is one that this page does not know.',
  },
};

const nextSteps: Readonly<Partial<Record<NextAction, string>>> = {
  WAIT: 'A result is on its way.',
  START_AGAIN: 'The person can start again.',
  CONTACT_SUPPORT: 'Starting again would not help: the person should contact your support.',
};

/** The short name of a status. A status that is newer than this page is not known. */
export function describeStatus(status: VerificationStatus): Description {
  return Object.hasOwn(descriptions, status) ? descriptions[status] : descriptions.UNRECOGNIZED;
}

/** Says where a verification stands, and what is waited for. */
export function describe(
  verification: Pick<StatusFieldsFragment, 'status' | 'preliminaryStatus' | 'outcome' | 'nextAction'>,
): Description {
  const { status, preliminaryStatus, nextAction } = verification;
  const decided = status === 'SUSPECTED' ? describeDecision(verification) : null;
  if (decided !== null) return decided;
  const { tone, headline, sentence } = describeStatus(status);
  const soFar =
    preliminaryStatus == null
      ? ''
      : `So far the automatic decision is ${preliminaryStatus}; it may still be turned round.`;
  const nextStep = status === 'REVIEWING' ? '' : (nextSteps[nextAction] ?? '');
  return { tone, headline, sentence: [sentence, soFar, nextStep].filter(Boolean).join(' ') };
}

/** A suspicion that the team has decided about; null for one that waits. */
function describeDecision({
  outcome,
  nextAction,
}: Pick<StatusFieldsFragment, 'outcome' | 'nextAction'>): Description | null {
  if (outcome === 'VERIFIED') {
    return {
      tone: 'good',
      headline: 'Accepted',
      sentence: 'There was a warning sign, and your team accepted the person.',
    };
  }
  if (outcome !== 'REFUSED') return null;
  const sentence = ['There was a warning sign, and your team rejected the person.', nextSteps[nextAction] ?? ''];
  return { tone: 'bad', headline: 'Rejected', sentence: sentence.filter(Boolean).join(' ') };
}

/** Whether nothing more is expected: final, and no decision of the team is waited for. */
export function isSettled({ isFinal, nextAction }: Pick<StatusFieldsFragment, 'isFinal' | 'nextAction'>): boolean {
  return isFinal && nextAction !== 'DECIDE';
}

/** A word of the schema as people write it: `NEEDS_DECISION` as `Needs decision`. */
export function humanize(word: string): string {
  const text = word.replaceAll('_', ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
