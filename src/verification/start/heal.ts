import { setTimeout as wait } from 'node:timers/promises';
import { IdenfyError } from '../../idenfy/errors.ts';
import type { ListedSession } from '../../idenfy/wire/list.ts';
import type { VerificationRecord } from '../../model/record.ts';
import type { StartRecord } from '../../model/start-record.ts';
import type { StartFailure } from '../../model/start-result.ts';
import { readStatusWord } from '../../model/status.ts';
import { createIdentifier } from '../../store/identifiers.ts';
import type { Store } from '../../store/store.ts';
import { databaseTime, serialise, type Unit } from '../../store/unit.ts';
import { applyEvidence } from '../apply.ts';
import { clientLock } from '../client-lock.ts';
import { enterForeign } from '../foreign.ts';
import type { StartStep } from './decide.ts';
import { listAll } from './list-all.ts';
import type { StartOrder, StartParts } from './parts.ts';
import { waitForNews, waitForStart } from './wait.ts';

/** What healing needs. */
export interface HealingParts extends Pick<StartParts, 'store' | 'clock' | 'random' | 'environment'> {
  readonly idenfy: Pick<StartParts['idenfy'], 'listSessions'>;
}

/** Whose starts are healed, and how long that may take. */
type HealingOrder = Pick<StartOrder, 'clientId' | 'deadline'>;

/** Healing is one process's work at a time; a claim outlives its holder by so much. */
const claimMarginMs = 1_000;

/**
 * Finds out what became of starts whose answer was lost, by the vendor's list. Null when the start can be decided again; otherwise
 * why it cannot. One process at a time does so for a client, on any number of instances; the others wait for it.
 */
export async function heal(
  parts: HealingParts,
  order: HealingOrder,
  step: Omit<Extract<StartStep, { kind: 'HEAL' }>, 'kind'>,
): Promise<StartFailure | null> {
  const { store } = parts;
  const claim = { name: `heal:${order.clientId}`, holder: createIdentifier(parts.random) };
  const isOurs = await store.write(function* () {
    const now = yield* databaseTime();
    const until = now + Math.ceil(order.deadline.remainingMs()) + claimMarginMs;
    return yield* store.claims.acquire({ ...claim, now, until });
  });
  if (!isOurs) return waitForHealer(parts, order, step.lost);
  try {
    // Whoever had the claim before may have found out meanwhile, and may be buying: that session must not be taken for a lost one.
    if (!(await store.read(() => areLost(store, step.lost)))) return null;
    return await healAlone(parts, order, step);
  } finally {
    await store.write(() => store.claims.release(claim));
  }
}

/** Whether nobody knows yet what became of any of these. */
function* areLost({ starts }: Pick<Store, 'starts'>, lost: readonly StartRecord[]): Unit<boolean> {
  for (const { key } of lost) {
    const start = yield* starts.find(key);
    if (start?.state !== 'SENT' && start?.state !== 'UNKNOWN') return false;
  }
  return true;
}

async function waitForHealer(
  { store }: HealingParts,
  { deadline }: HealingOrder,
  [lost]: readonly StartRecord[],
): Promise<StartFailure | null> {
  if (lost !== undefined) await waitForNews(store, lost.key, deadline);
  return deadline.remainingMs() > 0 ? null : { kind: 'IN_PROGRESS' };
}

async function healAlone(
  parts: HealingParts,
  order: HealingOrder,
  { lost, inFlight, readyInMs }: Omit<Extract<StartStep, { kind: 'HEAL' }>, 'kind'>,
): Promise<StartFailure | null> {
  const { deadline, clientId } = order;
  if (readyInMs >= deadline.remainingMs()) return { kind: 'IN_PROGRESS' };
  await wait(readyInMs);
  // A session that is being created right now would stand in the list, and must not be taken for the lost one.
  for (const { key } of inFlight) {
    if (!(await waitForStart(parts.store, key, deadline))) return { kind: 'IN_PROGRESS' };
  }
  try {
    const listed = await listAll(parts.idenfy, clientId, deadline);
    await parts.store.write(() => settleLost(parts, { clientId, lost, listed }));
    return null;
  } catch (error) {
    if (!(error instanceof IdenfyError)) throw error;
    return { kind: 'VENDOR_UNAVAILABLE' };
  }
}

interface Settling {
  readonly clientId: string;
  readonly lost: readonly StartRecord[];
  readonly listed: readonly ListedSession[];
}

/** Takes down what the list told. A session that nobody has finished and that we did not know is what a lost start has bought. */
function* settleLost(parts: HealingParts, { clientId, lost, listed }: Settling): Unit<void> {
  const { store, clock } = parts;
  yield* serialise(clientLock(clientId));
  const found: VerificationRecord[] = [];
  // The lost one is entered last, so that it is the client's newest and the next purchase takes its place.
  for (const session of [...listed].sort((one, other) => Number(isOpen(one)) - Number(isOpen(other)))) {
    const record = yield* enterListed(parts, clientId, session);
    if (record?.origin === 'RECOVERED') found.push(record);
  }
  const at = clock.now();
  for (const { key } of lost) {
    const bought = found.shift() ?? null;
    if (bought === null) yield* store.starts.free(key, at);
    else yield* store.starts.heal(key, { verificationKey: bought.key, at });
  }
}

/** Null when the session is known, or has been deleted. */
function* enterListed(parts: HealingParts, clientId: string, session: ListedSession): Unit<VerificationRecord | null> {
  const { store, clock } = parts;
  if (yield* store.tombstones.isBuried(session.scanRef)) return null;
  const now = clock.now();
  const { scanRef, statusRaw } = session;
  const report = { scanRef, clientId, statusRaw, final: null, results: unjudged, fraudTags: [], mismatchTags: [] };
  return yield* enterForeign(parts, {
    clientId,
    scanRef,
    externalRef: null,
    // Only a session that is still open can be one that nobody has the token of.
    origin: isOpen(session) ? 'RECOVERED' : 'ADOPTED',
    createdAt: now,
    applied: applyEvidence(null, { kind: 'POLL', sentAt: now, answeredAt: now, report }),
    // The list says little.
    asks: 'AT_ONCE',
  });
}

function isOpen({ statusRaw }: Pick<ListedSession, 'statusRaw'>): boolean {
  return readStatusWord(statusRaw) === 'ACTIVE';
}

const unjudged = { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null };
