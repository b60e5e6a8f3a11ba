import type { Clock } from '../model/clock.ts';
import { StoreUnavailableError } from '../model/store-unavailable.ts';
import type { RecordSigns, VitalSigns } from '../model/vital-signs.ts';
import type { Store } from '../store/store.ts';
import { databaseTime, type Unit } from '../store/unit.ts';
import type { Budgets } from './budgets.ts';
import type { Switchboard } from './live/switchboard.ts';
import { hourMs } from './permits.ts';

/** What reading the signs needs. */
export interface VitalSignParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly budgets: Budgets;
  readonly switchboard: Pick<Switchboard, 'count'>;
  /** Calls to the vendor an hour. */
  readonly hourlyBudget: number;
}

/** Reads how the gateway does. A record that cannot be reached is an answer, too. */
export async function readVitalSigns(parts: VitalSignParts): Promise<VitalSigns> {
  return { subscribers: parts.switchboard.count(), record: await readRecord(parts) };
}

async function readRecord(parts: VitalSignParts): Promise<RecordSigns | null> {
  try {
    return await parts.store.read(() => signsOf(parts));
  } catch (error) {
    if (error instanceof StoreUnavailableError) return null;
    throw error;
  }
}

function* signsOf({ store, clock, budgets, hourlyBudget }: VitalSignParts): Unit<RecordSigns> {
  const databaseNow = yield* databaseTime();
  const now = clock.now();
  const { total } = yield* budgets.report({ clientId: null, callerId: null }, databaseNow);
  const callsUsed = yield* store.permits.usedIn(Math.floor(databaseNow / hourMs));
  return {
    budgetLeft: total === null ? null : total.limit - total.used,
    vendorCallsLeft: Math.max(0, hourlyBudget - callsUsed),
    inboxAgeSeconds: secondsSince(yield* store.deliveries.oldestReceivedAt(), now),
    reconcilerLagSeconds: secondsSince(yield* store.verifications.oldestDueAsk(now), now),
  };
}

function secondsSince(moment: number | null, now: number): number {
  return moment === null ? 0 : Math.max(0, now - moment) / 1000;
}
