import { randomBytes } from 'node:crypto';
import { script, style } from './page-assets.ts';
import { deadlineOf, differingNames, type Session } from './session.ts';

/** A page with the policy under which it may be shown. */
export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/** When a page is shown, by the simulator's clock, and in which language it was asked for. */
export interface Visit {
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** What an iframe asks for; the session's own language counts there no more. */
  readonly lang: string | null;
}

/** The page on which a person decides what happens to a session. */
export function sessionPage(session: Session, { now, lang }: Visit): Page {
  const choice = (action: string, label: string, look = '') =>
    `<button class="${look}" data-action="${action}" data-auth-token="${escape(session.authToken)}">${label}</button>`;
  const another = differingNames(session).length > 0 ? choice('mismatch', 'Show a document with another name') : '';
  const language: Fact = ['Language asked for', lang ?? String(session.settings['locale'])];
  return page(
    'Verify your identity',
    `<h1>Verify your identity</h1>
    <p class="quiet">Here the person would show a document and a face. Choose what happens instead.</p>
    ${facts(session, now, [language])}
    <div class="choices">
      ${choice('approve', 'Approve', 'main')}
      ${choice('deny', 'Deny')}
      ${choice('suspect', 'Suspect')}
      ${another}
      ${choice('review', 'Send to manual review')}
      ${choice('abandon', 'Abandon')}
    </div>
    <p role="status" aria-live="polite"></p>`,
  );
}

/** The page on which a person waits for the reviewer, whose choices stand on it. */
export function waitingPage(session: Session, now: number): Page {
  return page(
    'Under review',
    `<h1>Under review</h1>
    <p class="quiet">A reviewer is looking at it. Here you are the reviewer.</p>
    <div data-awaits="${escape(session.authToken)}">${facts(session, now)}${reviewerChoices(session, 'leave')}</div>
    <p role="status" aria-live="polite"></p>`,
  );
}

/** The page on which a person sends what was asked for. */
export function updatePage(session: Session, now: number): Page {
  const token = escape(session.informationRequest?.tokenString ?? '');
  const choice = (action: string, label: string) =>
    `<button data-action="${action}" data-token-string="${token}">${label}</button>`;
  return page(
    'More is needed',
    `<h1>More is needed</h1>
    <p class="quiet">Here the person would send what was asked for. Choose what happens instead.</p>
    ${facts(session, now)}
    <div class="choices">
      ${choice('resubmit', 'Send it')}
      ${choice('resubmit-for-review', 'Send it to manual review')}
    </div>
    <p role="status" aria-live="polite"></p>`,
  );
}

/** What a person sees who comes with a token that is used up, run out, or never was. */
export function expiredPage(): Page {
  return page(
    'Session expired',
    '<h1>Session expired</h1><p>This link has been used or has run out. Go back to the app and start again.</p>',
  );
}

const results: Readonly<Record<string, string>> = {
  success: 'You have finished. The app will hear how it went.',
  fail: 'The verification was not successful.',
  unverified: 'The verification was not finished.',
};

/** Where a person ends whom the app did not want to have back. */
export function resultPage(status: string): Page {
  const text = Object.hasOwn(results, status) ? results[status] : results['unverified'];
  return page('Result', `<h1>Thank you</h1><p>${text ?? ''}</p>`);
}

/** What an operator sees at this moment, in milliseconds since the Unix epoch: every session, and a reviewer's choices for those that wait for one. */
export function overviewPage(sessions: readonly Session[], now: number): Page {
  const list = [...sessions]
    .reverse()
    .map((session) => `<section class="session">${facts(session, now)}${reviewerChoices(session, 'reload')}</section>`);
  const empty = '<p class="quiet">No session yet. Start one through the gateway.</p>';
  return page(
    'Sessions',
    `<h1>Sessions</h1><p class="quiet">${sessions.length} sold so far. Reload to see more.</p>
    ${list.join('') || empty}<p role="status" aria-live="polite"></p>`,
  );
}

function reviewerChoices({ status, scanRef }: Session, then: 'reload' | 'leave'): string {
  if (status !== 'REVIEWING') return '';
  const choice = (action: string, label: string) =>
    `<button data-action="${action}" data-then="${then}" data-scan-ref="${escape(scanRef)}">${label}</button>`;
  return `<div class="choices">${choice('reviewer-approve', 'Reviewer approves')}${choice('reviewer-deny', 'Reviewer denies')}${choice('reviewer-suspect', 'Reviewer suspects')}</div>`;
}

type Fact = readonly [name: string, value: string];

function facts(session: Session, now: number, more: readonly Fact[] = []): string {
  const { settings, scanRef, status } = session;
  const names = [settings['firstName'], settings['lastName']].filter((name) => typeof name === 'string').join(' ');
  const told: readonly Fact[] = [
    ['Client', settings.clientId],
    ['Name', names || 'not told'],
    ['Session', scanRef],
    ['Status', status],
    ...more,
  ];
  const rows = told.map(([name, value]) => `<dt>${name}</dt><dd>${escape(value)}</dd>`).join('');
  const left = `<dt>Time left</dt><dd><time data-left-ms="${deadlineOf(session) - now}"></time></dd>`;
  return `<dl>${rows}${status === 'ACTIVE' ? left : ''}</dl>`;
}

/** Nobody may take any page for the vendor's, so each begins with what it is. */
function page(title: string, content: string): Page {
  const nonce = randomBytes(16).toString('base64');
  return {
    html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – simulator</title><link rel="icon" href="data:,"><style nonce="${nonce}">${style}</style></head>
<body><div class="banner">SIMULATOR – not iDenfy. No documents, no real people.</div>
<main>${content}</main><script nonce="${nonce}">${script}</script></body></html>`,
    contentSecurityPolicy: `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`,
  };
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
