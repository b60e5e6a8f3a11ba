import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createManualClock } from '../../src/simulator/clock.ts';
import type { SimulatorOptions } from '../../src/simulator/simulator.ts';
import type { WebhookFault } from '../../src/simulator/webhook-faults.ts';
import { choose, start, startReceiver, type Received } from './support.ts';

const signingKey = 'the right signing key';

/** A simulator that tells a receiver, and a way to let something happen to a session of a client. */
async function startTelling(options: Partial<SimulatorOptions> = {}) {
  const { received, url: webhookUrl } = await startReceiver();
  const started = await start({ webhookUrl, webhooks: { signingKey }, ...options });
  const { read, simulator, url } = started;
  const buy = (clientId: string) => read('/api/v2/token', { clientId });
  const happen = async (...actions: readonly string[]) => {
    for (const action of actions) await choose(simulator, url, action);
  };
  const fates = () => simulator.deliveries.map(({ fate, statuses }) => [fate, ...statuses]);
  return { ...started, received, buy, happen, fates };
}

const eventOf = ({ headers }: Received) => headers['idenfy-event-type'];
const bodyOf = ({ bytes }: Received) => JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
const isSigned = ({ headers, bytes }: Received) =>
  headers['idenfy-signature'] === createHmac('sha256', signingKey).update(bytes).digest('hex');

describe('a webhook that goes wrong', () => {
  it('is never sent when it is lost, and the next one is', async () => {
    const { buy, fates, happen, received, simulator } = await startTelling();
    simulator.webhookFaults.add({ fate: 'lost' });
    await buy('a');
    await happen('review', 'reviewer-deny');
    await simulator.idle();
    expect(received.map(eventOf)).toEqual(['IDENTIFICATION_MANUAL_FINISHED']);
    expect(fates()).toEqual([['lost'], ['usual', 200]]);
  });

  it('arrives twice with the same bytes and signature when it is doubled', async () => {
    const { buy, fates, happen, received, simulator } = await startTelling();
    simulator.webhookFaults.add({ fate: 'doubled' });
    await buy('a');
    await happen('approve');
    await simulator.idle();
    expect(fates()).toEqual([
      ['doubled', 200],
      ['doubled', 200],
    ]);
    const [one, other] = received;
    expect([one?.bytes, one?.headers['idenfy-signature']]).toEqual([other?.bytes, other?.headers['idenfy-signature']]);
    expect(received.map(isSigned)).toEqual([true, true]);
  });

  it('arrives after the next one of its session when they are swapped, whatever other sessions do', async () => {
    const { buy, happen, received, simulator, url } = await startTelling();
    simulator.webhookFaults.add({ fate: 'swapped' });
    const { scanRef } = await buy('a');
    await happen('review');
    await buy('b');
    await happen('approve');
    await simulator.idle();
    expect(received.map((webhook) => bodyOf(webhook)['clientId'])).toEqual(['b']);
    await fetch(`${url}/__simulator/act`, {
      method: 'POST',
      body: JSON.stringify({ scanRef, action: 'reviewer-deny' }),
    });
    await simulator.idle();
    expect(received.slice(1).map((webhook) => [bodyOf(webhook)['clientId'], eventOf(webhook)])).toEqual([
      ['a', 'IDENTIFICATION_MANUAL_FINISHED'],
      ['a', 'IDENTIFICATION_AUTO_FINISHED'],
    ]);
  });

  it('is swapped in pairs when all are', async () => {
    const { buy, fates, happen, received, simulator } = await startTelling();
    simulator.webhookFaults.add({ fate: 'swapped', times: 'always' });
    await buy('a');
    await happen('review', 'reviewer-approve');
    await simulator.idle();
    expect(received.map(eventOf)).toEqual(['IDENTIFICATION_MANUAL_FINISHED', 'IDENTIFICATION_AUTO_FINISHED']);
    expect(fates()).toEqual([
      ['swapped', 200],
      ['swapped', 200],
    ]);
  });

  it('is held back until one is not lost', async () => {
    const { buy, fates, happen, simulator } = await startTelling();
    simulator.webhookFaults.add({ fate: 'swapped' });
    simulator.webhookFaults.add({ fate: 'lost' });
    await buy('a');
    await happen('review', 'reviewer-approve');
    await simulator.idle();
    expect(fates()).toEqual([['swapped'], ['lost']]);
  });

  it('is late by the clock of the simulator', async () => {
    const clock = createManualClock(0);
    const { buy, fates, happen, simulator } = await startTelling({ clock });
    simulator.webhookFaults.add({ lateMs: 60_000 });
    await buy('a');
    await happen('review', 'reviewer-approve');
    await vi.waitFor(() => {
      expect(fates()).toEqual([['late'], ['usual', 200]]);
    });
    clock.advance(59_999);
    await buy('b');
    await happen('approve');
    await vi.waitFor(() => {
      expect(fates()).toEqual([['late'], ['usual', 200], ['usual', 200]]);
    });
    clock.advance(1);
    await simulator.idle();
    expect(fates()[0]).toEqual(['late', 200]);
  });

  it('follows the same bytes under another signature when it is forged', async () => {
    const { buy, fates, happen, received, simulator } = await startTelling();
    simulator.webhookFaults.add({ forged: 'signature' });
    await buy('a');
    await happen('deny');
    await simulator.idle();
    expect(fates()).toEqual([
      ['forged', 200],
      ['usual', 200],
    ]);
    expect(received[0]?.bytes).toEqual(received[1]?.bytes);
    expect(received[0]?.headers['idenfy-signature']).toMatch(/^[0-9a-f]{64}$/u);
    expect(received.map(isSigned)).toEqual([false, true]);
  });

  it('follows an approval signed with another key when that is forged, which is tried once', async () => {
    const { received, url: webhookUrl } = await startReceiver(401);
    const { buy, fates, happen, simulator } = await startTelling({ webhookUrl });
    simulator.webhookFaults.add({ forged: 'approval' });
    const { scanRef } = await buy('a');
    await happen('deny');
    await simulator.idle();
    expect(fates()).toEqual([
      ['forged', 401],
      ['usual', 200],
    ]);
    expect(received.map(isSigned)).toEqual([false, true]);
    expect(received.map(bodyOf)).toMatchObject([
      { scanRef, final: true, status: { overall: 'APPROVED', autoFace: 'FACE_MATCH', additionalSteps: null } },
      { scanRef, final: true, status: { overall: 'DENIED', autoFace: 'FACE_MISMATCH' } },
    ]);
  });

  it('has no signature when it is unsigned', async () => {
    const { buy, fates, happen, received, simulator } = await startTelling();
    simulator.webhookFaults.add({ fate: 'unsigned' });
    await buy('a');
    await happen('approve');
    await simulator.idle();
    expect(fates()).toEqual([['unsigned', 200]]);
    expect(received[0]?.headers).not.toHaveProperty('idenfy-signature');
  });
});

describe('the list of webhook faults', () => {
  it('waits for the event that was told', async () => {
    const { buy, fates, happen, simulator } = await startTelling();
    simulator.webhookFaults.add({ fate: 'lost', event: 'IDENTIFICATION_MANUAL_FINISHED' });
    await buy('a');
    await happen('review', 'reviewer-deny');
    await simulator.idle();
    expect(fates()).toEqual([['usual', 200], ['lost']]);
  });

  it('lets a fault happen as often as was said over HTTP, and no more', async () => {
    const { buy, fates, happen, operate, simulator } = await startTelling();
    expect(await (await operate('webhook-faults', { fate: 'lost', times: 2 })).json()).toEqual({ added: true });
    for (const clientId of ['a', 'b', 'c']) {
      await buy(clientId);
      await happen('approve');
    }
    await simulator.idle();
    expect(fates()).toEqual([['lost'], ['lost'], ['usual', 200]]);
  });

  it('lets a standing fault happen until it is cleared over HTTP', async () => {
    const { buy, fates, happen, operate, simulator, url } = await startTelling();
    await operate('webhook-faults', { fate: 'unsigned', times: 'always' });
    await buy('a');
    await happen('review', 'reviewer-approve');
    const cleared = await fetch(`${url}/__simulator/webhook-faults`, { method: 'DELETE' });
    expect(await cleared.json()).toEqual({ cleared: true });
    await buy('b');
    await happen('approve');
    await simulator.idle();
    expect(fates().map(([fate]) => fate)).toEqual(['unsigned', 'unsigned', 'usual']);
  });

  it.each<[unknown, string]>([
    [{}, 'A fault has exactly one of fate, lateMs, forged'],
    [{ fate: 'lost', lateMs: 1 }, 'A fault has exactly one of fate, lateMs, forged'],
    [{ fate: 'burnt' }, 'fate: '],
    [{ lateMs: -1 }, 'lateMs: '],
    [{ forged: 'denial' }, 'forged: '],
    [{ fate: 'lost', event: 'IDENTIFICATION_DONE' }, 'event: '],
    [{ fate: 'lost', times: 0 }, 'times: is a whole number from 1 on, or "always"'],
    [{ fate: 'lost', often: true }, 'Unrecognized key: "often"'],
  ])('refuses %j and says why', async (fault, message) => {
    const { buy, fates, happen, operate, simulator } = await startTelling();
    const response = await operate('webhook-faults', fault);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { message: string }).message).toContain(message);
    await buy('a');
    await happen('approve');
    await simulator.idle();
    expect(fates()).toEqual([['usual', 200]]);
  });
});

describe('a webhook that is sent again', () => {
  it.each<[string, WebhookFault | null]>([
    ['taken', null],
    ['lost', { fate: 'lost' }],
  ])('is byte for byte the one that was %s', async (_word, fault) => {
    const { buy, happen, received, simulator } = await startTelling();
    if (fault) simulator.webhookFaults.add(fault);
    await buy('a');
    await happen('approve');
    await simulator.idle();
    received.length = 0;
    const again = simulator.redeliver(0);
    await simulator.idle();
    expect(again).toEqual({ ...simulator.deliveries[0], fate: 'redelivered', statuses: [200] });
    expect(received.map(({ bytes }) => bytes.toString('utf8'))).toEqual([simulator.deliveries[0]?.body]);
    expect(received.map(isSigned)).toEqual([true]);
  });

  it('is touched by no fault, and can itself be sent again', async () => {
    const { buy, fates, happen, simulator } = await startTelling();
    await buy('a');
    await happen('approve');
    simulator.webhookFaults.add({ fate: 'lost', times: 'always' });
    const again = simulator.redeliver(0);
    expect(again && simulator.redeliver(again)).toMatchObject({ fate: 'redelivered' });
    await simulator.idle();
    expect(fates()).toEqual([
      ['usual', 200],
      ['redelivered', 200],
      ['redelivered', 200],
    ]);
  });

  it('is told over HTTP by its place in the list', async () => {
    const { buy, happen, operate, received, simulator, url } = await startTelling();
    await buy('a');
    await happen('review', 'reviewer-deny');
    await simulator.idle();
    const response = await operate('redeliver', { delivery: 0 });
    expect([response.status, await response.json()]).toEqual([200, { delivery: 2 }]);
    await simulator.idle();
    expect(received.map(eventOf)).toEqual([
      'IDENTIFICATION_AUTO_FINISHED',
      'IDENTIFICATION_MANUAL_FINISHED',
      'IDENTIFICATION_AUTO_FINISHED',
    ]);
    const state = (await (await fetch(`${url}/__simulator/state`)).json()) as { deliveries: { fate?: string }[] };
    expect(state.deliveries.map(({ fate }) => fate)).toEqual([undefined, undefined, 'redelivered']);
  });

  it('must be one that there is', async () => {
    const { operate, simulator } = await startTelling();
    expect(simulator.redeliver(0)).toBeNull();
    expect((await operate('redeliver', { delivery: 0 })).status).toBe(404);
    expect((await operate('redeliver', { delivery: 'first' })).status).toBe(400);
  });
});
