import type { VerificationRecord } from '../../model/record.ts';
import type { StartRecord } from '../../model/start-record.ts';
import type { Unit } from '../../store/unit.ts';
import { validityOf } from '../standing.ts';
import type { ClientStanding, StandingSession } from './decision.ts';
import type { StartOrder, StartParts } from './parts.ts';

/** The billable operation that starts are counted as. */
export const startKind = 'START_VERIFICATION';

/** How long after the deadline of its call a start counts as in flight: so long its process may take to write down what came of it. */
export const graceMs = 5_000;

/** What the record says of a client, with the starts that nobody knows the end of. */
export interface ReadStanding {
  readonly standing: ClientStanding;
  readonly unknown: readonly StartRecord[];
  /** Those that another start or this process will soon know of. */
  readonly inFlight: readonly StartRecord[];
}

/** Reads what a start is decided by. `now` is the database's time. */
export function* readStanding({ store }: StartParts, order: StartOrder, now: number): Unit<ReadStanding> {
  const open = yield* store.starts.findOpen(order.clientId);
  const unknown = open.filter((start) => isUnknown(start, now));
  const inFlight = open.filter((start) => !isUnknown(start, now));
  const equal = inFlight.find(({ inputFingerprint }) => inputFingerprint === order.inputFingerprint);
  const newest = yield* store.verifications.newestOf(order.clientId);
  const decided = yield* store.verifications.newestDecidedOf(order.clientId);
  const standing: ClientStanding = {
    hasUnknownStart: unknown.length > 0,
    sameKey: yield* findSameKey(store, order),
    equalInFlight: equal === undefined ? null : { startKey: equal.key },
    // What is deleted can be neither gone on with nor waited for.
    newestSession: newest && validityOf(newest) !== 'DELETED' ? toSession(newest) : null,
    newestDecision: decided && {
      verificationKey: decided.key,
      outcome: decided.outcome,
      validity: validityOf(decided),
    },
  };
  return { standing, unknown, inFlight };
}

/** Whether nobody will say any more what became of a start: its process is gone, or has not said so in time. */
export function isUnknown({ state, isAbandoned, deadlineAt }: StartRecord, now: number): boolean {
  return state === 'UNKNOWN' || (state === 'SENT' && (isAbandoned || now > deadlineAt + graceMs));
}

function* findSameKey(
  store: StartParts['store'],
  { caller, idempotencyFingerprint }: StartOrder,
): Unit<ClientStanding['sameKey']> {
  if (idempotencyFingerprint === null) return null;
  const found = yield* store.starts.findByIdempotency({ callerId: caller.id, kind: startKind, idempotencyFingerprint });
  if (found === null) return null;
  const { key: startKey, inputFingerprint, verificationKey } = found;
  return { startKey, inputFingerprint, verificationKey };
}

function toSession(record: VerificationRecord): StandingSession {
  const { key: verificationKey, inputFingerprint, status, isFinal, outcome, createdAt: startedAt, startBy } = record;
  const isLost = record.origin === 'RECOVERED' && status === 'ACTIVE' && record.supersededByKey === null;
  return { verificationKey, inputFingerprint, status, isFinal, outcome, startedAt, startBy, isLost };
}
