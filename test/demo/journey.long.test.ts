import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import {
  expectAccessible,
  expectHeadline,
  expectNothingCutOff,
  inFrame,
  shown,
  startOnPage,
  useDemoBrowser,
  type PresentationName,
} from '../support/demo-browser.ts';

vi.setConfig({ testTimeout: 60_000 });

const demo = useDemoBrowser();

function start(page: Page, clientId: string, presentation: PresentationName): Promise<void> {
  return startOnPage(page, demo, clientId, presentation);
}

/** What the API answers about the verification that the page shows. */
async function askApi(page: Page): Promise<unknown> {
  const query = `query Ask($by: VerificationBy!) { verification(by: $by) {
    clientId status outcome isFinal nextAction freshness { askedAt } history(first: 10) { nodes { source status } }
  } }`;
  return demo.ask(query, { by: { scanRef: await shown(page, 'scanRef') } });
}

/** The answer about a verification that webhooks alone have led from its start to these statuses: the vendor was never asked. */
function answer(verification: Readonly<Record<string, unknown>>, ...statuses: readonly string[]) {
  const nodes = [{ source: 'START', status: 'ACTIVE' }, ...statuses.map((status) => ({ source: 'WEBHOOK', status }))];
  return { data: { verification: { ...verification, freshness: { askedAt: null }, history: { nodes } } } };
}

/** Chooses something in the simulator, away from the page. */
async function actElsewhere(page: Page, action: string): Promise<void> {
  await demo.tell('act', { scanRef: await shown(page, 'scanRef'), action });
}

/** The token in the address of iDenfy's page that the page shows in a frame. */
async function tokenInFrame(page: Page): Promise<string> {
  const address = await page.locator('iframe').getAttribute('src');
  return new URL(address ?? '').searchParams.get('authToken') ?? '';
}

describe('a verification in the browser', () => {
  it('is approved on the hosted page by redirect, and the API says so', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'anna-redirect', 'Redirect');
    await page.waitForURL(`${demo.simulator}/?authToken=*`);
    expect(await page.getByRole('definition').allInnerTexts()).toContain('anna-redirect');
    await page.getByRole('button', { name: 'Approve' }).click();

    await page.waitForURL(`${demo.gateway}/demo/`);
    await expectHeadline(page, 'Approved');
    expect(await page.getByText('The hosted page came back by successUrl.').count()).toBe(1);
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
    const { page, problems } = await demo.open();
    await start(page, 'anna-iframe', 'In this page');
    const frame = page.locator('iframe');
    expect([await frame.getAttribute('allow'), await frame.getAttribute('allowfullscreen')]).toEqual([
      'camera; fullscreen',
      '',
    ]);
    await inFrame(page, 'Approve').waitFor();
    await expectAccessible(page);
    await inFrame(page, 'Approve').click();

    await expectHeadline(page, 'Approved');
    await frame.waitFor({ state: 'detached' });
    await expectAccessible(page);
    expect(page.url()).toBe(`${demo.gateway}/demo/`);
    expect(await askApi(page)).toEqual(
      answer(
        { clientId: 'anna-iframe', status: 'APPROVED', outcome: 'VERIFIED', isFinal: true, nextAction: 'NONE' },
        'APPROVED',
      ),
    );
    expect(problems()).toEqual([]);
  });

  it('is followed while a phone goes through it by a code, which is gone once the phone is done', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'anna-phone', 'On a phone');
    await page.getByRole('img', { name: 'Code with the address of the verification' }).waitFor();
    await expectAccessible(page);
    const link = page.getByRole('link', { name: 'open it in a new tab' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.href).toContain(`${demo.simulator}/api/v2/redirect?authToken=`);
    const authToken = address.searchParams.get('authToken') ?? '';
    await demo.tell('act', { authToken, action: 'approve' });

    await expectHeadline(page, 'Approved');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(authToken);
    expect(problems()).toEqual([]);
  });

  it('is not believed to be approved because the frame says so, before the gateway knows', async () => {
    const { page, problems } = await demo.open();
    await demo.tell('webhook-faults', { fate: 'lost' });
    await start(page, 'bea-hint', 'In this page');
    await inFrame(page, 'Approve').click();
    await page.getByText('The frame said APPROVED. That is only a hint').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    await expectHeadline(page, 'Waiting for the person');

    const refresh = 'mutation R($by: VerificationBy!) { refreshVerification(by: $by) { errors { code } } }';
    expect(await demo.ask(refresh, { by: { scanRef: await shown(page, 'scanRef') } })).toEqual({
      data: { refreshVerification: { errors: [] } },
    });
    await page.getByText('So far the automatic decision is APPROVED').or(page.getByText('Approved')).first().waitFor();
    expect(await shown(page, 'status')).not.toBe('ACTIVE');
    expect(problems()).toEqual([]);
  });

  it('is denied with a reason that the person may read, and can be tried again', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'ben-denied', 'Redirect');
    await page.getByRole('button', { name: 'Deny' }).click();

    await expectHeadline(page, 'Denied');
    expect(await page.getByText('The hosted page came back by errorUrl.').count()).toBe(1);
    expect(await page.getByRole('list', { name: 'Reasons' }).getByRole('listitem').allInnerTexts()).toEqual([
      'We could not confirm that the document is yours. Please try again.',
    ]);
    await expectAccessible(page);
    expect(await askApi(page)).toEqual(
      answer(
        { clientId: 'ben-denied', status: 'DENIED', outcome: 'REFUSED', isFinal: true, nextAction: 'START_AGAIN' },
        'DENIED',
      ),
    );

    await page.getByRole('button', { name: 'Try again' }).click();
    await inFrame(page, 'Approve').click();
    await expectHeadline(page, 'Approved');
    expect(await demo.sessionsOf('ben-denied')).toEqual(['APPROVED', 'DENIED']);
    expect(problems()).toEqual([]);
  });

  it('is suspected until the team has decided, and the page follows', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'carl-suspected', 'In this page');
    await inFrame(page, 'Suspect').click();
    await expectHeadline(page, 'Suspected');
    expect(await page.getByText('This is no refusal: someone of your team decides.').count()).toBe(1);
    await expectAccessible(page);

    const find = 'query F($by: VerificationBy!) { verification(by: $by) { id nextAction } }';
    const found = await demo.ask(find, { by: { scanRef: await shown(page, 'scanRef') } });
    const { id } = (found as { data: { verification: { id: string } } }).data.verification;
    expect(found).toEqual({ data: { verification: { id, nextAction: 'DECIDE' } } });
    const decide = 'mutation D($id: ID!) { decideVerification(id: $id, decision: ACCEPT) { errors { code } } }';
    expect(await demo.ask(decide, { id })).toEqual({ data: { decideVerification: { errors: [] } } });
    await expectHeadline(page, 'Accepted');
    expect(problems()).toEqual([]);
  });

  it('is under review until the reviewer has decided, and the page follows without being loaded again', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'cara-review', 'In this page');
    await inFrame(page, 'Send to manual review').click();
    await expectHeadline(page, 'Under review');
    expect(await askApi(page)).toEqual(
      answer(
        { clientId: 'cara-review', status: 'REVIEWING', outcome: null, isFinal: false, nextAction: 'WAIT' },
        'REVIEWING',
      ),
    );
    const reviewer = page.getByRole('link', { name: 'decide in the simulator' });
    expect(await reviewer.getAttribute('href')).toBe(`${demo.simulator}/__simulator/`);
    await expectAccessible(page);
    await actElsewhere(page, 'reviewer-approve');

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
    const { page, problems } = await demo.open();
    await start(page, 'dora-abandoned', 'Redirect');
    await page.getByRole('button', { name: 'Abandon' }).click();

    await expectHeadline(page, 'Expired');
    expect(await page.getByText('The hosted page came back by unverifiedUrl.').count()).toBe(1);
    expect(await shown(page, 'nextAction')).toBe('START_AGAIN');
    expect(problems()).toEqual([]);
  });

  it('whose token has expired closes its frame, and a new token is a click away', async () => {
    const { page } = await demo.open();
    await start(page, 'dan-expired', 'In this page');
    await inFrame(page, 'Approve').waitFor();
    const expired = await tokenInFrame(page);
    await demo.tell('act', { authToken: expired, action: 'abandon' });
    await expectHeadline(page, 'Expired');
    await page.locator('iframe').waitFor({ state: 'detached' });
    expect(await page.getByText('The time ran out before the person finished.').count()).toBe(1);

    const old = await page.context().newPage();
    await old.goto(`${demo.simulator}/?authToken=${expired}`);
    await old.getByRole('heading', { name: 'Session expired' }).waitFor();

    await page.getByRole('button', { name: 'Try again' }).click();
    await inFrame(page, 'Approve').waitFor();
    expect(await tokenInFrame(page)).not.toBe(expired);
    expect(await demo.sessionsOf('dan-expired')).toEqual(['ACTIVE', 'EXPIRED']);
  });

  it('is still there when its frame was closed and the page was loaded again', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'erik-reload', 'In this page');
    await page.getByRole('button', { name: 'Close' }).click();
    const answering = Promise.withResolvers<undefined>();
    await page.route('**/graphql', async (route) => {
      await answering.promise;
      await route.continue();
    });
    await page.reload();
    await page.getByText('Asking the gateway how it stands …').waitFor();
    await expectAccessible(page);
    answering.resolve(undefined);

    await expectHeadline(page, 'Waiting for the person');
    expect(await shown(page, 'clientId')).toBe('erik-reload');
    expect(problems()).toEqual([]);
  });

  it('that is still open is handed out again', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'kim-again', 'In this page');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Continue the verification' }).click();
    await inFrame(page, 'Approve').waitFor();

    expect(
      await page.getByText('The open session of this person was handed out again: nothing was paid.').count(),
    ).toBe(1);
    expect(await demo.sessionsOf('kim-again')).toEqual(['ACTIVE']);
    expect(problems()).toEqual([]);
  });

  it('is not started for a person who is verified, unless somebody insists', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'lena-verified', 'In this page');
    await inFrame(page, 'Approve').click();
    await expectHeadline(page, 'Approved');
    await page.getByRole('button', { name: 'Start a verification' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'ALREADY_VERIFIED' });
    expect(await alert.innerText()).toBe(
      'This person is verified already.\n\nThe person is verified. Send policy: REVERIFY to verify them once more. ALREADY_VERIFIED',
    );
    await expectAccessible(page);
    await expectHeadline(page, 'Approved');
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await demo.sessionsOf('lena-verified')).toEqual(['APPROVED']);

    await page.getByRole('button', { name: 'Start again anyway' }).click();
    await inFrame(page, 'Approve').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await expectHeadline(page, 'Waiting for the person');
    expect(await demo.sessionsOf('lena-verified')).toEqual(['ACTIVE', 'APPROVED']);
    expect(await page.getByRole('button', { name: 'Start again anyway' }).count()).toBe(0);
    expect(problems()).toEqual([]);
  });

  it('is shown again to who starts a person under review, unless somebody insists', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'mona-review', 'In this page');
    await inFrame(page, 'Send to manual review').click();
    await expectHeadline(page, 'Under review');
    const other = await demo.open();
    await start(other.page, 'mona-review', 'In this page');
    const alert = other.page.getByRole('alert').filter({ hasText: 'UNDER_REVIEW' });
    expect(await alert.innerText()).toBe(
      'This person has finished, and the decision is still to come.\n\nThe person has submitted, and the decision is still to come. Wait for it, or send policy: NEW_SESSION. UNDER_REVIEW',
    );
    await expectHeadline(other.page, 'Under review');
    expect(await shown(other.page, 'scanRef')).toBe(await shown(page, 'scanRef'));

    await other.page.getByRole('button', { name: 'Start again anyway' }).click();
    await inFrame(other.page, 'Approve').waitFor();
    expect(await demo.sessionsOf('mona-review')).toEqual(['ACTIVE', 'REVIEWING']);
    expect([...problems(), ...other.problems()]).toEqual([]);
  });

  it('is not offered to be started again once another person is named', async () => {
    const { page } = await demo.open();
    await start(page, 'nora-verified', 'In this page');
    await inFrame(page, 'Approve').click();
    await expectHeadline(page, 'Approved');
    await page.getByRole('button', { name: 'Start a verification' }).click();
    const anyway = page.getByRole('button', { name: 'Start again anyway' });
    await anyway.waitFor();
    await page.getByLabel('Client id').fill('nora-other');
    await anyway.waitFor({ state: 'detached' });
  });
});

describe('the demo page', () => {
  it('says what to do before anything was started', async () => {
    const { page, problems } = await demo.open();
    await page.goto(`${demo.gateway}/demo/`);
    await expectHeadline(page, 'Nothing started yet');
    await expectAccessible(page);
    expect(problems()).toEqual([]);
  });

  it('shows what was sent and answered, without the token', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'fred-token', 'In this page');
    const authToken = await tokenInFrame(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText('Show the GraphQL').click();

    const text = await page.getByRole('region', { name: 'StartVerification', exact: true }).innerText();
    expect(text).toContain(
      'mutation StartVerification($clientId: ClientId!, $policy: StartPolicy!, $input: StartVerificationInput)',
    );
    expect(text).toContain('"clientId": "fred-token"');
    expect(text).toContain('?authToken=••••••••');
    expect(authToken).toMatch(/^\w{10,}$/u);
    expect(await page.content()).not.toContain(authToken);
    const stored = await page.evaluate<string>('JSON.stringify([sessionStorage, localStorage])');
    expect(stored).not.toContain(authToken);
    await expectAccessible(page);
    expect(problems()).toEqual([]);
  });

  it('says what is wrong with the input, by message and code', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'greta@example.com', 'Redirect');
    const alert = page.getByRole('alert').filter({ hasText: 'INVALID_INPUT' });
    expect(await alert.innerText()).toMatch(
      /^A client id must not be an e-mail address or a telephone number.*\n\nINVALID_INPUT at clientId$/u,
    );
    const button = page.getByRole('button', { name: 'Start a verification' });
    expect(await button.getAttribute('aria-disabled')).toBe('false');
    expect(problems()).toEqual([]);
  });

  it('says what GraphQL refused before the mutation ran', async () => {
    const { page } = await demo.open();
    await start(page, 'héléna', 'Redirect');
    const alert = page.getByRole('alert').filter({ hasText: 'BAD_USER_INPUT' });
    expect(await alert.innerText()).toContain('clientId');
  });

  it('does not believe a message from another origin', async () => {
    const { page, problems } = await demo.open();
    await start(page, 'hugo-forged', 'In this page');
    await inFrame(page, 'Approve').waitFor();
    await page.evaluate(`postMessage(JSON.stringify({ status: 'APPROVED' }), '*')`);
    // Messages arrive in order: once this one is heard, the forged one has been.
    await page.evaluate(`new Promise((heard) => { onmessage = heard; postMessage('after', '*'); })`);
    expect(await page.locator('iframe').count()).toBe(1);
    expect(await page.locator('#headline').innerText()).toBe('Waiting for the person');
    expect(await page.getByText('The frame said').count()).toBe(0);
    expect(problems()).toEqual([]);
  });

  it('is started and closed again by keyboard alone', async () => {
    const { page, problems } = await demo.open();
    await page.goto(`${demo.gateway}/demo/`);
    const focused = () => page.evaluate<string>('document.activeElement.textContent || document.activeElement.id');
    await page.getByRole('button', { name: 'Start a verification' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    for (const key of ['Enter', 'Tab']) await page.keyboard.press(key);
    expect(await focused()).toBe('client-id');
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('dialog', { name: 'Identity verification' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Start a verification');
    expect(problems()).toEqual([]);
  });

  it('is no wider than a telephone, however long the name of the person is', async () => {
    const { page, problems } = await demo.open();
    await page.setViewportSize({ width: 390, height: 844 });
    await start(page, 'w'.repeat(100), 'In this page');
    await page.getByRole('button', { name: 'Close' }).click();
    await expectHeadline(page, 'Waiting for the person');
    await page.getByText('Show the GraphQL').click();
    await page.getByRole('region', { name: 'StartVerification', exact: true }).waitFor();
    await expectNothingCutOff(page);
    expect(problems()).toEqual([]);
  });

  it('shows the result at once when the person comes back on a telephone', async () => {
    const { page, problems } = await demo.open();
    await page.setViewportSize({ width: 390, height: 844 });
    await start(page, 'ida-telephone', 'Redirect');
    await page.getByRole('button', { name: 'Approve' }).click();
    await expectHeadline(page, 'Approved');
    const facts = await page.locator('.facts').boundingBox();
    expect(facts && facts.y + facts.height).toBeLessThanOrEqual(844);
    await expectNothingCutOff(page);
    expect(problems()).toEqual([]);
  });
});
