import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { useDemoBrowser } from '../support/demo-browser.ts';

vi.setConfig({ testTimeout: 60_000 });

const demo = useDemoBrowser();

describe('the explorer', () => {
  /** Runs one of the documents that the explorer opens with. */
  async function runDocument(page: Page, name: string): Promise<unknown> {
    await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
    const answering = page.waitForResponse(`${demo.gateway}/graphql`);
    await page.getByRole('menuitem', { name }).click();
    return (await answering).json();
  }

  it('loads without a network, runs its first mutation, and then asks how the person stands', async () => {
    const { page, problems } = await demo.open();
    await page.goto(`${demo.gateway}/`);
    expect(await runDocument(page, 'StartVerification')).toMatchObject({
      data: { startVerification: { status: 'ACTIVE', disposition: 'CREATED', errors: [] } },
    });
    await page.getByRole('region', { name: 'Result Window' }).getByText('"CREATED"').waitFor();

    expect(await runDocument(page, 'Status')).toMatchObject({
      data: {
        client: {
          isVerified: false,
          latestVerification: { status: 'ACTIVE', history: { nodes: [{ source: 'START', status: 'ACTIVE' }] } },
        },
      },
    });
    expect(problems()).toEqual([]);
  });

  it('follows a verification over a socket', async () => {
    const { data } = (await demo.ask(
      'mutation { startVerification(clientId: "ida-explorer", policy: NEW_SESSION) { verification { id } } }',
    )) as { data: { startVerification: { verification: { id: string } } } };
    const { id } = data.startVerification.verification;
    const { page, problems } = await demo.open();
    const subscription = `subscription { verificationUpdated(id: "${id}") { verification { nextAction } } }`;
    await page.goto(`${demo.gateway}/?query=${encodeURIComponent(subscription)}`);
    await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
    await page.getByRole('region', { name: 'Result Window' }).getByText('"SEND_USER_TO_FLOW"').waitFor();
    expect(problems()).toEqual([]);
  });
});
