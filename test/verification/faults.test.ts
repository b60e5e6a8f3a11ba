import { describe, expect, it } from 'vitest';
import { createManualClock, type SimulatorClock } from '../../src/simulator/clock.ts';
import type { SessionAction } from '../../src/simulator/session.ts';
import type { WebhookFaultKind } from '../../src/simulator/webhook-faults.ts';
import { allVerifications, startDelivering, startSession, type Delivering, type Shown } from './delivering.ts';

/** Answers to webhooks, and pauses between tries, take their real time; everything else waits until time passes. */
function inRealTime(clock: SimulatorClock): SimulatorClock {
  return {
    now: () => clock.now(),
    schedule: (at, task) => {
      const ms = at - clock.now();
      if (ms > 10_000) return clock.schedule(at, task);
      const timer = setTimeout(task, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}

const lives: readonly (readonly SessionAction[])[] = [
  ['approve'],
  ['deny'],
  ['suspect'],
  ['abandon'],
  ['expire'],
  ['review', 'reviewer-approve'],
  ['review', 'reviewer-deny'],
];
const minute = 60_000;

/** Lets time pass, five minutes at a time, until this is so. */
async function letTimePass(
  gateway: Delivering,
  clock: { advance: (ms: number) => void },
  isSo: (all: readonly Shown[]) => boolean,
) {
  const look = async () => {
    clock.advance(5 * minute);
    return isSo(await allVerifications(gateway));
  };
  await expect.poll(look, { timeout: 15_000, interval: 50 }).toBe(true);
}

const isSettled = ({ isFinal, freshness }: Shown) => isFinal === true && !(freshness as { disputed: boolean }).disputed;

describe('webhooks that go wrong', () => {
  it.each<[string, WebhookFaultKind, { readonly kept: number; readonly refused: number }]>([
    ['lost', { fate: 'lost' }, { kept: 0, refused: 0 }],
    ['doubled', { fate: 'doubled' }, { kept: 18, refused: 0 }],
    ['swapped', { fate: 'swapped' }, { kept: 4, refused: 0 }],
    ['unsigned', { fate: 'unsigned' }, { kept: 0, refused: 27 }],
    ['an hour late', { lateMs: 60 * minute }, { kept: 9, refused: 0 }],
    ['forged with another signature', { forged: 'signature' }, { kept: 9, refused: 9 }],
    ['preceded by forged approvals', { forged: 'approval' }, { kept: 9, refused: 9 }],
  ])('end in the state of the vendor when all are %s', async (_what, fault, { kept, refused }) => {
    const clock = createManualClock(Date.parse('2026-11-24T09:00:00.000Z'));
    const gateway = await startDelivering({}, { gateway: { clock }, simulator: { clock: inRealTime(clock) } });
    const { simulator } = gateway;
    simulator.webhookFaults.add({ ...fault, times: 'always' });
    const scanRefs: string[] = [];
    for (const [place, [first]] of lives.entries()) {
      const scanRef = await startSession(gateway, `client-${place}`);
      scanRefs.push(scanRef);
      if (first) gateway.act(scanRef, first);
    }
    clock.advance(minute);
    for (const [place, [, second]] of lives.entries()) if (second) gateway.act(scanRefs[place] ?? '', second);
    const lateBy = 'lateMs' in fault ? clock.now() + fault.lateMs : 0;
    await letTimePass(gateway, clock, (all) => all.every(isSettled) && clock.now() > lateBy);
    await simulator.idle();
    await gateway.tookIn(kept);
    await letTimePass(gateway, clock, (all) => all.every(isSettled));
    const verdicts = (verdict: string) => gateway.recorder.received.filter((one) => one === verdict).length;
    expect({ kept: verdicts('KEPT'), refused: verdicts('REFUSED') }).toEqual({ kept, refused });
    const ours = await allVerifications(gateway);
    expect(ours.map(({ scanRef, status }) => [scanRef, status])).toEqual(
      scanRefs.map((scanRef) => [scanRef, simulator.vendor.find({ scanRef })?.status]),
    );
    const decided = ours.map(({ history }) =>
      (history as { nodes: readonly { status: string; isFinal: boolean }[] }).nodes
        .filter(({ isFinal }) => isFinal)
        .map(({ status }) => status),
    );
    expect(decided.map((statuses) => [...new Set(statuses)])).toEqual(ours.map(({ status }) => [status]));
    expect(gateway.recorder.alarms).toEqual([]);
    expect(gateway.recorder.defects).toEqual([]);
  });
});
