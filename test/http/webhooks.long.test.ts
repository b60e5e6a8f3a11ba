import { validateHeaderValue } from 'node:http';
import { describe, expect, it } from 'vitest';
import { forgeDeliveries, signDelivery, type SignedDelivery } from '../support/forged-signatures.ts';
import { startGateway } from '../support/gateway.ts';
import { createRecorder, deliver, payload, signingKey } from '../verification/support.ts';

const lanes = 16;

/** Whether HTTP can carry the header, and carries it as something else than the right one: spaces around a value do not count. */
function canBeSent({ header }: SignedDelivery, genuine: string): boolean {
  const lines = [header ?? []].flat();
  if (lines.length === 1 && lines[0]?.trim() === genuine) return false;
  try {
    for (const line of lines) validateHeaderValue('idenfy-signature', line);
    return true;
  } catch {
    return false;
  }
}

/** Does something with each, so many at a time. */
async function forEach<Item>(items: Iterable<Item>, work: (item: Item, place: number) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let place = 0;
  const lane = async () => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) await work(next.value, (place += 1));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

describe('the door for deliveries', () => {
  it('believes none of 10,000 forged ones over HTTP, and every genuine one in between', async () => {
    const recorder = createRecorder();
    const gateway = await startGateway('http://127.0.0.1:1', {}, { observer: recorder });
    const body = Buffer.from(JSON.stringify(payload('scan-0', 'APPROVED')));
    const right = signDelivery(body, signingKey);
    const forged = [...forgeDeliveries(body, signingKey)].filter((one) => canBeSent(one, right));
    const answers = new Map<string, number>();
    let genuine = 0;
    await forEach(forged, async ({ body: changed, header = null }, place) => {
      const { status, body: said } = await deliver(gateway, changed, { signature: header });
      answers.set(`${status} ${said}`, (answers.get(`${status} ${said}`) ?? 0) + 1);
      if (place % 10 !== 0) return;
      genuine += 1;
      const answer = await deliver(gateway, payload(`scan-${place}`, 'APPROVED', { clientId: `client-${place}` }));
      expect(answer.status).toBe(200);
    });
    expect(forged.length).toBeGreaterThan(10_000);
    expect(genuine).toBeGreaterThanOrEqual(1_000);
    expect(Object.fromEntries(answers)).toEqual({ '401 {"status":"refused"}': forged.length });
    await recorder.until(() => recorder.processed.length === genuine);
    expect(recorder.processed.every(({ state }) => state === 'APPLIED')).toBe(true);
    expect(recorder.received.filter((verdict) => verdict === 'REFUSED')).toHaveLength(forged.length);
  }, 300_000);
});
