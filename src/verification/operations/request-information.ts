import type { IdenfyClient } from '../../idenfy/client.ts';
import { IdenfyError } from '../../idenfy/errors.ts';
import { informationPathOf } from '../../idenfy/wire/information-request.ts';
import type { Caller } from '../../model/caller.ts';
import { effectOf, type VendorFailure } from '../../model/failures.ts';
import {
  findInformationFaults,
  usualInformationLifetime,
  type InformationOrder,
  type RequestInformationFailure,
  type RequestInformationResult,
} from '../../model/information-request.ts';
import { done, failed, type OperationResult } from '../../model/operation-result.ts';
import { StoreUnavailableError } from '../../model/store-unavailable.ts';
import type { Verification } from '../../model/verification.ts';
import { databaseTime, type Unit } from '../../store/unit.ts';
import { writeAudit } from '../audit.ts';
import type { Budgets } from '../budgets.ts';
import { requireScopes } from '../permitted.ts';
import type { ReadParts } from '../reads.ts';
import { takeEvidence, type TakeParts } from '../take.ts';
import { toVerification } from '../view.ts';
import { findAtVendor } from './at-vendor.ts';

/** A request for more that somebody makes. */
export interface InformationCommand {
  /** The public name of the verification. */
  readonly id: string;
  readonly order: InformationOrder;
}

/** What asking for more needs. */
export interface InformationParts extends TakeParts, ReadParts {
  readonly store: ReadParts['store'];
  readonly idenfy: Pick<IdenfyClient, 'requestInformation'>;
  readonly budgets: Budgets;
}

/** What was taken down before the vendor was called. */
interface Intent {
  readonly verificationKey: number;
  readonly scanRef: string;
  /** The unit of the budgets. */
  readonly unitKey: number;
}

/**
 * Has the vendor ask the person for more, which costs. It is taken down first, and sent once. Token and address are answered and kept
 * nowhere. Throws a `ForbiddenError` without `verification:configure` and `verification:any`.
 */
export async function requestInformation(
  parts: InformationParts,
  caller: Caller,
  { id, order }: InformationCommand,
): Promise<RequestInformationResult> {
  requireScopes(parts.permissions, caller, 'verification:configure', 'verification:any');
  const faults = findInformationFaults(order);
  if (faults.length > 0) return failed(...faults.map((fault) => ({ kind: 'INVALID_INPUT' as const, ...fault })));
  const intended = await parts.store.write(() => intend(parts, caller, id));
  return intended.kind === 'FAILED' ? intended : send(parts, intended.value, order);
}

function* intend(
  parts: InformationParts,
  caller: Caller,
  verificationId: string,
): Unit<OperationResult<Intent, RequestInformationFailure>> {
  const { store, budgets } = parts;
  const now = yield* databaseTime();
  const found = yield* findAtVendor(store, verificationId);
  if (found === null) return failed({ kind: 'NOT_FOUND' });
  const refusal = yield* budgets.refuseCall(caller, now);
  if (refusal !== null) return failed({ kind: 'BUDGET_SPENT', ...refusal });
  const { scanRef, record } = found;
  const { key: verificationKey, clientId } = record;
  const kind = 'REQUEST_INFORMATION';
  const unitKey = yield* store.budgets.take({ callerId: caller.id, clientId, kind, verificationKey, createdAt: now });
  yield* writeAudit(parts, caller, { action: kind, verificationId, clientId });
  return done({ verificationKey, scanRef, unitKey });
}

async function send(
  parts: InformationParts,
  intent: Intent,
  order: InformationOrder,
): Promise<RequestInformationResult> {
  try {
    const requested = await parts.idenfy.requestInformation(intent.scanRef, order);
    const lifetimeMs = (order.lifetime ?? usualInformationLifetime) * 1000;
    const verification = await parts.store.write(() => takeDown(parts, intent, lifetimeMs));
    return done({ ...requested, verification });
  } catch (error) {
    if (error instanceof IdenfyError) return endWithout(parts, intent, error);
    // The request is made while the record cannot say so.
    if (error instanceof StoreUnavailableError) return failed({ kind: 'OUTCOME_UNKNOWN' });
    throw error;
  }
}

function* takeDown(parts: InformationParts, { verificationKey }: Intent, lifetimeMs: number): Unit<Verification> {
  const record = yield* parts.store.verifications.lock(verificationKey);
  if (record === null) throw new TypeError('More was asked for a verification that is not in the record.');
  const at = parts.clock.now();
  const evidence = { kind: 'INFORMATION_REQUEST', at, expiresAt: at + lifetimeMs } as const;
  const taken = yield* takeEvidence(parts, record, evidence);
  return toVerification(taken.record, at);
}

/** The unit comes back when nothing was bought; it stays when nobody knows. */
async function endWithout(
  { store }: InformationParts,
  { unitKey }: Intent,
  { failure }: IdenfyError,
): Promise<RequestInformationResult> {
  if (effectOf(failure) !== 'UNKNOWN') {
    await store
      .write(() => store.budgets.free(unitKey))
      .catch((error: unknown) => {
        // What cannot be given back counts, which is the safe side.
        if (!(error instanceof StoreUnavailableError)) throw error;
      });
  }
  return failed({ kind: 'VENDOR_FAILED', failure, path: pathOf(failure) });
}

function pathOf(failure: VendorFailure): readonly string[] | null {
  const names = failure.kind === 'BAD_VALUE' || failure.kind === 'MISSING_VALUE';
  return names && failure.field !== null ? informationPathOf(failure.field) : null;
}
