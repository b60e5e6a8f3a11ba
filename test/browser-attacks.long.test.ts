import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { addressOf, attack, attackNames, patience, targetAt, type AttackName } from './support/browser-attacks.ts';
import { launchBrowser } from './support/browser.ts';
import { boughtToken, startDefenceless, type Defenceless } from './support/defenceless.ts';
import { startSimulatedGateway } from './support/simulated.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page of this address with nothing remembered. It is closed when the test ends. */
async function openPageOf(address: string) {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(address);
  return { context, page };
}

/** A page of another origin in front of a gateway that nobody needs to sign in to; the origin may be allowed to call. */
async function open(howCalled: 'ALLOWED' | 'FOREIGN', host = '127.0.0.1') {
  const { url: origin } = await startDefenceless();
  const gateway = await startSimulatedGateway(howCalled === 'ALLOWED' ? { CORS_ORIGINS: origin } : {});
  return { ...gateway, ...(await openPageOf(origin)), target: targetAt(gateway.url.replace('127.0.0.1', host)) };
}

type Outcome = 'buys' | 'reads' | 'buys and reads' | 'does nothing';

/** What an attack does to a server without any defence, from a page of another origin and from a page of the server itself. */
const controls: Readonly<Record<AttackName, { readonly foreign: Outcome; readonly own: Outcome }>> = {
  'a form': { foreign: 'buys', own: 'buys and reads' },
  'a form with parts': { foreign: 'buys', own: 'buys and reads' },
  'a form whose text is JSON': { foreign: 'buys', own: 'buys and reads' },
  'an image': { foreign: 'buys', own: 'buys' },
  'a script': { foreign: 'buys and reads', own: 'buys and reads' },
  'a style sheet': { foreign: 'buys', own: 'buys' },
  'a frame': { foreign: 'buys', own: 'buys and reads' },
  'fetch without CORS': { foreign: 'buys', own: 'buys and reads' },
  'fetch with CORS and plain text': { foreign: 'buys and reads', own: 'buys and reads' },
  'fetch with JSON': { foreign: 'buys and reads', own: 'buys and reads' },
  'fetch with cookies': { foreign: 'buys and reads', own: 'buys and reads' },
  'fetch that outlives its page': { foreign: 'buys', own: 'buys and reads' },
  'a beacon of text': { foreign: 'buys', own: 'buys' },
  'a beacon of JSON': { foreign: 'buys', own: 'buys' },
  'XMLHttpRequest with a content type of its own': { foreign: 'buys and reads', own: 'buys and reads' },
  'an event source': { foreign: 'buys and reads', own: 'buys and reads' },
  'a service worker': { foreign: 'buys and reads', own: 'buys and reads' },
  'a WebSocket': { foreign: 'buys and reads', own: 'buys and reads' },
};

/** Lets an attack loose, and says what it did. A beacon buys after it was sent, and nobody is told. */
async function observe(page: Page, name: AttackName, { url, sold }: Defenceless): Promise<Outcome> {
  const before = sold();
  const read = await attack(page, name, targetAt(url));
  await vi.waitUntil(() => sold() > before, patience).catch(() => undefined);
  const does = [sold() > before ? 'buys' : [], read?.includes(boughtToken) === true ? 'reads' : []].flat();
  return does.length === 0 ? 'does nothing' : (does.join(' and ') as Outcome);
}

/** The text of another address as it is shown in a frame of the page; without a frame that may show it, Chromium's own error. */
async function showInFrame(page: Page, address: string): Promise<{ readonly url: string; readonly text: string }> {
  await page.evaluate(`new Promise((resolve) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.onload = resolve;
    frame.src = ${JSON.stringify(address)};
  })`);
  const [frame] = page.mainFrame().childFrames();
  // The browser tells of where a frame has come to a little later than the frame itself.
  await expect.poll(() => frame?.url(), { timeout: patience }).not.toBe('about:blank');
  return { url: frame?.url() ?? '', text: (await frame?.locator('body').innerText()) ?? '' };
}

/** Leads the browser to an address, in its own window and in another one. Answers the status there. */
async function lead(page: Page, address: string): Promise<number | undefined> {
  const popup = page.context().waitForEvent('page');
  await page.evaluate((there) => {
    window.open(there);
  }, address);
  await (await popup).waitForLoadState();
  return (await page.goto(address))?.status();
}

describe('a page of an origin that nobody has allowed', () => {
  it.each(['127.0.0.1', 'localhost'])(
    'buys nothing and reads nothing, whatever it tries, from a gateway at %s',
    async (host) => {
      const { page, target, simulator, ask } = await open('FOREIGN', host);
      const read: Record<string, string | null> = {};
      for (const name of attackNames) read[name] = await attack(page, name, target);
      expect(read).toEqual(Object.fromEntries(attackNames.map((name) => [name, null])));
      // Whoever is answered after all of them shows that the others had their time.
      expect(await ask('{ viewer { id } }')).not.toHaveProperty('errors');
      expect(simulator.vendor.sold).toBe(0);
      expect(simulator.calls).toEqual([]);
    },
  );

  it('buys nothing by leading the browser to the gateway, in its own window or in another one', async () => {
    const { page, target, simulator } = await open('FOREIGN');
    expect(await lead(page, addressOf(target))).toBe(400);
    expect(simulator.vendor.sold).toBe(0);
  });

  it('cannot show the gateway in a frame', async () => {
    const { page, target } = await open('FOREIGN');
    const response = await fetch(`${target.url}/healthz`);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect((await showInFrame(page, `${target.url}/healthz`)).url).toBe('chrome-error://chromewebdata/');
  });
});

describe('a server without any defence', () => {
  it.each(['foreign', 'own'] as const)(
    'is bought from or read by every attack from a page of its %s origin',
    async (whose) => {
      const defenceless = await startDefenceless();
      const { page } = await openPageOf(whose === 'own' ? defenceless.url : (await startDefenceless()).url);
      const outcomes: Record<string, Outcome> = {};
      for (const name of attackNames) outcomes[name] = await observe(page, name, defenceless);
      expect(outcomes).toEqual(Object.fromEntries(attackNames.map((name) => [name, controls[name][whose]])));
      expect(Object.values(outcomes)).not.toContain('does nothing');
    },
  );

  it('sells to whoever is led there, once in each window', async () => {
    const { url, sold } = await startDefenceless();
    const { page } = await openPageOf((await startDefenceless()).url);
    expect(await lead(page, addressOf(targetAt(url)))).toBe(200);
    expect(sold()).toBe(2);
  });

  it('is shown in a frame of any page', async () => {
    const address = addressOf(targetAt((await startDefenceless()).url));
    const { page } = await openPageOf((await startDefenceless()).url);
    const shown = await showInFrame(page, address);
    expect(shown).toEqual({ url: address, text: expect.stringContaining(boughtToken) as string });
  });
});

describe('a page of an origin that is allowed', () => {
  it('buys and reads by the ways that are meant for it', async () => {
    const { page, target, simulator } = await open('ALLOWED');
    for (const name of ['fetch with JSON', 'a service worker', 'a WebSocket'] as const)
      expect(await attack(page, name, target)).toMatch(/"authToken":"[A-Za-z0-9]{40}"/u);
    expect(simulator.vendor.sold).toBe(1);
  });
});

describe('a page whose name was pointed to the gateway', () => {
  it('reads nothing, although the browser takes both for one origin, and from a server without any defence it does', async () => {
    const { url, simulator } = await startSimulatedGateway();
    const defenceless = await startDefenceless();
    const rebound = await launchBrowser(['--host-resolver-rules=MAP rebound.example 127.0.0.1']);
    onTestFinished(() => rebound.close());
    const page = await rebound.newPage();
    const come = async (there: string) => (await page.goto(there, { timeout: patience }))?.status();
    const named = (there: string) => there.replace('127.0.0.1', 'rebound.example');

    expect(await come(`${named(url)}/healthz`)).toBe(403);
    const answer = await attack(page, 'fetch with JSON', targetAt(named(url)));
    expect(JSON.parse(answer ?? '')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(simulator.vendor.sold).toBe(0);

    expect(await come(named(defenceless.url))).toBe(200);
    expect(await observe(page, 'fetch with JSON', { ...defenceless, url: named(defenceless.url) })).toBe(
      'buys and reads',
    );
  });
});
