// @ts-check

import { readVerification, RequestFailed, startVerification } from './api.js';
import { showFlow } from './flow.js';
import * as view from './view.js';
import { watch } from './watch.js';
import { describeDisposition, describeMessage, describeReturn, policyDespite } from './words.js';

/** @typedef {import('./api.js').Failure} Failure */
/** @typedef {import('./api.js').StartPayload} StartPayload */
/** @typedef {import('./api.js').StartPolicy} StartPolicy */
/** @typedef {import('./api.js').Verification} Verification */
/** @typedef {'REDIRECT' | 'IFRAME'} Presentation */

/** Where the id survives the way to the hosted page and back. It names a verification and opens nothing. */
const memory = 'verification-id';
/** Where the simulator was met, whose reviewer is whoever tries the demo. */
const simulatorMemory = 'simulator-origin';
/** How the hosted page can end; each has a URL of its own. */
const endings = ['success', 'error', 'unverified'];

const form = view.element('start', HTMLFormElement);
const button = view.element('start-button', HTMLButtonElement);
const anyway = view.element('start-anyway', HTMLButtonElement);

/** @type {ReturnType<typeof watch> | null} */
let watching = null;
/**
 * What gets past the last refusal; null when nothing does.
 * @type {StartPolicy | null}
 */
let offered = null;
/** Whether the next answer is what the page was loaded for, so that it should be seen at once. */
let isAnswerAwaited = false;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  // A second click while the first is under way would wait for it and show the same session twice.
  if (button.getAttribute('aria-disabled') !== 'true') void start(new FormData(form), 'REUSE');
});
form.addEventListener('input', () => offer(null));
anyway.addEventListener('click', () => {
  if (offered !== null) void start(new FormData(form), offered);
});
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  // The browser brought the page back as it was left: on its way to the hosted page.
  setButton('ready');
  resume();
});
resume();

/** Shows the verification that was started before the page was left, if there is one. */
function resume() {
  const id = sessionStorage.getItem(memory);
  if (id === null) return;
  const ending = new URLSearchParams(location.search).get('returned');
  view.showDescription({ tone: 'waiting', headline: 'Asking …', sentence: 'Asking the gateway how it stands.' });
  if (ending !== null && endings.includes(ending)) {
    view.showActivity(describeReturn(ending));
    // Said once: what is loaded again has not just come back.
    history.replaceState(null, '', location.pathname);
  }
  isAnswerAwaited = true;
  follow(id);
}

/**
 * @param {FormData} fields
 * @param {StartPolicy} policy
 */
async function start(fields, policy) {
  const presentation = fields.get('presentation') === 'IFRAME' ? 'IFRAME' : 'REDIRECT';
  setButton('busy');
  offer(null);
  view.showFailures('start', []);
  try {
    const payload = await startVerification(readVariables(fields, presentation, policy), (exchange) => {
      const token = exchange.answer.data?.startVerification?.authToken;
      view.showExchange('Start', exchange, token ? [token] : []);
    });
    view.showFailures('start', payload.errors);
    if (payload.verification === null) refuse(payload.errors);
    else await show(payload, payload.verification, presentation);
  } catch (error) {
    setButton('ready');
    if (!(error instanceof RequestFailed)) throw error;
    view.showFailures('start', error.failures);
  }
}

/**
 * Shows what stands in the way of a start, and offers to get past it where that is possible.
 * @param {readonly Failure[]} failures
 */
function refuse(failures) {
  setButton('ready');
  const verification = failures.map((failure) => failure.verification ?? null).find((found) => found !== null);
  if (verification) {
    sessionStorage.setItem(memory, verification.id);
    view.clearStatus();
    view.showVerification(verification);
    follow(verification.id);
  }
  offer(policyDespite(failures));
}

/** @param {StartPolicy | null} policy */
function offer(policy) {
  offered = policy;
  // A focused button that goes away would take the focus with it.
  if (policy === null && document.activeElement === anyway) button.focus();
  anyway.hidden = policy === null;
}

/**
 * @param {FormData} fields
 * @param {Presentation} presentation
 * @param {StartPolicy} policy
 */
function readVariables(fields, presentation, policy) {
  /** @param {string} name */
  const text = (name) => String(fields.get(name) ?? '').trim() || undefined;
  const person = { firstName: text('firstName'), lastName: text('lastName') };
  return {
    clientId: text('clientId') ?? '',
    policy,
    input: {
      person: person.firstName || person.lastName ? person : undefined,
      session: { presentation },
      // iDenfy forbids redirect URLs in an iframe.
      redirect: presentation === 'REDIRECT' ? redirectTargets() : undefined,
    },
  };
}

function redirectTargets() {
  const here = location.origin + location.pathname;
  return Object.fromEntries(endings.map((ending) => [`${ending}Url`, `${here}?returned=${ending}`]));
}

/**
 * Shows the hosted page in the way that was chosen.
 * @param {StartPayload} payload
 * @param {Verification} verification
 * @param {Presentation} presentation
 */
async function show(payload, verification, presentation) {
  sessionStorage.setItem(memory, verification.id);
  if (payload.redirectUrl !== null) sessionStorage.setItem(simulatorMemory, new URL(payload.redirectUrl).origin);
  view.clearStatus();
  view.showVerification(verification);
  view.showActivity(describeDisposition(payload.disposition));
  if (presentation === 'REDIRECT' && payload.redirectUrl !== null) {
    location.assign(payload.redirectUrl);
  } else if (payload.iframeUrl !== null) {
    follow(verification.id);
    const said = await showFlow(payload.iframeUrl);
    if (said !== null) view.showActivity(describeMessage(said));
    watching?.hurry();
    setButton('ready');
    view.bringStatusIntoSight();
  }
}

/**
 * Asks for the verification until it is final.
 * @param {string} id
 */
function follow(id) {
  watching?.stop();
  watching = watch({ ask: () => ask(id), isEnough: (isSettled) => isSettled });
}

/**
 * Asks once and shows the answer. Resolves with whether there is nothing left to ask for.
 * @param {string} id
 */
async function ask(id) {
  try {
    const verification = await readVerification(id, (exchange) => view.showExchange('Status', exchange, []));
    if (verification === null) return forget();
    view.showFailures('status', []);
    view.showVerification(verification);
    view.showReviewer(verification.status === 'REVIEWING' ? sessionStorage.getItem(simulatorMemory) : null);
    if (isAnswerAwaited) view.bringStatusIntoSight();
    isAnswerAwaited = false;
    return verification.isFinal;
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    view.showFailures('status', error.failures);
    return false;
  }
}

/** The gateway does not know it: the demo was started anew in the meantime. */
function forget() {
  sessionStorage.removeItem(memory);
  view.clearStatus();
  view.showDescription({
    tone: 'idle',
    headline: 'Not found',
    sentence: 'The gateway does not know this verification any more. Start another one.',
  });
  return true;
}

/** @param {'ready' | 'busy'} state */
function setButton(state) {
  button.setAttribute('aria-disabled', String(state === 'busy'));
  button.textContent = state === 'busy' ? 'Starting …' : 'Start a verification';
}
