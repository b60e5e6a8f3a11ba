import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { startSimulatedGateway } from './support/simulated.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** How long an attack may take. */
const patience = 10_000;

const mutation = 'mutation { startVerification(clientId: "victim") { authToken } }';
const json = JSON.stringify({ query: mutation });

/** An empty page of an origin that nobody has allowed, with a worker that it may register; answers its address. */
async function serveAttacker(): Promise<string> {
  const server = createServer((request, response) => {
    const isWorker = request.url === '/worker.js';
    response.writeHead(200, { 'content-type': isWorker ? 'text/javascript' : 'text/html' });
    response.end(
      isWorker ? "self.addEventListener('fetch', () => undefined);" : '<!doctype html><title>attacker</title>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What an attack is told, in the page where it runs. */
interface Target {
  readonly url: string;
  readonly mutation: string;
  readonly json: string;
}

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
  return answer;
}`;

/** Lets an element load the address of the mutation. */
const loadElement = (tag: string, attribute: string) => `async ({ url, mutation }) => {
  const element = document.createElement('${tag}');
  if ('${tag}' === 'link') element.rel = 'stylesheet';
  const ended = new Promise((resolve) => { element.onload = () => resolve('loaded'); element.onerror = () => resolve(null); });
  element.${attribute} = url + '/graphql?query=' + encodeURIComponent(mutation);
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

/** Functions for the page, as text: each answers what it could read, or null. */
const attacks: Readonly<Record<string, string>> = {
  'a form': submitForm('application/x-www-form-urlencoded'),
  'a form with parts': submitForm('multipart/form-data'),
  'a form whose text is JSON': submitForm('text/plain'),
  'an image': loadElement('img', 'src'),
  'a script': loadElement('script', 'src'),
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
  'a beacon': `async ({ url, json }) => {
    navigator.sendBeacon(url + '/graphql', new Blob([json], { type: 'text/plain' }));
    navigator.sendBeacon(url + '/graphql', new Blob([json], { type: 'application/json' }));
    return null;
  }`,
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
    source.onmessage = ({ data }) => resolve(data);
    source.onerror = () => { source.close(); resolve(null); };
  })`,
  'a service worker': `async ({ url, json }) => {
    const registration = await navigator.serviceWorker.register('/worker.js').catch(() => null);
    const other = await navigator.serviceWorker.register(url + '/worker.js').then(() => 'registered', () => null);
    await registration?.unregister();
    return other;
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
};

/** Runs an attack in the page; what has not ended by then is a failure of its own. */
async function run(page: Page, attack: string, target: Target): Promise<string | null> {
  const work = page.evaluate<string | null>(`(${attack})(${JSON.stringify(target)})`);
  const late = new Promise<string>((resolve) => setTimeout(resolve, patience, 'has not ended').unref());
  return Promise.race([work, late]);
}

/** A page of the attacker in front of a gateway that nobody needs to sign in to; it may be allowed to call. */
async function open(howCalled: 'ALLOWED' | 'FOREIGN', host = '127.0.0.1') {
  const attacker = await serveAttacker();
  const settings = howCalled === 'ALLOWED' ? { CORS_ORIGINS: attacker } : {};
  const gateway = await startSimulatedGateway(settings);
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(attacker);
  const url = gateway.url.replace('127.0.0.1', host);
  return { ...gateway, context, page, target: { url, mutation, json } };
}

describe('a page of an origin that nobody has allowed', () => {
  it.each(['127.0.0.1', 'localhost'])(
    'buys nothing and reads nothing, whatever it tries, from a gateway at %s',
    async (host) => {
      const { page, target, simulator, ask } = await open('FOREIGN', host);
      const read: Record<string, string | null> = {};
      for (const [name, attack] of Object.entries(attacks)) read[name] = await run(page, attack, target);
      expect(read).toEqual(Object.fromEntries(Object.keys(attacks).map((name) => [name, null])));
      // Whoever is answered after all of them shows that the others had their time.
      expect(await ask('{ viewer { id } }')).not.toHaveProperty('errors');
      expect(simulator.vendor.sold).toBe(0);
      expect(simulator.calls).toEqual([]);
    },
  );

  it('buys nothing by leading the browser to the gateway, in its own window or in another one', async () => {
    const { context, page, target, simulator } = await open('FOREIGN');
    const address = `${target.url}/graphql?query=${encodeURIComponent(mutation)}`;
    const popup = context.waitForEvent('page');
    await page.evaluate((there) => {
      window.open(there);
    }, address);
    await (await popup).waitForLoadState();
    const response = await page.goto(address);
    expect(response?.status()).toBe(400);
    expect(simulator.vendor.sold).toBe(0);
  });

  it('is not shown in a frame, and reads nothing, where a page of the gateway is framed', async () => {
    const { page, target } = await open('FOREIGN');
    const response = await fetch(`${target.url}/healthz`);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await run(page, attacks['a frame'] ?? '', target)).toBeNull();
  });
});

describe('a page of an origin that is allowed', () => {
  it('buys and reads by the ways that are meant for it: the attacks are such as work', async () => {
    const { page, target, simulator } = await open('ALLOWED');
    const meant = ['fetch with JSON', 'a WebSocket'] as const;
    for (const name of meant)
      expect(await run(page, attacks[name] ?? '', target)).toMatch(/"authToken":"[A-Za-z0-9]{40}"/u);
    expect(simulator.vendor.sold).toBe(1);
  });
});

describe('a page whose name was pointed to the gateway', () => {
  it('reads nothing, although the browser takes both for one origin', async () => {
    const { url, simulator } = await startSimulatedGateway();
    const rebound = await launchBrowser(['--host-resolver-rules=MAP rebound.example 127.0.0.1']);
    onTestFinished(() => rebound.close());
    const page = await rebound.newPage();
    const there = url.replace('127.0.0.1', 'rebound.example');
    expect((await page.goto(`${there}/healthz`, { timeout: patience }))?.status()).toBe(403);
    const answer = await run(page, fetchWith("headers: { 'content-type': 'application/json' }"), {
      url: there,
      mutation,
      json,
    });
    expect(JSON.parse(answer ?? '')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(simulator.vendor.sold).toBe(0);
  });
});
