import type { SessionCredentials, VerificationRecord } from '../../model/record.ts';
import type { StartRecord } from '../../model/start-record.ts';
import type { StartResult } from '../../model/start-result.ts';
import { unreachable } from '../../model/unreachable.ts';
import { databaseTime, serialise, type Unit } from '../../store/unit.ts';
import { clientLock } from '../client-lock.ts';
import { writeAudit } from '../audit.ts';
import { toVerification } from '../view.ts';
import { failed, started, toSession } from './answer.ts';
import { decideStart, type StartDecision, type StartWish } from './decision.ts';
import { deadlineIn, type StartDeadline, type StartOrder, type StartParts } from './parts.ts';
import { readStanding, startKind, type ReadStanding } from './standing.ts';

/** What to do next about a start. Only after PURCHASE, whose intent is in the record, may the vendor be called. */
export type StartStep =
  | { readonly kind: 'ANSWER'; readonly result: StartResult }
  | {
      readonly kind: 'PURCHASE';
      readonly start: StartRecord;
      readonly supersedes: number | null;
      /** The time that the record gives the call. Once it is over, others may ask the vendor's list for the session. */
      readonly deadline: StartDeadline;
    }
  | { readonly kind: 'WAIT'; readonly startKey: number }
  | {
      readonly kind: 'HEAL';
      readonly lost: readonly StartRecord[];
      readonly inFlight: readonly StartRecord[];
      /** How long until the lost requests' time is over, so that the vendor's list tells. */
      readonly readyInMs: number;
    }
  /** Whether this session is still active only the vendor can say. */
  | { readonly kind: 'ASK'; readonly verification: VerificationRecord };

/** Looks at the client's record and decides, alone; a purchase is taken down in the same commit. */
export function* decideInRecord(parts: StartParts, order: StartOrder, asked: StartWish['asked']): Unit<StartStep> {
  yield* serialise(clientLock(order.clientId));
  const call = callTime(parts, order);
  const now = yield* databaseTime();
  const read = yield* readStanding(parts, order, now);
  const { policy, inputFingerprint, sessionFingerprint, idempotencyFingerprint } = order;
  const decision = decideStart(read.standing, {
    policy,
    inputFingerprint,
    sessionFingerprint,
    idempotencyKey: idempotencyFingerprint === null ? 'NONE' : 'GIVEN',
    asked,
    now: parts.clock.now(),
  });
  return yield* carryOut({ parts, order, read, now, call }, decision);
}

interface Deciding {
  readonly parts: StartParts;
  readonly order: StartOrder;
  readonly read: ReadStanding;
  /** The database's time. */
  readonly now: number;
  readonly call: CallTime;
}

/** The time that a purchase may take, which began before the database said what time it is. */
interface CallTime {
  readonly ms: number;
  readonly deadline: StartDeadline;
}

/** One call's, or what is left of the whole. */
function callTime({ timeoutMs }: StartParts, { deadline }: StartOrder): CallTime {
  const ms = Math.ceil(Math.min(timeoutMs, deadline.remainingMs()));
  return { ms, deadline: deadlineIn(ms) };
}

function* carryOut(deciding: Deciding, decision: StartDecision): Unit<StartStep> {
  const { parts, read, now } = deciding;
  switch (decision.kind) {
    case 'HEAL': {
      const { unknown: lost, inFlight } = read;
      const readyInMs = Math.max(0, ...lost.map(({ deadlineAt }) => deadlineAt - now));
      return { kind: 'HEAL', lost, inFlight, readyInMs };
    }
    case 'CONFLICT':
      return answer(failed({ kind: 'IDEMPOTENCY_CONFLICT' }));
    case 'WAIT':
      return decision;
    case 'REPLAY':
      return yield* replay(parts, decision.verificationKey);
    case 'RESUME':
      return yield* resume(deciding, decision);
    case 'UNDER_REVIEW':
    case 'ALREADY_VERIFIED': {
      const record = yield* mustFind(parts, decision.verificationKey);
      return answer(failed({ kind: decision.kind, verification: toVerification(record, parts.clock.now()) }));
    }
    case 'BUY':
      return yield* intend(deciding, decision);
    default:
      return unreachable(decision);
  }
}

function answer(result: StartResult): StartStep {
  return { kind: 'ANSWER', result };
}

function* replay(parts: StartParts, key: number): Unit<StartStep> {
  const record = yield* mustFind(parts, key);
  const credentials = yield* parts.store.verifications.credentialsOf(key);
  return answer(started(toSession(parts, { record, credentials, disposition: 'REPLAYED', applied: null })));
}

/** A session whose token is not kept cannot be handed out again, so a new one takes its place. */
function* resume(deciding: Deciding, decision: Extract<StartDecision, { kind: 'RESUME' }>): Unit<StartStep> {
  const { parts } = deciding;
  const { verificationKey: key, trust } = decision;
  const record = yield* mustFind(parts, key);
  const credentials: SessionCredentials | null = yield* parts.store.verifications.credentialsOf(key);
  if (credentials === null) return yield* intend(deciding, { kind: 'BUY', supersedes: key, replaces: null });
  if (trust === 'VENDOR') return { kind: 'ASK', verification: record };
  return answer(started(toSession(parts, { record, credentials, disposition: 'RESUMED', applied: null })));
}

function* mustFind({ store }: StartParts, key: number): Unit<VerificationRecord> {
  const record = yield* store.verifications.find(key);
  if (record === null) throw new TypeError('A start leads to a verification that is not in the record.');
  return record;
}

/** Takes down what is about to be bought. From this commit on the purchase counts, whatever becomes of this process. */
function* intend(
  { parts, order, now, call }: Deciding,
  { supersedes, replaces }: Extract<StartDecision, { kind: 'BUY' }>,
): Unit<StartStep> {
  if (!isTimeEnough(parts, call.deadline)) return answer(failed({ kind: 'IN_PROGRESS' }));
  const refusal = yield* parts.budgets.refuseStart(order.clientId, now);
  if (refusal !== null) return answer(failed({ kind: 'BUDGET_SPENT', ...refusal }));
  const start = yield* parts.store.starts.insert({
    callerId: order.caller.id,
    clientId: order.clientId,
    kind: startKind,
    idempotencyFingerprint: order.idempotencyFingerprint,
    inputFingerprint: order.inputFingerprint,
    createdAt: now,
    deadlineAt: now + call.ms,
    replacesKey: replaces,
  });
  // The caller used the key for another client at this very moment.
  if (start === null) return answer(failed({ kind: 'IDEMPOTENCY_CONFLICT' }));
  yield* writeAudit(parts, order.caller, { action: 'START_VERIFICATION', clientId: order.clientId });
  return { kind: 'PURCHASE', start, supersedes, deadline: call.deadline };
}

/** Whether a purchase can be expected to end in time: one that is cut short is one that nobody knows the outcome of. */
export function isTimeEnough({ timeoutMs }: StartParts, deadline: StartDeadline): boolean {
  return deadline.remainingMs() >= timeoutMs / 5;
}
