import type { Caller } from '../../model/caller.ts';
import type { Decision, DecideResult } from '../../model/decision.ts';
import { done, failed } from '../../model/operation-result.ts';
import type { OperatorDecision } from '../../model/state.ts';
import type { Verification } from '../../model/verification.ts';
import type { Unit } from '../../store/unit.ts';
import { applyEvidence } from '../apply.ts';
import { writeAudit } from '../audit.ts';
import { requireScopes } from '../permitted.ts';
import { showVerification, type ReadParts } from '../reads.ts';
import { takeEvidence, type TakeParts } from '../take.ts';
import { toVerification } from '../view.ts';

/** A decision that somebody makes. */
export interface DecideCommand {
  /** The public name of the verification. */
  readonly id: string;
  readonly decision: OperatorDecision;
  readonly note: string | null;
}

/** What deciding needs. */
export interface DecideParts extends TakeParts, ReadParts {
  readonly store: ReadParts['store'];
}

const longestNote = 2000;
const tooLong = {
  kind: 'INVALID_INPUT',
  path: ['note'],
  message: `A note has at most ${longestNote} characters.`,
} as const;

/**
 * Decides about a suspicion that is final, once. It is the team's own word: the vendor is told nothing, and what it says later stands
 * above it. Throws a `ForbiddenError` without `verification:admin` and `verification:any`.
 */
export async function decideVerification(
  parts: DecideParts,
  caller: Caller,
  command: DecideCommand,
): Promise<DecideResult> {
  requireScopes(parts.permissions, caller, 'verification:admin', 'verification:any');
  if ((command.note?.length ?? 0) > longestNote) return failed(tooLong);
  return parts.store.write(() => decide(parts, caller, command));
}

function* decide(parts: DecideParts, caller: Caller, command: DecideCommand): Unit<DecideResult> {
  const { store, clock } = parts;
  const { id: verificationId, decision } = command;
  const found = yield* store.verifications.findById(verificationId);
  const record = found && (yield* store.verifications.lock(found.key));
  if (record === null) return failed({ kind: 'NOT_FOUND' });
  const at = clock.now();
  const evidence = { kind: 'OPERATOR', at, decision } as const;
  if (applyEvidence(record.state, evidence).kind === 'IGNORED') return failed({ kind: 'NOTHING_TO_DECIDE' });
  const { key: verificationKey, clientId } = record;
  const note = command.note === '' ? null : command.note;
  yield* store.decisions.keep({ verificationKey, verificationId, decision, at, callerId: caller.id, note });
  yield* writeAudit(parts, caller, { action: 'DECIDE_VERIFICATION', verificationId, clientId });
  const taken = yield* takeEvidence(parts, record, evidence);
  return done(toVerification(taken.record, at));
}

/**
 * What the team has decided about verifications that the caller has loaded, each in the place of its own. Throws a `ForbiddenError`
 * without `verification:read` and `verification:any`.
 */
export async function findDecisions(
  parts: DecideParts,
  caller: Caller,
  verifications: readonly Verification[],
): Promise<readonly (Decision | null)[]> {
  requireScopes(parts.permissions, caller, 'verification:any');
  const keys = verifications.map((verification) => showVerification(parts, caller, verification).key);
  const found = await parts.store.read(() => parts.store.decisions.findMany(keys));
  const byKey = new Map(found.map((decision) => [decision.verificationKey, decision]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** The note of a decision; the look is written down. Throws a `ForbiddenError` without `verification:pii` besides. */
export async function readDecisionNote(
  parts: DecideParts,
  caller: Caller,
  { verificationKey }: Decision,
): Promise<string | null> {
  const { store, permissions } = parts;
  requireScopes(permissions, caller, 'verification:read', 'verification:any', 'verification:pii');
  return store.write(function* () {
    const about = yield* store.verifications.find(verificationKey);
    yield* writeAudit(parts, caller, {
      action: 'READ_PERSONAL_DATA',
      fieldGroup: 'DECISION_NOTE',
      verificationId: about?.id ?? null,
      clientId: about?.clientId ?? null,
    });
    return yield* store.decisions.noteOf(verificationKey);
  });
}
