import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { expect, it, onTestFinished, vi } from 'vitest';
import { callerSettings, headersAs } from './support/callers.ts';
import { startDetailVendor } from './support/detail-vendor.ts';
import { startGateway } from './support/gateway.ts';
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

it('a page of fifty verifications opens each delivery once for all groups, and asks the vendor nothing', async () => {
  const vendor = await startDetailVendor();
  const { observer, ...watch } = watchDeliveries();
  const { askAs, url } = await startGateway(vendor.url, callerSettings, { observer });
  for (let index = 0; index < 50; index += 1) {
    const data = { docLastName: `LAST ${index}`, docNumber: `NUMBER ${index}` };
    const fileUrls = { FRONT: `https://files.example/${index}.png` };
    const more = { data, fileUrls, riskAssessment: { riskScore: index } };
    await deliver(url, webhookBody({ scanRef: `scan-${index}`, clientId: `client-${index}`, more }));
  }
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
