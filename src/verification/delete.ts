import type { Caller } from '../model/caller.ts';
import type { ClientDeletion, Deletion } from '../model/deletion.ts';
import type { StartRecord } from '../model/start-record.ts';
import { databaseTime, serialise, type Unit } from '../store/unit.ts';
import { clientLock } from './client-lock.ts';
import { beginDeletions } from './delete/begin.ts';
import type { Purge } from './delete/purge.ts';
import { toDeletion } from './delete/view.ts';
import { requireScopes } from './permitted.ts';
import type { ReadParts } from './reads.ts';
import { heal } from './start/heal.ts';
import { startDeadline, type StartDeadline, type StartParts } from './start/parts.ts';
import { isUnknown } from './start/standing.ts';
import { waitForStart } from './start/wait.ts';

/** What deleting needs. */
export interface DeleteParts extends StartParts, ReadParts {
  readonly purge: Pick<Purge, 'now'>;
  /** Called when the vendor is to be asked at once to delete. */
  readonly deleteSoon: () => void;
}

/**
 * Deletes one verification: what is kept of it here is destroyed when this resolves, and the vendor is asked to do the same. Asking
 * again answers the same deletion. Null when there is no such verification. Throws a `ForbiddenError` without `verification:admin`
 * and `verification:any`.
 */
export async function deleteVerification(parts: DeleteParts, caller: Caller, id: string): Promise<Deletion | null> {
  requireDeletion(parts, caller);
  const { store, permissions } = parts;
  const found = await store.read(() => store.verifications.findById(id));
  if (found === null || !permissions.actsFor(caller, found.clientId)) return null;
  const [deletion] = await store.write(function* () {
    yield* serialise(clientLock(found.clientId));
    return yield* beginDeletions(parts, caller, [found.key]);
  });
  await followUp(parts);
  return deletion ?? null;
}

/**
 * Deletes everything of a person. What is there is destroyed at once; then the starts of the person that have not ended are brought
 * to their end, and what they have bought is deleted, too. Throws a `ForbiddenError` without `verification:admin` and
 * `verification:any`.
 */
export async function deleteClient(parts: DeleteParts, caller: Caller, clientId: string): Promise<ClientDeletion> {
  requireDeletion(parts, caller);
  if (!parts.permissions.actsFor(caller, clientId)) return { deletions: [], failure: null };
  const deadline = startDeadline(parts.timeoutMs);
  for (;;) {
    const { deletions, open } = await parts.store.write(() => deleteKnown(parts, caller, clientId));
    await followUp(parts);
    if (open.length === 0) return { deletions, failure: null };
    const failure = await endStarts(parts, { clientId, deadline, open });
    if (failure !== null) return { deletions, failure };
  }
}

/** A deletion by its id, or null. Throws a `ForbiddenError` without `verification:admin` and `verification:any`. */
export function findDeletion(parts: ReadParts, caller: Caller, id: string): Promise<Deletion | null> {
  requireDeletion(parts, caller);
  const { store, permissions } = parts;
  return store.read(function* () {
    const deletion = yield* store.deletions.findById(id);
    if (deletion === null) return null;
    const record = yield* store.verifications.find(deletion.verificationKey);
    return record && permissions.actsFor(caller, record.clientId) ? toDeletion(deletion, record) : null;
  });
}

function requireDeletion({ permissions }: Pick<ReadParts, 'permissions'>, caller: Caller): void {
  requireScopes(permissions, caller, 'verification:admin', 'verification:any');
}

async function followUp({ purge, deleteSoon }: DeleteParts): Promise<void> {
  deleteSoon();
  await purge.now();
}

/** A start of the person, and whether nobody will say any more what became of it. */
interface OpenStart extends StartRecord {
  readonly isLost: boolean;
  /** How long until its time is over. */
  readonly leftMs: number;
}

interface Known {
  readonly deletions: readonly Deletion[];
  readonly open: readonly OpenStart[];
}

function* deleteKnown(parts: DeleteParts, caller: Caller, clientId: string): Unit<Known> {
  const { store } = parts;
  yield* serialise(clientLock(clientId));
  const now = yield* databaseTime();
  const starts = yield* store.starts.findOpen(clientId);
  const open = starts.map((start) => ({
    ...start,
    isLost: isUnknown(start, now),
    leftMs: Math.max(0, start.deadlineAt - now),
  }));
  const keys = yield* store.deletions.verificationKeysOf(clientId);
  return { open, deletions: yield* beginDeletions(parts, caller, keys) };
}

interface Ending {
  readonly clientId: string;
  readonly deadline: StartDeadline;
  readonly open: readonly OpenStart[];
}

/** Waits for starts in flight, and finds out at the vendor what has become of lost ones; null when it is worth looking again. */
async function endStarts(parts: DeleteParts, { clientId, deadline, open }: Ending): Promise<ClientDeletion['failure']> {
  const lost = open.filter(({ isLost }) => isLost);
  const inFlight = open.filter(({ isLost }) => !isLost);
  if (lost.length > 0) {
    const readyInMs = Math.max(...lost.map(({ leftMs }) => leftMs));
    const failure = await heal(parts, { clientId, deadline }, { lost, inFlight, readyInMs });
    if (failure !== null) return failure.kind === 'VENDOR_UNAVAILABLE' ? failure.kind : 'IN_PROGRESS';
  }
  for (const { key } of inFlight) await waitForStart(parts.store, key, deadline);
  return deadline.remainingMs() > 0 ? null : 'IN_PROGRESS';
}
