import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createManualClock } from '../../src/simulator/clock.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { start } from './support.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** An app that shows this address in an iframe and writes down what the iframe tells it, and of which type it was. */
async function openApp(page: Page, frameUrl: string): Promise<void> {
  const html = `<iframe src="${frameUrl}"></iframe><ol></ol><script>
    addEventListener('message', ({ data }) => {
      const told = document.createElement('li');
      told.textContent = typeof data + ' ' + data;
      document.querySelector('ol').append(told);
    });</script>`;
  const server = createServer((_request, response) => void response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const account = { redirectsAtOnce: false };

describe('the hosted page in a browser', () => {
  it('keeps a person until the reviewer has decided on it, and tells the page around it once', async () => {
    const { read, url } = await start({ account });
    const { page, problems } = await openPage(browser);
    const { authToken, scanRef } = await read('/api/v2/token', { clientId: 'a' });
    await openApp(page, `${url}/?authToken=${String(authToken)}`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Send to manual review' }).click();
    await frame.getByRole('button', { name: 'Reviewer denies' }).click();
    await page.locator('li').waitFor();
    expect(await page.locator('li').allInnerTexts()).toEqual([
      'string {"status":"APPROVED","manualStatus":"FAILED","autoSuspected":false,"manualSuspected":false}',
    ]);
    expect(await read('/api/v2/status', { scanRef })).toMatchObject({ status: 'DENIED', final: true });
    expect(problems()).toEqual([]);
  });

  it('lets a person go when the reviewer has decided elsewhere', async () => {
    const { read, simulator, url } = await start({ account });
    const { page, problems } = await openPage(browser);
    const { redirectUrl } = await read('/api/v2/token', { clientId: 'a' });
    await page.goto(String(redirectUrl));
    await page.getByRole('button', { name: 'Send to manual review' }).click();
    await page.getByRole('button', { name: 'Reviewer approves' }).waitFor();
    const session = simulator.vendor.sessions[0];
    expect(session && simulator.vendor.act(session, 'reviewer-approve')).toMatchObject({ status: 'APPROVED' });
    await page.waitForURL(`${url}/result?status=success`);
    expect(problems()).toEqual([]);
  });

  it('counts the time down by the clock of the simulator', async () => {
    const { read } = await start({ clock: createManualClock(0) });
    const { page, problems } = await openPage(browser);
    const { redirectUrl } = await read('/api/v2/token', { clientId: 'a', sessionLength: 90 });
    await page.clock.install();
    await page.goto(String(redirectUrl));
    expect(await page.locator('time').innerText()).toBe('1 min 30 s');
    await page.clock.runFor(31_000);
    expect(await page.locator('time').innerText()).toBe('0 min 59 s');
    expect(problems()).toEqual([]);
  });

  it('fits a phone without scrolling sideways', async () => {
    const { read } = await start();
    const { page } = await openPage(browser);
    await page.setViewportSize({ width: 320, height: 640 });
    const { redirectUrl } = await read('/api/v2/token', { clientId: 'a'.repeat(100), firstName: 'b'.repeat(100) });
    await page.goto(String(redirectUrl));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
