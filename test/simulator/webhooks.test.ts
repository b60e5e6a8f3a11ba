import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createManualClock } from '../../src/simulator/clock.ts';
import { createWebhookSender } from '../../src/simulator/webhooks.ts';
import { startReceiver } from './support.ts';

const usual = { signingKey: null, tries: 3, pauseMs: 500 };

/** A server that takes everything and never answers. */
async function startSilent() {
  let asked = 0;
  const server = createServer(() => {
    asked += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked: () => asked };
}

describe('a sender of webhooks', () => {
  it('signs the very bytes that arrive, in lower-case hexadecimal', async () => {
    const { received, url } = await startReceiver();
    const sender = createWebhookSender({ ...usual, signingKey: 'ключ' }, createManualClock(0));
    sender.send('IDENTIFICATION_EXPIRED', url, { name: 'ŽOFIE ☂' });
    await sender.idle();
    const [webhook] = received;
    const bytes = webhook?.bytes ?? Buffer.alloc(0);
    expect(bytes.toString('utf8')).toBe('{"name":"ŽOFIE ☂"}');
    expect(webhook?.headers).toMatchObject({
      'content-type': 'application/json',
      'idenfy-event-type': 'IDENTIFICATION_EXPIRED',
      'idenfy-signature': createHmac('sha256', 'ключ').update(bytes).digest('hex'),
    });
  });

  it('sends no signature without a key', async () => {
    const { received, url } = await startReceiver();
    const sender = createWebhookSender(usual, createManualClock(0));
    sender.send('IDENTIFICATION_EXPIRED', url, {});
    await sender.idle();
    expect(received[0]?.headers).not.toHaveProperty('idenfy-signature');
  });

  it('tries again when its own clock says so, and no sooner', async () => {
    const { received, url } = await startReceiver(500, 503);
    const clock = createManualClock(0);
    const sender = createWebhookSender(usual, clock);
    sender.send('IDENTIFICATION_EXPIRED', url, {});
    const [delivery] = sender.deliveries;
    await vi.waitFor(() => {
      expect(delivery?.statuses).toEqual([500]);
    });
    clock.advance(499);
    expect(received).toHaveLength(1);
    clock.advance(1);
    await vi.waitFor(() => {
      expect(delivery?.statuses).toEqual([500, 503]);
    });
    clock.advance(500);
    await sender.idle();
    expect(delivery?.statuses).toEqual([500, 503, 200]);
  });

  it('waits ten seconds for an answer', async () => {
    const { url, asked } = await startSilent();
    const clock = createManualClock(0);
    const sender = createWebhookSender({ ...usual, tries: 1 }, clock);
    sender.send('IDENTIFICATION_EXPIRED', url, {});
    await vi.waitFor(() => {
      expect(asked()).toBe(1);
    });
    clock.advance(9_999);
    expect(sender.deliveries[0]?.statuses).toEqual([]);
    clock.advance(1);
    await sender.idle();
    expect(sender.deliveries[0]?.statuses).toEqual([null]);
  });

  it('gives up what waits for an answer, and what waits for its next try, when it closes', async () => {
    const [silent, failing] = [await startSilent(), await startReceiver(500)];
    const sender = createWebhookSender(usual, createManualClock(0));
    sender.send('IDENTIFICATION_EXPIRED', silent.url, {});
    sender.send('IDENTIFICATION_EXPIRED', failing.url, {});
    await vi.waitFor(() => {
      expect(sender.deliveries[1]?.statuses).toEqual([500]);
    });
    await vi.waitFor(() => {
      expect(silent.asked()).toBe(1);
    });
    await sender.close();
    expect(sender.deliveries.map(({ statuses }) => statuses)).toEqual([[null], [500]]);
    expect(failing.received).toHaveLength(1);
  });
});
