// @ts-check

import { element } from './view.js';

const dialog = element('flow', HTMLDialogElement);
const holder = element('flow-frame', HTMLElement);

element('flow-close', HTMLButtonElement).addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => holder.replaceChildren());

/**
 * Shows the hosted page in a frame. Resolves when it says that it is done, with the status it names, or with null when the
 * person closes it. What it says is a hint: only the origin tells who is speaking, and nothing is signed.
 * @param {string} iframeUrl
 * @returns {Promise<string | null>}
 */
export function showFlow(iframeUrl) {
  const frame = document.createElement('iframe');
  frame.title = 'Identity verification';
  frame.allow = 'camera; fullscreen';
  // For browsers that do not read it from `allow`; iDenfy needs the whole screen to check that a face is alive.
  frame.allowFullscreen = true;
  frame.src = iframeUrl;
  holder.replaceChildren(frame);
  dialog.showModal();

  return new Promise((resolve) => {
    const listening = new AbortController();
    /** @type {string | null} */
    let said = null;
    window.addEventListener(
      'message',
      ({ origin, source, data }) => {
        if (origin !== new URL(iframeUrl).origin || source !== frame.contentWindow) return;
        said = readStatus(data);
        if (said !== null) dialog.close();
      },
      { signal: listening.signal },
    );
    dialog.addEventListener(
      'close',
      () => {
        listening.abort();
        resolve(said);
      },
      { once: true },
    );
  });
}

/**
 * The status in a message of the hosted page, in upper case; null when the message is something else. It is documented as a
 * JSON string, and integrations have met objects and lower case, too.
 * @param {unknown} data
 * @returns {string | null}
 */
function readStatus(data) {
  try {
    const message = typeof data === 'string' ? JSON.parse(data) : data;
    return typeof message?.status === 'string' ? message.status.toUpperCase() : null;
  } catch {
    return null;
  }
}
