import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser, openPage, type WatchedPage } from './browser.ts';
import { runDemo, type DemoProcess } from './demo-process.ts';

/** How long an answer over HTTP may take, in milliseconds. */
const patienceMs = 20_000;

/** A demo and a browser, shared by the tests of a file. */
export interface DemoBrowser {
  readonly gateway: string;
  readonly simulator: string;
  /** A page with nothing remembered, which is closed when the test ends. */
  readonly open: () => Promise<WatchedPage>;
  /** Sends one operation to the gateway. Resolves with its data and errors. */
  readonly ask: (query: string, variables?: object) => Promise<unknown>;
  /** Sends something to one of the simulator's routes for tests. */
  readonly tell: (route: 'act' | 'faults' | 'webhook-faults', body: object) => Promise<void>;
  /** Takes all faults back. */
  readonly heal: () => Promise<void>;
  /** Where all sessions of a client stand, the newest first. */
  readonly sessionsOf: (clientId: string) => Promise<readonly string[]>;
}

/** Starts a demo and a browser before the tests of a file, and ends both after them. */
export function useDemoBrowser(): DemoBrowser {
  let browser: Browser;
  let demo: DemoProcess;
  const urls = { gateway: '', simulator: '' };
  beforeAll(async () => {
    demo = runDemo(['--port', '0', '--simulator-port', '0']);
    browser = await launchBrowser();
    Object.assign(urls, await demo.urls);
  });
  afterAll(async () => {
    await browser.close();
    demo.kill('SIGTERM');
    await demo.ended;
  });
  const ask: DemoBrowser['ask'] = async (query, variables = {}) =>
    (await send('POST', `${urls.gateway}/graphql`, { query, variables })).json();
  return Object.assign(urls, {
    open: () => openPage(browser),
    ask,
    tell: async (route, body) => {
      const { status } = await send('POST', `${urls.simulator}/__simulator/${route}`, body);
      expect(status).toBe(200);
    },
    heal: async () => {
      await send('DELETE', `${urls.simulator}/__simulator/faults`);
      await send('DELETE', `${urls.simulator}/__simulator/webhook-faults`);
    },
    sessionsOf: async (clientId) => {
      const query = `query Of($clientId: ClientId!) {
        client(clientId: $clientId) { verifications(first: 10) { nodes { status } } }
      }`;
      const { data } = (await ask(query, { clientId })) as SessionsAnswer;
      return data.client.verifications.nodes.map(({ status }) => status);
    },
  } satisfies Omit<DemoBrowser, 'gateway' | 'simulator'>);
}

interface SessionsAnswer {
  readonly data: { readonly client: { readonly verifications: { readonly nodes: readonly { status: string }[] } } };
}

function send(method: 'POST' | 'DELETE', url: string, body?: object): Promise<Response> {
  return fetch(url, {
    method,
    signal: AbortSignal.timeout(patienceMs),
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
}

/** How the page can show iDenfy's page. */
export type PresentationName = 'In this page' | 'Redirect' | 'On a phone';

/** Opens the demo page and starts a verification for this client. */
export async function startOnPage(
  page: Page,
  { gateway }: Pick<DemoBrowser, 'gateway'>,
  clientId: string,
  presentation: PresentationName,
): Promise<void> {
  await page.goto(`${gateway}/demo/`);
  await page.getByLabel('Client id').fill(clientId);
  await page.getByRole('radio', { name: presentation }).check();
  await page.getByRole('button', { name: 'Start a verification' }).click();
}

/** A button of iDenfy's page in the frame. */
export function inFrame(page: Page, button: string) {
  return page.frameLocator('iframe').getByRole('button', { name: button });
}

/** Waits until the page has this headline on its status. */
export async function expectHeadline(page: Page, headline: string): Promise<void> {
  await page.locator('#headline', { hasText: new RegExp(`^${headline}$`, 'u') }).waitFor();
}

/** What the page says of one field of the verification. */
export function shown(page: Page, field: string): Promise<string> {
  return page.locator(`dt:text-is("${field}") + dd`).innerText();
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const window: { readonly axe: { run(options: RunOptions): Promise<AxeResults> } };

/** What axe looks for by day, and what of that can be otherwise by night. */
const lookedFor = {
  light: {},
  dark: { runOnly: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Record<string, RunOptions>;

/** Expects that everybody can use what the page shows now, by day and by night, as far as axe can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The vendor's page in a frame is not ours.
    const options = { ...lookedFor[colorScheme], iframes: false, resultTypes: ['violations'] } satisfies RunOptions;
    const { violations } = await page.evaluate((given) => window.axe.run(given), options);
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const found = grave.map(({ id, nodes }) => ({ id, colorScheme, html: nodes.map(({ html }) => html) }));
    expect(found).toEqual([]);
  }
}

/** Expects that nothing of the page is wider than its window, and nothing of a dialog wider than that. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const wider = `[...document.querySelectorAll('html, dialog')]
    .filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.tagName)`;
  expect(await page.evaluate<readonly string[]>(wider)).toEqual([]);
}
