import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const executablePath = '/usr/bin/chromium';

/** What keeps Chromium from asking the network for anything by itself. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium with a profile of its own, which is gone when the browser is closed. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `The browser tests need Chromium at ${executablePath}: apt-get install --no-install-recommends chromium`,
    );
  }
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}

/** How long a page may take to show or do something, in milliseconds: a hang ends with the name of what was waited for. */
const patienceMs = 20_000;

/** A page of a browser, and what was wrong with it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors on the console or of scripts, and requests to anything but this machine. */
  readonly problems: () => readonly string[];
}

/** Opens an empty page with nothing remembered. It is closed when the test ends. */
export async function openPage(browser: Browser): Promise<WatchedPage> {
  const context = await browser.newContext();
  context.setDefaultTimeout(patienceMs);
  onTestFinished(() => context.close());
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    problems.push(`script: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOnThisMachine = ['blob:', 'data:'].includes(protocol) || hostname === '127.0.0.1';
    if (!isOnThisMachine) problems.push(`request: ${request.url()}`);
  });
  return { page: await context.newPage(), problems: () => [...problems] };
}
