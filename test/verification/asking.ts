import { onTestFinished } from 'vitest';
import { createIdenfyClient } from '../../src/idenfy/client.ts';
import { createTransport } from '../../src/idenfy/transport.ts';
import type { VerificationRecord } from '../../src/model/record.ts';
import { Secret } from '../../src/model/secret.ts';
import { createManualClock, type ManualClock } from '../../src/simulator/clock.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import type { Session, SessionAction } from '../../src/simulator/session.ts';
import type { Store } from '../../src/store/store.ts';
import { createReconciler, type ReconcilerParts } from '../../src/verification/reconcile.ts';
import { insertVerification, nine, openStore } from '../support/store.ts';
import { applyAll } from '../support/vendor-events.ts';
import { createRecorder, runOnce, type Recorder } from './support.ts';

/** A vendor whose sessions can be led, and a client that asks it, on one clock that moves when it is told. */
export interface Asked {
  readonly clock: ManualClock;
  readonly simulator: Simulator;
  readonly recorder: Recorder;
  readonly parts: Omit<ReconcilerParts, 'store'>;
  /** Sells a session and enters it into the record, as if it had just been started. */
  readonly enter: (store: Store, fields?: Parameters<typeof insertVerification>[1]) => Promise<Entered>;
}

/** A session at the vendor and in the record. */
export interface Entered {
  readonly key: number;
  readonly scanRef: string;
  readonly act: (action: SessionAction) => void;
  readonly now: () => Promise<VerificationRecord>;
}

/** Until when a session of these tests can be entered, and finished. */
const startBy = nine + 604_800_000;
const finishBy = startBy + 600_000;
const justStarted = applyAll({ kind: 'START', at: nine, startBy, finishBy, mayBeReviewed: true }).state;

/** A quarter of an hour after the start, and fifteen seconds more. */
export const firstQuestionAt = nine + 915_000;

/** Starts a simulator that tells nobody anything, so that only questions show how a session stands. */
export async function startAsked({ mostQuestions = 40 }: { readonly mostQuestions?: number } = {}): Promise<Asked> {
  const clock = createManualClock(nine);
  const recorder = createRecorder();
  const simulator = createSimulator({ apiKey: 'key', apiSecret: 'secret', clock });
  onTestFinished(() => simulator.stop());
  const { url: baseUrl } = await simulator.start();
  const transport = createTransport();
  onTestFinished(() => transport.close());
  const pair = { apiKey: new Secret('key'), apiSecret: new Secret('secret') };
  const idenfy = createIdenfyClient({
    ...pair,
    baseUrl,
    timeoutMs: 2_000,
    observer: recorder,
    transport,
    random: () => 0,
  });
  const reportDefect = (error: unknown) => {
    recorder.failed({ requestId: null, error });
  };
  return {
    clock,
    simulator,
    recorder,
    parts: {
      clock,
      idenfy,
      observer: recorder,
      random: { bytes: (count) => new Uint8Array(count) },
      mostQuestions,
      reportDefect,
    },
    enter: async (store, fields) => {
      const session = sell(simulator);
      const own = { scanRef: session.scanRef, startBy, finishBy, state: justStarted, nextAskAt: firstQuestionAt };
      const { key } = await insertVerification(store, { ...own, ...fields });
      return {
        key,
        scanRef: session.scanRef,
        act: (action) => {
          act(simulator, session.scanRef, action);
        },
        now: () => read(store, key),
      };
    },
  };
}

function sell({ vendor }: Simulator): Session {
  vendor.sell({ clientId: 'client-1', expiryTime: 604_800 });
  const session = vendor.sessions.at(-1);
  if (session === undefined) throw new Error('Nothing was sold.');
  return session;
}

function act({ vendor }: Simulator, scanRef: string, action: SessionAction): void {
  const session = vendor.find({ scanRef });
  if (session === null || vendor.act(session, action) === null) throw new Error(`Nobody can ${action} now.`);
}

async function read(store: Store, key: number): Promise<VerificationRecord> {
  const record = await store.read(() => store.verifications.find(key));
  if (record === null) throw new Error('It is not in the record.');
  return record;
}

/** Opens a store in memory, or at this address, on the clock of the vendor. */
export function openOn({ clock }: Asked, url = 'sqlite::memory:'): Promise<Store> {
  return openStore(url, { clock });
}

/** One round of a reconciler from its beginning to its end. */
export function runRound(parts: ReconcilerParts): Promise<void> {
  return runOnce(parts.clock, (clock) => createReconciler({ ...parts, clock }));
}
