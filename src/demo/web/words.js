// @ts-check

/** @typedef {import('./api.js').Verification} Verification */
/** @typedef {'idle' | 'waiting' | 'good' | 'bad' | 'doubtful'} Tone */
/** @typedef {{ readonly tone: Tone, readonly headline: string, readonly sentence: string }} Description */

/** @type {Readonly<Record<string, Description>>} */
const descriptions = {
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
};

/** @type {Description} */
const unknown = {
  tone: 'doubtful',
  headline: 'Not known',
  sentence: 'The status is one that this page does not know.',
};

/** @type {Readonly<Record<string, string>>} */
const nextSteps = {
  WAIT: 'A result is on its way.',
  START_AGAIN: 'The person can start again.',
  CONTACT_SUPPORT: 'Starting again would not help: the person should contact your support.',
};

/**
 * Says where a verification stands, and what is waited for.
 * @param {Verification} verification
 * @returns {Description}
 */
export function describe(verification) {
  const { status, preliminaryStatus, nextAction } = verification;
  const description = descriptions[status] ?? unknown;
  const soFar = preliminaryStatus
    ? `So far the automatic decision is ${preliminaryStatus}; it may still be turned round.`
    : '';
  const nextStep = status === 'REVIEWING' ? '' : (nextSteps[nextAction] ?? '');
  return { ...description, sentence: [description.sentence, soFar, nextStep].filter(Boolean).join(' ') };
}

/**
 * What to say of a session that was not bought just now; nothing of a new one.
 * @param {string | null} disposition
 */
export function describeDisposition(disposition) {
  return disposition === 'RESUMED' ? 'The open session of this person was handed out again: nothing was paid.' : '';
}

/**
 * How a person is started again although there is a verification, by the failure that says so.
 * @type {Readonly<Record<string, import('./api.js').StartPolicy>>}
 */
const policiesDespite = { UNDER_REVIEW: 'NEW_SESSION', ALREADY_VERIFIED: 'REVERIFY' };

/**
 * The policy that gets past these failures; null when none does.
 * @param {readonly import('./api.js').Failure[]} failures
 */
export function policyDespite(failures) {
  return failures.map(({ code }) => policiesDespite[code] ?? null).find((policy) => policy !== null) ?? null;
}

/**
 * What the hosted page's way of ending says. It comes through the browser, so anybody could have written it.
 * @param {string} ending
 */
export function describeReturn(ending) {
  return `The hosted page came back by ${ending}Url. That is only a hint: what counts is what the gateway answers.`;
}

/**
 * @param {string} status
 */
export function describeMessage(status) {
  return `The frame said ${status}. That is only a hint: what counts is what the gateway answers.`;
}
