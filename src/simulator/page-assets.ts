/** The look of every page. */
export const style = `
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
export const script = `
const status = document.querySelector('[role=status]');
const buttons = document.querySelectorAll('button[data-action]');
let hasLeft = false;
function leave({ message, next }) {
  if (hasLeft) return;
  hasLeft = true;
  if (window.parent === window) { location.assign(next); return; }
  window.parent.postMessage(JSON.stringify(message), '*');
  for (const button of buttons) button.disabled = true;
  status.textContent = 'Done. You can close this frame.';
}
async function choose({ authToken, scanRef, tokenString, action, then }) {
  const response = await fetch('/__simulator/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ authToken, scanRef, tokenString, action }),
  });
  if (!response.ok) { status.textContent = 'This session has expired.'; return; }
  const outcome = await response.json();
  if (then === 'reload' || outcome.next === null) location.reload();
  else leave(outcome);
}
for (const button of buttons) {
  button.addEventListener('click', async () => {
    for (const other of buttons) other.disabled = true;
    status.textContent = 'One moment…';
    try { await choose(button.dataset); } catch {
      status.textContent = 'The simulator cannot be reached. Try again.';
      for (const other of buttons) other.disabled = false;
    }
  });
}
for (const waiting of document.querySelectorAll('[data-awaits]')) {
  const ask = async () => {
    const response = await fetch('/__simulator/outcome?authToken=' + encodeURIComponent(waiting.dataset.awaits));
    if (response.status === 200) leave(await response.json());
  };
  setInterval(() => ask().catch(() => undefined), 1000);
}
const shownAt = performance.now();
for (const time of document.querySelectorAll('time[data-left-ms]')) {
  const show = () => {
    const left = Math.max(0, Math.round((Number(time.dataset.leftMs) - performance.now() + shownAt) / 1000));
    time.textContent = Math.floor(left / 60) + ' min ' + (left % 60) + ' s';
  };
  show(); setInterval(show, 1000);
}
`;
