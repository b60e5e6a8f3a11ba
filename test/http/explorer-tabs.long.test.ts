import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExplorerTabs } from '../../src/http/explorer-tabs.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startSimulatedGateway } from '../support/simulated.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** Opens the page of a gateway of its own; whatever a test does there may take half a minute. */
async function openExplorer() {
  const gateway = await startSimulatedGateway({ EXPLORER: 'on' });
  const { page, problems } = await openPage(browser);
  page.setDefaultTimeout(30_000);
  await page.goto(`${gateway.url}/`);
  await tab(page, 'StartVerification').waitFor();
  return { ...gateway, page, problems };
}

function tab(page: Page, name: string): Locator {
  return page.getByRole('tab').filter({ has: page.getByRole('button', { name, exact: true }) });
}

/** Chooses the tab of an operation, by the keyboard: under a pointer the tabs move. */
async function open(page: Page, name: string): Promise<void> {
  await tab(page, name).getByRole('button', { name, exact: true }).press('Enter');
  await page.getByRole('tab', { selected: true }).and(tab(page, name)).waitFor();
}

/** Runs what stands in the tab that is open. Answers once the result holds the text. */
async function run(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
  await page.getByRole('region', { name: 'Result Window' }).getByText(text).first().waitFor();
}

/** Writes other variables into the tab that is open. */
async function fillVariables(page: Page, variables: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('region', { name: 'Variables' }).locator('.view-lines').filter({ visible: true }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(JSON.stringify(variables));
  // What the editor has closed by itself stands behind the cursor now.
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Delete');
}

describe('the explorer', () => {
  it('opens without a network, with a tab for each documented operation', async () => {
    const { page, problems } = await openExplorer();
    const names = readExplorerTabs().map(({ query }) => /^\w+ (\w+)/mu.exec(query.replaceAll(/^#.*$/gmu, ''))?.[1]);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(names);
    expect(problems()).toEqual([]);
  });

  it('starts a verification, asks how the person stands, and follows it over a socket, by its tabs', async () => {
    const { page, problems, ask } = await openExplorer();
    await open(page, 'StartVerification');
    await run(page, '"CREATED"');
    await open(page, 'VerificationStatus');
    await run(page, '"SEND_USER_TO_FLOW"');

    const { data } = await ask('{ client(clientId: "user-123") { latestVerification { id } } }');
    const { latestVerification } = data?.['client'] as { latestVerification: { id: string } };
    await open(page, 'VerificationUpdated');
    await fillVariables(page, { id: latestVerification.id });
    await run(page, '"verificationUpdated"');
    expect(problems()).toEqual([]);
  });

  it('opens with the operation that its address names', async () => {
    const { page, problems, url } = await openExplorer();
    await page.goto(`${url}/?query=${encodeURIComponent('{ __schema { queryType { name } } }')}`);
    await run(page, '"Query"');
    expect(problems()).toEqual([]);
  });
});

describe('a page of the hosted Sandbox', () => {
  it('is let in by the browser, to ask with credentials and to follow over a socket', async () => {
    const { url } = await startSimulatedGateway({ EXPLORER: 'on' });
    const { page } = await openPage(browser);
    await page
      .context()
      .grantPermissions(['local-network-access'])
      .catch(() => undefined);
    await page.route('https://studio.apollographql.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Sandbox</title>' }),
    );
    await page.goto('https://studio.apollographql.com/sandbox/explorer');
    const answered = await page.evaluate(async (endpoint) => {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer token', 'x-custom': 'header' },
        body: JSON.stringify({ query: '{ __schema { queryType { name } } }' }),
        signal: AbortSignal.timeout(30_000),
      });
      const socket = new WebSocket(endpoint.replace('http:', 'ws:'), 'graphql-transport-ws');
      const opened = new Promise((resolve) => {
        socket.onmessage = ({ data }) => {
          resolve(data);
        };
        setTimeout(resolve, 30_000, 'nothing came');
        socket.onclose = ({ code }) => {
          resolve(`closed with ${code}`);
        };
      });
      socket.onopen = () => {
        socket.send('{"type":"connection_init"}');
      };
      return [(await response.json()) as unknown, await opened];
    }, `${url}/graphql`);
    expect(answered).toEqual([{ data: { __schema: { queryType: { name: 'Query' } } } }, '{"type":"connection_ack"}']);
  });
});
