import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, expectNothingCutOff, useDemoBrowser } from '../support/demo-browser.ts';

vi.setConfig({ testTimeout: 60_000 });

const demo = useDemoBrowser();

/** A verification that was started over the API. */
interface Started {
  readonly id: string;
  readonly scanRef: string;
}

/** Starts a verification over the API and does this with it, if anything. */
async function start(clientId: string, action: string | null): Promise<Started> {
  const mutation =
    'mutation S($clientId: ClientId!) { startVerification(clientId: $clientId) { verification { id scanRef } } }';
  const { data } = (await demo.ask(mutation, { clientId })) as {
    data: { startVerification: { verification: Started } };
  };
  const { verification } = data.startVerification;
  const { scanRef } = verification;
  if (action !== null) await demo.tell('act', { authToken: await tokenOf(clientId), action });
  return { id: verification.id, scanRef };
}

/** The token of the open session of a client, which an equal start hands out again. */
async function tokenOf(clientId: string): Promise<string> {
  const mutation = 'mutation S($clientId: ClientId!) { startVerification(clientId: $clientId) { authToken } }';
  const { data } = (await demo.ask(mutation, { clientId })) as { data: { startVerification: { authToken: string } } };
  return data.startVerification.authToken;
}

/** Opens everything about one verification. */
async function openDetail(page: Page, { id }: Started): Promise<void> {
  await page.goto(`${demo.gateway}/demo/#/operator/verifications/${encodeURIComponent(id)}`);
  await page.getByRole('heading', { name: 'Where it stands' }).waitFor();
}

function rowsOf(page: Page, list: string) {
  return page.getByRole('list', { name: list, exact: true }).getByRole('listitem');
}

describe('the operator’s list', () => {
  it('says that there is nothing yet', async () => {
    const { page, problems } = await demo.open();
    await page.goto(`${demo.gateway}/demo/`);
    await page.getByRole('link', { name: 'Operate' }).click();
    await page.getByText('There is no verification yet.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Deliveries' }).click();
    await page.getByText('iDenfy has delivered nothing yet.').waitFor();
    expect(problems()).toEqual([]);
  });

  it('shows the newest first, page by page, and only what fits the filter', async () => {
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) await start(`list-${number}`, null);
    await start('list-11', 'deny');
    const { page, problems } = await demo.open();
    await page.goto(`${demo.gateway}/demo/#/operator`);
    const rows = rowsOf(page, 'Verifications');
    await rows.filter({ hasText: 'list-11' }).filter({ hasText: 'Denied' }).waitFor();
    expect(await rows.count()).toBe(10);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('list-1', { exact: true }).waitFor();
    expect(await rows.count()).toBe(1);
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByText('list-11', { exact: true }).waitFor();
    await expectAccessible(page);

    await page.getByLabel('Client id').fill('list-3');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(1);
    await page.getByLabel('Status').selectOption('Denied');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('No verification fits the filter.').waitFor();
    await page.getByLabel('Client id').fill('');
    await page.getByRole('button', { name: 'Show' }).click();
    await rows.filter({ hasText: 'list-11' }).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNothingCutOff(page);
    expect(problems()).toEqual([]);
  });
});

describe('a verification in the operator’s view', () => {
  it('tells where each change came from, what was delivered, and takes a delivery in again', async () => {
    const started = await start('olga-history', 'review');
    await demo.tell('act', { scanRef: started.scanRef, action: 'reviewer-deny' });
    const { page, problems } = await demo.open();
    await openDetail(page, started);
    const history = rowsOf(page, 'History');
    await history.nth(2).waitFor();
    expect(await history.allInnerTexts()).toEqual([
      expect.stringMatching(/^Waiting for the person\s+Version 1 · Start · /u),
      expect.stringMatching(/^Under review\s+Version 2 · Webhook · .* · so far APPROVED$/u),
      expect.stringMatching(/^Denied\s+Version 3 · Webhook · .* · Refused$/u),
    ]);
    const reasons = rowsOf(page, 'Reasons');
    expect(await reasons.first().innerText()).toContain('DOC_FAKE · Manual document');

    const delivery = rowsOf(page, 'Deliveries').filter({ hasText: 'IDENTIFICATION_MANUAL_FINISHED' });
    expect(await delivery.innerText()).toContain('Applied');
    await delivery.getByRole('button', { name: 'Replay' }).click();
    await page.getByText(/^IDENTIFICATION_MANUAL_FINISHED was taken in again, .*: applied\.$/u).waitFor();
    await expectAccessible(page);

    await page.goto(`${demo.gateway}/demo/#/operator/deliveries`);
    await rowsOf(page, 'Deliveries').filter({ hasText: 'olga-history' }).first().waitFor();
    await expectAccessible(page);
    await page.getByLabel('Verdict').selectOption('Set aside');
    await page.getByText('iDenfy has delivered nothing with this verdict yet.').waitFor();
    expect(problems()).toEqual([]);
  });

  it('shows the person and the photos after a click only, which the audit has', async () => {
    const started = await start('petra-person', 'approve');
    const { page, problems } = await demo.open();
    await openDetail(page, started);
    const audit = () =>
      demo.ask(
        'query A($id: ID!) { auditLog(first: 10, filter: { verificationId: $id, action: READ_PERSONAL_DATA }) { nodes { fieldGroup } } }',
        { id: started.id },
      );
    expect(await audit()).toEqual({ data: { auditLog: { nodes: [] } } });
    expect(await page.getByText('SAMPLE').count()).toBe(0);

    await page.getByRole('button', { name: 'Show personal data' }).click();
    await page.getByText('SIM000001').waitFor();
    const photos = page.getByRole('list', { name: 'Photos and files' }).getByRole('img');
    expect(await photos.count()).toBe(3);
    await expect
      .poll(() =>
        photos.evaluateAll((images) => images.map((image) => (image as { naturalWidth?: number }).naturalWidth)),
      )
      .toEqual([1, 1, 1]);
    await expectAccessible(page);
    expect(await audit()).toEqual({
      data: {
        auditLog: { nodes: expect.arrayContaining([{ fieldGroup: 'PERSON' }, { fieldGroup: 'MEDIA' }]) as unknown },
      },
    });
    await page.getByRole('button', { name: 'Hide personal data' }).click();
    await page.getByText('SIM000001').waitFor({ state: 'detached' });
    expect(problems()).toEqual([]);
  });

  it('hands out a report once', async () => {
    const started = await start('rosa-report', 'approve');
    const { page, problems } = await demo.open();
    await openDetail(page, started);
    await page.getByRole('button', { name: 'Order a report' }).click();
    await page.getByRole('link', { name: 'Download the report' }).waitFor();
    await expectAccessible(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the report' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('verification-report.pdf');
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await page.getByRole('button', { name: 'Order a report' }).waitFor();
    expect(problems()).toEqual([]);
  });

  it('lets the team decide about a suspicion, with a note', async () => {
    const started = await start('sven-suspected', 'suspect');
    const { page, problems } = await demo.open();
    await openDetail(page, started);
    await page.getByRole('radio', { name: 'Reject the person' }).check();
    await page.getByLabel('Note').fill('Seen in another account.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('heading', { name: 'Decide' }).waitFor({ state: 'detached' });
    await rowsOf(page, 'History').filter({ hasText: 'Operator' }).waitFor();
    await page.getByText('Reject, by').waitFor();
    const query = 'query D($id: ID!) { verification(by: { id: $id }) { outcome decision { decision note } } }';
    expect(await demo.ask(query, { id: started.id })).toEqual({
      data: {
        verification: { outcome: 'REFUSED', decision: { decision: 'REJECT', note: 'Seen in another account.' } },
      },
    });
    expect(problems()).toEqual([]);
  });

  it('is deleted after a second word, and shows how far that is', async () => {
    const started = await start('dirk-deleted', 'approve');
    const { page, problems } = await demo.open();
    await openDetail(page, started);
    await page.getByRole('button', { name: 'Delete this verification' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete for good?' });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await shownStatus(started)).toBe('APPROVED');

    await page.getByRole('button', { name: 'Delete this verification' }).click();
    await dialog.getByRole('button', { name: 'Delete for good' }).click();
    const progress = rowsOf(page, 'Progress of the deletion');
    await progress.filter({ hasText: 'own copies are destroyed' }).waitFor();
    await progress.filter({ hasText: 'iDenfy has deleted the session' }).waitFor();
    await rowsOf(page, 'History')
      .filter({ hasText: /^Deleted\s*Version \d+ · Deletion/u })
      .waitFor();
    expect(await shownStatus(started)).toBe('DELETED');
    await expectAccessible(page);
    expect(problems()).toEqual([]);
  });

  it('that is open still is deleted later, and says when that is tried again, also when it is loaded again', async () => {
    const started = await start('dora-open', null);
    const { page, problems } = await demo.open();
    await openDetail(page, started);
    await page.getByRole('button', { name: 'Delete this verification' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    const progress = rowsOf(page, 'Progress of the deletion');
    const later = progress.filter({ hasText: 'iDenfy does not let the session be deleted yet. The next try is' });
    await later.waitFor();
    await page.reload();
    await later.waitFor();
    expect(await progress.count()).toBe(2);
    expect(problems()).toEqual([]);
  });

  it('that nobody knows is said to be unknown', async () => {
    const { page, problems } = await demo.open();
    await page.goto(`${demo.gateway}/demo/#/operator/verifications/nobody`);
    await page.getByText('The gateway knows of no such verification.').waitFor();
    await expectAccessible(page);
    expect(problems()).toEqual([]);
  });

  it('is no wider than a telephone, nor is the list of deliveries, however long the name of the person is', async () => {
    const started = await start('w'.repeat(100), 'approve');
    const { page, problems } = await demo.open();
    await page.setViewportSize({ width: 390, height: 844 });
    await openDetail(page, started);
    await rowsOf(page, 'Deliveries').first().waitFor();
    await page.getByRole('button', { name: 'Show personal data' }).click();
    await page.getByText('SIM000001').waitFor();
    await page.getByRole('button', { name: 'Delete this verification' }).click();
    await page.getByRole('dialog', { name: 'Delete for good?' }).waitFor();
    await expectNothingCutOff(page);

    await page.goto(`${demo.gateway}/demo/#/operator/deliveries`);
    await page
      .getByRole('link', { name: 'w'.repeat(100) })
      .first()
      .waitFor();
    await expectNothingCutOff(page);
    expect(problems()).toEqual([]);
  });
});

async function shownStatus({ id }: Started): Promise<string> {
  const query = 'query Q($id: ID!) { verification(by: { id: $id }) { status } }';
  const { data } = (await demo.ask(query, { id })) as { data: { verification: { status: string } } };
  return data.verification.status;
}
