import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { callerSettings, headersAs } from './support/callers.ts';
import { destroyBody } from './support/destroying.ts';
import { startDetailVendor } from './support/detail-vendor.ts';
import { startGateway } from './support/gateway.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';
import { deliver, watchDeliveries, webhookBody } from './support/webhooks.ts';

/** Counts how often something is deciphered, whoever imported the function by name, until the test ends. */
function countDeciphering(): () => number {
  const spy = vi.spyOn(crypto, 'createDecipheriv');
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
  return () => spy.mock.calls.length;
}

const groups = 'person { lastName } document { number } media { url } screenings { riskAssessment { score } }';

/** Delivers about so many sessions, and answers with the bodies. */
async function deliverAbout(url: string, count: number): Promise<readonly string[]> {
  const bodies = Array.from({ length: count }, (_, index) => {
    const data = { docLastName: `LAST ${index}`, docNumber: `NUMBER ${index}` };
    const fileUrls = { FRONT: `https://files.example/${index}.png` };
    const more = { data, fileUrls, riskAssessment: { riskScore: index } };
    return webhookBody({ scanRef: `scan-${index}`, clientId: `client-${index}`, more });
  });
  for (const body of bodies) await deliver(url, body);
  return bodies;
}

it('a page of fifty verifications opens each delivery once for all groups, and asks the vendor nothing', async () => {
  const vendor = await startDetailVendor();
  const { observer, ...watch } = watchDeliveries();
  const { askAs, url } = await startGateway(vendor.url, callerSettings, { observer });
  await deliverAbout(url, 50);
  await watch.processed(50);
  const deciphered = countDeciphering();
  const page = `{ verifications(first: 50, orderBy: OLDEST_FIRST) { nodes { scanRef ${groups} } } }`;
  const answer = await askAs(headersAs('investigator', ''), page);
  const nodes = Array.from({ length: 50 }, (_, index) => ({
    scanRef: `scan-${index}`,
    person: { lastName: `LAST ${index}` },
    document: { number: `NUMBER ${index}` },
    media: [{ url: `https://files.example/${index}.png` }],
    screenings: { riskAssessment: { score: index } },
  }));
  expect(answer).toEqual({ data: { verifications: { nodes } } });
  expect(deciphered()).toBe(50);
  expect(vendor.asked).toEqual([]);
});

it('a page of fifty verifications asks the vendor for what is gone only, eight questions at a time', async () => {
  const vendor = await startDetailVendor();
  const { observer, ...watch } = watchDeliveries();
  const file = join(createTemporaryFolder(), 'gateway.db');
  const { askAs, url } = await startGateway(
    vendor.url,
    { ...callerSettings, DATABASE_URL: `sqlite:${file}` },
    { observer },
  );
  const bodies = await deliverAbout(url, 50);
  await watch.processed(50);
  for (const body of bodies.slice(0, 10)) await destroyBody(file, body);
  vendor.answer('/api/v2/data', { docLastName: 'ARCHIVED', docNumber: 'ARCHIVED' });
  vendor.answer('/api/v2/files', { FRONT: 'https://files.example/archived.png' });
  vendor.hold();
  const page = askAs(
    headersAs('investigator', ''),
    `{ verifications(first: 50, orderBy: OLDEST_FIRST) { nodes { ${groups} } } }`,
  );
  await vendor.held(8);
  // Two more requests went through the gateway, so a ninth question would have been sent by now.
  await fetch(`${url}/healthz`).then(() => fetch(`${url}/healthz`));
  expect(vendor.waiting()).toBe(8);
  vendor.release();
  const { data, errors } = await page;
  const { nodes } = data?.['verifications'] as { readonly nodes: readonly { readonly person: object }[] };
  expect(errors).toBeUndefined();
  expect(nodes.map(({ person }) => person)).toEqual(
    Array.from({ length: 50 }, (_, index) => ({ lastName: index < 10 ? 'ARCHIVED' : `LAST ${index}` })),
  );
  const names = Array.from({ length: 10 }, (_, index) => `scan-${index}`);
  for (const path of ['/api/v2/data', '/api/v2/files']) {
    expect(
      vendor.asked
        .filter((one) => one.path === path)
        .map(({ scanRef }) => scanRef)
        .toSorted(),
    ).toEqual(names);
  }
});
