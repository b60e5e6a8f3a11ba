import { setTimeout as wait } from 'node:timers/promises';
import { IdenfyError } from '../../idenfy/errors.ts';
import { inputPathOf } from '../../idenfy/wire/parameters.ts';
import { effectOf, type VendorFailure } from '../../model/failures.ts';
import type { SessionCredentials, VerificationFacts, VerificationRecord } from '../../model/record.ts';
import type { StartRecord } from '../../model/start-record.ts';
import type { CreatedSession } from '../../model/session.ts';
import type { StartFailure, StartResult } from '../../model/start-result.ts';
import { StoreUnavailableError } from '../../model/store-unavailable.ts';
import { unreachable } from '../../model/unreachable.ts';
import type { Verification } from '../../model/verification.ts';
import { serialise, type Unit } from '../../store/unit.ts';
import { clientLock } from '../client-lock.ts';
import { toVerification } from '../view.ts';
import { failed, presentationOf, started, toSession, usualRedirectUrl } from './answer.ts';
import { isTimeEnough } from './decide.ts';
import { deadlineIn, type StartDeadline, type StartOrder, type StartParts } from './parts.ts';
import { enterStarted, type StartedEntry } from './enter.ts';
import { graceMs } from './standing.ts';

/** A purchase whose intent is in the record. */
export interface Purchase {
  readonly start: StartRecord;
  readonly supersedes: number | null;
  readonly deadline: StartDeadline;
}

/**
 * Buys the session that was taken down, once, and takes down what came of it. What may have reached the vendor is never sent again,
 * and nothing is sent once taking it down has used up its time: others may be asking for the session by then.
 */
export async function purchase(parts: StartParts, order: StartOrder, bought: Purchase): Promise<StartResult> {
  const { clientId } = order;
  if (!isTimeEnough(parts, bought.deadline)) return endUnsent(parts, order, bought.start);
  try {
    const request = { clientId, input: withReference(order, bought.start), callbackUrl: parts.callbackUrl };
    const created = await parts.idenfy.createSession(request, { timeoutMs: Math.floor(bought.deadline.remainingMs()) });
    return await keepCreated(parts, order, bought, created);
  } catch (error) {
    if (error instanceof IdenfyError) return endWithout(parts, order, bought.start, error.failure);
    // The session may be there while the record cannot say so: the next start asks the vendor's list.
    if (error instanceof StoreUnavailableError) return failed({ kind: 'OUTCOME_UNKNOWN' });
    throw error;
  }
}

/** Without a reference of the caller's the start's own one goes along, so that a later delivery finds its start. */
function withReference({ input }: StartOrder, { reference }: StartRecord): StartOrder['input'] {
  return { ...input, externalRef: input.externalRef ?? reference };
}

async function keepCreated(
  parts: StartParts,
  order: StartOrder,
  { start, supersedes, deadline }: Purchase,
  created: CreatedSession,
): Promise<StartResult> {
  const credentials = credentialsOf(parts.baseUrl, created);
  const facts = factsOf(parts, order, start, created);
  const record = await enterInTime(parts, deadline, { start, supersedes, facts, credentials });
  // Its time was over, so somebody has looked at the vendor's list and bought another one: this token belongs to nobody.
  if (record === null) return failed({ kind: 'OUTCOME_UNKNOWN' });
  const { applied } = created;
  return started(toSession(parts, { record, credentials, disposition: 'CREATED', applied }));
}

/** What a session that cannot be taken down waits for between two tries. */
const pauseMs = 250;

/**
 * A session that is not taken down was bought for nobody, so what fails because the record cannot be reached is tried again as long as
 * others leave the start to this process. A commit that nobody heard of counts.
 */
async function enterInTime(
  parts: StartParts,
  deadline: StartDeadline,
  entry: StartedEntry,
): Promise<VerificationRecord | null> {
  const patience = deadlineIn(deadline.remainingMs() + graceMs);
  for (;;) {
    try {
      return await parts.store.write(() => enterStarted(parts, entry));
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || patience.remainingMs() <= pauseMs) throw error;
      await wait(pauseMs);
    }
  }
}

/** The usual address is made anew each time, so only another one is kept. */
function credentialsOf(baseUrl: string, { authToken, digitString, redirectUrl }: CreatedSession): SessionCredentials {
  const isUsual = redirectUrl === null || redirectUrl === usualRedirectUrl(baseUrl, authToken);
  return { authToken, digitString, redirectUrl: isUsual ? null : redirectUrl };
}

function factsOf(
  parts: StartParts,
  { clientId, input, sessionFingerprint }: StartOrder,
  { replacesKey }: StartRecord,
  { scanRef, applied }: CreatedSession,
): VerificationFacts & { readonly scanRef: string; readonly startBy: number } {
  const createdAt = parts.clock.now();
  const startBy = createdAt + applied.expiryTime * 1000;
  return {
    clientId,
    scanRef,
    externalRef: input.externalRef ?? null,
    environment: parts.environment,
    origin: 'STARTED',
    inputFingerprint: sessionFingerprint,
    presentation: presentationOf(input),
    startBy,
    finishBy: applied.sessionLength === null ? null : startBy + applied.sessionLength * 1000,
    reviewSuccessful: applied.switches.get('reviewSuccessful') ?? null,
    reviewFailed: applied.switches.get('reviewFailed') ?? null,
    replacesKey,
    createdAt,
  };
}

async function endUnsent(parts: StartParts, order: StartOrder, start: StartRecord): Promise<StartResult> {
  await endInRecord(parts, order, () => parts.store.starts.free(start.key, parts.clock.now()));
  return failed({ kind: 'IN_PROGRESS' });
}

async function endWithout(
  parts: StartParts,
  order: StartOrder,
  start: StartRecord,
  failure: VendorFailure,
): Promise<StartResult> {
  const { starts } = parts.store;
  const isUnknown = effectOf(failure) === 'UNKNOWN';
  const at = parts.clock.now();
  const live = await endInRecord(parts, order, function* () {
    if (isUnknown) yield* starts.markUnknown(start.key);
    else yield* starts.free(start.key, at);
    return failure.kind === 'DUPLICATE_SESSION' ? yield* findLive(parts, order.clientId) : null;
  });
  return failed(toStartFailure(failure, live));
}

/** Null when the record cannot be written: what is not written down counts as unknown once its time is over, so nothing is lost by it. */
async function endInRecord<T>({ store }: StartParts, { clientId }: StartOrder, end: () => Unit<T>): Promise<T | null> {
  try {
    return await store.write(function* () {
      yield* serialise(clientLock(clientId));
      return yield* end();
    });
  } catch (error) {
    if (error instanceof StoreUnavailableError) return null;
    throw error;
  }
}

function* findLive({ store, clock }: StartParts, clientId: string): Unit<Verification | null> {
  const newest: VerificationRecord | null = yield* store.verifications.newestOf(clientId);
  return newest?.status === 'ACTIVE' ? toVerification(newest, clock.now()) : null;
}

function toStartFailure(failure: VendorFailure, verification: Verification | null): StartFailure {
  if (failure.kind === 'RATE_LIMITED') return failure;
  const effect = effectOf(failure);
  switch (effect) {
    case 'NOT_SENT':
      return { kind: 'VENDOR_UNAVAILABLE' };
    case 'UNKNOWN':
      return { kind: 'OUTCOME_UNKNOWN' };
    case 'REFUSED':
      return { kind: 'VENDOR_REJECTED', failure, path: pathOf(failure), verification };
    default:
      return unreachable(effect);
  }
}

function pathOf(failure: VendorFailure): readonly string[] | null {
  const names = failure.kind === 'BAD_VALUE' || failure.kind === 'MISSING_VALUE';
  return names && failure.field !== null ? inputPathOf(failure.field) : null;
}
