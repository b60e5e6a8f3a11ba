import type { Page, WebSocketRoute } from 'playwright-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  expectAccessible,
  expectHeadline,
  inFrame,
  shown,
  startOnPage,
  useDemoBrowser,
} from '../support/demo-browser.ts';

vi.setConfig({ testTimeout: 60_000 });

const demo = useDemoBrowser();

afterEach(() => demo.heal());

const live = 'Live: changes appear by themselves.';
const asking = 'No live connection. Asking every 3 seconds until it is back.';

/** The way of the page's sockets to the gateway, which can be cut. */
async function holdSockets(page: Page) {
  const open = new Set<WebSocketRoute>();
  let isCut = false;
  await page.routeWebSocket('**/graphql', (socket) => {
    if (isCut) {
      void socket.close({ code: 1011 });
      return;
    }
    socket.connectToServer();
    open.add(socket);
  });
  return {
    cut: async () => {
      isCut = true;
      await Promise.all([...open].map((socket) => socket.close({ code: 1011 })));
      open.clear();
    },
    mend: () => {
      isCut = false;
    },
  };
}

/** Counts how often the page asks how the verification stands. */
function countQuestions(page: Page): () => number {
  let questions = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('query VerificationStatus') === true) questions += 1;
  });
  return () => questions;
}

/** Lets the page believe that somebody looks at it, or that nobody does. */
async function look(page: Page, where: 'here' | 'away'): Promise<void> {
  await page.evaluate(`
    Object.defineProperty(document, 'hidden', { configurable: true, value: ${String(where === 'away')} });
    document.dispatchEvent(new Event('visibilitychange'));
  `);
}

describe('a page whose socket is dropped', () => {
  it('asks instead, hears of the decision, and is live again once there is a socket', async () => {
    const { page } = await demo.open();
    const sockets = await holdSockets(page);
    await startOnPage(page, demo, 'dina-dropped', 'In this page');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText(live).waitFor();
    await sockets.cut();
    await page.getByText(asking).waitFor();
    await page.getByRole('button', { name: 'Continue the verification' }).click();
    await inFrame(page, 'Send to manual review').click();
    await expectHeadline(page, 'Under review');
    await page.getByText(asking).waitFor();

    sockets.mend();
    await page.getByText(live).waitFor();
    const questions = countQuestions(page);
    await demo.tell('act', { scanRef: await shown(page, 'scanRef'), action: 'reviewer-approve' });
    await expectHeadline(page, 'Approved');
    expect(questions()).toBe(0);
  });

  it('asks nothing while nobody looks, and at once when somebody looks again', async () => {
    const { page } = await demo.open();
    await (await holdSockets(page)).cut();
    const questions = countQuestions(page);
    await page.clock.install();
    await startOnPage(page, demo, 'jan-hidden', 'In this page');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText(asking).waitFor();
    await page.clock.pauseAt(Date.now() + 60_000);
    await look(page, 'away');
    const before = questions();
    for (const minute of [1, 2, 3]) {
      await page.clock.runFor(60_000);
      expect(questions(), `in minute ${minute}`).toBe(before);
    }
    await look(page, 'here');
    await expect.poll(questions, { timeout: 20_000 }).toBe(before + 1);
  });
});

describe('a page whose gateway does not answer', () => {
  it('says so, and starts once it does', async () => {
    const { page } = await demo.open();
    await page.route('**/graphql', (route) => route.abort());
    await startOnPage(page, demo, 'gus-gateway', 'In this page');
    const alert = page.getByRole('alert').filter({ hasText: 'The gateway cannot be reached.' });
    await alert.waitFor();
    await expectAccessible(page);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try to start again' }).click();
    await inFrame(page, 'Approve').waitFor();
    expect(await demo.sessionsOf('gus-gateway')).toEqual(['ACTIVE']);
  });
});

describe('a page whose vendor fails', () => {
  it('says that nobody knows what was bought, then that iDenfy cannot be reached, and buys once when it can', async () => {
    const { page, problems } = await demo.open();
    await demo.tell('faults', { path: '/api/v2/token', cut: 'after' });
    await demo.tell('faults', { path: '/kyc/identifications/', status: 500, times: 3 });
    await startOnPage(page, demo, 'vera-outage', 'In this page');
    await page.getByText('Nobody knows yet whether a session was opened.').waitFor();

    const again = page.getByRole('button', { name: 'Try to start again' });
    await again.click();
    await page.getByText('iDenfy cannot be reached at the moment. Nothing was started').waitFor({ timeout: 30_000 });
    await demo.heal();
    await again.click();
    await inFrame(page, 'Approve').click();
    await expectHeadline(page, 'Approved');
    // The one whose answer was lost was bought, and is known.
    expect(await demo.sessionsOf('vera-outage')).toEqual(['APPROVED', 'ACTIVE']);
    expect(problems()).toEqual([]);
  });
});
