import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { choose, start, startReceiver } from './support.ts';

const thresholds = [
  'DOCUMENT_EXPIRES_WITHIN_30_DAYS',
  'DOCUMENT_EXPIRES_WITHIN_7_DAYS',
  'DOCUMENT_EXPIRES_WITHIN_1_DAY',
  'DOCUMENT_EXPIRED',
] as const;

async function startAfter(action: string) {
  const receiver = await startReceiver();
  const started = await start({ webhookUrl: receiver.url, webhooks: { signingKey: 'signing-key' } });
  const { scanRef } = await started.read('/api/v2/token', { clientId: 'a', dateOfExpiry: '2027-03-04' });
  await choose(started.simulator, started.url, action);
  await started.simulator.idle();
  receiver.received.length = 0;
  return { ...started, scanRef, received: receiver.received };
}

describe('a document that runs out', () => {
  it.each(thresholds)('is told as %s, signed', async (expirationThreshold) => {
    const { operate, received, scanRef, simulator } = await startAfter('approve');
    const response = await operate('document-expiration', { scanRef, expirationThreshold });
    expect([response.status, await response.json()]).toEqual([200, { told: true }]);
    await simulator.idle();
    const [webhook] = received;
    expect(JSON.parse(webhook?.bytes.toString('utf8') ?? '')).toEqual({
      scanRef,
      clientId: 'a',
      expirationThreshold,
      documentExpiration: '2027-03-04',
    });
    expect(webhook?.headers).toMatchObject({
      'idenfy-event-type': 'DOCUMENT_EXPIRATION',
      'idenfy-signature': createHmac('sha256', 'signing-key')
        .update(webhook?.bytes ?? '')
        .digest('hex'),
    });
  });

  it('can be told in code, and go wrong like any webhook', async () => {
    const { received, simulator } = await startAfter('approve');
    simulator.webhookFaults.add({ fate: 'doubled', event: 'DOCUMENT_EXPIRATION' });
    const [session] = simulator.vendor.sessions;
    expect(session && simulator.vendor.tellExpiration(session, 'DOCUMENT_EXPIRED')).toBe('told');
    await simulator.idle();
    expect(received).toHaveLength(2);
  });

  it.each(['deny', 'suspect', 'review', 'abandon'])('is told of no session after %s', async (action) => {
    const { operate, received, scanRef, simulator } = await startAfter(action);
    const response = await operate('document-expiration', { scanRef, expirationThreshold: 'DOCUMENT_EXPIRED' });
    expect(response.status).toBe(409);
    await simulator.idle();
    expect(received).toHaveLength(0);
  });

  it.each([
    [{ scanRef: 'x', expirationThreshold: 'DOCUMENT_EXPIRED' }, 404],
    [{ scanRef: 'x', expirationThreshold: 'SOON' }, 400],
    [{ expirationThreshold: 'DOCUMENT_EXPIRED' }, 400],
  ])('is not told of %j', async (json, status) => {
    const { operate } = await startAfter('approve');
    expect((await operate('document-expiration', json)).status).toBe(status);
  });
});
