import { IdenfyError } from '../../idenfy/errors.ts';
import type { Caller } from '../../model/caller.ts';
import { ForbiddenError } from '../../model/forbidden.ts';
import type { VerificationRecord } from '../../model/record.ts';
import type { StartFailure, StartResult } from '../../model/start-result.ts';
import { findInputFaults } from '../../model/start-rules.ts';
import { unreachable } from '../../model/unreachable.ts';
import { askVendor } from '../ask.ts';
import { isUnknownScanRef } from '../refresh.ts';
import type { StartCommand } from '../verifications.ts';
import { failed } from './answer.ts';
import { decideInRecord, type StartStep } from './decide.ts';
import type { StartWish } from './decision.ts';
import { mergeDefaults } from './defaults.ts';
import { heal } from './heal.ts';
import { meaningOf } from './meaning.ts';
import { findConfiguredPath } from './configured.ts';
import { startDeadline, type StartOrder, type StartParts } from './parts.ts';
import { purchase } from './purchase.ts';
import { waitForStart } from './wait.ts';

/**
 * Starts a verification, or says every reason why not. Buys at most one session, and none before the record has ruled out that this
 * start has bought one already. Throws a `ForbiddenError` when the caller may not start this.
 */
export async function startVerification(
  parts: StartParts,
  caller: Caller,
  command: StartCommand,
): Promise<StartResult> {
  const input = mergeDefaults(parts.defaults, command.input);
  const faults = findInputFaults(command.clientId, input, parts.rules);
  if (faults.length > 0) return failed(...faults.map((fault) => ({ kind: 'INVALID_INPUT' as const, ...fault })));
  requireStart(parts, caller, command);
  return pursue(parts, toOrder(parts, caller, command, input));
}

function requireStart({ permissions }: StartParts, caller: Caller, { clientId, input }: StartCommand): void {
  if (!permissions.holds(caller, 'verification:start')) throw new ForbiddenError('This needs verification:start.');
  if (!permissions.actsFor(caller, clientId)) throw new ForbiddenError('You may start for your own client id only.');
  const path = permissions.holds(caller, 'verification:configure') ? null : findConfiguredPath(input);
  if (path !== null) throw new ForbiddenError(`${path.join('.')} needs verification:configure.`);
}

function toOrder(parts: StartParts, caller: Caller, command: StartCommand, input: StartOrder['input']): StartOrder {
  const { fingerprints } = parts.store;
  const { clientId, policy, idempotencyKey } = command;
  return {
    caller,
    clientId,
    input,
    policy,
    idempotencyFingerprint: idempotencyKey === null ? null : fingerprints.of('IDEMPOTENCY_KEY', idempotencyKey),
    inputFingerprint: fingerprints.of('START_INPUT', meaningOf(clientId, command.input)),
    sessionFingerprint: fingerprints.of('START_INPUT', meaningOf(clientId, input)),
    deadline: startDeadline(parts.timeoutMs),
  };
}

/** Decides, and decides again after whatever had to be waited for, until there is an answer or the time is over. */
async function pursue(parts: StartParts, order: StartOrder): Promise<StartResult> {
  let asked: StartWish['asked'] = null;
  for (;;) {
    const step: StartStep = await parts.store.write(() => decideInRecord(parts, order, asked));
    if (step.kind === 'ANSWER') return step.result;
    if (step.kind === 'PURCHASE') return purchase(parts, order, step);
    const waited = await waitFor(parts, order, step);
    if (waited.kind === 'FAILED') return failed(waited.failure);
    if (order.deadline.remainingMs() <= 0) return failed({ kind: 'IN_PROGRESS' });
    asked = waited.asked ?? asked;
  }
}

type Waited =
  | { readonly kind: 'AGAIN'; readonly asked: StartWish['asked'] }
  | { readonly kind: 'FAILED'; readonly failure: StartFailure };

type Waiting = Exclude<StartStep, { kind: 'ANSWER' | 'PURCHASE' }>;

async function waitFor(parts: StartParts, order: StartOrder, step: Waiting): Promise<Waited> {
  switch (step.kind) {
    case 'WAIT': {
      const hasEnded = await waitForStart(parts.store, step.startKey, order.deadline);
      return hasEnded ? again : { kind: 'FAILED', failure: { kind: 'IN_PROGRESS' } };
    }
    case 'HEAL': {
      const failure = await heal(parts, order, step);
      return failure === null ? again : { kind: 'FAILED', failure };
    }
    case 'ASK':
      return askWhetherActive(parts, step.verification);
    default:
      return unreachable(step);
  }
}

const again: Waited = { kind: 'AGAIN', asked: null };

/** What the vendor answers is taken into the record first, so that the start is decided by it. */
async function askWhetherActive(parts: StartParts, record: VerificationRecord): Promise<Waited> {
  const verificationKey = record.key;
  try {
    const after = await askVendor(parts, record);
    const isActive = after?.status === 'ACTIVE';
    return isActive ? { kind: 'AGAIN', asked: { verificationKey, answer: 'ACTIVE' } } : again;
  } catch (error) {
    if (!(error instanceof IdenfyError)) throw error;
    if (isUnknownScanRef(error.failure)) return { kind: 'AGAIN', asked: { verificationKey, answer: 'GONE' } };
    return { kind: 'FAILED', failure: { kind: 'VENDOR_UNAVAILABLE' } };
  }
}
