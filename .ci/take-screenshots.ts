import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/support/browser.ts';
import { runDemo } from '../test/support/demo-process.ts';

/** Takes the pictures of the demo that the README shows. They are committed, so nothing in them may change from run to run but times. */

const folder = join(import.meta.dirname, '..', 'docs', 'images');
const sizes = { laptop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
const patienceMs = 20_000;

type SizeName = keyof typeof sizes;

mkdirSync(folder, { recursive: true });
const demo = runDemo(['--port', '0', '--simulator-port', '0']);
const browser = await launchBrowser();
try {
  const { gateway } = await demo.urls;
  await picture('laptop', 'light', 'person-laptop', (page) => showDenied(page, gateway));
  await picture('phone', 'light', 'person-phone', (page) => showDenied(page, gateway));
  await picture('phone', 'dark', 'code-phone', (page) => showCode(page, gateway));
  await picture('laptop', 'dark', 'operator-laptop', (page) => showSuspected(page, gateway));
} finally {
  await browser.close();
  demo.kill('SIGTERM');
  await demo.ended;
}

async function picture(
  size: SizeName,
  colorScheme: 'light' | 'dark',
  name: string,
  prepare: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: sizes[size], colorScheme, reducedMotion: 'reduce' });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  await prepare(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

async function start(page: Page, gateway: string, clientId: string, presentation: string): Promise<void> {
  await page.goto(`${gateway}/demo/`);
  await page.getByLabel('Client id').fill(clientId);
  await page.getByRole('radio', { name: presentation }).check();
  await page.getByRole('button', { name: 'Start a verification' }).click();
}

async function showDenied(page: Page, gateway: string): Promise<void> {
  await start(page, gateway, 'user-123', 'In this page');
  await page.frameLocator('iframe').getByRole('button', { name: 'Deny' }).click();
  await page.locator('#headline', { hasText: 'Denied' }).waitFor();
  await page.locator('iframe').waitFor({ state: 'detached' });
  await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
}

async function showCode(page: Page, gateway: string): Promise<void> {
  await start(page, gateway, 'user-456', 'On a phone');
  await page.getByRole('img', { name: 'Code with the address of the verification' }).waitFor();
}

async function showSuspected(page: Page, gateway: string): Promise<void> {
  await start(page, gateway, 'user-789', 'In this page');
  await page.frameLocator('iframe').getByRole('button', { name: 'Suspect' }).click();
  await page.locator('#headline', { hasText: 'Suspected' }).waitFor();
  await page.getByRole('link', { name: 'Operate' }).click();
  await page.getByRole('link', { name: 'user-789' }).click();
  await page.getByRole('heading', { name: 'Decide' }).waitFor();
  await page.getByRole('list', { name: 'Deliveries' }).waitFor();
}
