import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { runDemo, type DemoProcess } from '../support/demo-process.ts';
import { postGraphQL } from '../support/http-server.ts';

let browser: Browser;
let demo: DemoProcess;
let gateway: string;
let simulator: string;

beforeAll(async () => {
  demo = runDemo(['--port', '0', '--simulator-port', '0']);
  browser = await launchBrowser();
  ({ gateway, simulator } = await demo.urls);
});

afterAll(async () => {
  await browser.close();
  demo.kill('SIGTERM');
  await demo.ended;
});

/** Opens the demo page and starts a verification for this client. */
async function start(page: Page, clientId: string, presentation: 'Redirect' | 'Iframe'): Promise<void> {
  await page.goto(`${gateway}/demo/`);
  await page.getByLabel('Client id').fill(clientId);
  await page.getByRole('radio', { name: presentation }).check();
  await page.getByRole('button', { name: 'Start a verification' }).click();
}

/** What the page says of one field of the verification. */
async function shown(page: Page, field: string): Promise<string> {
  return page.locator(`dt:text-is("${field}") + dd`).innerText();
}

/** Waits until the page has this headline on its status. */
async function expectHeadline(page: Page, headline: string): Promise<void> {
  await page.locator('#headline', { hasText: new RegExp(`^${headline}$`, 'u') }).waitFor();
  expect(await page.locator('#headline').innerText()).toBe(headline);
}

/** Lets the page believe that somebody looks at it, or that nobody does. */
async function look(page: Page, where: 'here' | 'away'): Promise<void> {
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, where === 'away');
}

/** What the API answers about the verification that the page shows. */
async function askApi(page: Page): Promise<unknown> {
  const response = await postGraphQL(gateway, {
    query: `query Ask($by: VerificationBy!) { verification(by: $by) {
      clientId status outcome isFinal nextAction freshness { askedAt } history(first: 10) { nodes { source status } }
    } }`,
    variables: { by: { scanRef: await shown(page, 'scanRef') } },
  });
  return response.json();
}

/** The answer about a verification that webhooks alone have led from its start to these statuses: the vendor was never asked. */
function answer(verification: Readonly<Record<string, unknown>>, ...statuses: readonly string[]) {
  const nodes = [{ source: 'START', status: 'ACTIVE' }, ...statuses.map((status) => ({ source: 'WEBHOOK', status }))];
  return { data: { verification: { ...verification, freshness: { askedAt: null }, history: { nodes } } } };
}

/** Where all sessions of a client stand, the newest first. */
async function sessionsOf(clientId: string): Promise<unknown> {
  const response = await postGraphQL(gateway, {
    query:
      'query Of($clientId: ClientId!) { client(clientId: $clientId) { verifications(first: 10) { nodes { status } } } }',
    variables: { clientId },
  });
  const { data } = (await response.json()) as { data: { client: { verifications: { nodes: { status: string }[] } } } };
  return data.client.verifications.nodes.map(({ status }) => status);
}

describe('a verification in the browser', () => {
  it('is approved on the hosted page by redirect, and the API says so', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'anna-redirect', 'Redirect');
    await page.waitForURL(`${simulator}/?authToken=*`);
    expect(await page.getByRole('definition').allInnerTexts()).toContain('anna-redirect');
    await page.getByRole('button', { name: 'Approve' }).click();

    await page.waitForURL(`${gateway}/demo/`);
    await expectHeadline(page, 'Approved');
    expect(await page.locator('#activity').innerText()).toContain('came back by successUrl');
    expect(await shown(page, 'status')).toBe('APPROVED');
    expect(await askApi(page)).toEqual(
      answer(
        { clientId: 'anna-redirect', status: 'APPROVED', outcome: 'VERIFIED', isFinal: true, nextAction: 'NONE' },
        'APPROVED',
      ),
    );
    expect(problems()).toEqual([]);
  });

  it('is approved in a frame, which closes by itself, and the API says so', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'anna-iframe', 'Iframe');
    await page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click();

    await expectHeadline(page, 'Approved');
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.locator('#activity').innerText()).toContain('The frame said APPROVED.');
    expect(page.url()).toBe(`${gateway}/demo/`);
    expect(await askApi(page)).toEqual(
      answer(
        { clientId: 'anna-iframe', status: 'APPROVED', outcome: 'VERIFIED', isFinal: true, nextAction: 'NONE' },
        'APPROVED',
      ),
    );
    expect(problems()).toEqual([]);
  });

  it('is denied with a reason that the person may read', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'ben-denied', 'Redirect');
    await page.getByRole('button', { name: 'Deny' }).click();

    await expectHeadline(page, 'Denied');
    expect(await page.locator('#activity').innerText()).toContain('came back by errorUrl');
    expect(await page.getByRole('list', { name: 'Reasons' }).getByRole('listitem').allInnerTexts()).toEqual([
      'We could not confirm that the document is yours. Please try again.\nFACE_MISMATCH The face is not that of the document.',
    ]);
    expect(await askApi(page)).toEqual(
      answer(
        {
          clientId: 'ben-denied',
          status: 'DENIED',
          outcome: 'REFUSED',
          isFinal: true,
          nextAction: 'START_AGAIN',
        },
        'DENIED',
      ),
    );
    expect(problems()).toEqual([]);
  });

  it('is under review until the reviewer has decided, and the page follows without being loaded again', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'cara-review', 'Iframe');
    await page.frameLocator('iframe').getByRole('button', { name: 'Send to manual review' }).click();
    await expectHeadline(page, 'Under review');
    expect(await askApi(page)).toEqual(
      answer(
        { clientId: 'cara-review', status: 'REVIEWING', outcome: null, isFinal: false, nextAction: 'WAIT' },
        'REVIEWING',
      ),
    );

    const opening = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'decide in the simulator' }).click();
    const review = await opening;
    await review
      .locator('section', { hasText: 'cara-review' })
      .getByRole('button', { name: 'Reviewer approves' })
      .click();
    await review.close();

    await expectHeadline(page, 'Approved');
    expect(await askApi(page)).toEqual(
      answer(
        { clientId: 'cara-review', status: 'APPROVED', outcome: 'VERIFIED', isFinal: true, nextAction: 'NONE' },
        'REVIEWING',
        'APPROVED',
      ),
    );
    expect(problems()).toEqual([]);
  });

  it('that is abandoned comes back as not finished', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'dora-abandoned', 'Redirect');
    await page.getByRole('button', { name: 'Abandon' }).click();

    await expectHeadline(page, 'Expired');
    expect(await page.locator('#activity').innerText()).toContain('came back by unverifiedUrl');
    expect(await shown(page, 'nextAction')).toBe('START_AGAIN');
    expect(problems()).toEqual([]);
  });

  it('is still there when its frame was closed and the page was loaded again', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'erik-reload', 'Iframe');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.reload();

    await expectHeadline(page, 'Waiting for the person');
    expect(await shown(page, 'clientId')).toBe('erik-reload');
    expect(problems()).toEqual([]);
  });

  it('that is still open is handed out again', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'kim-again', 'Iframe');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Start a verification' }).click();
    await page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).waitFor();

    expect(await page.locator('#activity').innerText()).toBe(
      'The open session of this person was handed out again: nothing was paid.',
    );
    expect(await sessionsOf('kim-again')).toEqual(['ACTIVE']);
    expect(problems()).toEqual([]);
  });

  it('is not started for a person who is verified, unless somebody insists', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'lena-verified', 'Iframe');
    await page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click();
    await expectHeadline(page, 'Approved');
    await page.getByRole('button', { name: 'Start a verification' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'ALREADY_VERIFIED' });
    expect(await alert.innerText()).toBe(
      'The person is verified. Send policy: REVERIFY to verify them once more. ALREADY_VERIFIED',
    );
    await expectHeadline(page, 'Approved');
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await sessionsOf('lena-verified')).toEqual(['APPROVED']);

    await page.getByRole('button', { name: 'Start again anyway' }).click();
    await page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await expectHeadline(page, 'Waiting for the person');
    expect(await sessionsOf('lena-verified')).toEqual(['ACTIVE', 'APPROVED']);
    expect(await page.getByRole('button', { name: 'Start again anyway' }).count()).toBe(0);
    expect(problems()).toEqual([]);
  });

  it('is shown again to who starts a person under review, unless somebody insists', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'mona-review', 'Iframe');
    await page.frameLocator('iframe').getByRole('button', { name: 'Send to manual review' }).click();
    await expectHeadline(page, 'Under review');
    const other = await openPage(browser);
    await start(other.page, 'mona-review', 'Iframe');
    const alert = other.page.getByRole('alert').filter({ hasText: 'UNDER_REVIEW' });
    expect(await alert.innerText()).toBe(
      'The person has submitted, and the decision is still to come. Wait for it, or send policy: NEW_SESSION. UNDER_REVIEW',
    );
    await expectHeadline(other.page, 'Under review');
    expect(await shown(other.page, 'scanRef')).toBe(await shown(page, 'scanRef'));

    await other.page.getByRole('button', { name: 'Start again anyway' }).click();
    await other.page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).waitFor();
    expect(await sessionsOf('mona-review')).toEqual(['ACTIVE', 'REVIEWING']);
    expect([...problems(), ...other.problems()]).toEqual([]);
  });

  it('is not offered to be started again once another person is named', async () => {
    const { page } = await openPage(browser);
    await start(page, 'nora-verified', 'Iframe');
    await page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).click();
    await expectHeadline(page, 'Approved');
    await page.getByRole('button', { name: 'Start a verification' }).click();
    const anyway = page.getByRole('button', { name: 'Start again anyway' });
    await anyway.waitFor();
    await page.getByLabel('Client id').fill('nora-other');
    expect(await anyway.count()).toBe(0);
  });
});

describe('the demo page', () => {
  it('shows what was sent and answered, without the token', async () => {
    const { page, problems } = await openPage(browser);
    const answering = page.waitForResponse(`${gateway}/graphql`);
    await start(page, 'fred-token', 'Iframe');
    const { authToken } = ((await (await answering).json()) as { data: { startVerification: { authToken: string } } })
      .data.startVerification;
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText('Show the GraphQL').click();

    const text = await page.locator('#exchange-start').innerText();
    expect(text).toContain(
      'mutation StartVerification($clientId: ClientId!, $policy: StartPolicy!, $input: StartVerificationInput)',
    );
    expect(text).toContain('"clientId": "fred-token"');
    expect(text).toContain('"authToken": "••••••••"');
    expect(authToken).toMatch(/^\w{10,}$/u);
    expect(await page.content()).not.toContain(authToken);
    expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain(authToken);
    expect(problems()).toEqual([]);
  });

  it('says what is wrong with the input, by message and code', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'greta@example.com', 'Redirect');
    const alert = page.getByRole('alert').filter({ hasText: 'INVALID_INPUT' });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(
      /^A client id must not be an e-mail address or a telephone number.* INVALID_INPUT at clientId$/u,
    );
    expect(await page.getByRole('button', { name: 'Start a verification' }).getAttribute('aria-disabled')).toBe(
      'false',
    );
    expect(problems()).toEqual([]);
  });

  it('says what GraphQL refused before the mutation ran', async () => {
    const { page } = await openPage(browser);
    await start(page, 'héléna', 'Redirect');
    const alert = page.getByRole('alert').filter({ hasText: 'BAD_USER_INPUT' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('clientId');
  });

  it('does not believe a message from another origin', async () => {
    const { page, problems } = await openPage(browser);
    await start(page, 'hugo-forged', 'Iframe');
    await page.frameLocator('iframe').getByRole('button', { name: 'Approve' }).waitFor();
    await page.evaluate(() => {
      window.postMessage(JSON.stringify({ status: 'APPROVED' }), '*');
    });
    await page.waitForResponse(`${gateway}/graphql`);
    expect(await page.locator('iframe').count()).toBe(1);
    expect(await page.locator('#headline').innerText()).toBe('Waiting for the person');
    expect(problems()).toEqual([]);
  });

  it('asks nothing while nobody looks, and at once when somebody looks again', async () => {
    const { page, problems } = await openPage(browser);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    const patiently = { timeout: 15_000 };
    let questions = 0;
    // Counted once they are answered: the page asks one question at a time.
    page.on('requestfinished', (request) => {
      if (request.postData()?.includes('query VerificationStatus') === true) questions += 1;
    });
    await start(page, 'jan-hidden', 'Iframe');
    await expect.poll(() => questions, patiently).toBe(1);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => questions, patiently).toBe(2);

    await look(page, 'away');
    for (const minute of [1, 2, 3]) {
      await page.clock.runFor(60_000);
      expect(questions, `in minute ${minute}`).toBe(2);
    }
    await look(page, 'here');
    await expect.poll(() => questions, patiently).toBe(3);
    expect(problems()).toEqual([]);
  });

  it('is started and closed again by keyboard alone', async () => {
    const { page, problems } = await openPage(browser);
    await page.goto(`${gateway}/demo/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('client-id');
    for (const key of ['Tab', 'Tab', 'Tab', 'ArrowDown', 'Tab', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('dialog', { name: 'Identity verification' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('start-button');
    expect(problems()).toEqual([]);
  });
});

describe('the demo page on a telephone', () => {
  it('shows the result at once when the person comes back', async () => {
    const { page, problems } = await openPage(browser);
    await page.setViewportSize({ width: 390, height: 844 });
    await start(page, 'ida-telephone', 'Redirect');
    await page.getByRole('button', { name: 'Approve' }).click();
    await expectHeadline(page, 'Approved');
    const facts = await page.locator('#facts').boundingBox();
    expect(facts && facts.y + facts.height).toBeLessThanOrEqual(844);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(problems()).toEqual([]);
  });
});
