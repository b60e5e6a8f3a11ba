import type { Page } from 'playwright-core';

/** How long an attack may take, in milliseconds. */
export const patience = 10_000;

/** What an attack is told, in the page where it runs. */
export interface Target {
  readonly url: string;
  readonly mutation: string;
  readonly json: string;
}

const mutation = 'mutation { startVerification(clientId: "victim") { authToken } }';

/** The gateway, or whatever else is attacked, at this address. */
export function targetAt(url: string): Target {
  return { url, mutation, json: JSON.stringify({ query: mutation }) };
}

/** Where a browser buys that is led there by an address alone. */
export function addressOf({ url }: Target): string {
  return `${url}/graphql?query=${encodeURIComponent(mutation)}`;
}

/** A service worker that asks for what it is told to, and hands on what it could read. */
export const workerScript = `addEventListener('message', ({ data: { url, json }, ports: [port] }) => {
  const headers = { 'content-type': 'application/json' };
  fetch(url + '/graphql', { method: 'POST', body: json, headers })
    .then((response) => response.text())
    .then((text) => port.postMessage(text || null), () => port.postMessage(null));
});`;

/** Sends a form into a frame, and resolves once the frame has loaded whatever came. */
const submitForm = (enctype: string) => `async ({ url, mutation, json }) => {
  const frame = document.createElement('iframe');
  frame.name = 'answer';
  document.body.appendChild(frame);
  const form = document.body.appendChild(document.createElement('form'));
  Object.assign(form, { method: 'POST', action: url + '/graphql', target: 'answer', enctype: '${enctype}' });
  const add = (name, value) => Object.assign(form.appendChild(document.createElement('input')), { name, value });
  if ('${enctype}' === 'text/plain') add(json.slice(0, -1) + ',"x":"', '"}');
  else add('query', mutation);
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  form.submit();
  await loaded;
  const read = () => { try { return frame.contentDocument.body.innerText || null; } catch { return null; } };
  const answer = read();
  frame.remove();
  form.remove();
  return answer;
}`;

/** Lets an element load the address of the mutation, and reads whatever that left. */
const loadElement = (tag: string, attribute: string, read = "'loaded'") => `async ({ url, mutation }) => {
  const element = document.createElement('${tag}');
  if ('${tag}' === 'link') element.rel = 'stylesheet';
  const ended = new Promise((resolve) => {
    element.onload = () => resolve(${read});
    element.onerror = () => resolve(null);
  });
  element.${attribute} = url + '/graphql?callback=steal&query=' + encodeURIComponent(mutation);
  document.body.appendChild(element);
  return ended;
}`;

/** Asks with `fetch` and reads whatever it may. */
const fetchWith = (options: string) => `async ({ url, json }) => {
  try {
    const response = await fetch(url + '/graphql', { method: 'POST', body: json, ${options} });
    return (await response.text()) || null;
  } catch { return null; }
}`;

const sendBeacon = (type: string) => `async ({ url, json }) => {
  navigator.sendBeacon(url + '/graphql', new Blob([json], { type: '${type}' }));
  return null;
}`;

/** Functions for the page, as text: each answers what it could read, or null. */
const attacks = {
  'a form': submitForm('application/x-www-form-urlencoded'),
  'a form with parts': submitForm('multipart/form-data'),
  'a form whose text is JSON': submitForm('text/plain'),
  'an image': loadElement('img', 'src'),
  'a script': `(target) => {
    let stolen = 'loaded';
    globalThis.steal = (answer) => { stolen = JSON.stringify(answer); };
    return (${loadElement('script', 'src', 'stolen')})(target);
  }`,
  'a style sheet': loadElement('link', 'href'),
  'a frame': `async ({ url, mutation }) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    frame.src = url + '/graphql?query=' + encodeURIComponent(mutation);
    await loaded;
    try { return frame.contentDocument.body.innerText || null; } catch { return null; }
  }`,
  'fetch without CORS': fetchWith("mode: 'no-cors', headers: { 'content-type': 'text/plain' }"),
  'fetch with CORS and plain text': fetchWith("headers: { 'content-type': 'text/plain' }"),
  'fetch with JSON': fetchWith("headers: { 'content-type': 'application/json' }"),
  'fetch with cookies': fetchWith("credentials: 'include', headers: { 'content-type': 'application/json' }"),
  'fetch that outlives its page': fetchWith("keepalive: true, mode: 'no-cors'"),
  'a beacon of text': sendBeacon('text/plain'),
  'a beacon of JSON': sendBeacon('application/json'),
  'XMLHttpRequest with a content type of its own': `({ url, json }) => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url + '/graphql');
    request.setRequestHeader('content-type', 'application/graphql+json');
    request.onload = () => resolve(request.responseText || null);
    request.onerror = () => resolve(null);
    request.send(json);
  })`,
  'an event source': `({ url, mutation }) => new Promise((resolve) => {
    const source = new EventSource(url + '/graphql?query=' + encodeURIComponent(mutation));
    source.onmessage = ({ data }) => { source.close(); resolve(data); };
    source.onerror = () => { source.close(); resolve(null); };
  })`,
  'a service worker': `async (target) => {
    const registration = await navigator.serviceWorker.register('/worker.js');
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
    active.postMessage(target, [port2]);
    return answer.finally(() => registration.unregister());
  }`,
  'a WebSocket': `({ url, mutation }) => new Promise((resolve) => {
    const socket = new WebSocket(url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws');
    socket.onopen = () => socket.send('{"type":"connection_init"}');
    socket.onmessage = ({ data }) => {
      if (JSON.parse(data).type !== 'connection_ack') return resolve(data);
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: mutation } }));
    };
    socket.onclose = () => resolve(null);
  })`,
} as const satisfies Readonly<Record<string, string>>;

/** What a page can try. */
export type AttackName = keyof typeof attacks;

/** All of them, in their order. */
export const attackNames = Object.keys(attacks) as readonly AttackName[];

/** Runs an attack in the page, and resolves with what it could read. One that does not end is no attack, and rejects. */
export async function attack(page: Page, name: AttackName, target: Target): Promise<string | null> {
  const work = page.evaluate<string | null>(`(${attacks[name]})(${JSON.stringify(target)})`);
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, patience, new Error(`The attack by ${name} has not ended.`)).unref();
  });
  return Promise.race([work, late]);
}
