import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../../src/simulator/clock.ts';
import { allDeliveries, replay, stands, startDelivering, startSession, type Delivering } from '../delivering.ts';
import { deliver, payload } from '../support.ts';

const nine = Date.parse('2026-11-24T09:00:00.000Z');

async function startOnOneClock() {
  const clock = createManualClock(nine);
  const gateway = await startDelivering({}, { gateway: { clock }, simulator: { clock } });
  return { ...gateway, clock };
}

const questions = ({ simulator }: Delivering) => simulator.calls.filter(({ path }) => path === '/api/v2/status').length;
const askedOnce = ({ recorder }: Delivering, times: number) =>
  recorder.until(() => recorder.calls.filter(({ operation }) => operation === 'readStatus').length === times);

describe('a copy of a delivery', () => {
  it('is counted and changes nothing when the first one stands', async () => {
    const gateway = await startDelivering();
    const scanRef = await startSession(gateway);
    gateway.simulator.webhookFaults.add({ fate: 'doubled' });
    gateway.act(scanRef, 'approve');
    await gateway.tookIn(2);
    const before = await stands(gateway, scanRef);
    expect(before).toMatchObject({ status: 'APPROVED', version: 2 });
    gateway.simulator.redeliver(0);
    await gateway.tookIn(3);
    expect(await allDeliveries(gateway)).toMatchObject([{ state: 'APPLIED', reason: null, copies: 3 }]);
    expect(await stands(gateway, scanRef)).toEqual(before);
    expect(gateway.recorder.processed.map(({ reason }) => reason)).toEqual([null, 'DUPLICATE', 'DUPLICATE']);
    expect(questions(gateway)).toBe(0);
  });

  it('makes the vendor be asked, once in twenty seconds, when the first one was replaced', async () => {
    const gateway = await startOnOneClock();
    const scanRef = await startSession(gateway);
    gateway.act(scanRef, 'review');
    await gateway.tookIn(1);
    gateway.clock.advance(60_000);
    gateway.act(scanRef, 'reviewer-deny');
    await gateway.tookIn(2);
    const before = await stands(gateway, scanRef);
    expect(before).toMatchObject({ status: 'DENIED', isFinal: true, freshness: { disputed: false } });
    gateway.simulator.redeliver(0);
    await askedOnce(gateway, 1);
    await expect.poll(() => stands(gateway, scanRef)).toMatchObject({ freshness: { disputed: false } });
    for (let count = 0; count < 10; count += 1) gateway.simulator.redeliver(0);
    await gateway.tookIn(13);
    expect(await stands(gateway, scanRef)).toMatchObject({
      status: 'DENIED',
      isFinal: true,
      freshness: { disputed: true },
    });
    expect(questions(gateway)).toBe(1);
    gateway.clock.advance(19_999);
    gateway.simulator.redeliver(0);
    await gateway.tookIn(14);
    expect(questions(gateway)).toBe(1);
    gateway.clock.advance(1);
    await askedOnce(gateway, 2);
    await expect
      .poll(() => stands(gateway, scanRef))
      .toMatchObject({ status: 'DENIED', freshness: { disputed: false } });
    expect(questions(gateway)).toBe(2);
    expect(await allDeliveries(gateway)).toMatchObject([
      { state: 'APPLIED', reason: null, copies: 13 },
      { state: 'APPLIED', reason: null, copies: 1 },
    ]);
  });

  it('turns nothing round while the vendor says otherwise', async () => {
    const gateway = await startOnOneClock();
    const scanRef = await startSession(gateway);
    gateway.act(scanRef, 'review');
    await gateway.tookIn(1);
    gateway.act(scanRef, 'reviewer-deny');
    await gateway.tookIn(2);
    gateway.simulator.redeliver(0);
    await askedOnce(gateway, 1);
    await expect.poll(() => stands(gateway, scanRef)).toMatchObject({ freshness: { disputed: false } });
    const { history } = (await stands(gateway, scanRef)) as { history: { nodes: readonly { status: string }[] } };
    expect(history.nodes.map(({ status }) => status)).toEqual(['ACTIVE', 'REVIEWING', 'DENIED', 'DENIED', 'DENIED']);
  });
});

describe('other bytes that say the same', () => {
  it('are another delivery and no version', async () => {
    const gateway = await startDelivering();
    const said = payload('scan-1', 'APPROVED');
    await deliver(gateway, said);
    await gateway.tookIn(1);
    await deliver(gateway, Buffer.from(JSON.stringify(said, null, 2)));
    await deliver(gateway, Object.fromEntries(Object.entries(said).toReversed()));
    await deliver(gateway, { ...said, fileUrls: { FACE: 'https://files.example/face?Signature=another' } });
    await gateway.tookIn(4);
    expect(await allDeliveries(gateway)).toMatchObject([
      { state: 'APPLIED' },
      { state: 'IGNORED', reason: 'SAYS_THE_SAME' },
      { state: 'IGNORED', reason: 'SAYS_THE_SAME' },
      { state: 'IGNORED', reason: 'SAYS_THE_SAME' },
    ]);
    expect(await stands(gateway, 'scan-1')).toMatchObject({ status: 'APPROVED', version: 1 });
  });
});

describe('a replay by an operator', () => {
  it('is like a copy: what stands stays, and the vendor is asked about what was replaced', async () => {
    const gateway = await startDelivering();
    const scanRef = await startSession(gateway);
    gateway.act(scanRef, 'review');
    await gateway.tookIn(1);
    gateway.act(scanRef, 'reviewer-approve');
    await gateway.tookIn(2);
    const [automatic, manual] = await allDeliveries(gateway);
    const before = await stands(gateway, scanRef);
    expect(await replay(gateway, manual?.['id'])).toEqual({ state: 'APPLIED', reason: null, copies: 1 });
    expect(await stands(gateway, scanRef)).toEqual(before);
    expect(questions(gateway)).toBe(0);
    expect(await replay(gateway, automatic?.['id'])).toEqual({ state: 'APPLIED', reason: null, copies: 1 });
    await askedOnce(gateway, 1);
    await expect
      .poll(() => stands(gateway, scanRef))
      .toMatchObject({ status: 'APPROVED', freshness: { disputed: false } });
  });

  it('finds nothing where there is nothing', async () => {
    const gateway = await startDelivering();
    const text = `mutation R($id: ID!) { replayWebhookDelivery(id: $id) { delivery { id } errors { code path } } }`;
    const nothing = {
      data: { replayWebhookDelivery: { delivery: null, errors: [{ code: 'NOT_FOUND', path: ['id'] }] } },
    };
    const unknown = Buffer.from(`WebhookDelivery:${'0'.repeat(64)}`).toString('base64url');
    expect(await gateway.ask(text, { id: unknown })).toEqual(nothing);
    expect(await gateway.ask(text, { id: 'nonsense' })).toEqual(nothing);
  });
});
