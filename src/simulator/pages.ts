import { randomBytes } from 'node:crypto';
import { deadlineOf, type Session } from './session.ts';

/** A page with the policy under which it may be shown. */
export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

const style = `
:root { color-scheme: light dark; --line: #d5d9e2; --soft: #f3f5f9; --text: #1c2333; --quiet: #5b6478; --accent: #2b5fd9; --back: #fff; }
@media (prefers-color-scheme: dark) { :root { --line: #343c4d; --soft: #1c2230; --text: #eef1f7; --quiet: #a3adc0; --accent: #7aa2ff; --back: #12161f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
.banner { position: sticky; top: 0; padding: .6rem 1rem; background: #ffd34d; color: #221a00; font-weight: 600; text-align: center; }
main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; } .quiet { color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; margin: 0 0 1.5rem; padding: 1rem; background: var(--soft); border-radius: .6rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
.choices { display: grid; gap: .6rem; }
button { font: inherit; padding: .7rem 1rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--soft); color: inherit; cursor: pointer; text-align: left; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--back); font-weight: 600; }
button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button[disabled] { opacity: .5; cursor: default; } a { color: var(--accent); }
.session { border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; margin: 0 0 1rem; } .session dl { background: none; padding: 0; margin: 0 0 .75rem; }
[role=status] { min-height: 1.5em; margin-top: 1rem; }
`;

/** Sends what was chosen; at the end tells the page around it, or goes on to where the app wanted to have the person. */
const script = `
for (const button of document.querySelectorAll('button[data-action]')) {
  button.addEventListener('click', async () => {
    for (const other of document.querySelectorAll('button')) other.disabled = true;
    const status = document.querySelector('[role=status]');
    status.textContent = 'One moment…';
    const { authToken, scanRef, action } = button.dataset;
    const response = await fetch('/__simulator/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ authToken, scanRef, action }),
    });
    if (!response.ok) { status.textContent = 'This session has expired.'; return; }
    const { message, next } = await response.json();
    if (scanRef) { location.reload(); return; }
    if (window.parent !== window) {
      window.parent.postMessage(JSON.stringify(message), '*');
      status.textContent = 'Done. You can close this frame.';
    } else location.assign(next);
  });
}
for (const time of document.querySelectorAll('time[data-until]')) {
  const show = () => {
    const left = Math.max(0, Math.round((Number(time.dataset.until) - Date.now()) / 1000));
    time.textContent = Math.floor(left / 60) + ' min ' + (left % 60) + ' s';
  };
  show(); setInterval(show, 1000);
}
`;

/** The page on which a person decides what happens to a session. */
export function sessionPage(session: Session): Page {
  const choice = (action: string, label: string, look = '') =>
    `<button class="${look}" data-action="${action}" data-auth-token="${escape(session.authToken)}">${label}</button>`;
  return page(
    'Verify your identity',
    `<h1>Verify your identity</h1>
    <p class="quiet">Here the person would show a document and a face. Choose what happens instead.</p>
    ${facts(session)}
    <div class="choices">
      ${choice('approve', 'Approve', 'main')}
      ${choice('deny', 'Deny')}
      ${choice('suspect', 'Suspect')}
      ${choice('review', 'Send to manual review')}
      ${choice('abandon', 'Abandon')}
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

/** What an operator sees: every session, and a reviewer's choices for those that wait for one. */
export function overviewPage(sessions: readonly Session[]): Page {
  const list = [...sessions]
    .reverse()
    .map((session) => `<section class="session">${facts(session)}${reviewerChoices(session)}</section>`);
  const empty = '<p class="quiet">No session yet. Start one through the gateway.</p>';
  return page(
    'Sessions',
    `<h1>Sessions</h1><p class="quiet">${sessions.length} sold so far. Reload to see more.</p>
    ${list.join('') || empty}<p role="status" aria-live="polite"></p>`,
  );
}

function reviewerChoices({ status, scanRef }: Session): string {
  if (status !== 'REVIEWING') return '';
  const choice = (action: string, label: string) =>
    `<button data-action="${action}" data-scan-ref="${escape(scanRef)}">${label}</button>`;
  return `<div class="choices">${choice('reviewer-approve', 'Reviewer approves')}${choice('reviewer-deny', 'Reviewer denies')}${choice('reviewer-suspect', 'Reviewer suspects')}</div>`;
}

function facts(session: Session): string {
  const { settings, scanRef, status } = session;
  const names = [settings['firstName'], settings['lastName']].filter((name) => typeof name === 'string').join(' ');
  const rows = [
    ['Client', escape(settings.clientId)],
    ['Name', escape(names || 'not told')],
    ['Session', escape(scanRef)],
    ['Status', status],
    ...(status === 'ACTIVE' ? [['Time left', `<time data-until="${deadlineOf(session)}"></time>`]] : []),
  ];
  return `<dl>${rows.map(([name, value]) => `<dt>${name ?? ''}</dt><dd>${value ?? ''}</dd>`).join('')}</dl>`;
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
