// @ts-check

/** @typedef {import('./api.js').Exchange} Exchange */
/** @typedef {import('./api.js').Failure} Failure */
/** @typedef {import('./api.js').Verification} Verification */

import { describe } from './words.js';

/**
 * The element with this id, of the expected kind. Throws when the page has none.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function element(id, kind) {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new TypeError(`The page has no ${kind.name} called ${id}.`);
}

const status = element('status', HTMLElement);
const headline = element('headline', HTMLElement);
const sentence = element('sentence', HTMLElement);
const activity = element('activity', HTMLElement);
const reasons = element('reasons', HTMLElement);
const reviewer = element('reviewer', HTMLElement);
const reviewerLink = element('reviewer-link', HTMLAnchorElement);
const facts = element('facts', HTMLElement);
const places = { start: element('errors', HTMLElement), status: element('trouble', HTMLElement) };
const exchanges = element('exchanges', HTMLElement);

/**
 * Shows one state in words. Writes only what differs, so that a screen reader hears a change once.
 * @param {import('./words.js').Description} description
 */
export function showDescription(description) {
  status.dataset['tone'] = description.tone;
  setText(headline, description.headline);
  setText(sentence, description.sentence);
}

/**
 * Shows where a verification stands.
 * @param {Verification} verification
 */
export function showVerification(verification) {
  showDescription(describe(verification));
  facts.replaceChildren(...factsOf(verification).flatMap(([name, value]) => [make('dt', name), make('dd', value)]));
  reasons.replaceChildren(
    ...verification.reasons.map(({ code, personMessage, developerMessage }) =>
      make('li', make('span', personMessage), make('small', make('code', code), ` ${developerMessage}`)),
    ),
  );
}

/**
 * Shows a small line about what is going on.
 * @param {string} text
 */
export function showActivity(text) {
  setText(activity, text);
}

/** Scrolls to where the status stands, when that is too far down to be noticed. */
export function bringStatusIntoSight() {
  const card = status.closest('section');
  if (card && card.getBoundingClientRect().top > innerHeight / 2) card.scrollIntoView();
}

/**
 * Shows where the simulator lets a reviewer decide; nothing when there is nothing to decide.
 * @param {string | null} simulatorOrigin
 */
export function showReviewer(simulatorOrigin) {
  reviewer.hidden = simulatorOrigin === null;
  if (simulatorOrigin !== null) reviewerLink.href = `${simulatorOrigin}/__simulator/`;
}

/** Takes away everything that belonged to the verification before. */
export function clearStatus() {
  showReviewer(null);
  facts.replaceChildren();
  reasons.replaceChildren();
  showActivity('');
  showFailures('status', []);
}

/**
 * Shows why a start, or a question about the status, did not work; nothing when it did.
 * @param {keyof typeof places} place
 * @param {readonly Failure[]} failures
 */
export function showFailures(place, failures) {
  places[place].replaceChildren(
    ...failures.map(({ code, message, path }) =>
      make('p', message, ' ', make('code', path ? `${code} at ${path.join('.')}` : code)),
    ),
  );
}

/**
 * Shows the last exchange of its kind, with every secret masked.
 * @param {string} title
 * @param {Exchange} exchange
 * @param {readonly string[]} secrets
 */
export function showExchange(title, { operation, variables, answer }, secrets) {
  document.getElementById('no-exchange')?.remove();
  const texts = [operation, JSON.stringify(variables, null, 2), JSON.stringify(answer, null, 2)];
  const [sent, given, received] = texts.map((text) => mask(text, secrets));
  const section = make(
    'section',
    make('h3', title),
    labelled('Operation', sent),
    labelled('Variables', given),
    labelled('Answer', received),
  );
  section.id = `exchange-${title.toLowerCase()}`;
  const previous = document.getElementById(section.id);
  if (previous) previous.replaceWith(section);
  else exchanges.append(section);
}

/**
 * @param {Verification} verification
 * @returns {readonly (readonly [string, Node])[]}
 */
function factsOf({ status, preliminaryStatus, outcome, isFinal, nextAction, clientId, scanRef }) {
  const values = { status, preliminaryStatus, outcome, isFinal, nextAction, clientId, scanRef };
  return Object.entries(values).map(([name, value]) => [name, make('code', value === null ? '–' : String(value))]);
}

/**
 * @param {string} label
 * @param {string | undefined} text
 */
function labelled(label, text = '') {
  const block = make('pre', make('code', text));
  // What scrolls has to be reachable by keyboard, and named for those who get there.
  block.tabIndex = 0;
  block.setAttribute('role', 'region');
  block.setAttribute('aria-label', label);
  return make('div', make('p', label), block);
}

/**
 * @param {string} text
 * @param {readonly string[]} secrets
 */
function mask(text, secrets) {
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, '••••••••'), text);
}

/**
 * @param {HTMLElement} target
 * @param {string} text
 */
function setText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

/**
 * @param {string} name
 * @param {...(Node | string)} children
 */
function make(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
